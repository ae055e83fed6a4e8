// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Faults;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Personal data of the case was shrunk to what must be kept (rules DAT-03 and DAT-04).
 *
 * @param kinds the kinds of data that were removed, at least one
 * @param basis why
 */
@JsonTypeName("case-minimised")
public record CaseMinimised(SortedSet<DataKind> kinds, ErasureBasis basis) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param kinds the kinds of data that were removed, at least one
   * @param basis why
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ERASURE} if no kind
   *     is named
   */
  public CaseMinimised {
    Objects.requireNonNull(kinds, "kinds");
    Objects.requireNonNull(basis, "basis");
    kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    new Faults().require(!kinds.isEmpty(), "INVALID_ERASURE", "kinds").throwIfAny();
  }

  @Override
  public EventType type() {
    return EventType.CASE_MINIMISED;
  }
}
