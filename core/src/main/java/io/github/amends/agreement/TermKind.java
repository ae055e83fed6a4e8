// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What somebody undertakes. */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public enum TermKind implements Coded {
  /** To apologise in person. */
  APOLOGY_SPOKEN,
  /** To apologise in a letter. */
  APOLOGY_LETTER,
  /** To pay for the harm. */
  COMPENSATION,
  /** To repair or clean up. */
  REPAIR,
  /** To work for the community. */
  COMMUNITY_HOURS,
  /** To behave in an agreed way. */
  BEHAVIOUR_UNDERTAKING,
  /** To keep away. */
  NO_CONTACT,
  /** To attend a course or treatment. */
  COURSE,
  /** To give something back. */
  RETURN_OF_PROPERTY,
  /** To explain what happened. */
  EXPLANATION,
  /** To keep a rule that neighbours share. */
  GROUND_RULE,
  /** An action of an agency, such as mending a light. */
  AGENCY_ACTION,

  /** To take up therapy or treatment. */
  THERAPY,

  /** To attend work on what harm does. */
  VICTIM_AWARENESS,

  /** To write or make something that reflects on it. */
  REFLECTION,

  /** To come and tell how it goes. */
  CHECK_IN,

  /** To meet a police officer. */
  MEETING_WITH_POLICE,

  /** Anything else, told in words. */
  OTHER
}
