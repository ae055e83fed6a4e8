// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.assessment.Route;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.CaseState;
import io.github.amends.casework.ParticipantState;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.InformationDeclined;
import io.github.amends.event.InformationSubject;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.referral.AgencyKind;
import java.util.List;

/**
 * All that the chapters of one case share.
 *
 * @param scenario what the case is about
 * @param dice what chance decides
 * @param diary the time
 * @param desk where steps are taken
 * @param intray who makes up further people
 * @param parties the people
 * @param crew the volunteers
 * @param asides chance of its own for what changes nothing in the course of the case
 * @param rarities chance of its own for what is rare
 */
record Scene(
    Scenario scenario,
    Dice dice,
    Diary diary,
    Desk desk,
    Intray intray,
    Parties parties,
    Crew crew,
    Dice asides,
    Dice rarities) {

  CaseState state() {
    return desk.state();
  }

  boolean isSelfReferred() {
    return state().referral().source().kind() == AgencyKind.SELF;
  }

  /** Whether somebody tries here what they should not. */
  boolean slips() {
    return dice.happens(Assumptions.SLIP);
  }

  /** Takes a step that a volunteer did, which is sometimes written down only days later. */
  void takeByVolunteer(CaseEvent event) {
    diary.minutes(5, 20);
    Occurred when = diary.occurred();
    if (dice.happens(Assumptions.WRITTEN_LATE)) {
      when = dice.happens(500) ? Occurred.on(diary.today(), Diary.ZONE) : when;
      diary.workingDays(1, 6);
    }
    desk.takeAt(when, crew.scribe(), event);
  }

  /** Those who would go this way and may, for all that is known now. */
  List<Person> willing(Route route) {
    ConsentPurpose purpose =
        route == Route.DIRECT ? ConsentPurpose.DIRECT : ConsentPurpose.INDIRECT;
    return parties.here().stream()
        .filter(person -> isWilling(known(person), purpose, route))
        .toList();
  }

  private static boolean isWilling(ParticipantState state, ConsentPurpose purpose, Route route) {
    return state.consentsTo(purpose)
        && state.acceptsEnough()
        && state.risk().map(risk -> risk.assessment().allows(route)).orElse(false);
  }

  ParticipantState known(Person person) {
    return state().participant(person.id()).orElseThrow();
  }

  /** Whether somebody asked not to be told how it ended. */
  boolean wouldRatherNotKnow(ParticipantId who) {
    return desk.file().entries().stream()
        .anyMatch(entry -> entry.event() instanceof InformationDeclined declined
            && declined.participant().equals(who)
            && declined.subjects().contains(InformationSubject.OUTCOME));
  }

  /** Whether there are people of both sides among these. */
  boolean areBothSides(List<Person> people) {
    return parties.areMutual()
        ? people.size() == parties.principals().size()
        : people.stream().anyMatch(person -> person.side() == Side.HARMED)
            && people.stream().anyMatch(person -> person.side() == Side.RESPONSIBLE);
  }

  /** The principals who were there when something took place. */
  List<Person> tookPart() {
    return parties.principals().stream()
        .filter(person -> state().tookPart().contains(person.id()))
        .toList();
  }
}
