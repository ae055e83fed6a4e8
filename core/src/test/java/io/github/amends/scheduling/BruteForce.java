// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.VenueId;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Decision;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ProcessStarted;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Parameter;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Availability;
import io.github.amends.volunteer.DayWindow;
import io.github.amends.volunteer.WeeklyWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The search done the long way: every hour, every team in every cast, and the machine asked each
 * time. It shares no code with the search, and is for windows of whole hours.
 */
final class BruteForce {
  private static final Duration HOUR = Duration.ofHours(1);

  private final CaseMachine machine;
  private final CaseFile file;
  private final Context context;
  private final Map<FacilitatorId, Availability> volunteers;
  private final List<Venue> venues;
  private final Map<FacilitatorId, Set<AssignmentRole>> onlyAs;
  private final List<List<Assignment>> teams;
  private final Map<List<Assignment>, Optional<CaseFile>> assigned = new HashMap<>();
  private int asked;

  BruteForce(
      CaseMachine machine,
      CaseFile file,
      Context context,
      Map<FacilitatorId, Availability> volunteers,
      List<Venue> venues,
      Map<FacilitatorId, Set<AssignmentRole>> onlyAs) {
    this.machine = machine;
    this.file = file;
    this.context = context;
    this.volunteers = volunteers;
    this.venues = venues.stream()
        .sorted(Comparator.comparing(Venue::capacity).thenComparing(Venue::id))
        .toList();
    this.onlyAs = onlyAs;
    List<FacilitatorId> ranked = volunteers.keySet().stream()
        .sorted(Comparator.comparing(this::meetings).thenComparing(each -> each))
        .toList();
    List<List<Assignment>> all = new ArrayList<>();
    casts(ranked, 0, new ArrayList<>(), all);
    this.teams = all.stream()
        .filter(team -> team.stream().anyMatch(each -> each.role() == AssignmentRole.LEAD))
        .sorted(Comparator.<List<Assignment>>comparingInt(List::size)
            .thenComparing(team -> fresh(team).size())
            .thenComparing(team -> text(team, each -> letter(ranked.indexOf(each.facilitator()))))
            .thenComparing(team ->
                team.stream().filter(each -> each.role() == AssignmentRole.LEAD).count())
            .thenComparing(
                team -> text(team, each -> each.role() == AssignmentRole.LEAD ? "a" : "b")))
        .toList();
  }

  Optional<MeetingOffer> earliest(MeetingWish wish, Instant from, Instant until) {
    Duration length = Duration.between(wish.meeting().startsAt(), wish.meeting().endsAt());
    for (Instant start = from; !start.plus(length).isAfter(until); start = start.plus(HOUR)) {
      Optional<MeetingOffer> offer = at(wish, start, start.plus(length));
      if (offer.isPresent()) {
        return offer;
      }
    }
    return Optional.empty();
  }

  /** How often the machine was asked about a meeting. */
  int asked() {
    return asked;
  }

  private Optional<MeetingOffer> at(MeetingWish wish, Instant start, Instant end) {
    boolean early =
        start.isBefore(context.now()) || start.isBefore(wish.meeting().startsAt());
    if (early || !wish.windows().values().stream().allMatch(each -> isFree(each, start, end))) {
      return Optional.empty();
    }
    Set<FacilitatorId> free = volunteers.keySet().stream()
        .filter(who -> isFree(volunteers.get(who), start, end) && !isBusy(who, start, end))
        .collect(Collectors.toSet());
    for (List<Assignment> team : teams) {
      Set<FacilitatorId> ids =
          team.stream().map(Assignment::facilitator).collect(Collectors.toSet());
      boolean online = wish.meeting().medium() != Medium.IN_PERSON;
      Optional<VenueId> venue = venues.stream()
          .filter(each -> each.capacity() >= wish.windows().size() + ids.size())
          .filter(each -> isFree(each.windows(), start, end))
          .map(Venue::id)
          .findFirst();
      if (free.containsAll(ids) && (online || venue.isPresent())) {
        Meeting meeting =
            wish.meeting().withEndsAt(end).withStartsAt(start).withFacilitators(new TreeSet<>(ids));
        if (isLawful(team, meeting)) {
          FacilitatorId lead = team.stream()
              .filter(each -> each.role() == AssignmentRole.LEAD)
              .map(Assignment::facilitator)
              .min(Comparator.naturalOrder())
              .orElseThrow();
          return Optional.of(
              new MeetingOffer(meeting, lead, fresh(team), online ? Optional.empty() : venue));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isLawful(List<Assignment> team, Meeting meeting) {
    asked++;
    Optional<CaseFile> ready = assigned.computeIfAbsent(team, each -> {
      Optional<CaseFile> reached = Optional.of(file);
      for (Assignment one : fresh(each)) {
        reached = reached.flatMap(now -> decide(now, new FacilitatorAssigned(one), context.now()));
      }
      return reached;
    });
    return ready
        .flatMap(now -> decide(now, new MeetingScheduled(meeting), context.now()))
        .flatMap(now -> decide(
            now,
            new ProcessStarted(meeting.id(), meeting.participants(), meeting.facilitators()),
            meeting.startsAt()))
        .isPresent();
  }

  private Optional<CaseFile> decide(CaseFile reached, CaseEvent event, Instant at) {
    Decision decision = machine.decide(
        reached,
        reached.propose(
            EventId.of("brute-" + reached.sequence()),
            Occurred.at(at, Instances.ZONE),
            ActorRef.staff("somebody"),
            event),
        context.withNow(at));
    return decision instanceof Decision.Accepted accepted
        ? Optional.of(accepted.file())
        : Optional.empty();
  }

  private void casts(
      List<FacilitatorId> ranked, int at, List<Assignment> team, List<List<Assignment>> all) {
    if (at == ranked.size()) {
      all.add(List.copyOf(team));
      return;
    }
    casts(ranked, at + 1, team, all);
    FacilitatorId who = ranked.get(at);
    for (AssignmentRole role : List.of(AssignmentRole.LEAD, AssignmentRole.CO)) {
      boolean demoted = role == AssignmentRole.CO && now(who) == AssignmentRole.LEAD;
      if (!demoted && onlyAs.getOrDefault(who, Set.of(role)).contains(role)) {
        team.add(new Assignment(who, role));
        casts(ranked, at + 1, team, all);
        team.remove(team.size() - 1);
      }
    }
  }

  private AssignmentRole now(FacilitatorId who) {
    return file.state().assignments().get(who);
  }

  private List<Assignment> fresh(List<Assignment> team) {
    return team.stream()
        .filter(each -> now(each.facilitator()) != each.role())
        .sorted(Comparator.comparing(Assignment::role).thenComparing(Assignment::facilitator))
        .toList();
  }

  private static String text(
      List<Assignment> team, java.util.function.Function<Assignment, String> letter) {
    return team.stream().map(letter).collect(Collectors.joining());
  }

  private static String letter(int rank) {
    return String.valueOf((char) ('a' + rank));
  }

  private int meetings(FacilitatorId who) {
    return context
        .standing(who)
        .map(each ->
            each.busy().stream().filter(busy -> busy.meeting().isPresent()).count())
        .orElse(0L)
        .intValue();
  }

  private boolean isBusy(FacilitatorId who, Instant start, Instant end) {
    Duration way =
        Duration.ofMinutes(machine.profile().setting(Parameter.TRAVEL_MINUTES).number());
    return context.standing(who).isPresent()
        && context.standing(who).get().busy().stream()
            .anyMatch(each -> each.startsAt().isBefore(end.plus(way))
                && start.minus(way).isBefore(each.endsAt()));
  }

  private static boolean isFree(Availability windows, Instant start, Instant end) {
    for (Instant at = start; at.isBefore(end); at = at.plus(HOUR)) {
      if (!isFree(windows, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFree(Availability windows, Instant at) {
    LocalDateTime shown = at.atZone(windows.zone()).toLocalDateTime();
    LocalDate date = shown.toLocalDate();
    if (windows.away().stream().anyMatch(each -> each.contains(date))) {
      return false;
    }
    for (WeeklyWindow each : windows.weekly()) {
      if (each.day() == shown.getDayOfWeek() && isWithin(each.from(), each.until(), shown)) {
        return true;
      }
    }
    for (DayWindow each : windows.extra()) {
      if (each.date().equals(date) && isWithin(each.from(), each.until(), shown)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(LocalTime from, LocalTime until, LocalDateTime shown) {
    LocalTime time = shown.toLocalTime();
    return !time.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || time.isBefore(until));
  }
}
