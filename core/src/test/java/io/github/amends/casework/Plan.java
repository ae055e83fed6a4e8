// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.practice.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A random history before it is played: how the case opens, and what is chosen from then on.
 *
 * @param opening the choice from which the referral is made
 * @param choices one for each step
 */
record Plan(Choice opening, List<Choice> choices) {
  /** How many steps a random history has at most. */
  static final int LONGEST = 110;

  static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());

  /** A plan of numbers drawn one after the other. */
  static Plan from(SplittableRandom random) {
    Choice opening = Choice.from(random);
    int length = random.nextInt(LONGEST + 1);
    List<Choice> choices = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      choices.add(Choice.from(random));
    }
    return new Plan(opening, choices);
  }

  History play() {
    return play(MACHINE);
  }

  History play(CaseMachine machine) {
    Playing playing = new Playing(machine, opening);
    choices.forEach(playing::take);
    return playing.history();
  }

  History play(CaseMachine machine, Set<EventType> kinds) {
    Playing playing = new Playing(machine, opening, kinds);
    choices.forEach(playing::take);
    return playing.history();
  }

  /** A history varied beyond the plan; empty if the profile does not take the referral. */
  Optional<History> playVaried(CaseMachine machine, Set<EventType> kinds, Variety variety) {
    return Playing.varied(machine, opening, kinds, variety).map(playing -> {
      choices.forEach(playing::take);
      return playing.history();
    });
  }

  /** The history in which the record itself is corrected, reopened and made smaller too. */
  History playWithRecords() {
    return play(MACHINE, RandomRecordEvents.ANY);
  }

  /** The history itself, so that a failing sample can be read. */
  @Override
  public String toString() {
    return opening + " " + choices + System.lineSeparator() + play();
  }
}
