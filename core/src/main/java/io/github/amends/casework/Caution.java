// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.RuleId;

/** A guard that only warns, however hard a profile holds its rule. */
abstract class Caution extends GuardFor {
  /** Creates a guard that warns of a rule. */
  Caution(String name, RuleId rule) {
    super(name, rule);
  }
}
