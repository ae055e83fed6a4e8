// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import java.util.Arrays;

/** The spells in which a case was on hold, as days; most cases have none. */
final class Holds {
  private static final int[] NONE = {};

  private int[] spells = NONE;
  private int since;
  private boolean held;

  void begin(int day) {
    if (!held) {
      held = true;
      since = day;
    }
  }

  void end(int day) {
    if (held) {
      held = false;
      spells = Arrays.copyOf(spells, spells.length + 2);
      spells[spells.length - 2] = since;
      spells[spells.length - 1] = day;
    }
  }

  /** The days on hold after the one day and up to the other; not known if a day of them is not. */
  int days(int after, int upTo, AsOf asOf, DayCount count) {
    int sum = 0;
    for (int i = 0; i < spells.length; i += 2) {
      if (spells[i] == AsOf.NOT_KNOWN || spells[i + 1] == AsOf.NOT_KNOWN) {
        return AsOf.NOT_KNOWN;
      }
      int from = Math.max(after, spells[i]);
      int to = Math.min(upTo, spells[i + 1]);
      if (from < to) {
        int days = asOf.days(from, to, count);
        if (days == AsOf.NOT_KNOWN) {
          return AsOf.NOT_KNOWN;
        }
        sum += days;
      }
    }
    return sum;
  }

  boolean isEmpty() {
    return spells.length == 0;
  }
}
