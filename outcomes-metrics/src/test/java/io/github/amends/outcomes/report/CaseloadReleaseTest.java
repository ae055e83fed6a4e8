// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.CaseRate;
import io.github.amends.outcomes.caseload.CaseloadBasis;
import io.github.amends.outcomes.caseload.FlowPoint;
import io.github.amends.outcomes.caseload.SampleCaseload;
import io.github.amends.outcomes.caseload.SideBySide;
import io.github.amends.outcomes.caseload.SlicedCaseload;
import io.github.amends.outcomes.disclosure.DisclosurePolicy;
import io.github.amends.outcomes.disclosure.PublishedCount;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseloadReleaseTest {
  private static final CaseloadBasis BASIS =
      CaseloadBasis.of(LocalDate.of(2030, 1, 1), ZoneId.of("Europe/London"));
  private static final CaseFlow FLOW = CaseFlow.of(SampleCaseload.files(), BASIS);
  private static final CaseloadRelease RELEASE = CaseloadRelease.of(FLOW)
      .with(SideBySide.of(SampleCaseload.files(), BASIS))
      .by(SlicedCaseload.byAgency(SampleCaseload.files(), BASIS))
      .by(SlicedCaseload.byQuarter(SampleCaseload.files(), BASIS));

  @Test
  void unlessAskedOtherwiseCountsAreHiddenOrRounded() {
    PublishedCaseload cases = PublishedCaseload.of(RELEASE);
    assertThat(counts(cases))
        .anyMatch(count -> count.value().isEmpty())
        .allMatch(count -> count.value().orElse(0) % 5 == 0);
    assertThat(RELEASE.policy()).isEqualTo(DisclosurePolicy.ROUNDED);
  }

  @Test
  void underAThresholdWhatIsShownIsExactAndNothingSmallIsShown() {
    PublishedCaseload cases = PublishedCaseload.of(RELEASE.under(DisclosurePolicy.THRESHOLD_10));
    assertThat(counts(cases)).allMatch(count -> {
      OptionalLong shown = count.value();
      return shown.isEmpty() || shown.getAsLong() == 0 || shown.getAsLong() >= 10;
    });
    for (CaseRate rate : CaseRate.values()) {
      assertThat(cases.rate(rate).numerator().value().orElse(FLOW.rate(rate).numerator()))
          .isEqualTo(FLOW.rate(rate).numerator());
    }
  }

  @Test
  void withoutControlEverythingIsAsItIs() {
    PublishedCaseload cases = PublishedCaseload.of(RELEASE.under(DisclosurePolicy.NONE));
    for (CaseRate rate : CaseRate.values()) {
      assertThat(cases.rate(rate).numerator().value()).hasValue(FLOW.rate(rate).numerator());
      assertThat(cases.rate(rate).n().value()).hasValue(FLOW.rate(rate).n());
    }
    assertThat(counts(cases)).allMatch(count -> count.value().isPresent());
  }

  @Test
  void aShareComesFromTheCountsAsTheyAreShown() {
    PublishedCaseload cases = PublishedCaseload.of(RELEASE);
    List<PublishedRate> shown = Arrays.stream(CaseRate.values())
        .map(cases::rate)
        .filter(rate -> rate.estimate().isPresent())
        .toList();
    assertThat(shown)
        .isNotEmpty()
        .allSatisfy(rate -> assertThat(rate.estimate().orElseThrow().value())
            .isCloseTo(
                (double) rate.numerator().value().orElseThrow()
                    / rate.n().value().orElseThrow(),
                within(1e-12)));
  }

  @Test
  void whatIsHiddenHasNoShareNoIntervalAndNoMedian() {
    PublishedCaseload cases = PublishedCaseload.of(RELEASE);
    List<PublishedRate> hidden = cases.slices().stream()
        .flatMap(List::stream)
        .map(PublishedCaseload.SliceRate::rate)
        .filter(PublishedRate::isHidden)
        .toList();
    assertThat(hidden).isNotEmpty().allSatisfy(rate -> {
      assertThat(rate.share()).isEqualTo("[c]");
      assertThat(rate.limits()).isEqualTo("[c]");
    });
  }

  @Test
  void slicesAddUpToTheWhole() {
    SlicedCaseload quarters = SlicedCaseload.byQuarter(SampleCaseload.files(), BASIS);
    for (CaseRate rate : CaseRate.values()) {
      assertThat(quarters.slices().values().stream()
              .mapToLong(each -> each.rate(rate).lookedAt())
              .sum())
          .isEqualTo(FLOW.rate(rate).lookedAt());
    }
    assertThat(quarters.slices().keySet()).allMatch(name -> name.matches("\\d{4}-Q[1-4]"));
  }

  @Test
  void theTableNamesItsPolicyAndMarksWhatIsHidden() {
    String table = ResultTable.of(RELEASE).csv();
    assertThat(table.lines().skip(1)).allMatch(line -> line.endsWith(",rounded"));
    assertThat(table).contains("[c]", "quarter=").doesNotContain("*,*");
    assertThat(ResultTable.of(RELEASE).json()).contains("\"[c]\"", "\"disclosure\": \"rounded\"");
    assertThat(
            ResultTable.of(RELEASE.under(DisclosurePolicy.NONE)).csv().lines().skip(1))
        .allMatch(line -> line.endsWith(",none"))
        .noneMatch(line -> line.contains("[c]"));
  }

  /** All counts that a page or a table shows of cases. */
  private static List<PublishedCount> counts(PublishedCaseload cases) {
    Stream<PublishedRate> rates = Stream.of(
            Arrays.stream(CaseRate.values()).map(cases::rate),
            cases.others().stream().map(PublishedCaseload.Other::rate),
            cases.slices().stream().flatMap(List::stream).map(PublishedCaseload.SliceRate::rate))
        .flatMap(each -> each);
    Stream<PublishedCount> points = Arrays.stream(FlowPoint.values())
        .map(cases::point)
        .flatMap(at -> Stream.concat(
            Stream.of(at.reached(), at.open(), at.completed()), at.causes().values().stream()));
    return Stream.of(
            rates.flatMap(rate -> Stream.of(
                rate.numerator(),
                rate.n(),
                rate.standing().missing(),
                rate.standing().pending(),
                rate.standing().excluded())),
            points,
            cases.sources().counts().values().stream(),
            cases.incidents().counts().values().stream(),
            cases.outcomes().counts().values().stream(),
            cases.exitsByCause().values().stream(),
            cases.exitsByStage().values().stream(),
            Stream.of(cases.received()))
        .flatMap(each -> each)
        .toList();
  }
}
