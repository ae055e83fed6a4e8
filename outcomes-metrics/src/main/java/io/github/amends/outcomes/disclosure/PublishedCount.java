// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import io.github.amends.basics.Faults;
import java.util.OptionalLong;

/** A count as it is published: shown, perhaps rounded, or hidden. */
public sealed interface PublishedCount {

  /** The mark of a hidden count; a star could be taken for a significant result. */
  String HIDDEN_MARK = "[c]";

  /**
   * Returns the number that is shown.
   *
   * @return the number, or empty if it is hidden
   */
  OptionalLong value();

  /**
   * Returns what stands in the table.
   *
   * @return the number, or {@code [c]}
   */
  String text();

  /**
   * A count that is shown.
   *
   * @param shown the number that is shown
   * @param least the least count that would be shown so
   * @param greatest the greatest count that would be shown so
   */
  record Shown(long shown, long least, long greatest) implements PublishedCount {

    /**
     * Creates a shown count.
     *
     * @param shown the number that is shown
     * @param least the least count that would be shown so
     * @param greatest the greatest count that would be shown so
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} if least is
     *     negative or above greatest
     */
    public Shown {
      new Faults()
          .require(least >= 0 && least <= greatest, "INVALID_COUNT", "least")
          .throwIfAny();
    }

    @Override
    public OptionalLong value() {
      return OptionalLong.of(shown);
    }

    @Override
    public String text() {
      return Long.toString(shown);
    }
  }

  /** A count that is hidden: it may be any number. */
  record Hidden() implements PublishedCount {

    @Override
    public OptionalLong value() {
      return OptionalLong.empty();
    }

    @Override
    public String text() {
      return HIDDEN_MARK;
    }
  }
}
