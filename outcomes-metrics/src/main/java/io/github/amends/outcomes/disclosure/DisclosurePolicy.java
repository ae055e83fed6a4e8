// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import io.github.amends.basics.Coded;

/**
 * What may be shown of a count.
 *
 * <p>Each policy has a range of small counts that it hides, and promises that nobody who combines
 * all that was published can tell which count of the protected interval a hidden small one is.
 */
public enum DisclosurePolicy implements Coded {

  /**
   * Counts of 1 to 7 hidden, 0 shown, others rounded to the nearest 5; the default. The protected
   * interval is 1 to 7.
   */
  ROUNDED(
      "rounded",
      1,
      7,
      5,
      1,
      "Counts of 1 to 7, and others where they would reveal those, are hidden: [c]. Other counts are"
          + " rounded to the nearest 5, and percentages are worked out from rounded counts, so"
          + " that parts may not add up."),

  /** Counts of 1 to 9 hidden, others shown as they are. The protected interval is 0 to 9. */
  THRESHOLD_10(
      "threshold-10",
      1,
      9,
      1,
      0,
      "Counts of 1 to 9, and others where they would reveal those, are hidden: [c]. Other counts are"
          + " exact."),

  /** Everything shown as it is: only where a caller asks for it, and said on the report. */
  NONE("none", 0, -1, 1, 0, "No disclosure control: small counts are shown as they are.");

  private final String code;
  private final long leastHidden;
  private final long greatestHidden;
  private final long base;
  private final long leastProtected;
  private final String legend;

  DisclosurePolicy(
      String code,
      long leastHidden,
      long greatestHidden,
      long base,
      long leastProtected,
      String legend) {
    this.code = code;
    this.leastHidden = leastHidden;
    this.greatestHidden = greatestHidden;
    this.base = base;
    this.leastProtected = leastProtected;
    this.legend = legend;
  }

  @Override
  public String code() {
    return code;
  }

  /**
   * Returns the sentence that stands below every table.
   *
   * @return the sentence in English
   */
  public String legend() {
    return legend;
  }

  /**
   * Returns whether a count is so small that it is hidden for its own sake.
   *
   * @param count the true count
   * @return whether it is in the range that this policy hides
   */
  public boolean isSmall(long count) {
    return leastHidden <= count && count <= greatestHidden;
  }

  /**
   * Returns the lower end of the protected interval.
   *
   * @return the count
   */
  public long leastProtected() {
    return leastProtected;
  }

  /**
   * Returns the upper end of the protected interval.
   *
   * @return the count; below the lower end if nothing is protected
   */
  public long greatestProtected() {
    return greatestHidden;
  }

  /**
   * Returns what is shown of a count that stands alone, next to no other count of the same people.
   * Counts of a table go through {@link DisclosureControl}, which may hide more.
   *
   * @param count the true count
   * @return the count as it may be published
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} if the count
   *     is negative
   */
  public PublishedCount show(long count) {
    if (isSmall(count)) {
      return new PublishedCount.Hidden();
    }
    if (base == 1 || count == 0) {
      return new PublishedCount.Shown(count, count, count);
    }
    long reach = base / 2;
    long shown = (count + reach) / base * base;
    return new PublishedCount.Shown(
        shown, Math.max(greatestHidden + 1, shown - reach), shown + reach);
  }
}
