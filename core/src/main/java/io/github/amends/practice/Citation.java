// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.basics.Coded;
import java.util.Objects;

/**
 * The source of a rule or of a number: the instrument, the place in it, and how far we have checked
 * it.
 *
 * @param source the instrument or page
 * @param place the paragraph or page within it; empty where the whole is meant
 * @param mark how far the source was checked
 */
public record Citation(Source source, String place, Mark mark) {

  /** How far a source was checked. */
  public enum Mark implements Coded {
    /** The text was read. */
    VERIFIED,
    /** The instrument is known; the paragraph is still to be checked before it is quoted. */
    TO_BE_RECHECKED,
    /** Our own choice, which no outside source claims. */
    OWN
  }

  /**
   * Creates a citation.
   *
   * @param source the instrument or page
   * @param place the paragraph or page within it; empty where the whole is meant
   * @param mark how far the source was checked
   */
  public Citation {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(mark, "mark");
  }

  /** Returns the citation as it is printed, such as {@code UN Basic Principles 2002, 13(b)}. */
  @Override
  public String toString() {
    String where = place.isEmpty() ? source.title() : source.title() + ", " + place;
    return mark == Mark.TO_BE_RECHECKED ? where + " (paragraph to be re-checked)" : where;
  }
}
