// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.assessment.Route;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.ParticipantState;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.MeetingKind;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Fixing a meeting: who comes, when, and what is tried in vain before it stands. */
final class MeetingPlans {
  private final Scene scene;
  private final Dice dice;

  MeetingPlans(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice();
  }

  void schedule() {
    scene.diary().workingDays(1, 5);
    SortedSet<FacilitatorId> crew = scene.crew().facilitating();
    if (scene.slips()) {
      Meeting alone = meeting(guests()).facilitators(crew.headSet(crew.last())).build();
      scene.desk().askInVain(new MeetingScheduled(alone));
    }
    if (scene.slips()) {
      Instant past = scene.diary().now().minusSeconds(86_400);
      Meeting over =
          meeting(guests()).startsAt(past).endsAt(past.plusSeconds(5400)).build();
      scene.desk().askInVain(new MeetingScheduled(over));
    }
    inviteSupporters();
    Meeting fixed = meeting(guests()).build();
    Rarities rarities = new Rarities(scene);
    rarities.propose(fixed);
    scene.desk().take(new MeetingScheduled(fixed));
    rarities.tellDate(fixed);
  }

  /** A supporter who was not asked is found out by the machine, asked, and then invited. */
  private void inviteSupporters() {
    for (Participant supporter : scene.parties().supporters()) {
      if (!consents(supporter)) {
        List<ParticipantId> guests = new ArrayList<>(guests());
        guests.add(supporter.id());
        scene.desk().askInVain(new MeetingScheduled(meeting(guests).build()));
        Preparing.askSupporter(scene, supporter);
      }
    }
  }

  private boolean consents(Participant supporter) {
    ParticipantState state = scene.state().participant(supporter.id()).orElseThrow();
    return state.consentsTo(ConsentPurpose.DIRECT);
  }

  /** Those who are willing and prepared, and the supporters who were asked. */
  private List<ParticipantId> guests() {
    List<ParticipantId> guests = new ArrayList<>();
    for (Person person : scene.willing(Route.DIRECT)) {
      if (scene.known(person).separatePreparations() > 0) {
        guests.add(person.id());
      }
    }
    for (Participant supporter : scene.parties().supporters()) {
      if (consents(supporter)) {
        guests.add(supporter.id());
      }
    }
    return guests;
  }

  private Meeting.Builder meeting(List<ParticipantId> guests) {
    Instant start = scene.diary().slot(5, 16);
    int number = scene.state().meetings().size() + 1;
    return Meeting.builder()
        .id(MeetingId.of("meeting-" + number))
        .kind(kind(guests))
        .medium(dice.mostly(930, Medium.IN_PERSON, Medium.VIDEO))
        .startsAt(start)
        .endsAt(start.plusSeconds(1800L * dice.between(3, 5)))
        .zone(Diary.ZONE)
        .addAllParticipants(guests)
        .addAllFacilitators(scene.crew().facilitating());
  }

  /** The same meeting at another time. */
  Meeting moved(Meeting meeting) {
    Instant start = scene.diary().slot(5, 16);
    Duration length = Duration.between(meeting.startsAt(), meeting.endsAt());
    return Meeting.builder()
        .from(meeting)
        .startsAt(start)
        .endsAt(start.plus(length))
        .build();
  }

  private MeetingKind kind(List<ParticipantId> guests) {
    if (scene.parties().areMutual()) {
      return MeetingKind.MEDIATION;
    }
    return guests.size() > 2
        ? dice.mostly(850, MeetingKind.CONFERENCE, MeetingKind.CIRCLE)
        : dice.mostly(500, MeetingKind.CONFERENCE, MeetingKind.COMMUNITY_PANEL);
  }
}
