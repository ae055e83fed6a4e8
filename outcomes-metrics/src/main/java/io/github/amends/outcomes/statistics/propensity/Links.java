// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

/** Links from each element towards the one that stands for it, which links to itself. */
final class Links {

  private Links() {}

  /** The element that stands for another; the way there is shortened. */
  static int root(int[] links, int start) {
    int at = start;
    while (links[at] != at) {
      links[at] = links[links[at]];
      at = links[at];
    }
    return at;
  }
}
