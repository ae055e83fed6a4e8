// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** How far a term has come. */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum TermResult implements Coded {
  /** Something was done, and more is owed. */
  IN_PROGRESS,
  /** It was kept. */
  FULFILLED,
  /** It ended with part of it kept. */
  PARTLY_FULFILLED,
  /** It ended and was not kept. */
  NOT_FULFILLED
}
