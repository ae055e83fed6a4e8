// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Faults;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.Validity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An order, or a condition of bail or licence, and whom it keeps apart (rule RSK-08).
 *
 * <p>An order that is varied or ended is told again with the same id.
 *
 * @param id the id of the order
 * @param kind what kind of order it is
 * @param validity the days on which it holds
 * @param keepsApart those between whom it forbids contact, two or more; empty if it forbids none
 */
public record LegalOrder(
    LegalOrderId id, LegalOrderKind kind, Validity validity, SortedSet<ParticipantId> keepsApart) {
  /**
   * Creates the value.
   *
   * @param id the id of the order
   * @param kind what kind of order it is
   * @param validity the days on which it holds
   * @param keepsApart those between whom it forbids contact, two or more; empty if it forbids none
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_PARTY_ROLES} if one
   *     person alone is kept apart
   */
  public LegalOrder {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(keepsApart, "keepsApart");
    keepsApart = Collections.unmodifiableSortedSet(new TreeSet<>(keepsApart));
    new Faults()
        .require(keepsApart.size() != 1, "INVALID_PARTY_ROLES", "keepsApart")
        .throwIfAny();
  }

  /**
   * Returns whether it forbids contact between two participants on a day.
   *
   * @param one the one
   * @param other the other
   * @param date the day
   * @return true if both are kept apart and the order holds on that day
   */
  public boolean forbidsContact(ParticipantId one, ParticipantId other, LocalDate date) {
    return !one.equals(other)
        && keepsApart.contains(one)
        && keepsApart.contains(other)
        && validity.holdsOn(date);
  }
}
