// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.resources;

import io.github.amends.basics.Faults;
import java.util.Objects;
import java.util.Optional;

/**
 * What has become of one training package of a pool.
 *
 * @param packageId which package, as the caller names it
 * @param site the site that it was allocated to; empty if it is left in the pool
 * @param places how many people can be trained with it
 * @param trained how many have completed the training
 */
public record TrainingPackageUse(String packageId, Optional<String> site, int places, int trained) {

  /**
   * Creates the value.
   *
   * @param packageId which package
   * @param site the site that it was allocated to
   * @param places how many people can be trained with it
   * @param trained how many have completed the training
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} if the places
   *     are below one, or those trained are not from none to the places
   */
  public TrainingPackageUse {
    Objects.requireNonNull(packageId, "packageId");
    Objects.requireNonNull(site, "site");
    new Faults()
        .require(places >= 1, "INVALID_COUNT", "places")
        .require(trained >= 0 && trained <= places, "INVALID_COUNT", "trained")
        .throwIfAny();
  }
}
