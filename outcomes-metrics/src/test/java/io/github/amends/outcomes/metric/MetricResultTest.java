// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.basics.InvalidValueException;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.practice.Citation;
import io.github.amends.practice.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MetricResultTest {
  private static final LocalDate AS_OF = LocalDate.of(2013, 9, 30);

  static MetricDefinition definition(TimeBasis basis) {
    return new MetricDefinition(
        "conversion-direct",
        1,
        "Direct meetings",
        "How many of the referrals led to a meeting?",
        CountingUnit.CASE,
        "cases with a meeting",
        "referrals received",
        basis,
        List.of("Pending: open cases."),
        List.of(new Citation(Source.PANELS_EVALUATION, "", Citation.Mark.VERIFIED)));
  }

  private static MetricResult result(
      long numerator, long n, long missing, long pending, Map<String, Long> excluded) {
    return new MetricResult(
        definition(TimeBasis.COHORT_BY_RECEIVED),
        AS_OF,
        numerator,
        n,
        missing,
        pending,
        new TreeMap<>(excluded));
  }

  @Test
  void theNeighbourhoodJusticePanelsConvertedFortyPerCent() {
    // The evaluation of 2014: about 300 referrals and 120 meetings in six areas to September 2013.
    MetricResult panels = result(120, 300, 0, 0, Map.of());

    assertThat(panels.value()).isEqualTo(Answer.of(0.4));
    Interval interval = panels.estimate().orElseThrow().interval();
    // Wilson (1927): the roots of (p - 0.4)^2 = z^2 p (1 - p) / 300, with z = 1.959963984540054.
    // FALSE)
    assertThat(interval.lower()).isCloseTo(0.3461651905860969, within(1e-12));
    assertThat(interval.upper()).isCloseTo(0.4563634036588123, within(1e-12));
    assertThat(panels).hasToString("120/300 (40.0 %, 95 % Wilson 34.6 to 45.6)");
  }

  @Test
  void theTextHasWhatStandsBeside() {
    assertThat(result(96, 300, 0, 12, Map.of("duplicate", 2L, "mistaken", 1L)))
        .hasToString("96/300 (32.0 %, 95 % Wilson 27.0 to 37.5); 12 pending, 3 excluded");
    assertThat(result(1, 2, 4, 0, Map.of())).asString().endsWith("; 4 missing");
  }

  @Test
  void withoutADenominatorThereIsNoValue() {
    MetricResult open = result(0, 0, 0, 12, Map.of());

    assertThat(open.value()).isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(open.estimate().toOptional()).isEmpty();
    assertThat(open).hasToString("0/0 (undefined); 12 pending");
  }

  @Test
  void anotherLevelGivesAnotherInterval() {
    assertThat(result(120, 300, 0, 0, Map.of()).estimate(0.9))
        .hasToString("120/300 (40.0 %, 90 % Wilson 35.5 to 44.7)");
  }

  @Test
  void theFiveNumbersAddUp() {
    MetricResult all = result(5, 9, 2, 4, Map.of("duplicate", 1L, "mistaken", 2L));

    assertThat(all.rest()).isEqualTo(4);
    assertThat(all.excludedInAll()).isEqualTo(3);
    assertThat(all.lookedAt()).isEqualTo(18);
  }

  @Test
  void aResultKeepsItsNumbersWhateverBecomesOfTheMapItWasMadeFrom() {
    SortedMap<String, Long> excluded = new TreeMap<>(Map.of("duplicate", 1L));
    MetricResult made =
        new MetricResult(definition(TimeBasis.COHORT_BY_RECEIVED), AS_OF, 1, 1, 0, 0, excluded);
    excluded.clear();

    assertThat(made.excluded()).containsOnlyKeys("duplicate");
    assertThatThrownBy(() -> made.excluded().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void numbersThatCannotBeAreRefusedAllAtOnce() {
    assertThatThrownBy(() -> result(3, 2, -1, -1, Map.of("duplicate", 0L)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "INVALID_COUNT at numerator; INVALID_COUNT at missing; INVALID_COUNT at pending;"
                + " INVALID_COUNT at excluded");
  }

  @Test
  void theQuotientOfEventsInAPeriodIsNoRate() {
    assertThatThrownBy(() -> new MetricResult(
            definition(TimeBasis.PERIOD_OF_EVENT), AS_OF, 1, 2, 0, 0, new TreeMap<>()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("INVALID_TIME_BASIS at definition.timeBasis");
  }

  @Test
  void aDefinitionIsPrintedWithEverythingThatItSays() {
    assertThat(definition(TimeBasis.COHORT_BY_RECEIVED))
        .hasToString(
            "Direct meetings (conversion-direct/1): How many of the referrals led to a meeting?"
                + " Counts: case, cohort-by-received. Numerator: cases with a meeting. Denominator:"
                + " referrals received. Pending: open cases. Source: Ministry of Justice, evaluation of"
                + " Neighbourhood Justice Panels (2014)");
  }

  @Test
  void aDefinitionWithoutTextOrSourceIsRefused() {
    assertThatThrownBy(() -> new MetricDefinition(
            " ",
            0,
            "",
            "",
            CountingUnit.CASE,
            "",
            "",
            TimeBasis.COHORT_BY_RECEIVED,
            List.of(""),
            List.of()))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            thrown -> assertThat(thrown.faults())
                .extracting(fault -> fault.part())
                .containsExactly(
                    "id",
                    "version",
                    "title",
                    "question",
                    "numerator",
                    "denominator",
                    "exclusions",
                    "citations"));
  }
}
