// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.resources;

import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.MetricResult;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.TreeMap;

/**
 * How much of a pool of training packages is used.
 *
 * @param trained how many of the places of allocated packages led to somebody trained
 * @param allocated how many of the pool's packages have been allocated to a site
 */
public record TrainingUse(MetricResult trained, MetricResult allocated) {
  static final MetricDefinition TRAINED = ResourceDefinitions.define(
      "training-places-used",
      "Training places used",
      "How many of the places of allocated training packages led to somebody trained?",
      CountingUnit.TRAINING_PLACE,
      "places with somebody who completed the training",
      "places of packages that have been allocated",
      "Excluded: places of packages left in the pool.");
  static final MetricDefinition ALLOCATED = ResourceDefinitions.define(
      "training-packages-allocated",
      "Training packages allocated",
      "How many of the pool's training packages have been allocated to a site?",
      CountingUnit.TRAINING_PACKAGE,
      "packages allocated to a site",
      "packages of the pool");

  /**
   * Returns how much of a pool is used.
   *
   * @param packages the packages of the pool, each once
   * @param asOf the day on which they stand so
   * @return the use
   */
  public static TrainingUse of(Collection<TrainingPackageUse> packages, LocalDate asOf) {
    long places = 0;
    long left = 0;
    long trained = 0;
    long allocated = 0;
    for (TrainingPackageUse each : packages) {
      if (each.site().isPresent()) {
        allocated++;
        places += each.places();
        trained += each.trained();
      } else {
        left += each.places();
      }
    }
    TreeMap<String, Long> excluded = new TreeMap<>();
    if (left > 0) {
      excluded.put("in-pool", left);
    }
    return new TrainingUse(
        new MetricResult(TRAINED, asOf, trained, places, 0, 0, excluded),
        new MetricResult(
            ALLOCATED, asOf, allocated, packages.size(), 0, 0, Collections.emptySortedMap()));
  }
}
