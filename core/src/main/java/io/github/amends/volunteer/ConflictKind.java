// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What connects a facilitator with a case. */
@Classified(Classification.PERSONAL)
public enum ConflictKind implements Coded {
  /** Knows one of the parties. */
  KNOWS_PARTY,
  /** Is related to one of the parties. */
  RELATED_TO_PARTY,
  /** Had a part in the incident, or was harmed by it. */
  INVOLVED_IN_INCIDENT,
  /** Works for one of the parties. */
  WORKS_FOR_PARTY,

  /** Referred the matter as an officer, and so may not facilitate alone (rule FAC-12). */
  REFERRING_OFFICER,
  /** Any other connection. */
  OTHER
}
