// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Whether one value of a parameter asks more than another. */
final class Strictness {
  private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

  private Strictness() {}

  /** What the second value is beside the first, from which it differs. */
  static Deviation.Direction compare(Parameter parameter, Setting before, Setting here) {
    if (parameter.stricter() == Parameter.Stricter.NEITHER) {
      return Deviation.Direction.OTHER;
    }
    if (before.isOff() || here.isOff()) {
      return before.isOff() ? Deviation.Direction.STRICTER : Deviation.Direction.WEAKER;
    }
    return switch (parameter.kind()) {
      case NUMBER -> direction(parameter, Integer.compare(here.number(), before.number()));
      case PERIOD -> direction(parameter, days(here).compareTo(days(before)));
      case CODES -> ofCodes(parameter, before.codes(), here.codes());
    };
  }

  private static Deviation.Direction ofCodes(
      Parameter parameter, List<String> before, List<String> here) {
    if (here.containsAll(before)) {
      return direction(parameter, 1);
    }
    return before.containsAll(here) ? direction(parameter, -1) : Deviation.Direction.OTHER;
  }

  /** Periods such as six months and 180 days are compared from one day of the calendar. */
  private static LocalDate days(Setting setting) {
    return SOME_DAY.plus(setting.period().orElse(Period.ZERO));
  }

  private static Deviation.Direction direction(Parameter parameter, int more) {
    if (more == 0) {
      return Deviation.Direction.OTHER;
    }
    boolean asksMore = more > 0 == (parameter.stricter() == Parameter.Stricter.MORE);
    return asksMore ? Deviation.Direction.STRICTER : Deviation.Direction.WEAKER;
  }
}
