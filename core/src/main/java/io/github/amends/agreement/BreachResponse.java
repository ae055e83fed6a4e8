// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What is done about a term that is not kept. */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum BreachResponse implements Coded {
  /** Nothing. */
  NO_ACTION,

  /** More time. */
  EXTEND,

  /** Other terms. */
  AMEND,

  /** What was done is taken as enough. */
  PARTLY_ACCEPTED,

  /** The matter goes back to the referrer. */
  RETURN_TO_REFERRER
}
