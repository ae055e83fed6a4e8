// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.meeting.Preparation;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One step with three conditions in a ring of eight states, on the engine of the case machine and
 * on three others: a step that is taken, and one that is refused because no condition holds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EngineBenchmark {
  private static final Profile PROFILE = Profiles.rocRestore();
  private static final FacilitatorId LEAD = FacilitatorId.of("lead");
  private static final ParticipantId HARMED = ParticipantId.of("harmed");

  private final Question lawful = question(Preparation.builder()
      .addParticipants(HARMED, ParticipantId.of("responsible"))
      .addFacilitators(LEAD, FacilitatorId.of("second"))
      .minutes(60)
      .build());
  private final Question unlawful = question(Preparation.builder()
      .addParticipants(HARMED)
      .addFacilitators(LEAD)
      .minutes(10)
      .build());

  private final AmendsRing amends = new AmendsRing(PROFILE);
  private final StatelessRing stateless = new StatelessRing(lawful);
  private final SpringRing spring = new SpringRing(lawful);
  // COLA keeps its machines by name and makes each but once.
  private ColaRing cola;

  @Setup
  public void prepare() {
    cola = new ColaRing();
    boolean allTake = amends.fire(lawful).isEmpty()
        && stateless.fire(lawful) == Phase.TWO
        && cola.fire(lawful) == Phase.TWO
        && spring.fire(lawful) == Phase.TWO;
    boolean allRefuse = amends.fire(unlawful).size() == Condition.ALL.size()
        && !(statelessRefused() instanceof Phase)
        && cola.fire(unlawful) == Phase.TWO
        && spring.fire(unlawful) == Phase.TWO;
    if (!allTake || !allRefuse) {
      throw new IllegalStateException("the engines do not decide alike");
    }
  }

  private static Question question(Preparation preparation) {
    Occurred occurred = Occurred.at(Instant.EPOCH, ZoneOffset.UTC);
    Situation situation =
        new Situation(new CaseState(new CaseFacts()), occurred, Context.at(Instant.EPOCH), PROFILE);
    return new Question(situation, new PreparationRecorded(preparation));
  }

  @Benchmark
  public List<Refusal> amendsAccepted() {
    return amends.fire(lawful);
  }

  @Benchmark
  public List<Refusal> amendsRefused() {
    return amends.fire(unlawful);
  }

  @Benchmark
  public Phase statelessAccepted() {
    return stateless.fire(lawful);
  }

  @Benchmark
  public Object statelessRefused() {
    try {
      return stateless.fire(unlawful);
    } catch (IllegalStateException refused) {
      return refused;
    }
  }

  @Benchmark
  public Phase colaAccepted() {
    return cola.fire(lawful);
  }

  @Benchmark
  public Phase colaRefused() {
    return cola.fire(unlawful);
  }

  @Benchmark
  public Phase springAccepted() {
    return spring.fire(lawful);
  }

  @Benchmark
  public Phase springRefused() {
    return spring.fire(unlawful);
  }
}
