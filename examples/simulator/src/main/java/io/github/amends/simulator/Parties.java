// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.event.Closure;
import io.github.amends.participant.Participant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The people of one case: the principals, in the order in which they are visited, and supporters.
 */
final class Parties {
  private final List<Person> principals;
  private final List<Participant> supporters = new ArrayList<>();

  Parties(List<Participant> participants) {
    // Those responsible come first: whoever was harmed is not troubled in vain.
    Comparator<Person> order =
        Comparator.comparing(person -> person.side().isAskedToAcknowledge() ? 0 : 1);
    this.principals = participants.stream().map(Person::new).sorted(order).toList();
  }

  List<Person> principals() {
    return principals;
  }

  List<Person> here() {
    return principals.stream().filter(Person::isHere).toList();
  }

  List<Person> here(Side side) {
    return here().stream().filter(person -> person.side() == side).toList();
  }

  List<Participant> supporters() {
    return supporters;
  }

  void add(Participant supporter) {
    supporters.add(supporter);
  }

  boolean areMutual() {
    return principals.stream().anyMatch(person -> person.side() == Side.MUTUAL);
  }

  /** Whether both sides are still there. */
  boolean canGoOn() {
    return areMutual()
        ? here().size() == principals.size()
        : !here(Side.HARMED).isEmpty() && !here(Side.RESPONSIBLE).isEmpty();
  }

  /** Why the case cannot go on: the reason of somebody whose side has nobody left. */
  Optional<Closure> reason() {
    return principals.stream()
        .filter(person -> areMutual() || here(person.side()).isEmpty())
        .flatMap(person -> person.gone().stream())
        .findFirst();
  }
}
