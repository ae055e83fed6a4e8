// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Faults;
import io.github.amends.basics.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The statuses of a volunteer through time: each holds from its day to the day before the next.
 *
 * <p>What was recorded is never overwritten: another change only follows.
 *
 * @param changes the changes, each later than the one before; the first is not
 *     {@link FacilitatorStatus#LEFT}
 */
public record StatusHistory(List<StatusChange> changes) {
  private static final Map<FacilitatorStatus, Set<FacilitatorStatus>> NEXT = Map.of(
      FacilitatorStatus.APPLICANT,
      EnumSet.of(FacilitatorStatus.TRAINEE, FacilitatorStatus.LEFT),
      FacilitatorStatus.TRAINEE,
      EnumSet.of(FacilitatorStatus.ACTIVE, FacilitatorStatus.PAUSED, FacilitatorStatus.LEFT),
      FacilitatorStatus.ACTIVE,
      EnumSet.of(FacilitatorStatus.PAUSED, FacilitatorStatus.LEFT),
      FacilitatorStatus.PAUSED,
      EnumSet.of(FacilitatorStatus.TRAINEE, FacilitatorStatus.ACTIVE, FacilitatorStatus.LEFT),
      FacilitatorStatus.LEFT,
      EnumSet.of(FacilitatorStatus.APPLICANT));

  /**
   * Creates the history.
   *
   * @param changes the changes, each later than the one before; the first is not
   *     {@link FacilitatorStatus#LEFT}
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_STATUS} for each
   *     change that does not follow from the one before, and {@code INVALID_TIME_ORDER} for each
   *     that is not later than the one before
   */
  public StatusHistory {
    changes = List.copyOf(changes);
    Faults faults = new Faults();
    for (int i = 0; i < changes.size(); i++) {
      StatusChange each = changes.get(i);
      String place = "changes[" + i + "].";
      if (i == 0) {
        faults.require(each.status() != FacilitatorStatus.LEFT, "INVALID_STATUS", place + "status");
        continue;
      }
      StatusChange before = changes.get(i - 1);
      boolean follows = NEXT.getOrDefault(before.status(), Set.of()).contains(each.status());
      faults
          .require(follows, "INVALID_STATUS", place + "status")
          .require(each.from().isAfter(before.from()), "INVALID_TIME_ORDER", place + "from");
    }
    faults.throwIfAny();
  }

  /**
   * Returns the history of somebody who has one status.
   *
   * @param status the status
   * @param from the first day on which it holds
   * @return the history
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_STATUS} if the status
   *     is {@link FacilitatorStatus#LEFT}
   */
  public static StatusHistory of(FacilitatorStatus status, LocalDate from) {
    return new StatusHistory(List.of(new StatusChange(status, from)));
  }

  /**
   * Returns the history with one more change.
   *
   * @param status the status that follows
   * @param from the first day on which it holds
   * @return the history
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_STATUS} if the status
   *     does not follow, and {@code INVALID_TIME_ORDER} if the day is not later than the last
   */
  public StatusHistory then(FacilitatorStatus status, LocalDate from) {
    List<StatusChange> all = new ArrayList<>(changes);
    all.add(new StatusChange(status, from));
    return new StatusHistory(all);
  }

  /**
   * Returns the status on a day.
   *
   * @param date the day
   * @return the status; empty before the first
   */
  public Optional<FacilitatorStatus> on(LocalDate date) {
    Optional<FacilitatorStatus> found = Optional.empty();
    for (StatusChange each : changes) {
      found = each.from().isAfter(date) ? found : Optional.of(each.status());
    }
    return found;
  }

  /**
   * Returns the days on which a status holds.
   *
   * @param status the status
   * @return the spans in their order; empty if it never does
   */
  public List<Validity> spansOf(FacilitatorStatus status) {
    List<Validity> spans = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      StatusChange each = changes.get(i);
      Optional<LocalDate> until = i + 1 < changes.size()
          ? Optional.of(changes.get(i + 1).from().minusDays(1))
          : Optional.empty();
      if (each.status() == status) {
        spans.add(new Validity(each.from(), until));
      }
    }
    return List.copyOf(spans);
  }

  /** What was known of it on a day. */
  StatusHistory knownOn(LocalDate date) {
    return new StatusHistory(
        changes.stream().filter(each -> !each.from().isAfter(date)).toList());
  }
}
