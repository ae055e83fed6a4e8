// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.EnumSet;
import java.util.Set;

/** What a reader of a result should know beside its numbers. */
public enum SurvivalWarning {

  /** The time lies after the last observation: the curve is drawn out flat until there. */
  BEYOND_FOLLOW_UP("the time lies after the last observation"),

  /** Nobody had the event, so that the curve is flat and its uncertainty unknown. */
  NO_EVENTS("nobody had the event"),

  /**
   * The curve reached zero while some had yet to enter: it says nothing about those. Begin later,
   * or join the first risk sets.
   */
  REACHED_ZERO_TOO_EARLY("the curve reached zero before the last observation");

  private final String explanation;

  SurvivalWarning(String explanation) {
    this.explanation = explanation;
  }

  /**
   * Returns what the warning means.
   *
   * @return a clause in English
   */
  public String explanation() {
    return explanation;
  }

  /** What is to be known of a curve at a time. */
  static Set<SurvivalWarning> at(double time, SurvivalCurve curve) {
    Set<SurvivalWarning> warnings = EnumSet.noneOf(SurvivalWarning.class);
    if (time > curve.lastExit()) {
      warnings.add(BEYOND_FOLLOW_UP);
    }
    if (curve.events() == 0) {
      warnings.add(NO_EVENTS);
    }
    if (time >= curve.zeroFrom() && curve.zeroFrom() < curve.lastExit()) {
      warnings.add(REACHED_ZERO_TOO_EARLY);
    }
    return warnings;
  }
}
