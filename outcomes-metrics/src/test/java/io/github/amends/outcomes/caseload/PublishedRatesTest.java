// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Bolton.day;
import static io.github.amends.outcomes.caseload.CaseStory.BOLTON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.Money;
import io.github.amends.casework.CaseFile;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.outcomes.economics.UnitCost;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.practice.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Figures that evaluations have published, counted again from cases: about 120 meetings of about
 * 300 referrals (Neighbourhood Justice Panels, 2014); direct meetings in 8 % and indirect work in
 * 19 % of referrals, and 3,394 pounds for each direct meeting (an economic evaluation).
 */
class PublishedRatesTest {
  private static final CaseloadBasis BASIS = CaseloadBasis.of(day(12, 31), BOLTON);
  private static CaseFile met;
  private static CaseFile exchanged;
  private static CaseFile declined;

  @BeforeAll
  static void play() {
    met = CaseStory.referred("c-met", day(3, 2))
        .on(day(3, 20))
        .startMeeting()
        .end()
        .outcome(OutcomeKind.NO_AGREEMENT_NEEDED)
        .complete()
        .file();
    exchanged = CaseStory.referred("c-exchanged", day(3, 2))
        .on(day(3, 20))
        .exchange()
        .outcome(OutcomeKind.INDIRECT_COMPLETED)
        .complete()
        .file();
    declined = CaseStory.referred("c-declined", day(3, 2))
        .on(day(3, 20))
        .screen()
        .accept()
        .lead()
        .endWithout(ClosureCause.DECLINED, Initiator.HARMED)
        .file();
  }

  private static List<CaseFile> caseload(int direct, int indirect, int neither) {
    List<CaseFile> files = new ArrayList<>();
    add(files, direct, () -> met);
    add(files, indirect, () -> exchanged);
    add(files, neither, () -> declined);
    return files;
  }

  private static void add(List<CaseFile> files, int times, Supplier<CaseFile> file) {
    IntStream.range(0, times).forEach(each -> files.add(file.get()));
  }

  @Test
  void aHundredAndTwentyMeetingsOfThreeHundredReferralsAreFortyPerCent() {
    MetricResult result = CaseRate.DIRECT.on(BASIS).measure(caseload(120, 0, 180));

    assertThat(result).hasToString("120/300 (40.0 %, 95 % Wilson 34.6 to 45.6)");
    assertThat(result.definition().citations())
        .extracting(citation -> citation.source())
        .contains(Source.PANELS_EVALUATION);
    assertThat(
            CaseRate.DIRECT_IN_WINDOW.on(BASIS).measure(caseload(120, 0, 180)).numerator())
        .isEqualTo(120);
  }

  @Test
  void eightPerCentDirectAndNineteenPerCentIndirectAreOfReferralsAndOfDifferentCases() {
    CaseFlow flow = CaseFlow.of(caseload(8, 19, 73), BASIS);

    assertThat(flow.rate(CaseRate.DIRECT)).hasToString("8/100 (8.0 %, 95 % Wilson 4.1 to 15.0)");
    assertThat(flow.rate(CaseRate.INDIRECT))
        .hasToString("19/100 (19.0 %, 95 % Wilson 12.5 to 27.8)");
    assertThat(flow.rate(CaseRate.DIRECT_OR_INDIRECT))
        .hasToString("27/100 (27.0 %, 95 % Wilson 19.3 to 36.4)");
    MetricDefinition definition = flow.rate(CaseRate.INDIRECT).definition();
    assertThat(definition.denominator()).startsWith("referrals received");
  }

  @Test
  void theCostOfADirectMeetingIsTheWholeCostOverTheMeetings() {
    CaseFlow flow = CaseFlow.of(caseload(8, 19, 73), BASIS);
    Money total = Money.of("27152.00", "GBP");

    assertThat(UnitCost.perDirect(total, flow))
        .hasToString("GBP 3394.00 each (GBP 27152.00 for 8)");
    assertThat(UnitCost.perReferral(total, flow).each().orElseThrow())
        .isEqualTo(Money.of("271.52", "GBP"));
    assertThat(UnitCost.perAccepted(total, flow).afterRecovering(Money.of("152.00", "GBP")))
        .hasToString("GBP 270.00 each (GBP 27000.00 for 100)");
    assertThat(UnitCost.perDirect(total, CaseFlow.of(caseload(0, 0, 1), BASIS))
            .each()
            .toOptional())
        .isEmpty();
  }
}
