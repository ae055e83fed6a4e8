// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Decision;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Setting;
import io.github.amends.volunteer.FreeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The search for the meetings of one case, from slot to slot. One thread uses it.
 *
 * <p>The machine is asked about a day and about each volunteer apart, so that few slots are left;
 * what is offered has been taken by it step by step.
 */
final class SlotSearch {
  private final CaseQuestions strict;
  private final CaseQuestions plain;
  private final ServiceDiary diary;
  private final MeetingWish wish;
  private final Meeting unattended;
  private final ZoneId zone;
  private final int length;
  private final int needed;
  private final Map<ParticipantId, BitSet> windows = new HashMap<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<LocalDate, @Nullable Day> days = new HashMap<>();
  private final Set<Refusal> refusals = new LinkedHashSet<>();

  /** For a meeting of a case, asked of the caller's machine and of the library's own rules. */
  SlotSearch(Search search, CaseMachine machine, CaseMachine rules) {
    this.diary = search.diary();
    this.wish = search.wish();
    this.zone = wish.meeting().zone();
    this.strict = search.of(machine);
    this.plain = search.of(rules);
    this.unattended = wish.meeting().withFacilitators(new TreeSet<>());
    this.length = diary.grid().cellsOf(wish.length());
    Setting perMeeting = rules.profile().setting(Parameter.FACILITATORS_PER_MEETING);
    this.needed = perMeeting.isOff() ? 1 : Math.max(1, perMeeting.number());
    Instant end = diary.grid().start(diary.grid().cells());
    wish.windows()
        .forEach((who, free) ->
            windows.put(who, diary.grid().within(free.freeBetween(diary.grid().start(0), end))));
    for (FacilitatorId who : search.volunteers().keySet()) {
      BitSet free = diary.facilitators().getOrDefault(who, diary.grid().all());
      candidates.add(
          new Candidate(who, free, diary.grid(), plain, wish.meeting().id()));
    }
    candidates.sort(Comparator.comparingInt(Candidate::meetings).thenComparing(Candidate::id));
  }

  /** What the machine has against the case on the days that were looked at. */
  Set<Refusal> refusals() {
    return refusals;
  }

  /** The first cell at which the meeting may begin. */
  int firstCell() {
    Instant now = strict.context().now();
    Instant earliest = wish.meeting().startsAt();
    return diary.grid().cellFrom(now.isAfter(earliest) ? now : earliest);
  }

  int cellAfter(MeetingOffer offer) {
    return diary.grid().cellFrom(offer.meeting().startsAt()) + 1;
  }

  /** The first lawful meeting from a cell on. */
  Optional<MeetingOffer> next(int from) {
    return Optional.of(new Pass(null, 1))
        .filter(pass -> pass.find(from) >= 0)
        .map(pass -> pass.offers.get(0));
  }

  /** The lawful meetings of the first so many slots from a cell on, so many of each. */
  List<MeetingOffer> choices(int from, int slots, int perSlot) {
    List<MeetingOffer> choices = new ArrayList<>();
    Pass pass = new Pass(null, perSlot);
    int cell = pass.find(from);
    for (int found = 0; cell >= 0 && found < slots; found++) {
      choices.addAll(pass.offers);
      cell = pass.find(cell + 1);
    }
    return List.copyOf(choices);
  }

  /** The first time from a cell on, and before another, at which a meeting is lawful. */
  Optional<FreeTime> time(int from, int until) {
    return timeAt(new Pass(null, 1).find(from), until);
  }

  /** The same if one thing were changed. */
  Optional<FreeTime> timeIf(Lifted lifted, int from, int until) {
    return timeAt(new Pass(lifted, 1).find(from), until);
  }

  private Optional<FreeTime> timeAt(int cell, int until) {
    return cell < 0 || cell >= until
        ? Optional.empty()
        : Optional.of(new FreeTime(diary.grid().start(cell), diary.grid().start(cell + length)));
  }

  private Day day(LocalDate date, int cell) {
    Day day = days.get(date);
    if (day == null) {
      day = plain.day(at(cell));
      days.put(date, day);
      refusals.addAll(day.refusals());
    }
    return day;
  }

  private Meeting at(int cell) {
    // The end first: the meeting is never moved to an earlier time.
    return unattended
        .withEndsAt(diary.grid().start(cell + length))
        .withStartsAt(diary.grid().start(cell));
  }

  /** One way through the slots. */
  private final class Pass {
    private final @Nullable Lifted lifted;
    private final int perSlot;
    private final List<MeetingOffer> offers = new ArrayList<>();

    Pass(@Nullable Lifted lifted, int perSlot) {
      this.lifted = lifted;
      this.perSlot = perSlot;
    }

    int find(int from) {
      BitSet starts = starts();
      int cell = starts.nextSetBit(from);
      while (cell >= 0) {
        LocalDate date = diary.grid().start(cell).atZone(zone).toLocalDate();
        int nextDay = diary.grid().cellFrom(date.plusDays(1).atStartOfDay(zone).toInstant());
        Day day = day(date, cell);
        if (isOpen(day)) {
          Turnout turnout = new Turnout(candidates, cell, nextDay, length, needed, day.needs());
          while (cell >= 0 && cell < nextDay && isOpen(day(date, cell))) {
            if (isPossible(cell, date, turnout)) {
              return cell;
            }
            cell = starts.nextSetBit(cell + 1);
          }
        }
        cell = starts.nextSetBit(nextDay);
      }
      return -1;
    }

    private BitSet starts() {
      BitSet free = diary.grid().all();
      windows.forEach((who, bits) -> {
        if (!(lifted instanceof Lifted.Windows party && party.participant().equals(who))) {
          free.and(bits);
        }
      });
      BitSet starts = Grid.starts(free, length);
      if (wish.needsVenue() && !(lifted instanceof Lifted.Room)) {
        BitSet somewhere = new BitSet();
        int fewest = wish.meeting().participants().size() + needed;
        for (ServiceDiary.Room each : diary.rooms()) {
          if (each.capacity() >= fewest) {
            somewhere.or(Grid.starts(each.free(), length));
          }
        }
        starts.and(somewhere);
      }
      return starts;
    }

    private boolean isOpen(Day day) {
      return day.refusals().isEmpty()
          || (lifted instanceof Lifted.Rule rule && day.refusals().equals(Set.of(rule.refusal())));
    }

    private boolean isPossible(int cell, LocalDate date, Turnout turnout) {
      Day day = day(date, cell);
      List<Team.Member> members = turnout.at(cell, who -> who.on(date, day, () -> at(cell)));
      if (members.isEmpty()) {
        return false;
      }
      List<ServiceDiary.Room> rooms = rooms(cell);
      int people = wish.meeting().participants().size();
      int largest = needsNoRoom()
          ? candidates.size()
          : rooms.stream().mapToInt(ServiceDiary.Room::capacity).max().orElse(0) - people;
      offers.clear();
      TeamSearch teams = new TeamSearch(members, needed, day.needs(), largest);
      teams.showEach(team -> isShutOrFull(at(cell), team, rooms));
      return !offers.isEmpty();
    }

    private boolean needsNoRoom() {
      return !wish.needsVenue() || lifted instanceof Lifted.Room;
    }

    private List<ServiceDiary.Room> rooms(int cell) {
      return needsNoRoom()
          ? List.of()
          : diary.rooms().stream()
              .filter(room -> Grid.isFree(room.free(), cell, length))
              .toList();
    }

    /** Adds what the machine takes; true when there is enough, or the whole day is shut. */
    private boolean isShutOrFull(Meeting meeting, Team team, List<ServiceDiary.Room> rooms) {
      Meeting staffed = meeting.withFacilitators(new TreeSet<>(team.ids()));
      MeetingOffer made =
          new MeetingOffer(staffed, team.lead(), team.assignments(), Optional.empty());
      if (lifted instanceof Lifted.Rule || strict.start(made) instanceof Decision.Accepted) {
        addWithRooms(made, rooms);
        return offers.size() >= perSlot;
      }
      Set<Refusal> against = new LinkedHashSet<>();
      if (plain.start(made) instanceof Decision.Refused refused) {
        for (Refusal each : refused.refusals()) {
          if (RefusalKind.of(each) == RefusalKind.OF_THE_CASE) {
            against.add(each);
          }
        }
      }
      if (against.isEmpty()) {
        return false;
      }
      LocalDate date = meeting.startsAt().atZone(zone).toLocalDate();
      refusals.addAll(against);
      days.computeIfPresent(date, (each, day) -> day.with(against));
      return true;
    }

    private void addWithRooms(MeetingOffer made, List<ServiceDiary.Room> rooms) {
      if (needsNoRoom()) {
        offers.add(made);
      }
      int people =
          wish.meeting().participants().size() + made.meeting().facilitators().size();
      for (ServiceDiary.Room each : rooms) {
        if (each.capacity() >= people && offers.size() < perSlot) {
          offers.add(new MeetingOffer(
              made.meeting(), made.lead(), made.assignments(), Optional.of(each.id())));
        }
      }
    }
  }
}
