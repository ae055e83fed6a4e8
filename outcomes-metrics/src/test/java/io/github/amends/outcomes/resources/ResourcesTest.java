// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.outcomes.metric.Metric;
import io.github.amends.outcomes.metric.MetricDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourcesTest {
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static VolunteerRecord volunteer(
      String id, LocalDate from, String leftOn, String inDateUntil, long minutes, int cases) {
    return new VolunteerRecord(
        FacilitatorId.of(id),
        from,
        leftOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(leftOn)),
        inDateUntil.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(inDateUntil)),
        minutes,
        cases);
  }

  private static final List<VolunteerRecord> BOLTON = List.of(
      volunteer("f-1", JULY.minusDays(100), "", "2026-12-31", 600, 2),
      volunteer("f-2", JULY.minusDays(100), "", "2026-07-01", 300, 1),
      volunteer("f-3", JULY.minusDays(50), "", "2026-06-30", 0, 0),
      volunteer("f-4", JULY.minusDays(40), "", "", 60, 1),
      volunteer("f-5", JULY.minusDays(200), "2026-07-01", "2026-12-31", 900, 3),
      volunteer("f-6", JULY.plusDays(1), "", "2026-12-31", 0, 0));

  @Test
  void volunteersAreCountedOnADay() {
    VolunteerSummary summary = VolunteerSummary.asOf(JULY, 90).measure(BOLTON);

    assertThat(summary.inDate().numerator()).isEqualTo(2);
    assertThat(summary.inDate().n()).isEqualTo(3);
    assertThat(summary.inDate().missing()).isEqualTo(1);
    assertThat(summary.inDate().excluded()).isEqualTo(Map.of("left", 1L));
    assertThat(summary.casesEach().counts()).isEqualTo(Map.of(0, 1L, 1, 2L, 2, 1L));
    assertThat(summary.hoursEach().orElseThrow()).isEqualTo(4.0);
  }

  @Test
  void whoLapsesWithinTheWindowIsOneOfThoseInDate() {
    VolunteerSummary soon = VolunteerSummary.asOf(JULY, 90).measure(BOLTON);
    VolunteerSummary later = VolunteerSummary.asOf(JULY, 184).measure(BOLTON);

    assertThat(soon.lapsing().numerator()).isEqualTo(1);
    assertThat(soon.lapsing().n()).isEqualTo(2);
    assertThat(soon.lapsing().definition().window()).hasValue(90);
    // 31 December is the 184th day from 1 July, itself included.
    assertThat(later.lapsing().numerator()).isEqualTo(2);
    assertThat(VolunteerSummary.asOf(JULY, 183).measure(BOLTON).lapsing().numerator())
        .isEqualTo(1);
  }

  @Test
  void retentionHeedsThoseWhoAreHere() {
    VolunteerSummary summary = VolunteerSummary.asOf(JULY, 90).measure(BOLTON);

    assertThat(summary.service().days()).isEqualTo(Map.of(200, 1L));
    assertThat(summary.service().waiting()).isEqualTo(Map.of(40, 1L, 50, 1L, 100, 2L));
    assertThat(summary.service().median().orElseThrow().time().orElseThrow()).isEqualTo(200.0);
  }

  @Test
  void partsMergeToTheWhole() {
    Metric<VolunteerRecord, VolunteerCounts, VolunteerSummary> metric =
        VolunteerSummary.asOf(JULY, 90);
    VolunteerCounts first = metric.zero();
    VolunteerCounts second = metric.zero();
    for (int i = 0; i < BOLTON.size(); i++) {
      metric.add(i % 2 == 0 ? first : second, BOLTON.get(i));
    }

    assertThat(metric.finish(metric.combine(second, first))).isEqualTo(metric.measure(BOLTON));
  }

  @Test
  void withNobodyActiveThereAreNoHours() {
    VolunteerSummary summary = VolunteerSummary.asOf(JULY, 90).measure(List.of());

    assertThat(summary.hoursEach().toOptional()).isEmpty();
    assertThat(summary.inDate()).hasToString("0/0 (undefined)");
  }

  @Test
  void aPoolOfTenPackagesTwoOfThemAllocatedHasPlacesUsedAndLeft() {
    List<TrainingPackageUse> pool = List.of(
        new TrainingPackageUse("t-1", Optional.of("bolton"), 12, 9),
        new TrainingPackageUse("t-2", Optional.of("bury"), 12, 12),
        new TrainingPackageUse("t-3", Optional.empty(), 12, 0),
        new TrainingPackageUse("t-4", Optional.empty(), 12, 0));
    TrainingUse use = TrainingUse.of(pool, JULY);

    assertThat(use.trained().numerator()).isEqualTo(21);
    assertThat(use.trained().n()).isEqualTo(24);
    assertThat(use.trained().excluded()).isEqualTo(Map.of("in-pool", 24L));
    assertThat(use.allocated()).hasToString("2/4 (50.0 %, 95 % Wilson 15.0 to 85.0)");
  }

  @Test
  void impossibleRecordsAreRefused() {
    assertThatThrownBy(() -> volunteer("f-7", JULY, "2026-06-30", "", -1, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("INVALID_TIME_ORDER at leftOn")
        .hasMessageContaining("INVALID_COUNT at minutes");
    assertThatThrownBy(() -> new TrainingPackageUse("t", Optional.empty(), 2, 3))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("INVALID_COUNT at trained");
  }

  @Test
  void everyMeasureHasADefinitionOfItsOwn() {
    assertThat(ResourceDefinitions.all()).extracting(MetricDefinition::id).doesNotHaveDuplicates();
  }
}
