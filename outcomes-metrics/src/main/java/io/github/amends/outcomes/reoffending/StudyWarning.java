// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.basics.Coded;

/** What a reader of a study should know. */
public enum StudyWarning implements Coded {

  /** Some got another thing than what was meant for them, so two of the sets compare unlikes. */
  COMPLETERS_AGAINST_DROP_OUTS("per protocol and as treated compare those who stayed with those who"
      + " did not: they differ from the start"),

  /** Follow-up begins with an event that only those live to see who were not reconvicted before. */
  IMMORTAL_TIME(
      "follow-up begins with an event of the treatment: until then nobody in that arm could"
          + " reoffend"),

  /** Nobody made the groups alike. */
  SELF_SELECTED("the groups chose or were chosen: they may differ from the start"),

  /** A covariate differs by more than a tenth of a standard deviation after matching. */
  UNBALANCED("matching has left the groups different"),

  /** Some are followed for a shorter time than the window; they are in no denominator. */
  NOT_YET_OBSERVABLE("some cannot be judged yet"),

  /** Some were never at risk; they are in no denominator. */
  NEVER_AT_RISK("some could not offend on any day of the window"),

  /** More than half of the reoffences are those of a twentieth of the people. */
  DRIVEN_BY_FEW("a few people committed most of the reoffences");

  private final String explanation;

  StudyWarning(String explanation) {
    this.explanation = explanation;
  }

  /**
   * Returns what it means.
   *
   * @return a clause in English
   */
  public String explanation() {
    return explanation;
  }
}
