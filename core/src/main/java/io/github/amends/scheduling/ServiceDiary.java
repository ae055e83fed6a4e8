// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.VenueId;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Setting;
import io.github.amends.volunteer.Availability;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The diary of a service: when its volunteers and its venues are free over a span of time, on the
 * grid on which meetings begin.
 *
 * <p>It is made once and used for many searches. Making it takes time in proportion to n log n in
 * the number of windows, and a bit for each volunteer or venue and step of the grid. Slots begin at
 * whole steps counted from 1970; the step is the profile's {@link Parameter#SLOT_MINUTES}.
 * Immutable and thread-safe.
 */
public final class ServiceDiary {
  private final Grid grid;
  private final Duration onTheWay;
  private final SortedMap<FacilitatorId, BitSet> facilitators = new TreeMap<>();
  private final List<Room> rooms = new ArrayList<>();

  /** A venue on the grid. */
  record Room(VenueId id, int capacity, BitSet free) {}

  private ServiceDiary(Grid grid, Duration onTheWay) {
    this.grid = grid;
    this.onTheWay = onTheWay;
  }

  /**
   * Returns the diary of a service.
   *
   * @param profile the service's way of working, which says how long a step of the grid is
   * @param from the start of the span
   * @param until the end of the span, by which a meeting has to be over
   * @param facilitators when each volunteer is free, beside the busy times of their standing
   * @param venues the places; empty if the service only meets by video or telephone
   * @return the diary
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TIME_ORDER} if the
   *     span does not end after it starts, {@code INVALID_ID} for each venue that is named again
   */
  public static ServiceDiary of(
      Profile profile,
      Instant from,
      Instant until,
      Map<FacilitatorId, Availability> facilitators,
      List<Venue> venues) {
    Faults faults = new Faults().require(from.isBefore(until), "INVALID_TIME_ORDER", "until");
    Set<VenueId> known = new HashSet<>();
    for (int i = 0; i < venues.size(); i++) {
      faults.require(known.add(venues.get(i).id()), "INVALID_ID", "venues[" + i + "].id");
    }
    faults.throwIfAny();
    int minutes = profile.setting(Parameter.SLOT_MINUTES).number();
    Setting travel = profile.setting(Parameter.TRAVEL_MINUTES);
    Grid grid = new Grid(from, until, Duration.ofMinutes(minutes));
    ServiceDiary diary =
        new ServiceDiary(grid, Duration.ofMinutes(travel.isOff() ? 0 : travel.number()));
    facilitators.forEach((who, windows) ->
        diary.facilitators.put(who, diary.grid.within(windows.freeBetween(from, until))));
    for (Venue each : venues) {
      BitSet free = diary.grid.within(each.windows().freeBetween(from, until));
      diary.rooms.add(new Room(each.id(), each.capacity(), free));
    }
    diary.rooms.sort(Comparator.comparingInt(Room::capacity).thenComparing(Room::id));
    return diary;
  }

  /**
   * Returns this diary with one more meeting in it: its facilitators, on their way there and back
   * too, and its venue are taken.
   *
   * @param meeting the meeting
   * @return the diary with the meeting
   */
  public ServiceDiary withMeeting(MeetingOffer meeting) {
    Instant start = meeting.meeting().startsAt();
    Instant end = meeting.meeting().endsAt();
    ServiceDiary next = new ServiceDiary(grid, onTheWay);
    next.facilitators.putAll(facilitators);
    for (FacilitatorId each : meeting.meeting().facilitators()) {
      next.facilitators.computeIfPresent(
          each, (who, free) -> without(free, start.minus(onTheWay), end.plus(onTheWay)));
    }
    for (Room each : rooms) {
      boolean taken = meeting.venue().equals(Optional.of(each.id()));
      BitSet free = taken ? without(each.free(), start, end) : each.free();
      next.rooms.add(new Room(each.id(), each.capacity(), free));
    }
    return next;
  }

  private BitSet without(BitSet free, Instant from, Instant until) {
    BitSet left = (BitSet) free.clone();
    grid.block(left, from, until);
    return left;
  }

  Grid grid() {
    return grid;
  }

  /** The cells at which each volunteer is free; nobody may change them. */
  SortedMap<FacilitatorId, BitSet> facilitators() {
    return facilitators;
  }

  /** The venues, the smallest first; nobody may change them. */
  List<Room> rooms() {
    return rooms;
  }
}
