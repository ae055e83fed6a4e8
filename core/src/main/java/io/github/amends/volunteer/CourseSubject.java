// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Coded;

/** What a course is about. */
public enum CourseSubject implements Coded {
  /** Facilitating; a pass is what rule FAC-01 asks for. */
  FACILITATION,
  /** Facilitating where there are children (rule CHL-05). */
  WORK_WITH_CHILDREN,
  /** Anything else that helps. */
  OTHER
}
