// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import io.github.amends.basics.Coded;

/** What a measure counts. Numbers of different units are never compared. */
public enum CountingUnit implements Coded {
  /** A matter brought to the service. */
  REFERRAL,
  /** A referral and all that follows from it. */
  CASE,
  /** A case from its opening, or its reopening, to its closing. */
  EPISODE,
  /** Somebody who takes part in a case; a person in two cases counts twice. */
  PARTICIPANT,
  /** One sitting. */
  MEETING,
  /** One commitment of an agreement. */
  TERM,
  /** A volunteer or member of staff who brings people together. */
  FACILITATOR,
  /** A place on a training course. */
  TRAINING_PLACE,
  /** A package of places on training courses that is allocated to a site. */
  TRAINING_PACKAGE,
  /** A person who is followed through later records, whatever came of their case. */
  FOLLOWED_PERSON,
  /** Somebody in one case and role who was offered a questionnaire. */
  RESPONDENT,
  /** Money, in prices of one year. */
  MONEY
}
