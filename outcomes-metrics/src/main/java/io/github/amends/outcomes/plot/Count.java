// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

/** A number of cases, or the words that say why it is not given. */
public sealed interface Count permits Count.Known, Count.Rounded, Count.Withheld {

  /** The largest number of cases that is drawn. */
  long LARGEST = 1_000_000_000;

  /**
   * Returns a number of cases.
   *
   * @param cases the number, not negative, at most a thousand million
   * @return the count
   * @throws InvalidPlotException if the number is negative or too large
   */
  static Known of(long cases) {
    return new Known(cases);
  }

  /**
   * Returns a number of cases that was rounded, so that sums with it need not come out.
   *
   * @param cases the number as it is shown, not negative, at most a thousand million
   * @return the count
   * @throws InvalidPlotException if the number is negative or too large
   */
  static Rounded rounded(long cases) {
    return new Rounded(cases);
  }

  /**
   * Returns a count that is not given.
   *
   * @param words what is shown in place of the number, such as "fewer than 5", not blank
   * @return the count
   * @throws InvalidPlotException if the words are blank
   */
  static Withheld withheld(String words) {
    return new Withheld(words);
  }

  /**
   * A number of cases.
   *
   * @param cases the number, from zero to a thousand million
   */
  record Known(long cases) implements Count {

    /**
     * Checks the number.
     *
     * @param cases the number, from zero to a thousand million
     * @throws InvalidPlotException if it is negative or too large
     */
    public Known {
      refuse(cases);
    }
  }

  /**
   * A number of cases that was rounded, so that sums with it need not come out.
   *
   * @param cases the number as it is shown, from zero to a thousand million
   */
  record Rounded(long cases) implements Count {

    /**
     * Checks the number.
     *
     * @param cases the number as it is shown, from zero to a thousand million
     * @throws InvalidPlotException if it is negative or too large
     */
    public Rounded {
      refuse(cases);
    }
  }

  /**
   * A number that is not given.
   *
   * @param words what is shown in its place, not blank
   */
  record Withheld(String words) implements Count {

    /**
     * Checks the words.
     *
     * @param words what is shown in its place, not blank
     * @throws InvalidPlotException if they are blank
     */
    public Withheld {
      InvalidPlotException.refuseBlank(words, "Count.words");
    }
  }

  private static void refuse(long cases) {
    InvalidPlotException.refuseIf(cases < 0, "Count", "negative");
    InvalidPlotException.refuseIf(cases > LARGEST, "Count", "too-large");
  }
}
