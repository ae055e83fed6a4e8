// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What was passed on; never the words. */
@Classified(Classification.SPECIAL_CATEGORY)
public enum DisclosedItem implements Coded {
  /** The concern itself. */
  CONCERN,

  /** Who it is about. */
  IDENTITY,

  /** Where they can be found. */
  WHEREABOUTS,

  /** What somebody said. */
  STATEMENT
}
