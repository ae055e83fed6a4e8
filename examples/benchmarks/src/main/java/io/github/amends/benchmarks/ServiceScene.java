// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import io.github.amends.basics.DateRange;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.Validity;
import io.github.amends.basics.VenueId;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.MeetingKind;
import io.github.amends.scheduling.MeetingWish;
import io.github.amends.scheduling.ServiceDiary;
import io.github.amends.scheduling.Venue;
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
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A service with volunteers and venues, whose windows of every week have exceptions, and a case
 * with parties who do not share all their evenings.
 */
final class ServiceScene {
  private static final String ZONE = "Europe/London";
  private static final int DAYS_PER_EXCEPTION = 73;
  private static final int VENUES = 10;
  private static final int QUARTERS_A_WEEK = 4;

  private final Random random = new Random(4);
  private final PlayedCase played;
  private final Instant from;
  private final int days;
  private final Map<FacilitatorId, Availability> volunteers = new HashMap<>();
  private final List<Venue> venues = new ArrayList<>();
  private Context context;

  ServiceScene(int parties, int howMany, int days) {
    this.played = PlayedCase.withParties(parties);
    this.context = played.context();
    this.from = context.now();
    this.days = days;
    FacilitatorStanding known = context.standings().values().iterator().next();
    for (int i = 0; i < howMany; i++) {
      FacilitatorId who = FacilitatorId.of("volunteer-" + i);
      volunteers.put(who, windows(3, 8 + random.nextInt(10)));
      context = context.withStanding(known.withFacilitator(who));
    }
    for (int i = 0; i < VENUES; i++) {
      venues.add(new Venue(VenueId.of("venue-" + i), 8 + i, windows(6, 16)));
    }
  }

  CaseMachine machine() {
    return played.machine();
  }

  CaseFile file() {
    return played.file();
  }

  Context context() {
    return context;
  }

  /** The same volunteers, of whom none is active. */
  Context contextOfNobody() {
    return contextOfAll(standing -> standing.withActive(List.of()));
  }

  /** The same volunteers, in good standing on every day, of whom none may lead. */
  Context contextOfAssistants() {
    LocalDate first = from.atZone(ZoneOffset.UTC).toLocalDate();
    Validity ever = Validity.from(first.minusYears(1));
    List<LocalDate> weekly =
        first.minusYears(1).datesUntil(first.plusDays(days), Period.ofWeeks(1)).toList();
    List<ProfessionalDevelopment> learning = weekly.stream()
        .map(day -> new ProfessionalDevelopment(day, QUARTERS_A_WEEK, DevelopmentApproval.APPROVED))
        .toList();
    return contextOfAll(standing -> standing
        .withVetting(ever)
        .withRegistration(ever)
        .withActive(List.of(ever))
        .withSupervisedOn(new TreeSet<>(weekly))
        .withObservedOn(new TreeSet<>(weekly))
        .withDevelopment(learning)
        .withLevels(
            List.of(new LevelHeld(FacilitatorLevel.FOUNDATION, ever, LevelProof.REGISTRATION))));
  }

  private Context contextOfAll(UnaryOperator<FacilitatorStanding> change) {
    Map<FacilitatorId, FacilitatorStanding> all = new HashMap<>();
    context.standings().forEach((who, standing) -> all.put(who, change.apply(standing)));
    return context.withStandings(all);
  }

  Instant until() {
    return from.plus(Duration.ofDays(days));
  }

  ServiceDiary diary() {
    return ServiceDiary.of(machine().profile(), from, until(), volunteers, venues);
  }

  /** A meeting of two hours, for which the parties are free on most evenings. */
  MeetingWish wish() {
    return wish(5);
  }

  /** The same meeting, for parties who are never free together. */
  MeetingWish hopeless() {
    Map<ParticipantId, Availability> apart = new HashMap<>(wish().windows());
    apart.put(
        played.parties().get(0),
        Availability.in(ZONE)
            .weekly(DayOfWeek.MONDAY, LocalTime.of(2, 0), LocalTime.of(5, 0))
            .build());
    return new MeetingWish(meeting(), apart);
  }

  /** The same meeting by video, for parties who are free day and night. */
  MeetingWish anyTime() {
    Map<ParticipantId, Availability> always = new HashMap<>();
    played.parties().forEach(who -> always.put(who, Availability.always(ZONE)));
    return new MeetingWish(meeting().withMedium(Medium.VIDEO), always);
  }

  private MeetingWish wish(int perWeek) {
    Map<ParticipantId, Availability> windows = new HashMap<>();
    for (ParticipantId who : played.parties()) {
      windows.put(who, windows(perWeek, 16));
    }
    return new MeetingWish(meeting(), windows);
  }

  private Meeting meeting() {
    return Meeting.builder()
        .id(MeetingId.of("sought"))
        .kind(MeetingKind.CONFERENCE)
        .medium(Medium.IN_PERSON)
        .startsAt(from)
        .endsAt(from.plus(Duration.ofHours(2)))
        .zone(ZoneOffset.UTC)
        .addAllParticipants(Set.copyOf(played.parties()))
        .build();
  }

  private Availability windows(int perWeek, int hour) {
    LocalDate first = from.atZone(ZoneOffset.UTC).toLocalDate();
    AvailabilityBuilder builder = Availability.in(ZONE);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextInt(DayOfWeek.values().length) < perWeek) {
        LocalTime start = LocalTime.of(hour, 15 * random.nextInt(4));
        builder.weekly(day, start, LocalTime.of(hour + 5, 0));
      }
    }
    for (int i = 0; i < days; i += DAYS_PER_EXCEPTION) {
      LocalDate away = first.plusDays(random.nextInt(days));
      LocalDate more = first.plusDays(random.nextInt(days));
      builder.away(DateRange.of(away, away.plusDays(1 + random.nextInt(10))));
      builder.extra(more, LocalTime.of(9, 0), LocalTime.of(12, 0));
    }
    return builder.build();
  }
}
