// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Coded;

/** How a case that was closed and reopened counts. The two are never mixed in one measure. */
public enum Reopened implements Coded {
  /** As one case: what happened in any of its episodes happened in it. */
  ONE_CASE,
  /** As several: each episode, from its opening to its close, counts by itself. */
  EACH_EPISODE
}
