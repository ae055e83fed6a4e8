// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Coded;

/** What it took to reach somebody whom a case is about, or to give up. */
public enum ContactEffort implements Coded {
  /** The first attempt reached them. */
  REACHED_AT_FIRST,
  /** The second attempt did. */
  REACHED_AT_SECOND,
  /** The third attempt did. */
  REACHED_AT_THIRD,
  /** A later attempt did. */
  REACHED_LATER,
  /** They were tried once or more, and never reached. */
  NOT_REACHED,
  /** Nobody tried. */
  NOT_TRIED
}
