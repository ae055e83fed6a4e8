// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.disclosure.PublishedCount;
import java.util.SortedMap;

/**
 * Where the units of a measure stand, as far as it may be shown.
 *
 * @param counted how many it counts
 * @param missing of how many the answer is not recorded
 * @param pending how many are still open
 * @param excluded how many are left out
 * @param reasons how many are left out, by the code of the reason
 */
record PublishedStanding(
    PublishedCount counted,
    PublishedCount missing,
    PublishedCount pending,
    PublishedCount excluded,
    SortedMap<String, PublishedCount> reasons) {

  static PublishedStanding of(StandingCells cells, CountLedger.Published shown) {
    return new PublishedStanding(
        shown.of(cells.counted()),
        shown.of(cells.missing()),
        shown.of(cells.pending()),
        shown.of(cells.excluded()),
        shown.of(cells.reasons()));
  }
}
