// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.Faults;
import io.github.amends.basics.SiteId;
import io.github.amends.basics.TrainingPackageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The ledger of a pool of training packages: how many there are, and which sites got them.
 *
 * <p>Never is more allocated than there is: of ten packages, one to Bolton and one to Bury, eight
 * are left.
 *
 * @param id the id of the pool
 * @param each what one package holds
 * @param packages how many packages there are, 1 or more
 * @param allocations what was allocated, in its order
 */
public record TrainingPool(
    TrainingPackageId id,
    TrainingPackage each,
    @JsonProperty(required = true) int packages,
    List<TrainingAllocation> allocations) {

  /**
   * Creates the value.
   *
   * @param id the id of the pool
   * @param each what one package holds
   * @param packages how many packages there are, 1 or more
   * @param allocations what was allocated, in its order
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ALLOCATION} if there
   *     is no package, and for each allocation with which more is allocated than there is
   */
  public TrainingPool {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(each, "each");
    allocations = List.copyOf(allocations);
    Faults faults = new Faults().require(packages >= 1, "INVALID_ALLOCATION", "packages");
    long allocated = 0;
    for (int i = 0; i < allocations.size(); i++) {
      allocated += allocations.get(i).packages();
      faults.require(
          allocated <= packages, "INVALID_ALLOCATION", "allocations[" + i + "].packages");
    }
    faults.throwIfAny();
  }

  /**
   * Returns a pool of which nothing is allocated.
   *
   * @param id the id of the pool
   * @param each what one package holds
   * @param packages how many packages there are, 1 or more
   * @return the pool
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ALLOCATION} if there
   *     is no package
   */
  public static TrainingPool of(TrainingPackageId id, TrainingPackage each, int packages) {
    return new TrainingPool(id, each, packages, List.of());
  }

  /**
   * Returns the pool after one more allocation.
   *
   * @param allocation the allocation
   * @return the pool with it
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ALLOCATION} if fewer
   *     packages are left
   */
  public TrainingPool allocate(TrainingAllocation allocation) {
    List<TrainingAllocation> all = new ArrayList<>(allocations);
    all.add(Objects.requireNonNull(allocation, "allocation"));
    return new TrainingPool(id, each, packages, all);
  }

  /**
   * Returns how many packages are allocated.
   *
   * @return the number
   */
  public int allocated() {
    int sum = 0;
    for (TrainingAllocation allocation : allocations) {
      sum += allocation.packages();
    }
    return sum;
  }

  /**
   * Returns how many packages are left.
   *
   * @return the number; with what is allocated, it is the number of packages
   */
  public int left() {
    return packages - allocated();
  }

  /**
   * Returns how many packages a site got.
   *
   * @param site the site
   * @return the number; zero if it got none
   */
  public int allocatedTo(SiteId site) {
    int sum = 0;
    for (TrainingAllocation allocation : allocations) {
      sum += allocation.site().equals(site) ? allocation.packages() : 0;
    }
    return sum;
  }

  /**
   * Returns how many people a site can have trained.
   *
   * @param site the site
   * @return the places of all packages that it got
   */
  public long placesAt(SiteId site) {
    return (long) allocatedTo(site) * each.places();
  }
}
