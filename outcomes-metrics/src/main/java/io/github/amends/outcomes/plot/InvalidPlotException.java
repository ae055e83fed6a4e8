// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

/**
 * The refusal of parts that no plot, table or page can be made of: it names the place and the
 * reason, never the value.
 */
public final class InvalidPlotException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The part that is at fault. */
  private final String place;

  /** The reason in kebab-case. */
  private final String code;

  /**
   * Creates a refusal.
   *
   * @param place the part that is at fault, such as {@code ForestRow.weight}
   * @param code the reason in kebab-case, such as {@code negative}
   */
  public InvalidPlotException(String place, String code) {
    super(place + ": " + code);
    this.place = place;
    this.code = code;
  }

  /**
   * Returns the part that is at fault.
   *
   * @return type and component
   */
  public String place() {
    return place;
  }

  /**
   * Returns the reason.
   *
   * @return a code in kebab-case
   */
  public String code() {
    return code;
  }

  static void refuseIf(boolean fault, String place, String code) {
    if (fault) {
      throw new InvalidPlotException(place, code);
    }
  }

  static void refuseBlank(String text, String place) {
    refuseIf(text.isBlank(), place, "blank");
  }
}
