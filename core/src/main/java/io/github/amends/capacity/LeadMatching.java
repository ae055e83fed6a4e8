// SPDX-License-Identifier: Apache-2.0
package io.github.amends.capacity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The largest number of cases that can have a lead, when each lead takes so many at most.
 *
 * <p>Augmenting paths: exact, in time of the number of cases times that of possible pairs.
 */
final class LeadMatching {
  private final List<List<Integer>> leadsOfCase;
  private final int[] free;
  private final List<List<Integer>> casesOfLead = new ArrayList<>();

  private LeadMatching(List<List<Integer>> leadsOfCase, int[] free) {
    this.leadsOfCase = leadsOfCase;
    this.free = free.clone();
    for (int i = 0; i < free.length; i++) {
      casesOfLead.add(new ArrayList<>());
    }
  }

  /** The cases that get a lead in a largest matching; earlier cases are served first. */
  static BitSet served(List<List<Integer>> leadsOfCase, int[] free) {
    LeadMatching matching = new LeadMatching(leadsOfCase, free);
    BitSet served = new BitSet();
    for (int i = 0; i < leadsOfCase.size(); i++) {
      served.set(i, matching.serve(i, new boolean[free.length]));
    }
    return served;
  }

  private boolean serve(int which, boolean[] tried) {
    for (int lead : leadsOfCase.get(which)) {
      if (tried[lead]) {
        continue;
      }
      tried[lead] = true;
      List<Integer> led = casesOfLead.get(lead);
      if (led.size() < free[lead]) {
        led.add(which);
        return true;
      }
      for (int i = 0; i < led.size(); i++) {
        if (serve(led.get(i), tried)) {
          led.set(i, which);
          return true;
        }
      }
    }
    return false;
  }
}
