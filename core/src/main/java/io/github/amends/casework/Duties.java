// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Every kind of duty, asked of one case; a new kind finds its place here. */
final class Duties {
  private Duties() {}

  static List<Duty> of(DutyQuestion question) {
    List<Duty> owed = new ArrayList<>();
    for (DutyKind kind : DutyKind.values()) {
      if (isAsked(kind, question)) {
        owed.addAll(of(kind, question));
      }
    }
    return List.copyOf(owed);
  }

  private static boolean isAsked(DutyKind kind, DutyQuestion question) {
    for (RuleId rule : kind.rules()) {
      if (!question.profile().hasInForce(rule)) {
        return false;
      }
    }
    return true;
  }

  private static List<Duty> of(DutyKind kind, DutyQuestion question) {
    return switch (kind) {
      case ACKNOWLEDGE_REFERRAL -> CourseDuties.acknowledgeReferral(question);
      case INFORM_PARTICIPANT -> CourseDuties.informParticipants(question);
      case NAME_LEAD -> FacilitatorDuties.nameLead(question);
      case SUPERVISE_FACILITATOR -> FacilitatorDuties.supervise(question);
      case OBSERVE_FACILITATOR -> FacilitatorDuties.observe(question);
      case RENEW_VETTING -> FacilitatorDuties.vet(question);
      case REASSESS_RISK -> CourseDuties.reassess(question);
      case COMPLETE_MITIGATION -> CourseDuties.completeMitigations(question);
      case OFFER_ADULT -> CourseDuties.offerAdults(question);
      case TELL_REFERRER_DATE -> CourseDuties.tellDate(question);
      case REVIEW_AGREEMENT -> EndingDuties.reviewAgreement(question);
      case FOLLOW_TERM -> AgreementDuties.followTerms(question);
      case RESOLVE_BREACH -> AgreementDuties.resolveBreach(question);
      case LOG_TIME -> FacilitatorDuties.logTime(question);
      case REPORT_TO_REFERRER -> EndingDuties.report(question);
      case INFORM_HARMED -> EndingDuties.informHarmed(question);
      case OFFER_SUPPORT -> EndingDuties.offerSupport(question);
      case FOLLOW_UP -> EndingDuties.followUp(question);
      case OFFER_SURVEY -> EndingDuties.offerSurveys(question);
      case SETTLE_DRAFT -> EndingDuties.settleDrafts(question);
      case END_RETENTION -> EndingDuties.endRetention(question);
    };
  }
}
