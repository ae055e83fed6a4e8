// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.util.List;

/** The states of the machine that every engine runs: a ring. */
enum Phase {
  ONE(Trigger.LEAVE_ONE),
  TWO(Trigger.LEAVE_TWO),
  THREE(Trigger.LEAVE_THREE),
  FOUR(Trigger.LEAVE_FOUR),
  FIVE(Trigger.LEAVE_FIVE),
  SIX(Trigger.LEAVE_SIX),
  SEVEN(Trigger.LEAVE_SEVEN),
  EIGHT(Trigger.LEAVE_EIGHT);

  private static final List<Phase> ALL = List.of(values());

  private final Trigger trigger;

  Phase(Trigger trigger) {
    this.trigger = trigger;
  }

  /** What leads out of this state, and is not possible in any other. */
  Trigger trigger() {
    return trigger;
  }

  Phase next() {
    return ALL.get((ALL.indexOf(this) + 1) % ALL.size());
  }

  /** What leads from each state to the next. */
  enum Trigger {
    LEAVE_ONE,
    LEAVE_TWO,
    LEAVE_THREE,
    LEAVE_FOUR,
    LEAVE_FIVE,
    LEAVE_SIX,
    LEAVE_SEVEN,
    LEAVE_EIGHT
  }
}
