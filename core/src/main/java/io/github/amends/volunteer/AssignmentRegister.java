// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Fault;
import io.github.amends.basics.Faults;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.basics.Validity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The register of who facilitates what: parts in cases as spans of days, and the times they take.
 *
 * <p>A volunteer may have had several parts in a case, one after another, but never two at once.
 *
 * @param spans the parts in cases, in the order in which they were given
 * @param bookings the times taken
 */
public record AssignmentRegister(List<AssignmentSpan> spans, List<Booking> bookings) {

  /**
   * Creates the value.
   *
   * @param spans the parts in cases, in the order in which they were given
   * @param bookings the times taken
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TIME_ORDER} for each
   *     part that overlaps an earlier one of the same volunteer in the same case
   */
  public AssignmentRegister {
    spans = List.copyOf(spans);
    bookings = List.copyOf(bookings);
    Map<FacilitatorId, Map<CaseId, List<Validity>>> earlier = new HashMap<>();
    Faults faults = new Faults();
    for (int i = 0; i < spans.size(); i++) {
      AssignmentSpan each = spans.get(i);
      List<Validity> others = earlier
          .computeIfAbsent(each.assignment().facilitator(), who -> new HashMap<>())
          .computeIfAbsent(each.caseId(), which -> new ArrayList<>());
      faults.require(
          others.stream().noneMatch(other -> overlap(other, each.validity())),
          "INVALID_TIME_ORDER",
          "spans[" + i + "].validity");
      others.add(each.validity());
    }
    faults.throwIfAny();
  }

  /**
   * Returns a register of nothing.
   *
   * @return the empty register
   */
  public static AssignmentRegister empty() {
    return new AssignmentRegister(List.of(), List.of());
  }

  /**
   * Returns the register with one more part.
   *
   * @param caseId the case
   * @param assignment who, in which role
   * @param from the first day
   * @return the register
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TIME_ORDER} if the
   *     volunteer has a part in the case then
   */
  public AssignmentRegister assign(CaseId caseId, Assignment assignment, LocalDate from) {
    List<AssignmentSpan> all = new ArrayList<>(spans);
    all.add(new AssignmentSpan(caseId, assignment, Validity.from(from), Optional.empty()));
    return new AssignmentRegister(all, bookings);
  }

  /**
   * Returns the register in which an open part has ended.
   *
   * @param caseId the case
   * @param facilitator whose part
   * @param lastDay the last day of it
   * @param reason why it ended
   * @return the register
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ASSIGNMENT} if the
   *     volunteer has no open part in the case, and {@code INVALID_TIME_ORDER} if it begins later
   */
  public AssignmentRegister end(
      CaseId caseId, FacilitatorId facilitator, LocalDate lastDay, AssignmentEndReason reason) {
    List<AssignmentSpan> all = new ArrayList<>(spans);
    for (int i = 0; i < all.size(); i++) {
      AssignmentSpan each = all.get(i);
      if (each.caseId().equals(caseId)
          && each.assignment().facilitator().equals(facilitator)
          && each.validity().until().isEmpty()) {
        Validity ended = Validity.between(each.validity().from(), lastDay);
        all.set(i, new AssignmentSpan(caseId, each.assignment(), ended, Optional.of(reason)));
        return new AssignmentRegister(all, bookings);
      }
    }
    throw new InvalidValueException(new Fault("INVALID_ASSIGNMENT", "facilitator"));
  }

  /**
   * Returns the register with one more time taken.
   *
   * @param booking the time and whose it is
   * @return the register; a double booking is told by {@link #doubleBookings}, never refused
   */
  public AssignmentRegister book(Booking booking) {
    List<Booking> all = new ArrayList<>(bookings);
    all.add(Objects.requireNonNull(booking, "booking"));
    return new AssignmentRegister(spans, all);
  }

  /**
   * Returns the parts that are held on a day.
   *
   * @param date the day
   * @return the parts, in the order in which they were given
   */
  public List<AssignmentSpan> on(LocalDate date) {
    return spans.stream().filter(each -> each.validity().holdsOn(date)).toList();
  }

  /**
   * Returns how many cases each volunteer leads or assists on a day.
   *
   * @param date the day
   * @return the numbers, by volunteer; whoever has no case is not in it
   */
  public SortedMap<FacilitatorId, Integer> casesOn(LocalDate date) {
    SortedMap<FacilitatorId, Integer> cases = new TreeMap<>();
    for (AssignmentSpan each : on(date)) {
      AssignmentRole role = each.assignment().role();
      if (role == AssignmentRole.LEAD || role == AssignmentRole.CO) {
        cases.merge(each.assignment().facilitator(), 1, Integer::sum);
      }
    }
    return Collections.unmodifiableSortedMap(cases);
  }

  /**
   * Returns the times that are taken of a volunteer.
   *
   * @param facilitator the volunteer
   * @return the times, for a {@link FacilitatorStanding}
   */
  public List<BusyTime> busy(FacilitatorId facilitator) {
    return bookings.stream()
        .filter(each -> each.facilitator().equals(facilitator))
        .map(Booking::time)
        .toList();
  }

  /**
   * Returns every pair of times between which a volunteer cannot be on time (rule FAC-11).
   *
   * @param travel the time to travel that is needed between two places; zero or more
   * @return the pairs, by volunteer and start; empty if nobody is in two places at once
   * @throws IllegalArgumentException if the time to travel is below zero
   */
  public List<DoubleBooking> doubleBookings(Duration travel) {
    return DoubleBookings.of(bookings, travel);
  }

  private static boolean overlap(Validity one, Validity other) {
    return (one.until().isEmpty() || !other.from().isAfter(one.until().get()))
        && (other.until().isEmpty() || !one.from().isAfter(other.until().get()));
  }
}
