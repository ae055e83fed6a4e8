// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why a closed case is taken up again. */
@Classified(Classification.OFFICIAL)
public enum ReopenReason implements Coded {
  /** Somebody asked for it anew. */
  NEW_REQUEST,

  /** Something new became known. */
  NEW_INFORMATION,

  /** It should not have been closed. */
  CLOSED_IN_ERROR,

  /** What was agreed is no longer kept. */
  BREACH
}
