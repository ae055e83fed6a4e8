// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** The part that somebody has in a case. */
@Classified(Classification.PERSONAL)
public enum ParticipantRole implements Coded {
  /** A person who was harmed. */
  HARMED,
  /** A person responsible for the harm. */
  RESPONSIBLE,
  /** A party to a dispute in which both sides were harmed and both are responsible. */
  MUTUAL,
  /** Somebody who speaks for a community that was harmed. */
  COMMUNITY,
  /** Somebody who comes along to support another participant. */
  SUPPORTER,
  /** Somebody who interprets. */
  INTERPRETER,
  /** Somebody who watches with everybody's consent. */
  OBSERVER,

  /** A parent, guardian or other adult at the side of a child or an adult at risk. */
  APPROPRIATE_ADULT,

  /** Somebody who stands in for a party who cannot or will not take part. */
  SURROGATE,

  /** A professional, such as a lawyer or a social worker, in that capacity. */
  PROFESSIONAL
}
