// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Coded;

/** What has become of one participant's consent to one purpose. */
public enum ConsentStatus implements Coded {
  /** Given and in force. */
  ACTIVE,
  /** Asked for and not given. */
  REFUSED,
  /** Withdrawn; an earlier consent never revives. */
  WITHDRAWN
}
