// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Coded;

/** How thoroughly a record was checked. */
public enum VettingKind implements Coded {
  /** A basic check of the Disclosure and Barring Service. */
  BASIC,
  /** A standard check of that service. */
  STANDARD,
  /** An enhanced check of that service. */
  ENHANCED,
  /** A check by the police for people who work with them. */
  POLICE,
  /** Any other check. */
  OTHER
}
