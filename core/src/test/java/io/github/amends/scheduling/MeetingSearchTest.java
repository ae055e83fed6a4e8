// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.Validity;
import io.github.amends.basics.VenueId;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Finding;
import io.github.amends.casework.Guard;
import io.github.amends.casework.Question;
import io.github.amends.casework.Standings;
import io.github.amends.casework.Story;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.EventType;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessStarted;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Availability;
import io.github.amends.volunteer.BusyTime;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.FreeTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingSearchTest {
  private static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());
  private static final Availability ALWAYS = Availability.always("Europe/London");
  private static final Availability TUESDAY_EVENINGS = weekly(DayOfWeek.TUESDAY);
  private static final Availability THURSDAY_EVENINGS = weekly(DayOfWeek.THURSDAY);
  private static final Instant FROM = Instant.parse("2026-06-01T08:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-09-01T08:00:00Z");
  private static final FacilitatorId NEW = FacilitatorId.of("f-new");
  private static final List<Venue> HALL =
      List.of(new Venue(VenueId.of("hall"), 12, ALWAYS), new Venue(VenueId.of("room"), 4, ALWAYS));

  private final Map<FacilitatorId, Availability> volunteers =
      new HashMap<>(Map.of(LEAD, ALWAYS, SECOND, ALWAYS));
  private final Map<ParticipantId, Availability> windows =
      new HashMap<>(Map.of(HARMED, TUESDAY_EVENINGS, RESPONSIBLE, ALWAYS));
  private Story story = Instances.ready(MACHINE).on(6, 1);
  private List<Venue> venues = HALL;

  @Test
  void theEarliestMeetingIsOfferedWithItsLeadAndTheSmallestVenue() {
    MeetingOffer offer = earliest().orElseThrow();
    assertThat(offer.meeting().startsAt()).isEqualTo(Instant.parse("2026-06-02T17:00:00Z"));
    assertThat(offer.meeting().endsAt()).isEqualTo(Instant.parse("2026-06-02T19:00:00Z"));
    assertThat(offer.meeting().facilitators()).containsExactly(LEAD, SECOND);
    assertThat(offer.lead()).isEqualTo(LEAD);
    assertThat(offer.assignments()).isEmpty();
    assertThat(offer.venue()).contains(VenueId.of("room"));
    assertThat(offer.events()).containsExactly(new MeetingScheduled(offer.meeting()));
  }

  @Test
  void whatIsOfferedIsTakenByTheMachine() {
    MeetingOffer offer = earliest().orElseThrow();
    Story fixed = story.then(offer.events().toArray(CaseEvent[]::new)).on(6, 2);
    assertThat(fixed.file().state().openMeeting().orElseThrow().meeting())
        .isEqualTo(offer.meeting());
  }

  @Test
  void whoeverIsBusyOrOnTheWayIsReplacedBySomebodyNewlyAssigned() {
    Instant six = Instant.parse("2026-06-02T17:00:00Z");
    FacilitatorStanding busy = Standings.builder(LEAD)
        .addBusy(new BusyTime(six.plusSeconds(3600), six.plusSeconds(7200), Optional.empty()))
        .build();
    story.standing(busy).standing(Standings.inOrder(NEW));
    volunteers.put(NEW, ALWAYS);
    MeetingOffer offer = earliest().orElseThrow();
    assertThat(offer.meeting().startsAt()).isEqualTo(six);
    // Of those who could lead, the first by id does: one new assignment instead of two.
    assertThat(offer.lead()).isEqualTo(NEW);
    assertThat(offer.assignments()).containsExactly(new Assignment(NEW, AssignmentRole.LEAD));
    assertThat(offer.meeting().facilitators()).containsExactly(NEW, SECOND);
  }

  @Test
  void aMeetingByVideoNeedsNoVenue() {
    venues = List.of();
    assertThat(earliest()).isEmpty();
    MeetingWish wish = wish();
    Meeting online = wish.meeting().withMedium(Medium.VIDEO);
    assertThat(search().earliest(story.file(), new MeetingWish(online, windows), context()))
        .hasValueSatisfying(offer -> assertThat(offer.venue()).isEmpty());
  }

  @Test
  void aConsentThatWillHaveExpiredMakesAMeetingUnlawful() {
    story = Instances.ready(MACHINE)
        .then(new ConsentRecorded(Story.consent(HARMED, ConsentPurpose.DIRECT)
            .consent()
            .withExpiresOn(LocalDate.of(2026, 6, 3))))
        .on(6, 3);
    Outlook outlook = search().outlook(story.file(), wish(), context());
    assertThat(outlook.earliest()).isEmpty();
    assertThat(outlook.refusals()).extracting(Refusal::code).contains("BLOCKED_CONSENT_EXPIRED");
    assertThat(outlook.reliefs())
        .filteredOn(Relief.RefusalLifted.class::isInstance)
        .extracting(each -> each.time().startsAt())
        .containsExactly(Instant.parse("2026-06-09T17:00:00Z"));
  }

  @Test
  void itSaysWhichSingleChangeWouldHelpAndWhen() {
    windows.put(RESPONSIBLE, THURSDAY_EVENINGS);
    Outlook outlook = search().outlook(story.file(), wish(), context());
    assertThat(outlook.earliest()).isEmpty();
    assertThat(outlook.reliefs())
        .hasSize(2)
        .anySatisfy(each -> {
          assertThat(each)
              .isInstanceOfSatisfying(
                  Relief.ParticipantFree.class,
                  relief -> assertThat(relief.participant()).isEqualTo(RESPONSIBLE));
          assertThat(each.time().startsAt()).isEqualTo(Instant.parse("2026-06-02T17:00:00Z"));
        })
        .anySatisfy(each -> {
          assertThat(each)
              .isInstanceOfSatisfying(
                  Relief.ParticipantFree.class,
                  relief -> assertThat(relief.participant()).isEqualTo(HARMED));
          assertThat(each.time().startsAt()).isEqualTo(Instant.parse("2026-06-04T17:00:00Z"));
        });
  }

  @Test
  void oneMoreLeadOnTuesdayEveningsIsAskedForWhereTheOnlyOneIsFreeOnThursdays() {
    volunteers.put(LEAD, THURSDAY_EVENINGS);
    FacilitatorStanding untrained = Standings.inOrder(SECOND).withLevels(List.of());
    volunteers.put(SECOND, ALWAYS);
    story.standing(untrained);
    volunteers.put(NEW, TUESDAY_EVENINGS);
    story.standing(Standings.inOrder(NEW));
    Outlook outlook = search().outlook(story.file(), wish(), context());
    assertThat(outlook.earliest()).isEmpty();
    assertThat(outlook.reliefs())
        .contains(new Relief.AssistantFound(new FreeTime(
            Instant.parse("2026-06-02T17:00:00Z"), Instant.parse("2026-06-02T19:00:00Z"))));
  }

  @Test
  void whereSeveralThingsStandInTheWayNoSingleChangeIsNamed() {
    windows.put(RESPONSIBLE, THURSDAY_EVENINGS);
    venues = List.of();
    Outlook outlook = search().outlook(story.file(), wish(), context());
    assertThat(outlook.earliest()).isEmpty();
    assertThat(outlook.reliefs()).isEmpty();
  }

  @Test
  void aCaseThatIsNotReadyHasNoMeetingAndSaysWhy() {
    story = Story.graffiti(MACHINE).engage().on(6, 1);
    Outlook outlook = search().outlook(story.file(), wish(), context());
    assertThat(outlook.earliest()).isEmpty();
    assertThat(outlook.refusals()).extracting(Refusal::code).contains("BLOCKED_NOT_IN_STATE");
  }

  @Test
  void severalSittingsKeepTheirDistanceAndAreTakenOneAfterAnother() {
    List<MeetingOffer> sittings =
        search().sittings(story.file(), wish(), context(), 3, Duration.ofDays(10));
    assertThat(sittings)
        .extracting(each -> each.meeting().startsAt())
        .containsExactly(
            Instant.parse("2026-06-02T17:00:00Z"),
            Instant.parse("2026-06-16T17:00:00Z"),
            Instant.parse("2026-06-30T17:00:00Z"));
    for (MeetingOffer each : sittings) {
      Meeting meeting = each.meeting();
      story.then(each.events().toArray(CaseEvent[]::new));
      story
          .on(meeting.startsAt().atZone(Story.BOLTON).toLocalDate())
          .then(new ProcessStarted(meeting.id(), meeting.participants(), meeting.facilitators()));
      if (!each.equals(sittings.get(2))) {
        story.then(new ProcessAdjourned(meeting.id()));
      }
    }
    assertThat(story.file().state().meetings()).hasSize(3);
  }

  @Test
  void whatAnEmbedderAddsIsAskedToo() {
    CaseMachine stricter = MACHINE.strengthenedBy(Map.of(
        EventType.MEETING_SCHEDULED, List.of(notBefore(Instant.parse("2026-07-01T00:00:00Z")))));
    MeetingSearch search = MeetingSearch.of(stricter, diary());
    assertThat(search.earliest(story.file(), wish(), context()))
        .hasValueSatisfying(offer -> assertThat(offer.meeting().startsAt())
            .isEqualTo(Instant.parse("2026-07-07T17:00:00Z")));
  }

  @Test
  void aMeetingOfTwentyMinutesDoesNotLieOnTheGrid() {
    Meeting meeting = wish().meeting();
    MeetingWish odd =
        new MeetingWish(meeting.withEndsAt(meeting.startsAt().plusSeconds(1200)), windows);
    assertThatThrownBy(() -> search().earliest(story.file(), odd, context()))
        .hasMessageContaining("INVALID_SLOT");
  }

  @Test
  void windowsOfSomebodyElseAreRefused() {
    windows.put(ParticipantId.of("p-other"), ALWAYS);
    assertThatThrownBy(this::wish).hasMessageContaining("INVALID_MEETING at windows");
  }

  @Test
  void aVenueThatIsNamedTwiceIsRefused() {
    venues = List.of(HALL.get(0), HALL.get(0));
    assertThatThrownBy(this::diary).hasMessageContaining("INVALID_ID at venues[1].id");
    assertThatThrownBy(() -> new Venue(VenueId.of("cellar"), 0, ALWAYS))
        .hasMessageContaining("INVALID_MEASURE at capacity");
  }

  private static Guard notBefore(Instant earliest) {
    return new Guard() {
      @Override
      public Optional<RuleId> rule() {
        return Optional.empty();
      }

      @Override
      public String name() {
        return "not-before";
      }

      @Override
      public Finding judge(Question question) {
        Meeting meeting = ((MeetingScheduled) question.event()).meeting();
        return meeting.startsAt().isBefore(earliest)
            ? Finding.violated(Refusal.structural("TOO_EARLY"))
            : Finding.satisfied();
      }
    };
  }

  private Optional<MeetingOffer> earliest() {
    return search().earliest(story.file(), wish(), context());
  }

  private Context context() {
    return story.context().withNow(story.now());
  }

  private MeetingSearch search() {
    return MeetingSearch.of(MACHINE, diary());
  }

  private ServiceDiary diary() {
    return ServiceDiary.of(MACHINE.profile(), FROM, UNTIL, volunteers, venues);
  }

  private MeetingWish wish() {
    return new MeetingWish(
        Story.meeting(MeetingId.of("m-sought"))
            .startsAt(FROM)
            .endsAt(FROM.plus(Duration.ofHours(2)))
            .build(),
        windows);
  }

  private static Availability weekly(DayOfWeek day) {
    return Availability.in("Europe/London")
        .weekly(day, LocalTime.of(18, 0), LocalTime.of(21, 0), Validity.from(LocalDate.EPOCH))
        .build();
  }
}
