// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Faults;
import io.github.amends.referral.ReferralItem;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The referrer was asked for something.
 *
 * @param items what is asked for, at least one thing
 */
@JsonTypeName("referrer-information-requested")
public record ReferrerInformationRequested(SortedSet<ReferralItem> items) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param items what is asked for, at least one thing
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_REFERRAL_REQUEST} if
   *     nothing is asked for
   */
  public ReferrerInformationRequested {
    Objects.requireNonNull(items, "items");
    items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
    new Faults().require(!items.isEmpty(), "INVALID_REFERRAL_REQUEST", "items").throwIfAny();
  }

  @Override
  public EventType type() {
    return EventType.REFERRER_INFORMATION_REQUESTED;
  }
}
