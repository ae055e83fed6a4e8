// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.outcomes.metric.DayCounts;

/** A sink that counts days. */
record DayCountingSink(DayCounts counts) implements DaySink {

  @Override
  public void reached(String part, int days) {
    counts.addReached(days);
  }

  @Override
  public void pending(String part, int days) {
    if (isKnown(days)) {
      counts.addPending(days);
    } else {
      counts.addPending();
    }
  }

  @Override
  public void ended(String part, int days, CaseReason why) {
    if (isKnown(days)) {
      counts.addEnded(days, why.code());
    } else {
      counts.addExcluded(why.code());
    }
  }

  private static boolean isKnown(int days) {
    return days >= 0 && days <= DayCounts.LONGEST;
  }

  @Override
  public void missing(String part, CaseReason why) {
    counts.addMissing();
  }

  @Override
  public void excluded(String part, CaseReason why) {
    counts.addExcluded(why.code());
  }
}
