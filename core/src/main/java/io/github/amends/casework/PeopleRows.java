// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.EnumSet;
import java.util.Set;

/** People: who takes part, who facilitates, what they were told and agree to. */
final class PeopleRows {
  private PeopleRows() {}

  static void addTo(Rows rows) {
    rows.stay(EventType.PARTICIPANT_ADDED, Rows.OPEN, OpeningGuards.ADULT_IS_NO_PARTY);
    rows.stay(EventType.PARTICIPATION_ENDED, Rows.OPEN);
    rows.stay(EventType.APPROPRIATE_ADULT_OFFERED, Rows.OPEN);
    rows.stay(EventType.SUPPORT_OFFERED, Rows.OPEN);
    for (CaseStage stage : Rows.range(CaseStage.ACCEPTED, CaseStage.FOLLOW_UP)) {
      Set<CaseStage> to = EnumSet.copyOf(Rows.staying(stage));
      if (stage == CaseStage.ACCEPTED) {
        to.add(CaseStage.ENGAGING);
      }
      rows.row(
          EventType.FACILITATOR_ASSIGNED,
          EnumSet.of(stage),
          to,
          FacilitatorGuards.UNCONNECTED,
          FacilitatorGuards.ACTIVE,
          CompetenceGuards.TRAINED,
          CompetenceGuards.LEVEL,
          CompetenceGuards.SUPERVISED,
          CompetenceGuards.OBSERVED,
          LearningGuards.LEARNING,
          CompetenceGuards.VETTED,
          CompetenceGuards.ADULT,
          CompetenceGuards.SUPERVISOR);
    }
    for (CaseStage stage : Rows.range(CaseStage.ACCEPTED, CaseStage.FOLLOW_UP)) {
      Set<CaseStage> to = EnumSet.copyOf(Rows.staying(stage));
      if (stage.isBefore(CaseStage.IN_PROCESS)) {
        to.add(CaseStage.ACCEPTED);
      }
      rows.row(EventType.ASSIGNMENT_ENDED, EnumSet.of(stage), to);
    }
    rows.stay(EventType.CONFLICT_DECLARED, Rows.OPEN);
    rows.stay(EventType.CONTACT_ATTEMPTED, Rows.ENGAGED, ConsentGuards.MAY_BE_CONTACTED);
    rows.stay(
        EventType.INFORMATION_RECORDED,
        Rows.ENGAGED,
        ConsentGuards.INFORMATION_COMPLETE,
        InformationGuards.UNDERSTOOD,
        InformationGuards.LIMITS_OF_CONFIDENTIALITY,
        InformationGuards.LEGAL_ADVICE,
        InformationGuards.WISHED_OUTCOME,
        InformationGuards.HOW_TO_COMPLAIN,
        InformationGuards.IN_TIME);
    rows.stay(EventType.INFORMATION_DECLINED, Rows.OPEN);
    rows.stay(
        EventType.CONSENT_OFFERED, Rows.ENGAGED, ConsentQualityGuards.NOT_ASKED_AGAIN_TOO_SOON);
    rows.stay(
        EventType.CONSENT_RECORDED,
        Rows.ENGAGED,
        ConsentGuards.INFORMED_BEFORE_CONSENT,
        ConsentGuards.RESTS_ON_INFORMATION,
        ConsentGuards.NEWER_THAN_WITHDRAWAL,
        ConsentQualityGuards.WRITTEN,
        ConsentQualityGuards.FREELY_GIVEN,
        ConsentQualityGuards.NEAR_SENTENCE,
        ConsentQualityGuards.CAPACITY,
        ChildGuards.GIVEN_BY_WHO_MAY,
        ChildGuards.GUARDIAN_AND_ASSENT);
    rows.stay(EventType.CONSENT_REFUSED, Rows.OPEN);
    for (CaseStage stage : Rows.ALL) {
      Set<CaseStage> to = EnumSet.copyOf(Rows.staying(stage));
      if (CaseStage.ASSESSING.isBefore(stage) && stage.isBefore(CaseStage.OUTCOME_RECORDED)) {
        to.add(CaseStage.ASSESSING);
      }
      rows.row(EventType.CONSENT_WITHDRAWN, EnumSet.of(stage), to);
    }
    rows.stay(EventType.ACKNOWLEDGEMENT_RECORDED, Rows.ENGAGED);
    rows.stay(EventType.ACKNOWLEDGEMENT_RETRACTED, Rows.OPEN);
    rows.stay(EventType.SUPPORTER_WISHED, Rows.OPEN);
    rows.stay(EventType.SUPPORTER_REFUSED, Rows.OPEN);
  }
}
