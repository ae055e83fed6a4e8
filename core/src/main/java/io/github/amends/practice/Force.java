// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.basics.Coded;

/** How strongly a profile holds a rule. */
public enum Force implements Coded {
  /** A step that breaks the rule is refused. */
  HARD,
  /** A step that breaks the rule is taken, with a warning. */
  SOFT,
  /** The rule is not asked. */
  OFF
}
