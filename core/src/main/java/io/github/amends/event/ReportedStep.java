// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** A step that a report to the referrer tells of. */
@Classified(Classification.OFFICIAL)
public enum ReportedStep implements Coded {
  /** The parties were reached. */
  CONTACTED,

  /** They were told about the process. */
  INFORMED,

  /** Risks were assessed. */
  ASSESSED,

  /** They were prepared. */
  PREPARED,

  /** They met. */
  MET,

  /** Something was passed between them. */
  EXCHANGED,

  /** They were asked afterwards. */
  FOLLOWED_UP
}
