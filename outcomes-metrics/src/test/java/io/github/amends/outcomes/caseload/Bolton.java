// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.CaseStory.APOLOGY;
import static io.github.amends.outcomes.caseload.CaseStory.HARMED;
import static io.github.amends.outcomes.caseload.CaseStory.REPAIR;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.TermResult;
import io.github.amends.assessment.Route;
import io.github.amends.casework.CaseFile;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import io.github.amends.referral.SelfReferralRole;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A small caseload, made by hand, with one case for each thing that can become of a referral. */
final class Bolton {
  static final LocalDate AS_OF = day(6, 30);

  private Bolton() {}

  static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  static List<CaseFile> caseload() {
    return stories().map(CaseStory::file).toList();
  }

  static Stream<CaseStory> stories() {
    return Stream.of(
        kept(),
        noAgreementNeeded(),
        letter(),
        partlyKept(),
        rejected(),
        declined(),
        duplicate(),
        recalled(),
        screening(),
        waiting(),
        monitoring(),
        betweenSittings(),
        afterTheDay(),
        broken(),
        noAgreementReached());
  }

  static CaseStory kept() {
    return CaseStory.referred("c-kept", day(5, 1))
        .on(day(5, 4))
        .screen()
        .accept()
        .on(day(5, 6))
        .lead()
        .assess(Route.DIRECT)
        .prepare()
        .on(day(5, 20))
        .start()
        .end()
        .agree()
        .on(day(6, 10))
        .keep(REPAIR)
        .keep(APOLOGY)
        .complete();
  }

  static CaseStory noAgreementNeeded() {
    Referral neighbours = CaseStory.referral(day(5, 1))
        .source(new ReferralSource.Party(SelfReferralRole.HARMED))
        .incident(Incident.builder()
            .kind(IncidentKind.NEIGHBOUR_DISPUTE)
            .time(new IncidentTime.Unknown(IncidentTime.Reason.NOT_TOLD))
            .build())
        .build();
    return CaseStory.referred("c-no-need", neighbours)
        .on(day(5, 3))
        .startMeeting()
        .end()
        .outcome(OutcomeKind.NO_AGREEMENT_NEEDED)
        .on(day(5, 31))
        .complete();
  }

  static CaseStory letter() {
    return CaseStory.referred("c-letter", day(5, 1))
        .on(day(5, 5))
        .exchange()
        .outcome(OutcomeKind.INDIRECT_COMPLETED)
        .on(day(5, 11))
        .complete();
  }

  static CaseStory partlyKept() {
    return CaseStory.referred("c-partly", day(5, 10))
        .on(day(5, 10))
        .startMeeting()
        .end()
        .agree()
        .on(day(6, 1))
        .progress(REPAIR, TermResult.PARTLY_FULFILLED)
        .keep(APOLOGY)
        .complete();
  }

  static CaseStory rejected() {
    return CaseStory.referred("c-rejected", day(5, 10))
        .on(day(5, 12))
        .screen()
        .reject(ClosureCause.OUT_OF_SCOPE, Initiator.SERVICE);
  }

  static CaseStory declined() {
    return CaseStory.referred("c-declined", day(5, 10))
        .on(day(5, 12))
        .screen()
        .accept()
        .on(day(5, 22))
        .lead()
        .on(day(5, 24))
        .reach(HARMED)
        .on(day(5, 25))
        .endWithout(ClosureCause.DECLINED, Initiator.HARMED);
  }

  static CaseStory duplicate() {
    return CaseStory.referred("c-duplicate", day(5, 10))
        .on(day(5, 11))
        .screen()
        .reject(ClosureCause.DUPLICATE, Initiator.SERVICE);
  }

  static CaseStory recalled() {
    return CaseStory.referred("c-recalled", day(5, 10))
        .on(day(5, 13))
        .endWithout(ClosureCause.RECALLED_BY_REFERRER, Initiator.REFERRER);
  }

  static CaseStory screening() {
    return CaseStory.referred("c-screening", day(6, 1)).on(day(6, 2)).screen();
  }

  static CaseStory waiting() {
    return CaseStory.referred("c-waiting", day(6, 1)).on(day(6, 2)).screen().accept();
  }

  static CaseStory monitoring() {
    return CaseStory.referred("c-monitoring", day(6, 1))
        .on(day(6, 4))
        .startMeeting()
        .end()
        .agree()
        .on(day(6, 20))
        .keep(REPAIR);
  }

  static CaseStory betweenSittings() {
    return CaseStory.referred("c-between", day(6, 20))
        .on(day(6, 21))
        .startMeeting()
        .adjourn();
  }

  static CaseStory afterTheDay() {
    return CaseStory.referred("c-after", day(7, 5)).on(day(7, 6)).startMeeting().end();
  }

  static CaseStory broken() {
    return CaseStory.referred("c-broken", day(5, 1))
        .on(day(5, 2))
        .startMeeting()
        .end()
        .agree()
        .on(day(5, 30))
        .progress(REPAIR, TermResult.NOT_FULFILLED)
        .on(day(6, 5))
        .handBack(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE);
  }

  static CaseStory noAgreementReached() {
    return CaseStory.referred("c-none", day(5, 1))
        .on(day(5, 9))
        .startMeeting()
        .end()
        .outcome(OutcomeKind.NO_AGREEMENT_REACHED)
        .complete();
  }
}
