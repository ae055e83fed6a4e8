// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What a participant agrees to; each purpose is asked for by itself. */
@Classified(Classification.OFFICIAL)
public enum ConsentPurpose implements Coded {
  /** To be contacted by the service. */
  CONTACT,
  /** To an assessment of risks and suitability. */
  ASSESSMENT,
  /** To information being shared with named bodies. */
  INFORMATION_SHARING,
  /** To an exchange without meeting. */
  INDIRECT,
  /** To a meeting. */
  DIRECT,
  /** To the terms of an agreement. */
  AGREEMENT,
  /** To being contacted afterwards. */
  FOLLOW_UP,
  /** To research. */
  RESEARCH,
  /** To being part of published stories. */
  PUBLICITY
}
