// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** How a party confirmed an agreement (rule AGR-08). */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum ConfirmationForm implements Coded {
  /** By a signature. */
  SIGNED,

  /** By an electronic signature. */
  SIGNED_ELECTRONIC,

  /** By word of mouth. */
  VERBAL
}
