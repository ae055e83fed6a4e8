// SPDX-License-Identifier: Apache-2.0
package io.github.amends.planner;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.Validity;
import io.github.amends.basics.VenueId;
import io.github.amends.casework.AgeEvidence;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.Context;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.MeetingKind;
import io.github.amends.practice.Profiles;
import io.github.amends.scheduling.MeetingWish;
import io.github.amends.scheduling.ServiceDiary;
import io.github.amends.scheduling.Venue;
import io.github.amends.simulator.Service;
import io.github.amends.simulator.Settings;
import io.github.amends.volunteer.Availability;
import io.github.amends.volunteer.AvailabilityBuilder;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import io.github.amends.volunteer.LevelProof;
import io.github.amends.volunteer.ProfessionalDevelopment;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A simulated service in which many cases are ready and wait for their meeting on the same day. */
final class WaitingList {
  static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());
  static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");
  static final Instant END = NOW.plus(Duration.ofDays(120));

  private final Random random;
  private final Map<FacilitatorId, Availability> volunteers = new HashMap<>();
  private final List<Venue> venues = new ArrayList<>();
  private final List<WaitingCase> cases = new ArrayList<>();
  private Context context =
      Context.at(NOW).withAges(AgeEvidence.everybodyIsAdult()).withLegalOrders(List.of());

  WaitingList(int howMany, int howManyVolunteers) {
    this(howMany, howManyVolunteers, 29);
  }

  WaitingList(int howMany, int howManyVolunteers, long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < howManyVolunteers; i++) {
      FacilitatorId who = FacilitatorId.of("planner-v-" + i);
      volunteers.put(who, evenings(3));
      context = context.withStanding(standing(who));
    }
    for (int i = 0; i < 3; i++) {
      venues.add(new Venue(VenueId.of("hall-" + i), 10 + i, Availability.always("Europe/London")));
    }
    Settings settings = Settings.standard().withReferrals(6 * howMany);
    for (CaseFile each : Service.simulate(settings).cases()) {
      if (cases.size() < howMany) {
        addIfReady(each);
      }
    }
  }

  List<WaitingCase> cases() {
    return List.copyOf(cases);
  }

  Context context() {
    return context;
  }

  ServiceDiary diary() {
    return diary(END);
  }

  ServiceDiary diary(Instant until) {
    return ServiceDiary.of(MACHINE.profile(), NOW, until, volunteers, venues);
  }

  /** The case as it was before its first meeting was fixed, and was ready. */
  private void addIfReady(CaseFile file) {
    List<CaseEntry> entries = file.entries();
    for (int i = 1; i < entries.size(); i++) {
      boolean ready = entries.get(i - 1).stage() == CaseStage.READY;
      if (ready && entries.get(i).event() instanceof MeetingScheduled scheduled) {
        add(CaseFile.fold(entries.subList(0, i)), scheduled.meeting().participants());
        return;
      }
    }
  }

  private void add(CaseFile file, Set<ParticipantId> people) {
    Meeting meeting = Meeting.builder()
        .id(MeetingId.of("planned-" + file.caseId()))
        .kind(MeetingKind.CONFERENCE)
        .medium(Medium.IN_PERSON)
        .startsAt(NOW)
        .endsAt(NOW.plus(Duration.ofHours(2)))
        .zone(Settings.ZONE)
        .addAllParticipants(people)
        .build();
    Map<ParticipantId, Availability> windows =
        people.stream().collect(Collectors.toMap(who -> who, who -> evenings(5)));
    Instant since = file.entries().get(file.entries().size() - 1).occurred().start();
    cases.add(new WaitingCase(file, new MeetingWish(meeting, windows), context, since));
  }

  private Availability evenings(int perWeek) {
    AvailabilityBuilder builder = Availability.in("Europe/London");
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(DayOfWeek.values().length) < perWeek) {
        builder.weekly(day, LocalTime.of(16, 15 * random.nextInt(4)), LocalTime.of(21, 0));
      }
    }
    return builder.build();
  }

  private static FacilitatorStanding standing(FacilitatorId who) {
    LocalDate first = LocalDate.of(2020, 1, 6);
    Validity ever = Validity.from(first);
    FacilitatorStanding.Builder builder = FacilitatorStanding.builder();
    for (LocalDate day = first; day.isBefore(LocalDate.of(2027, 1, 1)); day = day.plusWeeks(8)) {
      builder
          .addSupervisedOn(day)
          .addObservedOn(day)
          .addDevelopment(new ProfessionalDevelopment(day, 16, DevelopmentApproval.APPROVED));
    }
    return builder
        .facilitator(who)
        .trainedFrom(first)
        .vetting(ever)
        .registration(ever)
        .knownAdultFrom(first)
        .trainedForChildrenFrom(first)
        .addActive(ever)
        .addLevels(new LevelHeld(FacilitatorLevel.LEVEL_TWO, ever, LevelProof.QUALIFICATION))
        .addLevels(new LevelHeld(FacilitatorLevel.ADVANCED, ever, LevelProof.QUALIFICATION))
        .build();
  }
}
