// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Coded;

/** What has become of a term. */
public enum TermStatus implements Coded {
  /** Nothing was done yet. */
  PENDING,
  /** Something was done. */
  IN_PROGRESS,
  /** It was kept. */
  FULFILLED,
  /** It ended with part of it kept. */
  PARTLY_FULFILLED,
  /** It ended and was not kept. */
  NOT_FULFILLED,
  /** The one whom it was for asks for it no longer. */
  WAIVED
}
