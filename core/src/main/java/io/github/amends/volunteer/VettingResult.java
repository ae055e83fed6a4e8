// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Coded;

/** What a check came to; never what it found. */
public enum VettingResult implements Coded {
  /** Nothing stands in the way. */
  CLEAR,
  /** Only under conditions, which this library does not know: it clears nobody. */
  CONDITIONS,
  /** The volunteer may not facilitate. */
  REFUSED
}
