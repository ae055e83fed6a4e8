// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Coded;

/** What has become of a letter or a message between the parties. */
public enum ExchangeStatus implements Coded {
  /** Written; what is not meant to be sent stays here. */
  DRAFTED,
  /** Read through by a facilitator. */
  CHECKED,
  /** Handed over to be passed on. */
  SENT,
  /** Passed on. */
  DELIVERED,
  /** Not wanted by the one for whom it was meant. */
  DECLINED_BY_RECEIVER,
  /** Given back to the one who wrote it. */
  RETURNED
}
