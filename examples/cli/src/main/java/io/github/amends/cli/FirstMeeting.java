// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.basics.DateRange;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.VenueId;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.ParticipantState;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.MeetingKind;
import io.github.amends.practice.Profile;
import io.github.amends.scheduling.MeetingOffer;
import io.github.amends.scheduling.MeetingSearch;
import io.github.amends.scheduling.MeetingWish;
import io.github.amends.scheduling.ServiceDiary;
import io.github.amends.scheduling.Venue;
import io.github.amends.simulator.ReadyCase;
import io.github.amends.volunteer.Availability;
import io.github.amends.volunteer.AvailabilityBuilder;
import io.github.amends.volunteer.Facilitator;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The search for the first meeting of the made-up case that fits everybody. */
final class FirstMeeting {
  private static final String ZONE = "Europe/London";
  private static final int WEEKS_AHEAD = 6;

  private FirstMeeting() {}

  /** The case that the lead and the second have prepared. */
  static ReadyCase ready() {
    List<Facilitator> people = BoltonStart.people();
    return ReadyCase.preparedBy(
        standing(people, BoltonStart.LEAD), standing(people, BoltonStart.SECOND));
  }

  private static FacilitatorStanding standing(List<Facilitator> people, FacilitatorId who) {
    return people.stream()
        .filter(each -> each.id().equals(who))
        .findFirst()
        .orElseThrow()
        .standing(List.of(), List.of());
  }

  /** The earliest meeting that everybody can come to and the machine takes. */
  static Optional<MeetingOffer> find(ReadyCase ready, Profile profile) {
    Instant from = ready.context().now();
    ServiceDiary diary = ServiceDiary.of(
        profile,
        from,
        from.plus(Duration.ofDays(7L * WEEKS_AHEAD)),
        Map.of(
            BoltonStart.LEAD, evenings(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY).build(),
            BoltonStart.SECOND, evenings(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY).build()),
        List.of(new Venue(
            VenueId.of("town-hall"),
            10,
            evenings(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY).build())));
    return MeetingSearch.of(CaseMachine.under(profile), diary)
        .earliest(ready.file(), wish(ready, from), ready.context());
  }

  private static MeetingWish wish(ReadyCase ready, Instant from) {
    Map<ParticipantId, Availability> windows = new HashMap<>();
    Meeting.Builder meeting = Meeting.builder();
    meeting
        .id(MeetingId.of("meeting-1"))
        .kind(MeetingKind.CONFERENCE)
        .medium(Medium.IN_PERSON)
        .startsAt(from)
        .endsAt(from.plus(Duration.ofHours(2)))
        .zone(ZoneId.of(ZONE))
        .addFacilitators(BoltonStart.LEAD, BoltonStart.SECOND);
    for (ParticipantState each : ready.file().state().principals()) {
      ParticipantId who = each.participant().id();
      meeting.addParticipants(who);
      AvailabilityBuilder free =
          evenings(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
      windows.put(
          who,
          each.participant().isOnHarmedSide()
              ? free.away(DateRange.of(BoltonStart.JUDGED_ON, BoltonStart.JUDGED_ON.plusDays(7)))
                  .build()
              : free.build());
    }
    return new MeetingWish(meeting.build(), windows);
  }

  private static AvailabilityBuilder evenings(DayOfWeek... days) {
    AvailabilityBuilder windows = Availability.in(ZONE);
    for (DayOfWeek each : days) {
      windows = windows.weekly(each, LocalTime.of(18, 0), LocalTime.of(21, 0));
    }
    return windows;
  }
}
