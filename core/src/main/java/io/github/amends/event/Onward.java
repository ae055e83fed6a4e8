// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Where a rejected referral goes. */
@Classified(Classification.OFFICIAL)
public enum Onward implements Coded {
  /** The case is closed. */
  CLOSED,
  /** The matter goes back to the referrer. */
  RETURNED_TO_REFERRER
}
