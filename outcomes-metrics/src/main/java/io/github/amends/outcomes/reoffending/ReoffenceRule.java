// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What counts as a reoffence: a window, and the kinds of offence that are left out, such as
 * breaches of an order.
 *
 * @param window when an offence counts, and how long there is to prove it
 * @param kindsLeftOut the kinds that do not count
 */
public record ReoffenceRule(FollowUpWindow window, SortedSet<String> kindsLeftOut) {

  /**
   * Creates the rule.
   *
   * @param window when an offence counts
   * @param kindsLeftOut the kinds that do not count
   */
  public ReoffenceRule {
    kindsLeftOut = Collections.unmodifiableSortedSet(new TreeSet<>(kindsLeftOut));
  }

  /**
   * Returns the rule that leaves no kind out.
   *
   * @param window when an offence counts
   * @return the rule
   */
  public static ReoffenceRule within(FollowUpWindow window) {
    return new ReoffenceRule(window, new TreeSet<>());
  }

  /**
   * Returns the reoffences of a person.
   *
   * @param person the person
   * @return the offences that count, in their order
   */
  public List<Offence> reoffences(FollowedPerson person) {
    return person.offences().stream()
        .filter(offence ->
            offence.kind().filter(kind -> kindsLeftOut.contains(kind)).isEmpty())
        .filter(offence -> window.counts(person.index(), offence))
        .toList();
  }

  /**
   * Returns how many offences of a person only look like reoffences: committed before the index day
   * and proven after it.
   *
   * @param person the person
   * @return the number of pseudo-reoffences; none of them counts
   */
  public int pseudoReoffences(FollowedPerson person) {
    return Math.toIntExact(person.offences().stream()
        .filter(offence -> offence.committed().isBefore(person.index()))
        .filter(offence -> offence.disposal().proves())
        .filter(offence ->
            offence.disposed().filter(day -> !day.isBefore(person.index())).isPresent())
        .count());
  }

  String canonicalText() {
    return "window " + window.months() + "+" + window.waitingMonths() + " months, index day "
        + window.startDay() + ", without " + kindsLeftOut;
  }
}
