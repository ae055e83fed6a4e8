// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Those who would facilitate a meeting, each with a part. */
record Team(List<Seat> seats) {
  /** The bit of a need that a lead meets. */
  static final int LED = 1;

  /** The bit of a need that anybody meets who did not refer the case as an officer. */
  static final int NOT_ONLY_OFFICERS = 2;

  /** Where the bits begin of what the machine asks of a team as a whole on a day. */
  static final int FIRST_ASKED = 2;

  /**
   * A part that somebody may take: the role, whether an assignment has to come first, and which
   * needs of the team it meets, as bits.
   */
  record Part(AssignmentRole role, boolean isNew, int meets) {}

  /** Somebody who may facilitate on a day, with the parts that are lawful; at least one. */
  record Member(FacilitatorId id, List<Part> parts) {
    int meets() {
      int all = 0;
      for (Part each : parts) {
        all |= each.meets();
      }
      return all;
    }

    boolean canStay() {
      return parts.stream().anyMatch(each -> !each.isNew());
    }

    boolean canBeNew() {
      return parts.stream().anyMatch(Part::isNew);
    }
  }

  /** A member in a part. */
  record Seat(FacilitatorId id, Part part) {
    boolean leads() {
      return part.role() == AssignmentRole.LEAD;
    }
  }

  /** Fewest leads first; then those teams in which the first of the members leads. */
  static final Comparator<Team> BY_LEADS =
      Comparator.comparingInt(Team::countLeads).thenComparing(Team::pattern);

  Team {
    seats = List.copyOf(seats);
  }

  private int countLeads() {
    return (int) seats.stream().filter(Seat::leads).count();
  }

  private String pattern() {
    StringBuilder pattern = new StringBuilder();
    seats.forEach(each -> pattern.append(each.leads() ? 'a' : 'b'));
    return pattern.toString();
  }

  int meets() {
    int all = 0;
    for (Seat each : seats) {
      all |= each.part().meets();
    }
    return all;
  }

  int countNew() {
    int count = 0;
    for (Seat each : seats) {
      count += each.part().isNew() ? 1 : 0;
    }
    return count;
  }

  List<FacilitatorId> ids() {
    return seats.stream().map(Seat::id).toList();
  }

  FacilitatorId lead() {
    return seats.stream().filter(Seat::leads).map(Seat::id).sorted().findFirst().orElseThrow();
  }

  /** The assignments that have to come first: leads before others, then by id. */
  List<Assignment> assignments() {
    List<Assignment> needed = new ArrayList<>();
    for (Seat each : seats) {
      if (each.part().isNew()) {
        needed.add(new Assignment(each.id(), each.part().role()));
      }
    }
    needed.sort(Comparator.comparing(Assignment::role).thenComparing(Assignment::facilitator));
    return needed;
  }
}
