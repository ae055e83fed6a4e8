// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What somebody would rather not be told about. */
@Classified(Classification.PERSONAL)
public enum InformationSubject implements Coded {
  /** The process. */
  PROCESS,

  /** How the case goes on. */
  PROGRESS,

  /** How it ends, and whether what was agreed is kept (rule OUT-02). */
  OUTCOME
}
