// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Who brought something about; always a field of its own beside the cause. */
@Classified(Classification.OFFICIAL)
public enum Initiator implements Coded {
  /** A person harmed. */
  HARMED,
  /** A person responsible. */
  RESPONSIBLE,
  /** A party to a mutual dispute. */
  MUTUAL_PARTY,
  /** The restorative service. */
  SERVICE,
  /** The agency that referred the matter. */
  REFERRER,
  /** A court or another authority. */
  LAW,
  /** Nobody: it came about by itself. */
  NOBODY
}
