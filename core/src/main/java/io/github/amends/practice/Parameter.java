// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.basics.Coded;

/** A number or a list of codes that a rule reads and a profile sets. */
public enum Parameter implements Coded {
  /** The kinds of incident that are in scope, as codes (REF-03). */
  KINDS_IN_SCOPE,
  /** What takes an incident out of scope whatever its kind, as codes (REF-03). */
  EXCLUDED_FROM_SCOPE,
  /** What a person must have been told before consenting, as codes (INF-03). */
  INFORMATION_ITEMS,
  /** How many facilitators a meeting needs at least (FAC-08). */
  FACILITATORS_PER_MEETING,
  /** How many separate preparation meetings each principal needs before a meeting (PRE-01). */
  PREPARATIONS_EACH
}
