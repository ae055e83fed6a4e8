// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The volunteers who are free at some slot of a day, counted from slot to slot, so that only those
 * slots are looked at where enough of them may be there. One thread uses it, from the first slot
 * on.
 *
 * <p>Whoever has not been asked about yet counts as able to do everything. Each count is a sum of
 * what changes from slot to slot, so that a day costs no more than its volunteers and its slots.
 */
final class Turnout {
  private final int first;
  private final int needed;
  private final int needs;
  /** For the number of people, and then for each need, what changes at a slot. */
  private final int[][] changes;

  private final int[] counts;
  private final List<Present> present = new ArrayList<>();
  private final List<Present> unasked;
  private int next;

  /** Somebody who is free at the slots between each two numbers, and what was learnt of them. */
  private static final class Present {
    private final Candidate who;
    private final int[] slots;
    private Optional<Team.Member> member = Optional.empty();

    private Present(Candidate who, int[] slots) {
      this.who = who;
      this.slots = slots;
    }

    private boolean isFree(int cell) {
      for (int i = 0; i < slots.length; i += 2) {
        if (slots[i] <= cell && cell < slots[i + 1]) {
          return true;
        }
      }
      return false;
    }
  }

  /** Between two cells, for meetings of so many, with so many people who meet these needs. */
  Turnout(List<Candidate> candidates, int first, int end, int length, int needed, int needs) {
    this.first = first;
    this.next = first;
    this.needed = needed;
    this.needs = needs;
    this.changes = new int[1 + Integer.SIZE - Integer.numberOfLeadingZeros(needs)][];
    this.counts = new int[changes.length];
    int[] people = new int[end - first + 1];
    for (Candidate each : candidates) {
      int[] slots = each.startsBetween(first, end, length);
      if (slots.length > 0) {
        present.add(new Present(each, slots));
        for (int i = 0; i < slots.length; i++) {
          people[slots[i] - first] += i % 2 == 0 ? 1 : -1;
        }
      }
    }
    unasked = new ArrayList<>(present);
    for (int i = 0; i < changes.length; i++) {
      changes[i] = people.clone();
    }
  }

  /**
   * The members of a team who are there at a slot, in order; none if they are too few, or if they
   * leave a need unmet.
   */
  List<Team.Member> at(int cell, Function<Candidate, Optional<Team.Member>> ask) {
    for (; next <= cell; next++) {
      for (int i = 0; i < counts.length; i++) {
        counts[i] += changes[i][next - first];
      }
    }
    if (!isEnough()) {
      return List.of();
    }
    unasked.removeIf(each -> {
      boolean isFree = each.isFree(cell);
      if (isFree) {
        each.member = ask.apply(each.who);
        discount(each, cell);
      }
      return isFree;
    });
    if (!isEnough()) {
      return List.of();
    }
    List<Team.Member> members = new ArrayList<>();
    for (Present each : present) {
      if (each.member.isPresent() && each.isFree(cell)) {
        members.add(each.member.get());
      }
    }
    return members;
  }

  private boolean isEnough() {
    if (counts[0] < needed) {
      return false;
    }
    for (int i = 1; i < counts.length; i++) {
      if (isNeed(i, needs) && counts[i] == 0) {
        return false;
      }
    }
    return true;
  }

  /** Takes somebody out of what they turn out not to be able to do, from a slot on. */
  private void discount(Present each, int cell) {
    int meets = each.member.map(Team.Member::meets).orElse(0);
    for (int i = 0; i < counts.length; i++) {
      boolean isCounted = i == 0 ? each.member.isPresent() : isNeed(i, meets);
      for (int at = 0; at < each.slots.length && !isCounted; at++) {
        int change = at % 2 == 0 ? -1 : 1;
        if (each.slots[at] <= cell) {
          counts[i] += change;
        } else {
          changes[i][each.slots[at] - first] += change;
        }
      }
    }
  }

  private static boolean isNeed(int count, int needs) {
    return (needs >> (count - 1) & 1) != 0;
  }
}
