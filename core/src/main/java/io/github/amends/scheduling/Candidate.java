// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.casework.CaseFile;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Setting;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.BusyTime;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer in one search: when free, and in which parts the machine would have them on a day.
 * What the machine said is kept until a day on which it may say something else.
 */
final class Candidate {
  private final FacilitatorId id;
  private final int meetings;
  private final BitSet free;
  private final CaseQuestions questions;
  private @Nullable StandingDays days;

  @SuppressWarnings("NullableOptional") // null means not asked yet
  private final Map<Stretch, @Nullable Optional<Team.Member>> known = new HashMap<>();

  private @Nullable List<Role> roles;
  private @Nullable LocalDate lastDate;
  private Optional<Team.Member> lastMember = Optional.empty();

  /** A role that the machine would give or has given, and the case with it. */
  private record Role(AssignmentRole role, boolean isNew, CaseFile file) {}

  /** A stretch of days on which the machine asks and says the same. */
  private record Stretch(int number, List<Refusal> asked) {}

  Candidate(
      FacilitatorId id, BitSet windows, Grid grid, CaseQuestions questions, MeetingId sought) {
    this.id = id;
    this.questions = questions;
    Optional<FacilitatorStanding> standing = questions.context().standing(id);
    List<BusyTime> busy = standing.map(FacilitatorStanding::busy).orElse(List.of());
    this.meetings =
        (int) busy.stream().filter(each -> each.meeting().isPresent()).count();
    this.free = busy.isEmpty() ? windows : (BitSet) windows.clone();
    Setting travel = questions.profile().setting(Parameter.TRAVEL_MINUTES);
    Duration onTheWay = Duration.ofMinutes(travel.isOff() ? 0 : travel.number());
    for (BusyTime each : busy) {
      if (each.meeting().equals(Optional.of(sought))) {
        continue;
      }
      grid.block(free, each.startsAt().minus(onTheWay), each.endsAt().plus(onTheWay));
    }
  }

  FacilitatorId id() {
    return id;
  }

  /** How many meetings are known that this volunteer already has. */
  int meetings() {
    return meetings;
  }

  /**
   * The cells between two at which a meeting of so many may begin: each two numbers are the first
   * of a row of them and the one after its last.
   */
  int[] startsBetween(int first, int end, int length) {
    int[] starts = new int[8];
    int count = 0;
    int from = free.nextSetBit(first);
    while (from >= 0 && from < end) {
      int until = free.nextClearBit(from);
      if (until - from >= length) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = from;
        starts[count++] = Math.min(end, until - length + 1);
      }
      from = free.nextSetBit(until);
    }
    return Arrays.copyOf(starts, count);
  }

  /** The parts that are lawful at a meeting at which this volunteer is free; empty if none is. */
  Optional<Team.Member> on(LocalDate date, Day day, Supplier<Meeting> unattended) {
    if (date.equals(lastDate)) {
      return lastMember;
    }
    Stretch stretch = new Stretch(days().stretchOf(date), day.asked());
    Optional<Team.Member> member = known.get(stretch);
    if (member == null) {
      member = member(day, unattended.get());
      known.put(stretch, member);
    }
    lastDate = date;
    lastMember = member;
    return member;
  }

  private StandingDays days() {
    StandingDays found = days;
    if (found == null) {
      found = questions
          .context()
          .standing(id)
          .map(standing -> StandingDays.of(standing, questions.profile()))
          .orElseGet(StandingDays::none);
      days = found;
    }
    return found;
  }

  private Optional<Team.Member> member(Day day, Meeting unattended) {
    Meeting alone = unattended.withFacilitators(new TreeSet<>(Set.of(id)));
    List<Team.Part> parts = new ArrayList<>();
    for (Role each : roles()) {
      part(each, day, questions.refusalsAtStart(each.file(), alone)).ifPresent(parts::add);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Team.Member(id, parts));
  }

  private static Optional<Team.Part> part(Role role, Day day, List<Refusal> refusals) {
    int meets = Team.NOT_ONLY_OFFICERS | (role.role() == AssignmentRole.LEAD ? Team.LED : 0);
    for (Refusal each : refusals) {
      RefusalKind kind = RefusalKind.of(each);
      if (kind == RefusalKind.OF_ONE) {
        return Optional.empty();
      }
      meets &= kind == RefusalKind.OF_OFFICER ? ~Team.NOT_ONLY_OFFICERS : ~0;
    }
    for (int i = 0; i < day.asked().size(); i++) {
      meets |= refusals.contains(day.asked().get(i)) ? 0 : 1 << (i + Team.FIRST_ASKED);
    }
    return Optional.of(new Team.Part(role.role(), role.isNew(), meets));
  }

  /** Who leads the case goes on leading; anybody else may stay what they are or be given a role. */
  private List<Role> roles() {
    List<Role> found = roles;
    if (found == null) {
      found = new ArrayList<>();
      CaseFile file = questions.file();
      AssignmentRole now = file.state().assignments().get(id);
      if (now == AssignmentRole.LEAD || now == AssignmentRole.CO) {
        found.add(role(now, file));
      }
      for (AssignmentRole each : List.of(AssignmentRole.LEAD, AssignmentRole.CO)) {
        if (now != AssignmentRole.LEAD) {
          questions.assigned(file, id, each).map(after -> role(each, after)).ifPresent(found::add);
        }
      }
      roles = found;
    }
    return found;
  }

  private Role role(AssignmentRole role, CaseFile after) {
    boolean isNew = after.sequence() > questions.file().sequence();
    return new Role(role, isNew, questions.staffed(after, Optional.of(id)));
  }
}
