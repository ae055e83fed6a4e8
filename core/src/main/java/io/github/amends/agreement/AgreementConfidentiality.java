// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Who may know the terms of an agreement (rule AGR-10). */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum AgreementConfidentiality implements Coded {
  /** Only the parties. */
  PARTIES_ONLY,

  /** Others too; all parties agreed to that. */
  SHAREABLE
}
