// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.power;

/** Checks of what designs are made of. */
final class Shares {

  private Shares() {}

  static void check(double share, String name) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException(name + " must be above 0 and below 1");
    }
  }

  static void checkSize(double size) {
    if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the size must be above zero and finite");
    }
  }
}
