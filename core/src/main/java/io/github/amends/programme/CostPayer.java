// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import io.github.amends.basics.Coded;

/** Who pays back a cost. */
public enum CostPayer implements Coded {
  /** The body that referred the case. */
  REFERRER,
  /** A local council. */
  COUNCIL,
  /** Anybody else. */
  OTHER
}
