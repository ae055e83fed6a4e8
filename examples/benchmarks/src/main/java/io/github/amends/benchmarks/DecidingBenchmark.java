// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Decision;
import io.github.amends.casework.Proposal;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long it takes to decide on the step with the most conditions, the fixing of a meeting, in
 * cases with short and with long logs.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecidingBenchmark {
  private static final int CASES = 32;

  /** A meeting that is refused for many reasons. */
  @State(Scope.Benchmark)
  public static class Unlawful {
    /** Fewer reasons than this, and the refusal would not be the one that is meant. */
    private static final int REASONS = 7;

    @Param({"40", "400", "4000"})
    public int entries;

    private PlayedCase played;
    private Proposal proposal;
    private Context context;

    @Setup
    public void play() {
      played = PlayedCase.ofLength(entries);
      proposal = played.unlawful();
      context = played.contextOfConflict();
      if (!(decide() instanceof Decision.Refused refused) || refused.refusals().size() < REASONS) {
        throw new IllegalStateException("the meeting was to be refused for many reasons");
      }
    }

    private Decision decide() {
      return played.machine().decide(played.file(), proposal, context);
    }
  }

  /**
   * A meeting that may be fixed, in many cases alike. Each is decided on once, as in life: a second
   * step from an older file of the same case would have to copy the log.
   */
  @State(Scope.Benchmark)
  public static class Lawful {
    /** So many decisions that all code is compiled before the first is measured. */
    private static final int PRACTICE = 30_000;

    @Param({"40", "400", "4000"})
    public int entries;

    private final CaseFile[] files = new CaseFile[CASES];
    private PlayedCase played;
    private Proposal proposal;

    @Setup
    public void play() {
      PlayedCase practice = PlayedCase.ofLength(40);
      for (int i = 0; i < PRACTICE; i++) {
        practice
            .machine()
            .decide(practice.file(), practice.lawful(), practice.context())
            .orThrow();
      }
      played = PlayedCase.ofLength(entries);
      proposal = played.lawful();
    }

    @Setup(Level.Invocation)
    public void open() {
      Arrays.setAll(files, i -> played.again());
      // Opening thousands of entries has driven the first cases out of the processor's cache.
      for (CaseFile file : files) {
        played.machine().decide(file, played.unlawful(), played.context());
      }
    }
  }

  /** A whole way to readiness: every step of a case of 40 entries after its referral. */
  @State(Scope.Benchmark)
  public static class Way {
    /** The entries of the referral: its own, and the profile that the machine pins. */
    private static final int OPENING = 2;

    static final int STEPS = 40 - OPENING;

    private final PlayedCase played = PlayedCase.ofLength(40);
    private final CaseFile opened = played.opened();
    private final List<PlayedCase.Step> steps = played.steps();

    @Setup
    public void check() {
      if (steps.size() != STEPS) {
        throw new IllegalStateException("each entry was to be a step of its own");
      }
    }
  }

  /** On the average of the steps of a case; {@link #accepted} is about the dearest of all. */
  @Benchmark
  @OperationsPerInvocation(Way.STEPS)
  public CaseFile acceptedOnTheWay(Way way) {
    CaseFile file = way.opened;
    for (PlayedCase.Step step : way.steps) {
      file = way.played.machine().decide(file, step.proposal(), step.context()).orThrow();
    }
    return file;
  }

  @Benchmark
  @OperationsPerInvocation(CASES)
  public void accepted(Lawful lawful, Blackhole sink) {
    CaseMachine machine = lawful.played.machine();
    for (CaseFile file : lawful.files) {
      sink.consume(machine.decide(file, lawful.proposal, lawful.played.context()));
    }
  }

  @Benchmark
  public Decision refused(Unlawful unlawful) {
    return unlawful.decide();
  }
}
