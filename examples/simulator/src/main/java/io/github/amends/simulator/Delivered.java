// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.Decision;
import java.util.List;

/**
 * What became of the deliveries of one case.
 *
 * @param file the case after the last delivery
 * @param acknowledged the entries that were acknowledged to the senders, in order
 * @param refused every refusal, with its reasons
 * @param duplicates how many deliveries were answered as taken before
 * @param conflicts how many deliveries were answered with an older state
 * @param backwards how often the clock showed a time before that of the last entry
 */
record Delivered(
    CaseFile file,
    List<CaseEntry> acknowledged,
    List<Decision.Refused> refused,
    int duplicates,
    int conflicts,
    int backwards) {
  Delivered {
    acknowledged = List.copyOf(acknowledged);
    refused = List.copyOf(refused);
  }
}
