// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.FacilitatorTimeLogged;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.HarmedInformed;
import io.github.amends.participant.ContactAttempt;

/** How it becomes state who was tried, told and asked, and what time it took. */
final class AftermathFolding {
  private AftermathFolding() {}

  static void take(CaseFacts facts, CaseEvent event, Occurred occurred) {
    switch (event.type()) {
      case CONTACT_ATTEMPTED -> tried(facts, ((ContactAttempted) event).attempt(), occurred);
      case HARMED_INFORMED ->
        facts.informed = facts.informed.with(((HarmedInformed) event).participant());
      case FOLLOW_UP_RECORDED -> followed(facts, (FollowUpRecorded) event);
      case SURVEY_OFFERED -> facts.surveysOffered++;
      case SATISFACTION_RECORDED -> facts.surveysReturned++;
      case FACILITATOR_TIME_LOGGED -> logged(facts, (FacilitatorTimeLogged) event);
      default -> {}
    }
  }

  private static void tried(CaseFacts facts, ContactAttempt attempt, Occurred occurred) {
    ContactTally before = facts.contactTallies.get(attempt.participant());
    facts.contactTallies = facts.contactTallies.with(
        attempt.participant(),
        (before == null ? ContactTally.NONE : before).with(occurred.date(), attempt.channel()));
  }

  private static void followed(CaseFacts facts, FollowUpRecorded event) {
    ParticipantId who = event.followUp().participant();
    Integer before = facts.followUps.get(who);
    facts.followUps = facts.followUps.with(who, before == null ? 1 : before + 1);
  }

  private static void logged(CaseFacts facts, FacilitatorTimeLogged event) {
    Long before = facts.facilitatorMinutes.get(event.facilitator());
    facts.facilitatorMinutes = facts.facilitatorMinutes.with(
        event.facilitator(), (before == null ? 0L : before) + event.minutes());
  }
}
