// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.casework.CaseFile;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A year of a simulated service: its cases as they stand on the last day, and how often the machine
 * said no.
 *
 * @param settings what the year was simulated from
 * @param cases the cases in order of referral
 * @param refusals how many reasons the machine gave for refusing a step, by the code of the reason
 */
public record SimulatedYear(
    Settings settings, List<CaseFile> cases, SortedMap<String, Integer> refusals) {

  /**
   * Creates the value.
   *
   * @param settings what the year was simulated from
   * @param cases the cases in order of referral
   * @param refusals how many reasons the machine gave for refusing a step, by the code
   */
  public SimulatedYear {
    Objects.requireNonNull(settings, "settings");
    cases = List.copyOf(cases);
    refusals = Collections.unmodifiableSortedMap(new TreeMap<>(refusals));
  }
}
