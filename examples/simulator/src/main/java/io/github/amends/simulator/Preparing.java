// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.assessment.Route;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.CaseStage;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.meeting.Preparation;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.Participant;
import io.github.amends.volunteer.AssignmentRole;
import java.util.List;
import java.util.Optional;

/** Preparation, with each side by itself. */
final class Preparing {
  private final Scene scene;

  Preparing(Scene scene) {
    this.scene = scene;
  }

  void play() {
    if (scene.crew().with(AssignmentRole.CO).isEmpty()) {
      new FacilitatorSearch(scene).play();
      return;
    }
    if (new Turns(scene).come() || prefersNotToMeet()) {
      return;
    }
    Route route = scene.state().route().orElseThrow();
    List<Person> willing = scene.willing(route);
    if (!scene.areBothSides(willing)) {
      goAnotherWay(route);
      return;
    }
    if (scene.slips()) {
      scene.diary().workingDays(1, 4);
      scene.desk().askInVain(prepared(willing.stream().map(Person::id).toList()));
    }
    for (Person person : willing) {
      int talks = scene.dice().mostly(750, 1, 2);
      for (int talk = 0; talk < talks; talk++) {
        scene.diary().workingDays(1, 7);
        scene.takeByVolunteer(prepared(List.of(person.id())));
      }
    }
    new Safety(scene).seeTo();
    if (route == Route.DIRECT) {
      askSupporters();
    }
  }

  /** Somebody who had agreed to meet would rather write, and agrees to that. */
  private boolean prefersNotToMeet() {
    boolean direct = scene.state().route().equals(Optional.of(Route.DIRECT));
    if (!direct || scene.state().isProcessTaken() || !scene.dice().happens(30)) {
      return false;
    }
    scene.diary().workingDays(1, 8);
    Engagement engagement = new Engagement(scene);
    for (Person person : scene.willing(Route.DIRECT)) {
      if (!scene.known(person).consentsTo(ConsentPurpose.INDIRECT)) {
        engagement.consent(person, ConsentPurpose.INDIRECT);
      }
    }
    scene.desk().take(new RouteChanged(Route.INDIRECT, RouteChangeCause.PARTY_WISH));
    return true;
  }

  /** Of several people on a side, those who are left did not agree to this route. */
  private void goAnotherWay(Route route) {
    if (route == Route.DIRECT && scene.areBothSides(scene.willing(Route.INDIRECT))) {
      scene.desk().take(new RouteChanged(Route.INDIRECT, RouteChangeCause.PRACTICAL));
      return;
    }
    Person unwilling = scene.parties().here().stream()
        .filter(person -> !scene.willing(route).contains(person))
        .findFirst()
        .orElseThrow();
    new Closing(scene).end(new Closure(ClosureCause.DECLINED, unwilling.side().initiator()));
  }

  private PreparationRecorded prepared(List<ParticipantId> people) {
    return new PreparationRecorded(Preparation.builder()
        .addAllParticipants(people)
        .addTopics(PreparationTopic.values())
        .addAllGroundRulesAgreedBy(people)
        .addAllExpectationsRecordedOf(people)
        .addAllFacilitators(scene.crew().facilitating())
        .minutes(15 * scene.dice().between(3, 8))
        .build());
  }

  /** Supporters are told and asked too; one in eight is forgotten until the meeting is fixed. */
  private void askSupporters() {
    for (Participant supporter : scene.parties().supporters()) {
      if (scene.desk().stage() == CaseStage.READY && !scene.dice().happens(125)) {
        askSupporter(scene, supporter);
      }
    }
  }

  static void askSupporter(Scene scene, Participant supporter) {
    Engagement engagement = new Engagement(scene);
    boolean told =
        !scene.state().participant(supporter.id()).orElseThrow().information().isEmpty();
    if (!told) {
      engagement.inform(supporter);
      scene
          .desk()
          .take(new ConsentRecorded(
              engagement.consentOf(supporter, ConsentPurpose.DIRECT).build()));
    }
  }
}
