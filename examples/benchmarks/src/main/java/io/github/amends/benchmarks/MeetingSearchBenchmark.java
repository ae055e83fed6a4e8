// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import io.github.amends.casework.Context;
import io.github.amends.scheduling.MeetingOffer;
import io.github.amends.scheduling.MeetingSearch;
import io.github.amends.scheduling.MeetingWish;
import io.github.amends.scheduling.Outlook;
import io.github.amends.scheduling.ServiceDiary;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long it takes to find the earliest lawful meeting, or that there is none: within two years
 * for several numbers of volunteers, and with {@code -p volunteers=200 -p days=182,365,730,1461}
 * for spans in which the windows double.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MeetingSearchBenchmark {
  /** A case of four parties and the diary of a service. */
  @State(Scope.Benchmark)
  public static class Sought {
    @Param({"50", "100", "200", "400", "800"})
    public int volunteers;

    @Param("730")
    public int days;

    private ServiceScene scene;
    private ServiceDiary diary;
    private MeetingSearch search;
    private MeetingWish wish;
    private MeetingWish hopeless;
    private MeetingWish anyTime;
    private Context nobody;
    private Context assistants;

    @Setup
    public void set() {
      scene = new ServiceScene(4, volunteers, days);
      diary = scene.diary();
      search = MeetingSearch.of(scene.machine(), diary);
      wish = scene.wish();
      hopeless = scene.hopeless();
      anyTime = scene.anyTime();
      nobody = scene.contextOfNobody();
      assistants = scene.contextOfAssistants();
      if (search.earliest(scene.file(), wish, scene.context()).isEmpty()
          || search.earliest(scene.file(), wish, nobody).isPresent()
          || search.earliest(scene.file(), hopeless, scene.context()).isPresent()
          || search.earliest(scene.file(), anyTime, nobody).isPresent()
          || search.earliest(scene.file(), anyTime, assistants).isPresent()) {
        throw new IllegalStateException("one is to have a meeting and four are to have none");
      }
    }
  }

  @Benchmark
  public ServiceDiary diary(Sought sought) {
    return sought.scene.diary();
  }

  @Benchmark
  public Optional<MeetingOffer> earliest(Sought sought) {
    return sought.search.earliest(sought.scene.file(), sought.wish, sought.scene.context());
  }

  @Benchmark
  public Optional<MeetingOffer> noneBecauseOfTheParties(Sought sought) {
    return sought.search.earliest(sought.scene.file(), sought.hopeless, sought.scene.context());
  }

  @Benchmark
  public Optional<MeetingOffer> noneBecauseOfTheVolunteers(Sought sought) {
    return sought.search.earliest(sought.scene.file(), sought.wish, sought.nobody);
  }

  @Benchmark
  public Optional<MeetingOffer> noneThoughThePartiesAreAlwaysFree(Sought sought) {
    return sought.search.earliest(sought.scene.file(), sought.anyTime, sought.nobody);
  }

  @Benchmark
  public Optional<MeetingOffer> noneThoughThereAreAssistants(Sought sought) {
    return sought.search.earliest(sought.scene.file(), sought.anyTime, sought.assistants);
  }

  @Benchmark
  public Outlook outlookOfNone(Sought sought) {
    return sought.search.outlook(sought.scene.file(), sought.hopeless, sought.scene.context());
  }
}
