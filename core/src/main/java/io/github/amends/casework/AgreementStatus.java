// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Coded;

/** What has become of one version of the agreement. */
public enum AgreementStatus implements Coded {
  /** Written down and not agreed to. */
  DRAFT,
  /** Agreed to and not yet in force. */
  AGREED,
  /** In force. */
  IN_FORCE,
  /** Kept in full. */
  FULFILLED,
  /** Ended with part of it kept. */
  PARTLY_FULFILLED,
  /** Ended because it was broken. */
  BREACHED,
  /** Replaced by the next version. */
  AMENDED,
  /** Set aside: it never counted or no longer does. */
  VOIDED
}
