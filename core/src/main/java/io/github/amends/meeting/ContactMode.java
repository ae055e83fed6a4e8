// SPDX-License-Identifier: Apache-2.0
package io.github.amends.meeting;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** How the parties to a meeting come into contact, whatever its kind and medium. */
@Classified(Classification.OFFICIAL)
public enum ContactMode implements Coded {
  /** They meet each other. */
  DIRECT,

  /** They are apart, and a facilitator goes between them. */
  INDIRECT
}
