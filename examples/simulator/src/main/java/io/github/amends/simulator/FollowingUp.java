// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.agreement.FollowUp;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Reached;
import io.github.amends.agreement.Wellbeing;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.CaseState;
import io.github.amends.casework.ParticipantState;
import io.github.amends.casework.TermStatus;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.HarmedInformed;
import io.github.amends.event.Initiator;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.participant.ConsentPurpose;
import java.util.List;
import java.util.TreeSet;

/** After the terms: how people are, what the referrer is told, and the end. */
final class FollowingUp {
  private final Scene scene;
  private final Dice dice;

  FollowingUp(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice();
  }

  void play() {
    Desk desk = scene.desk();
    new Courtesies(scene).informHarmed();
    if (isBroken() && dice.happens(Assumptions.BREACH_RETURNED)) {
      scene.diary().workingDays(3, 10);
      if (desk.stage() == CaseStage.FOLLOW_UP) {
        new Breaches(scene).declare(desk.coordinator());
      }
      Initiator party =
          scene.parties().areMutual() ? Initiator.MUTUAL_PARTY : Initiator.RESPONSIBLE;
      if (desk.isOpen()) {
        goBack(new Closure(ClosureCause.NON_COMPLIANCE, party));
      }
      return;
    }
    if (isWithoutAgreement()) {
      scene.diary().workingDays(2, 10);
      if (isOwedAnAgreement()) {
        desk.ask(new CaseCompleted());
        goBack(new Closure(ClosureCause.NO_AGREEMENT, Initiator.NOBODY));
        return;
      }
      if (!scene.isSelfReferred() && dice.happens(500)) {
        goBack(new Closure(ClosureCause.NO_AGREEMENT, Initiator.NOBODY));
        return;
      }
    }
    askHowPeopleAre();
    complete();
  }

  private void goBack(Closure why) {
    ReportContent content = scene.state().agreementInForce().isPresent()
        ? ReportContent.OUTCOME_AND_COMPLIANCE
        : ReportContent.OUTCOME;
    scene.desk().take(new CaseReturned(why, content));
  }

  private boolean isBroken() {
    return scene.state().terms().values().stream()
        .anyMatch(term -> term.status() == TermStatus.NOT_FULFILLED);
  }

  private boolean isWithoutAgreement() {
    CaseState state = scene.state();
    boolean notReached = state
        .outcome()
        .map(outcome -> outcome.kind() == OutcomeKind.NO_AGREEMENT_REACHED)
        .orElse(false);
    return notReached || isOwedAnAgreement();
  }

  /** An agreement was reached in the meeting, but somebody would not sign it. */
  private boolean isOwedAnAgreement() {
    CaseState state = scene.state();
    return state.outcome().map(Outcome::isAgreement).orElse(false)
        && state.agreementInForce().isEmpty();
  }

  private void askHowPeopleAre() {
    Engagement engagement = new Engagement(scene);
    List<Person> willing = scene.tookPart().stream()
        .filter(Person::isHere)
        .filter(person -> dice.happens(Assumptions.FOLLOW_UP_CONSENT))
        .toList();
    for (Person person : willing) {
      engagement.consent(person, ConsentPurpose.FOLLOW_UP);
    }
    scene.diary().workingDays(10, 30);
    for (Person person : willing) {
      scene.diary().workingDays(0, 5);
      if (dice.happens(30)) {
        scene
            .desk()
            .take(new ConsentWithdrawn(
                person.id(), new TreeSet<>(List.of(ConsentPurpose.FOLLOW_UP))));
        scene.desk().askInVain(followUp(person));
      } else {
        scene.desk().take(followUp(person));
        new Questionnaires(scene).offer(person);
      }
    }
  }

  private FollowUpRecorded followUp(Person person) {
    if (!dice.happens(Assumptions.FOLLOW_UP_REACHED)) {
      return new FollowUpRecorded(
          new FollowUp(person.id(), Reached.NOT_REACHED, Wellbeing.NOT_SAID));
    }
    int die = dice.below(100);
    Wellbeing wellbeing = die < 58
        ? Wellbeing.BETTER
        : die < 85 ? Wellbeing.SAME : die < 91 ? Wellbeing.WORSE : Wellbeing.NOT_SAID;
    return new FollowUpRecorded(new FollowUp(person.id(), Reached.REACHED, wellbeing));
  }

  private void complete() {
    Desk desk = scene.desk();
    scene.diary().workingDays(0, 8);
    if (!scene.isSelfReferred()) {
      boolean told = scene.state().aftermath().isReferrerInformed();
      if (!told && scene.slips()) {
        desk.askInVain(new CaseCompleted());
      }
      desk.take(new ReferrerInformed(
          desk.stage() == CaseStage.FOLLOW_UP
              ? ReportContent.OUTCOME_AND_COMPLIANCE
              : ReportContent.OUTCOME));
    }
    tellThoseHarmed();
    desk.take(new CaseCompleted());
  }

  /** Whoever was harmed, was reached and is still there is told how it ended. */
  private void tellThoseHarmed() {
    ReportContent content = scene.desk().stage() == CaseStage.FOLLOW_UP
        ? ReportContent.OUTCOME_AND_COMPLIANCE
        : ReportContent.OUTCOME;
    for (ParticipantState each : scene.state().principals()) {
      boolean told =
          scene.state().aftermath().informed().contains(each.participant().id());
      if (each.participant().isOnHarmedSide()
          && each.isReached()
          && each.ended().isEmpty()
          && !scene.wouldRatherNotKnow(each.participant().id())
          && !told) {
        scene.desk().take(new HarmedInformed(each.participant().id(), content));
      }
    }
  }
}
