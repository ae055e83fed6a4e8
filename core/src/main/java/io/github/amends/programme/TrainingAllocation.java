// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.Faults;
import io.github.amends.basics.SiteId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Training packages given to a site from a pool.
 *
 * @param site the site that gets them
 * @param packages how many, 1 or more
 * @param allocatedOn on which day
 */
public record TrainingAllocation(
    SiteId site, @JsonProperty(required = true) int packages, LocalDate allocatedOn) {

  /**
   * Creates the value.
   *
   * @param site the site that gets them
   * @param packages how many, 1 or more
   * @param allocatedOn on which day
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ALLOCATION} if it is
   *     not at least one package
   */
  public TrainingAllocation {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(allocatedOn, "allocatedOn");
    new Faults().require(packages >= 1, "INVALID_ALLOCATION", "packages").throwIfAny();
  }
}
