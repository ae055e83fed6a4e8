// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What proves a level. */
@Classified(Classification.PERSONAL)
public enum LevelProof implements Coded {
  /** The registration; the level falls with it (rule FAC-14). */
  REGISTRATION,

  /** A qualification of its own. */
  QUALIFICATION,

  /** The record of a course. */
  TRAINING_RECORD
}
