// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.basics.InvalidValueException;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DurationSummaryTest {

  private static DurationSummary summary(List<Integer> days) {
    DayCounts counts = new DayCounts();
    days.forEach(counts::addReached);
    return DurationSummary.of(
        MetricResultTest.definition(TimeBasis.COHORT_BY_RECEIVED),
        LocalDate.of(2026, 6, 30),
        counts);
  }

  // Hyndman and Fan (1996), definition 7, the default of R's quantile; worked by hand.
  static Stream<Arguments> workedQuartiles() {
    return Stream.of(
        Arguments.of(List.of(7), 7.0, 7.0, 7.0),
        Arguments.of(List.of(1, 2), 1.25, 1.5, 1.75),
        Arguments.of(List.of(1, 2, 10), 1.5, 2.0, 6.0),
        Arguments.of(List.of(4, 1, 2, 3), 1.75, 2.5, 3.25),
        Arguments.of(List.of(0, 1, 1, 2, 3, 4, 8, 19), 1.0, 2.5, 5.0),
        Arguments.of(List.of(2, 3, 8, 10, 15, 22, 30, 35, 40), 8.0, 15.0, 30.0));
  }

  @ParameterizedTest
  @MethodSource("workedQuartiles")
  void quartilesAreThoseOfTheDefinition(
      List<Integer> days, double lower, double median, double upper) {
    assertThat(summary(days).quartiles()).isEqualTo(Answer.of(new Quartiles(lower, median, upper)));
  }

  @Property(tries = 300)
  void quartilesAreThoseOfTheSortedDays(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 2000) Integer> days) {
    List<Integer> sorted = days.stream().sorted().toList();
    Quartiles found = summary(days).quartiles().orElseThrow();

    assertThat(found.lower()).isCloseTo(quantile(sorted, 0.25), within(1e-9));
    assertThat(found.median()).isCloseTo(quantile(sorted, 0.5), within(1e-9));
    assertThat(found.upper()).isCloseTo(quantile(sorted, 0.75), within(1e-9));
  }

  /** Hyndman and Fan (1996), definition 7, as it is written. */
  private static double quantile(List<Integer> sorted, double share) {
    double place = (sorted.size() - 1) * share;
    int floor = (int) Math.floor(place);
    int next = Math.min(floor + 1, sorted.size() - 1);
    return sorted.get(floor) + (place - floor) * (sorted.get(next) - sorted.get(floor));
  }

  @Test
  void whereNobodyGotThereThereIsNoMedian() {
    assertThat(summary(List.of()).quartiles())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @Test
  void theTextHasTheQuartilesAndWhatStandsBeside() {
    DayCounts counts = new DayCounts();
    List.of(7, 10, 20, 100).forEach(counts::addReached);
    counts.addPending();
    counts.addExcluded("closed-before");
    DurationSummary summary = DurationSummary.of(
        MetricResultTest.definition(TimeBasis.COHORT_BY_RECEIVED),
        LocalDate.of(2026, 6, 30),
        counts);

    assertThat(summary)
        .hasToString("4 took a median of 15 days (quartiles 9.25 and 40); 1 pending, 1 excluded");
    assertThat(summary.lookedAt()).isEqualTo(6);
  }

  @Test
  void negativeDaysAreRefused() {
    DurationSummary known = summary(List.of(1));
    assertThatThrownBy(() -> new DurationSummary(
            known.definition(),
            known.asOf(),
            new TreeMap<>(Map.of(-1, 1L)),
            known.waiting(),
            known.ended(),
            0,
            0,
            known.excluded()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("INVALID_COUNT at days");
    assertThatThrownBy(() -> new DayCounts().addReached(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  // By hand: of ten, four got there on days 1, 2, 2 and 4; two ended on day 1 and day 3; four have
  // waited for 2, 3, 5 and 5 days. The curve of getting there falls to 9/10 on day 1, to 9/10 x 6/8
  // on day 2, to that x 2/3 on day 4: 0.45, which is the first below a half.
  private static DurationSummary ten() {
    DayCounts counts = new DayCounts();
    List.of(1, 2, 2, 4).forEach(counts::addReached);
    counts.addEnded(1, "closed-before");
    counts.addEnded(3, "closed-before");
    List.of(2, 3, 5, 5).forEach(counts::addPending);
    return DurationSummary.of(
        MetricResultTest.definition(TimeBasis.COHORT_BY_RECEIVED),
        LocalDate.of(2026, 6, 30),
        counts);
  }

  @Test
  void theMedianHeedsThoseOnTheWay() {
    assertThat(ten().quartiles().orElseThrow().median()).isEqualTo(2);
    assertThat(ten().median().orElseThrow().time()).isEqualTo(Answer.of(4.0));
    assertThat(ten().lookedAt()).isEqualTo(10);
    assertThat(ten().pending()).isEqualTo(4);
    assertThat(ten().excluded()).isEqualTo(Map.of("closed-before", 2L));
  }

  // 1/10 on day 1; on day 2 the 8/10 that are left times 2/8; on day 4 the 0.6 that survive both,
  // less the 1 of 4 that ends on day 3 ... by Aalen and Johansen.
  @Test
  void theShareWithinSomeDaysTakesOtherEndingsAsCompeting() {
    assertThat(ten().within(1).orElseThrow().incidence()).isCloseTo(0.1, within(1e-12));
    assertThat(ten().within(2).orElseThrow().incidence()).isCloseTo(0.3, within(1e-12));
    // Left after day 2: 0.8 x 6/8 = 0.6; day 3: five at risk, one ends, 0.48 left; day 4: three.
    assertThat(ten().within(4).orElseThrow().incidence()).isCloseTo(0.3 + 0.48 / 3, within(1e-12));
  }

  @Test
  void ofNobodyThereIsNoCurve() {
    assertThat(summary(List.of()).median())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(summary(List.of()).within(10))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @Property(tries = 200)
  void dayCountsInPartsAreThoseOfTheWhole(
      @ForAll @Size(max = 40) List<@IntRange(max = 300) Integer> days, @ForAll int where) {
    DayCounts whole = new DayCounts();
    DayCounts first = new DayCounts();
    DayCounts second = new DayCounts();
    int split = Math.floorMod(where, days.size() + 1);
    for (int i = 0; i < days.size(); i++) {
      for (DayCounts each : List.of(whole, i < split ? first : second)) {
        switch (days.get(i) % 3) {
          case 0 -> each.addReached(days.get(i));
          case 1 -> each.addPending(days.get(i));
          default -> each.addEnded(days.get(i), "ended");
        }
      }
    }
    first.addAll(second);

    assertThat(first).isEqualTo(whole).hasSameHashCodeAs(whole);
    second.addAll(second);
    assertThat(second.equals(new DayCounts())).isEqualTo(split == days.size());
  }
}
