// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import io.github.amends.basics.PartyRef;
import java.util.Objects;

/**
 * Something confidential that was passed on to a named body (rule CNF-03).
 *
 * @param recipient to whom
 * @param basis why
 * @param item what
 */
public record Disclosure(PartyRef recipient, DisclosureBasis basis, DisclosedItem item) {
  /**
   * Creates the value.
   *
   * @param recipient to whom
   * @param basis why
   * @param item what
   */
  public Disclosure {
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(item, "item");
  }
}
