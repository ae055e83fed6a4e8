// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What a participant needs in order to take part on equal terms (rule EQ-01). */
@Classified(Classification.SPECIAL_CATEGORY)
public enum Adjustment implements Coded {
  /** An interpreter. */
  INTERPRETER,

  /** An interpreter of a sign language. */
  SIGN_LANGUAGE,

  /** Texts in easy words. */
  EASY_READ,

  /** Access without steps. */
  STEP_FREE_ACCESS,

  /** Help with hearing. */
  HEARING,

  /** Help with seeing. */
  SIGHT,

  /** More time, or more breaks. */
  PACE,

  /** Regard for culture or faith. */
  CULTURE_OR_FAITH,

  /** Anything else. */
  OTHER
}
