// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

/**
 * What a measure makes of a case: where each of its units stands. Both its counts and its
 * explanation are made from this.
 *
 * @param <K> the class of a counted unit
 */
@FunctionalInterface
interface Verdict<K> {

  void on(CaseReading reading, Sink<K> sink);

  /** This verdict on cases that are in it; one line on the whole of any other. */
  default Verdict<K> unlessOutOfEveryMeasure() {
    return (reading, sink) -> {
      CaseReason out = reading.outOfEveryMeasure();
      if (out == null) {
        on(reading, sink);
      } else {
        sink.excluded(reading.part(), out);
      }
    };
  }
}
