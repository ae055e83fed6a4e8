// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Validity;
import java.util.Objects;

/**
 * A level that a facilitator holds, for how long, and what proves it.
 *
 * @param level the level
 * @param validity the days on which it is held
 * @param proof what proves it
 */
public record LevelHeld(FacilitatorLevel level, Validity validity, LevelProof proof) {
  /**
   * Creates the value.
   *
   * @param level the level
   * @param validity the days on which it is held
   * @param proof what proves it
   */
  public LevelHeld {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(proof, "proof");
  }
}
