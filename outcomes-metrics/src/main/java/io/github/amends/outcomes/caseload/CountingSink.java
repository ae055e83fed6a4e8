// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.outcomes.metric.Counts;
import java.io.Serializable;

/** A sink that counts. */
record CountingSink<K extends Comparable<? super K> & Serializable>(Counts<K> counts)
    implements Sink<K> {

  @Override
  public void counted(String part, K as, CaseReason why) {
    counts.addCounted(as);
  }

  @Override
  public void missing(String part, CaseReason why) {
    counts.addMissing();
  }

  @Override
  public void pending(String part, CaseReason why) {
    counts.addPending();
  }

  @Override
  public void excluded(String part, CaseReason why) {
    counts.addExcluded(why.code());
  }
}
