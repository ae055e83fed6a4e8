// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;

import io.github.amends.basics.DateRange;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.Validity;
import io.github.amends.basics.VenueId;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Standings;
import io.github.amends.casework.Story;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Setting;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.LegalOrderKind;
import io.github.amends.volunteer.AssignmentEndReason;
import io.github.amends.volunteer.Availability;
import io.github.amends.volunteer.AvailabilityBuilder;
import io.github.amends.volunteer.BusyTime;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import io.github.amends.volunteer.LevelProof;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Small random searches, in which much can stand in the way. */
final class Instances {
  static final ZoneId ZONE = Story.BOLTON;
  static final FacilitatorId THIRD = FacilitatorId.of("f-a-third");
  static final FacilitatorId FOURTH = FacilitatorId.of("f-fourth");
  static final FacilitatorId FIFTH = FacilitatorId.of("f-z-fifth");

  private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
  private static final int DAYS = 6;
  private static final List<Base> BASES = bases();

  /** A case and what is known of it beside its log. */
  record Base(CaseMachine machine, CaseFile file, Context context) {}

  /** A search. */
  record Instance(
      Base base,
      Context context,
      MeetingWish wish,
      Map<FacilitatorId, Availability> volunteers,
      List<Venue> venues,
      Instant from,
      Instant until) {

    CaseMachine machine() {
      return base.machine();
    }

    MeetingSearch search() {
      return MeetingSearch.of(
          machine(), ServiceDiary.of(machine().profile(), from, until, volunteers, venues));
    }

    BruteForce bruteForce() {
      return new BruteForce(machine(), base.file(), context, volunteers, venues, Map.of());
    }
  }

  private final Random random;

  Instances(long seed) {
    this.random = new Random(seed);
  }

  private static List<Base> bases() {
    List<Base> bases = new ArrayList<>();
    for (int facilitators = 1; facilitators <= 2; facilitators++) {
      for (int travel : new int[] {0, 45}) {
        CaseMachine machine = CaseMachine.under(Profile.builder(Profiles.rocRestore())
            .id("roc-" + facilitators + "-" + travel)
            .set(Parameter.SLOT_MINUTES, Setting.number(60))
            .set(Parameter.FACILITATORS_PER_MEETING, Setting.number(facilitators))
            .set(Parameter.TRAVEL_MINUTES, Setting.number(travel))
            .set(Parameter.PREPARATION_WINDOW, Setting.period(Period.ofDays(62)))
            .build());
        bases.add(base(ready(machine)));
        bases.add(base(ready(machine)
            .then(new ConsentRecorded(Story.consent(HARMED, ConsentPurpose.DIRECT)
                .consent()
                .withExpiresOn(FIRST.plusDays(2))))));
        bases.add(base(ready(machine)
            .schedule()
            .start()
            .then(new ProcessAdjourned(Story.MEETING), Story.prepared(HARMED))));
        bases.add(base(
            ready(machine).then(new AssignmentEnded(SECOND, AssignmentEndReason.UNAVAILABLE))));
      }
    }
    return bases;
  }

  static Story ready(CaseMachine machine) {
    return Story.graffiti(machine).engage().assess().prepare();
  }

  static Base base(Story story) {
    return new Base(story.machine(), story.file(), story.context());
  }

  Instance next() {
    Base base = BASES.get(random.nextInt(BASES.size()));
    int density = 1 + random.nextInt(4);
    Map<FacilitatorId, Availability> volunteers = new HashMap<>();
    Context context = base.context().withNow(at(FIRST, 9 + random.nextInt(12)));
    for (FacilitatorId each : List.of(LEAD, SECOND, THIRD, FOURTH)) {
      if (random.nextInt(12) > 0) {
        volunteers.put(each, windows(density));
      }
      context = context.withStanding(standing(each));
    }
    context = withAges(withOrders(context));
    Medium medium = random.nextInt(3) == 0 ? Medium.VIDEO : Medium.IN_PERSON;
    Instant earliest = at(FIRST, random.nextInt(24));
    Meeting meeting = Story.meeting(MeetingId.of("m-sought"))
        .medium(medium)
        .startsAt(earliest)
        .endsAt(earliest.plus(Duration.ofHours(1 + random.nextInt(2))))
        .build();
    Map<ParticipantId, Availability> windows =
        Map.of(HARMED, windows(density), RESPONSIBLE, windows(density));
    List<Venue> venues = new ArrayList<>();
    for (int i = random.nextInt(8) % 4; i > 0; i--) {
      venues.add(new Venue(VenueId.of("v-" + i), 3 + random.nextInt(3), windows(3)));
    }
    return new Instance(
        base,
        context,
        new MeetingWish(meeting, windows),
        volunteers,
        venues,
        at(FIRST, 0),
        at(FIRST.plusDays(DAYS), 0));
  }

  private Context withOrders(Context context) {
    if (random.nextInt(8) > 0) {
      return context;
    }
    LocalDate last = FIRST.plusDays(random.nextInt(DAYS));
    return context.withLegalOrders(List.of(new LegalOrder(
        LegalOrderId.of("o-1"),
        LegalOrderKind.COURT_ORDER,
        Validity.between(FIRST.minusDays(20), random.nextBoolean() ? FIRST : last),
        new TreeSet<>(Set.of(HARMED, RESPONSIBLE)))));
  }

  private Context withAges(Context context) {
    int kind = random.nextInt(4);
    LocalDate birthday = FIRST.plusDays(random.nextInt(DAYS));
    return kind > 1
        ? context
        : context.withAges((who, day) -> who.equals(HARMED) || kind == 0
            ? OptionalInt.of(18)
            : OptionalInt.of(day.isBefore(birthday) ? 17 : 18));
  }

  private FacilitatorStanding standing(FacilitatorId who) {
    if (random.nextInt(2) == 0) {
      return Standings.inOrder(who);
    }
    LocalDate early = LocalDate.of(2020, 1, 6);
    FacilitatorStanding.Builder builder = FacilitatorStanding.builder()
        .facilitator(who)
        .trainedFrom(early)
        .knownAdultFrom(early)
        .vetting(validity(early))
        .addActive(validity(early));
    if (random.nextInt(3) > 0) {
      builder.trainedForChildrenFrom(FIRST.plusDays(random.nextInt(DAYS) - 3L));
    }
    builder.addLevels(
        new LevelHeld(FacilitatorLevel.LEVEL_TWO, validity(early), LevelProof.QUALIFICATION));
    int conflict = random.nextInt(16);
    if (conflict < 3) {
      builder.addConflicts(new Conflict(
          who, conflict == 0 ? ConflictKind.RELATED_TO_PARTY : ConflictKind.REFERRING_OFFICER));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      Instant start = at(FIRST.plusDays(random.nextInt(DAYS)), 8 + random.nextInt(12))
          .plusSeconds(60L * random.nextInt(60));
      builder.addBusy(new BusyTime(
          start,
          start.plusSeconds(60L * (1 + random.nextInt(150))),
          random.nextBoolean() ? Optional.of(MeetingId.of("m-other-" + i)) : Optional.empty()));
    }
    return builder.build();
  }

  private Validity validity(LocalDate early) {
    LocalDate edge = FIRST.plusDays(random.nextInt(DAYS));
    return switch (random.nextInt(14)) {
      case 0 -> Validity.between(early, edge);
      case 1 -> Validity.from(edge.minusDays(2));
      default -> Validity.from(early);
    };
  }

  private Availability windows(int density) {
    AvailabilityBuilder builder = Availability.in("Europe/London");
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = FIRST.plusDays(i);
      if (random.nextInt(4) < density + 2) {
        int from = 8 + random.nextInt(8);
        LocalTime until = LocalTime.of(Math.min(24, from + 3 + random.nextInt(10)) % 24, 0);
        if (random.nextBoolean()) {
          builder.extra(day, LocalTime.of(from, 0), until);
        } else {
          builder.weekly(day.getDayOfWeek(), LocalTime.of(from, 0), until);
        }
      }
    }
    if (random.nextInt(8) == 0) {
      LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
      builder.away(DateRange.of(day, day.plusDays(2)));
    }
    return builder.build();
  }

  static Instant at(LocalDate day, int hour) {
    return day.atStartOfDay(ZONE).plusHours(hour).toInstant();
  }
}
