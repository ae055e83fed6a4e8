// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why an entry is corrected or taken back. */
@Classified(Classification.OFFICIAL)
public enum CorrectionReason implements Coded {
  /** It is about somebody else. */
  WRONG_PERSON,

  /** It belongs to another case. */
  WRONG_CASE,

  /** It happened at another time. */
  WRONG_TIME,

  /** Something in it is not so. */
  WRONG_CONTENT,

  /** It was recorded twice. */
  RECORDED_TWICE,

  /** It did not happen. */
  NEVER_HAPPENED,

  /** It was a draft, and came to nothing in the time for which drafts are kept (rule DAT-07). */
  DRAFT_EXPIRED
}
