// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Coded;

/**
 * The points that cases pass on their way, in order. A case that passed a later point counts at
 * every earlier one too, so that no point has more cases than the one before it.
 */
public enum FlowPoint implements Coded {
  /** The referral was received. */
  REFERRED,
  /** The referral was taken in. */
  ACCEPTED,
  /** A principal was reached. */
  CONTACTED,
  /** A process was found suitable. */
  SUITABLE,
  /** A sitting was held with both sides, or an exchange delivered. */
  MET,
  /** An outcome was recorded. */
  OUTCOME,
  /** An agreement was reached, wholly or in part. */
  AGREEMENT,
  /** Every term of the agreement was kept. */
  FULFILLED
}
