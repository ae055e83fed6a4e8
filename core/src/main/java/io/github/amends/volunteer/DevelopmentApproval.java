// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Whether the register approves of a piece of professional development. */
@Classified(Classification.PERSONAL)
public enum DevelopmentApproval implements Coded {
  /** It is approved. */
  APPROVED,

  /** It is not, or nobody asked. */
  NOT_APPROVED
}
