// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Validity;
import java.util.Objects;

/**
 * The days on which a volunteer is on a register with a level, which lapses with it (rule FAC-14).
 *
 * @param level the level
 * @param validity the days from the registration to its end
 */
public record Registration(FacilitatorLevel level, Validity validity) {

  /**
   * Creates the value.
   *
   * @param level the level
   * @param validity the days from the registration to its end
   */
  public Registration {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(validity, "validity");
  }
}
