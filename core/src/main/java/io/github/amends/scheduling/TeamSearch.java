// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The teams that can be made of those who are there, in their order: the smallest first, then those
 * with the fewest new assignments, then those whose members come first. One thread uses it.
 *
 * <p>A team is never larger than the needs ask: whoever could be left out is left out.
 */
final class TeamSearch {
  private final List<Team.Member> members;
  private final int fewest;
  private final int needs;
  private final int largest;
  private final int[] meetsFrom;
  private final List<Team.Member> chosen = new ArrayList<>();
  private int fresh;

  /** For members in order, at least so many in a team that meets these needs, at most so many. */
  TeamSearch(List<Team.Member> members, int fewest, int needs, int largest) {
    this.members = members;
    this.fewest = fewest;
    this.needs = needs;
    this.largest = Math.min(largest, Math.max(fewest, Integer.bitCount(needs)));
    this.meetsFrom = new int[members.size() + 1];
    for (int i = members.size() - 1; i >= 0; i--) {
      meetsFrom[i] = meetsFrom[i + 1] | members.get(i).meets();
    }
  }

  /** Shows one team after another, until one is enough. */
  void showEach(Predicate<Team> isEnough) {
    for (int size = fewest; size <= Math.min(largest, members.size()); size++) {
      for (fresh = 0; fresh <= size; fresh++) {
        if (isShown(0, size, fresh, size - fresh, 0, isEnough)) {
          return;
        }
      }
    }
  }

  /** One after another is chosen; the budgets are for those who must be new and who cannot be. */
  private boolean isShown(
      int from, int left, int mustBeNew, int mustStay, int met, Predicate<Team> isEnough) {
    if (mustBeNew < 0 || mustStay < 0) {
      return false;
    }
    if (left == 0) {
      return (met & needs) == needs && isCastShown(isEnough);
    }
    for (int i = from; i <= members.size() - left; i++) {
      if (((met | meetsFrom[i]) & needs) != needs) {
        return false;
      }
      Team.Member each = members.get(i);
      chosen.add(each);
      boolean found = isShown(
          i + 1,
          left - 1,
          each.canStay() ? mustBeNew : mustBeNew - 1,
          each.canBeNew() ? mustStay : mustStay - 1,
          met | each.meets(),
          isEnough);
      chosen.remove(chosen.size() - 1);
      if (found) {
        return true;
      }
    }
    return false;
  }

  /** The parts of those who are chosen are given out in every way, the best first. */
  private boolean isCastShown(Predicate<Team> isEnough) {
    List<Team> casts = new ArrayList<>();
    cast(new ArrayList<>(), casts);
    casts.sort(Team.BY_LEADS);
    for (Team each : casts) {
      if (isEnough.test(each)) {
        return true;
      }
    }
    return false;
  }

  private void cast(List<Team.Seat> seats, List<Team> casts) {
    if (seats.size() == chosen.size()) {
      Team team = new Team(seats);
      if (team.countNew() == fresh && (team.meets() & needs) == needs) {
        casts.add(team);
      }
      return;
    }
    Team.Member next = chosen.get(seats.size());
    for (Team.Part each : next.parts()) {
      seats.add(new Team.Seat(next.id(), each));
      cast(seats, casts);
      seats.remove(seats.size() - 1);
    }
  }
}
