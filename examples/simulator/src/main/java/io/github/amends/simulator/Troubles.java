// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.Classification;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.Validity;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.Closure;
import io.github.amends.event.ExchangeDeclined;
import io.github.amends.event.ExchangeReturned;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.LegalOrderVaried;
import io.github.amends.event.NewOffenceRecorded;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.event.SensitivityWaived;
import io.github.amends.referral.LegalEvent;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.LegalOrderKind;
import io.github.amends.referral.ProceedingStep;
import io.github.amends.referral.Sensitivity;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentEndReason;
import io.github.amends.volunteer.AssignmentRole;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What comes from outside or goes wrong between people, now and then. */
final class Troubles {
  private static final FacilitatorId SUPERVISOR = FacilitatorId.of("sim-supervisor");
  private static final Narrative NO_REASON_FOR_CAUTION = new Narrative(
      "Well supported, and wishes to be treated like anybody else.",
      Classification.CRIMINAL_OFFENCE);

  private final Scene scene;
  private final Dice dice;

  Troubles(Scene scene) {
    this.scene = scene;
    this.dice = scene.rarities();
  }

  /** What courts and prosecutors do beside the process. */
  void hearOfCourt(Person responsible) {
    if (dice.happens(Assumptions.CHARGED)) {
      scene
          .desk()
          .aside(new LegalEventRecorded(
              new LegalEvent.Proceeding(responsible.id(), ProceedingStep.CHARGED)));
    }
    List<Person> harmed = scene.parties().here(Side.HARMED);
    if (dice.happens(Assumptions.ORDER_VARIED) && !harmed.isEmpty()) {
      vary(new TreeSet<>(List.of(responsible.id(), harmed.get(0).id())));
    }
  }

  /** An order of some weeks ago, which the court now changes so that the process is possible. */
  private void vary(SortedSet<ParticipantId> apart) {
    LocalDate made = scene.diary().today().minusDays(21);
    LegalOrder order = new LegalOrder(
        LegalOrderId.of("order-1"), LegalOrderKind.BAIL_CONDITION, Validity.from(made), apart);
    scene
        .desk()
        .takeAt(
            Occurred.on(made, Diary.ZONE),
            scene.desk().coordinator(),
            new LegalEventRecorded(new LegalEvent.OrderMade(order)));
    scene
        .desk()
        .aside(new LegalOrderVaried(
            new LegalOrder(order.id(), order.kind(), order.validity(), new TreeSet<>())));
  }

  /** Something makes the case look complex, and a supervisor says why it is not. */
  void weigh() {
    if (!dice.happens(Assumptions.WEIGHED)
        || !scene.state().referral().incident().sensitivities().isEmpty()) {
      return;
    }
    Desk desk = scene.desk();
    desk.aside(new SensitivityTriggered(Sensitivity.SERIOUS_MENTAL_ILL_HEALTH));
    desk.learn(Records.inOrder(SUPERVISOR));
    desk.aside(new FacilitatorAssigned(new Assignment(SUPERVISOR, AssignmentRole.SUPERVISOR)));
    desk.aside(new SensitivityWaived(
        Sensitivity.SERIOUS_MENTAL_ILL_HEALTH, SUPERVISOR, NO_REASON_FOR_CAUTION));
    if (scene.state().assignments().containsKey(SUPERVISOR)) {
      desk.aside(new AssignmentEnded(SUPERVISOR, AssignmentEndReason.HANDED_OVER));
    }
  }

  /** What has happened is written down before the case is closed for it. */
  void comeBefore(Closure why) {
    switch (why.cause()) {
      case NEW_OFFENCE -> offend();
      case MOVED_AWAY -> leave(why, ParticipationEndReason.MOVED_AWAY);
      case ILL_HEALTH -> leave(why, ParticipationEndReason.ILL_HEALTH);
      default -> {}
    }
  }

  private void offend() {
    List<Person> here = scene.parties().here();
    Person by = here.get(0);
    here.stream()
        .filter(other -> other != by && (other.side() != by.side() || by.side() == Side.MUTUAL))
        .findFirst()
        .ifPresent(other -> scene.desk().aside(new NewOffenceRecorded(by.id(), other.id())));
  }

  private void leave(Closure why, ParticipationEndReason reason) {
    List<Person> here = scene.parties().here();
    Person gone = here.get(here.size() - 1);
    scene.desk().aside(new ParticipationEnded(gone.id(), reason));
    gone.goes(why);
  }

  /** Whoever was to have a letter does not want it, or it goes back to who wrote it. */
  void refuse(ExchangeId letter) {
    scene
        .desk()
        .aside(dice.happens(500) ? new ExchangeDeclined(letter) : new ExchangeReturned(letter));
  }
}
