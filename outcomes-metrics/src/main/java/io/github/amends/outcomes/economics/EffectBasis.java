// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import io.github.amends.basics.Coded;

/** What it rests on that something was saved. */
public enum EffectBasis implements Coded {
  /** Nobody compared: it is assumed that there is an effect. */
  ASSUMED,
  /** People with a process were compared with others. */
  COMPARED
}
