// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Why a case ended without being completed, from a closed list.
 *
 * <p>Source of the list: the reasons that services and studies use (Laws 2023, 12(2), 28; Justice
 * Canada and Statistics Canada), with cause and initiator kept apart.
 */
@Classified(Classification.PERSONAL)
public enum ClosureCause implements Coded {
  /** A party did not want to take part. */
  DECLINED(Initiator.HARMED, Initiator.RESPONSIBLE, Initiator.MUTUAL_PARTY),
  /** A party no longer wanted to take part. */
  WITHDREW(Initiator.HARMED, Initiator.RESPONSIBLE, Initiator.MUTUAL_PARTY),
  /** The person responsible denied it. */
  RESPONSIBILITY_DENIED(Initiator.RESPONSIBLE),
  /** The person responsible no longer accepted it. */
  RESPONSIBILITY_RETRACTED(Initiator.RESPONSIBLE),
  /** Somebody could not be reached. */
  NO_CONTACT(Initiator.NOBODY),
  /** Nobody knows who is responsible. */
  RESPONSIBLE_NOT_IDENTIFIED(Initiator.NOBODY),
  /** The risk was too high. */
  RISK_TOO_HIGH(Initiator.SERVICE),
  /** The process was not suitable. */
  UNSUITABLE(Initiator.SERVICE),
  /** The programme does not take such matters. */
  OUT_OF_SCOPE(Initiator.SERVICE),
  /** An order forbids contact. */
  COURT_ORDER_PREVENTS(Initiator.LAW),
  /** No volunteer could be found. */
  NO_FACILITATOR_AVAILABLE(Initiator.SERVICE),
  /** The parties settled it themselves. */
  RESOLVED_OTHERWISE(Initiator.HARMED, Initiator.RESPONSIBLE, Initiator.MUTUAL_PARTY),
  /** The referrer took the matter back. */
  RECALLED_BY_REFERRER(Initiator.REFERRER),
  /** Proceedings were begun instead. */
  PROCEEDINGS_TAKEN(Initiator.REFERRER),
  /** There was further harm. */
  NEW_OFFENCE(Initiator.RESPONSIBLE, Initiator.MUTUAL_PARTY),
  /** The agreement was not kept. */
  NON_COMPLIANCE(Initiator.RESPONSIBLE, Initiator.MUTUAL_PARTY),
  /** The parties came to no agreement. */
  NO_AGREEMENT(Initiator.NOBODY),
  /** A party moved away. */
  MOVED_AWAY(Initiator.NOBODY),
  /** A party could no longer be reached. */
  UNREACHABLE_NOW(Initiator.NOBODY),
  /** A party is too ill. */
  ILL_HEALTH(Initiator.NOBODY),
  /** A party died. */
  DEATH(Initiator.NOBODY),
  /** A party was advised not to take part. */
  LEGAL_ADVICE(Initiator.HARMED, Initiator.RESPONSIBLE, Initiator.MUTUAL_PARTY),
  /** The matter is already another case. */
  DUPLICATE(Initiator.SERVICE),
  /** The matter was referred by mistake. */
  MISTAKEN(Initiator.SERVICE);

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable view of a set that nobody else holds
  private final Set<Initiator> initiators;

  ClosureCause(Initiator first, Initiator... others) {
    this.initiators = Collections.unmodifiableSet(EnumSet.of(first, others));
  }

  /**
   * Returns who can have brought this cause about.
   *
   * @return the initiators, never empty
   */
  public Set<Initiator> initiators() {
    return initiators;
  }
}
