// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Profiles;
import java.util.List;

/**
 * A random history before it is played: how the case opens, and what is chosen from then on.
 *
 * @param opening the choice from which the referral is made
 * @param choices one for each step
 */
record Plan(Choice opening, List<Choice> choices) {
  static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());

  History play() {
    return play(MACHINE);
  }

  History play(CaseMachine machine) {
    Playing playing = new Playing(machine, opening);
    choices.forEach(playing::take);
    return playing.history();
  }

  /** The history in which the record itself is corrected, reopened and made smaller too. */
  History playWithRecords() {
    Playing playing = new Playing(MACHINE, opening, RandomRecordEvents.ANY);
    choices.forEach(playing::take);
    return playing.history();
  }

  /** The history itself, so that a failing sample can be read. */
  @Override
  public String toString() {
    return opening + " " + choices + System.lineSeparator() + play();
  }
}
