// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A refusal thrown by {@link Decision#orThrow()}, for callers to whom it is a mistake.
 *
 * <p>The message holds codes only.
 */
public final class RefusedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  RefusedException(List<Refusal> refusals) {
    super(refusals.stream().map(Refusal::code).collect(Collectors.joining(", ")));
    this.refusals = List.copyOf(refusals);
  }

  /**
   * Returns every reason.
   *
   * @return the refusals, at least one
   */
  public List<Refusal> refusals() {
    return refusals;
  }
}
