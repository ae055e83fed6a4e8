// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Coded;
import io.github.amends.outcomes.metric.Counts;
import io.github.amends.outcomes.metric.Explanation;
import io.github.amends.outcomes.metric.Standing;
import java.io.Serializable;
import java.util.Optional;

/** What a measure makes of one unit; both its counts and its explanation are made from this. */
record Observation<K extends Comparable<? super K> & Serializable>(
    String part, Standing standing, Optional<K> as, CaseReason why) {

  static <K extends Comparable<? super K> & Serializable> Observation<K> counted(
      String part, K as, CaseReason why) {
    return new Observation<K>(part, Standing.COUNTED, Optional.of(as), why);
  }

  static <K extends Comparable<? super K> & Serializable> Observation<K> missing(
      String part, CaseReason why) {
    return new Observation<K>(part, Standing.MISSING, Optional.<K>empty(), why);
  }

  static <K extends Comparable<? super K> & Serializable> Observation<K> pending(String part) {
    return new Observation<K>(part, Standing.PENDING, Optional.<K>empty(), CaseReason.OPEN);
  }

  static <K extends Comparable<? super K> & Serializable> Observation<K> excluded(
      String part, CaseReason why) {
    return new Observation<K>(part, Standing.EXCLUDED, Optional.<K>empty(), why);
  }

  void addTo(Counts<K> counts) {
    switch (standing) {
      case COUNTED -> as.ifPresent(counts::addCounted);
      case MISSING -> counts.addMissing();
      case PENDING -> counts.addPending();
      case EXCLUDED -> counts.addExcluded(why.code());
    }
  }

  Explanation.Line line(CaseReading reading) {
    return new Explanation.Line(
        reading.caseId(), part, standing, as.map(Observation::text).orElse(""), why.code());
  }

  private static String text(Object as) {
    return as instanceof Coded coded ? coded.code() : as.toString();
  }
}
