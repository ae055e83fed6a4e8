// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Bolton.day;
import static io.github.amends.outcomes.caseload.CaseStory.BOLTON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.DateRange;
import io.github.amends.casework.CaseFile;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.PeriodRatio;
import io.github.amends.outcomes.metric.TimeBasis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CasePeriodRatioTest {
  private static final DateRange MARCH =
      DateRange.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
  private static final DateRange APRIL =
      DateRange.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));

  private static final List<CaseFile> CASES = List.of(
      met("c-1", day(3, 2), day(3, 20)),
      met("c-2", day(3, 30), day(4, 20)),
      met("c-3", day(3, 31), day(4, 1)),
      CaseStory.referred("c-4", day(4, 2)).file(),
      declined("c-5", ClosureCause.DECLINED, Initiator.HARMED),
      declined("c-6", ClosureCause.DUPLICATE, Initiator.SERVICE));

  private static CaseFile met(String id, LocalDate received, LocalDate held) {
    return CaseStory.referred(id, received)
        .on(held)
        .startMeeting()
        .end()
        .outcome(OutcomeKind.NO_AGREEMENT_NEEDED)
        .complete()
        .file();
  }

  private static CaseFile declined(String id, ClosureCause cause, Initiator initiator) {
    return CaseStory.referred(id, day(3, 2))
        .on(day(3, 20))
        .screen()
        .accept()
        .lead()
        .endWithout(cause, initiator)
        .file();
  }

  @Test
  void meetingsOfASpanStandBesideItsReferralsAndCanBeMore() {
    assertThat(ratio(CasePeriodRatio.MEETINGS_TO_REFERRALS, MARCH))
        .hasToString("1 to 4 (0.25 to 1)");
    assertThat(ratio(CasePeriodRatio.MEETINGS_TO_REFERRALS, APRIL))
        .hasToString("2 to 1 (2.00 to 1)");
  }

  @Test
  void closingsOfASpanStandBesideItsReferrals() {
    assertThat(ratio(CasePeriodRatio.CLOSINGS_TO_REFERRALS, MARCH))
        .hasToString("2 to 4 (0.50 to 1)");
    assertThat(ratio(CasePeriodRatio.CLOSINGS_TO_REFERRALS, APRIL))
        .hasToString("2 to 1 (2.00 to 1)");
  }

  @Test
  void aSpanWithoutReferralsHasNoRatio() {
    DateRange may = DateRange.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
    assertThat(ratio(CasePeriodRatio.MEETINGS_TO_REFERRALS, may)).hasToString("0 to 0 (undefined)");
  }

  @Test
  void noneIsCalledARate() {
    for (CasePeriodRatio each : CasePeriodRatio.values()) {
      MetricDefinition definition = each.definition();
      assertThat(definition.timeBasis()).isEqualTo(TimeBasis.PERIOD_OF_EVENT);
      assertThat(definition.toString()).doesNotContainIgnoringCase("rate ");
    }
  }

  private static PeriodRatio ratio(CasePeriodRatio which, DateRange span) {
    return which.of(CASES, span, BOLTON);
  }
}
