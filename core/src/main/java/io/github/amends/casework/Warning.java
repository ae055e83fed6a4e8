// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Fact;
import java.util.List;
import java.util.Objects;

/**
 * Something worth knowing about a step that was taken; it never refuses.
 *
 * @param code the stable code, such as {@code WARN_IMPORTED_UNVERIFIED}
 * @param facts what it rests on
 */
public record Warning(String code, List<Fact> facts) {

  /**
   * Creates the value.
   *
   * @param code the stable code, such as {@code WARN_IMPORTED_UNVERIFIED}
   * @param facts what it rests on
   */
  public Warning {
    Objects.requireNonNull(code, "code");
    facts = List.copyOf(facts);
  }
}
