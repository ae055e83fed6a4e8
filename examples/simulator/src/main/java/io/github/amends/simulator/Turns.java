// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.casework.CaseStage;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConflictDeclared;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.HoldReleased;
import io.github.amends.event.Initiator;
import io.github.amends.participant.Channel;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.volunteer.AssignmentEndReason;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What may come between two stages: people withdraw, things happen, volunteers drop out. */
final class Turns {
  private static final List<HoldCause> HOLDS = List.of(
      HoldCause.PARTY_UNAVAILABLE,
      HoldCause.ILLNESS,
      HoldCause.LEGAL_ADVICE,
      HoldCause.AWAITING_COURT,
      HoldCause.OTHER);

  private final Scene scene;
  private final Dice dice;

  Turns(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice();
  }

  /** Lets come what may; returns whether the stage is no longer what it was. */
  boolean come() {
    CaseStage before = scene.desk().stage();
    if (dice.happens(Assumptions.HOLD)) {
      hold();
    }
    scene.diary().workingDays(0, 3);
    if (dice.happens(Assumptions.WITHDRAWS)) {
      withdraw(dice.anyOf(scene.parties().here()));
    } else if (dice.happens(Assumptions.RETRACTS)) {
      retract();
    } else if (dice.happens(Assumptions.ENDS_OTHERWISE)) {
      Closure why = otherwise();
      new Troubles(scene).comeBefore(why);
      new Closing(scene).end(why);
    } else if (dice.happens(Assumptions.VOLUNTEER_LOST)) {
      loseVolunteer();
    }
    return scene.desk().stage() != before || !scene.parties().canGoOn();
  }

  /** Somebody withdraws all that they agreed to. */
  void withdraw(Person person) {
    SortedSet<ConsentPurpose> purposes =
        new TreeSet<>(List.of(ConsentPurpose.ASSESSMENT, ConsentPurpose.DIRECT));
    if (scene.known(person).consentsTo(ConsentPurpose.INDIRECT)) {
      purposes.add(ConsentPurpose.INDIRECT);
    }
    scene.desk().take(new ConsentWithdrawn(person.id(), purposes));
    person.goes(new Closure(ClosureCause.WITHDREW, person.side().initiator()));
    if (!scene.parties().canGoOn() && scene.desk().stage() != CaseStage.ASSESSING) {
      new Closing(scene).end(scene.parties().reason().orElseThrow());
    }
  }

  /** One of the volunteers can no longer take part in this case. */
  void loseVolunteer() {
    AssignmentRole role = dice.mostly(500, AssignmentRole.LEAD, AssignmentRole.CO);
    FacilitatorId lost = scene.crew().with(role).orElseGet(scene.crew()::lead);
    if (dice.happens(400)) {
      scene.desk().take(new ConflictDeclared(new Conflict(lost, ConflictKind.KNOWS_PARTY)));
    } else {
      AssignmentEndReason reason =
          dice.mostly(700, AssignmentEndReason.UNAVAILABLE, AssignmentEndReason.HANDED_OVER);
      scene.desk().take(new AssignmentEnded(lost, reason));
    }
    scene.crew().release(lost, scene.diary().now());
  }

  private void hold() {
    scene.desk().take(new HoldPlaced(dice.anyOf(HOLDS)));
    if (dice.happens(300)) {
      scene.diary().workingDays(1, 5);
      Person somebody = dice.anyOf(scene.parties().here());
      scene
          .desk()
          .askInVain(new ContactAttempted(
              new ContactAttempt(somebody.id(), Channel.PHONE, ContactOutcome.REACHED)));
    }
    scene.diary().workingDays(5, 30);
    scene.desk().take(new HoldReleased());
  }

  private void retract() {
    List<Person> responsible = scene.parties().here(Side.RESPONSIBLE);
    if (responsible.isEmpty()) {
      return;
    }
    Person person = dice.anyOf(responsible);
    scene.desk().take(new AcknowledgementRetracted(person.id()));
    person.goes(new Closure(ClosureCause.RESPONSIBILITY_RETRACTED, Initiator.RESPONSIBLE));
    if (!scene.parties().canGoOn()) {
      new Closing(scene).end(scene.parties().reason().orElseThrow());
    }
  }

  private Closure otherwise() {
    Initiator party = dice.anyOf(scene.parties().here()).side().initiator();
    Initiator doer = scene.parties().areMutual() ? Initiator.MUTUAL_PARTY : Initiator.RESPONSIBLE;
    Closure recalled = scene.isSelfReferred()
        ? new Closure(ClosureCause.RESOLVED_OTHERWISE, party)
        : new Closure(ClosureCause.RECALLED_BY_REFERRER, Initiator.REFERRER);
    return dice.anyOf(List.of(
        new Closure(ClosureCause.RESOLVED_OTHERWISE, party),
        new Closure(ClosureCause.RESOLVED_OTHERWISE, party),
        recalled,
        new Closure(ClosureCause.MOVED_AWAY, Initiator.NOBODY),
        new Closure(ClosureCause.UNREACHABLE_NOW, Initiator.NOBODY),
        new Closure(ClosureCause.ILL_HEALTH, Initiator.NOBODY),
        new Closure(ClosureCause.LEGAL_ADVICE, party),
        new Closure(ClosureCause.NEW_OFFENCE, doer)));
  }
}
