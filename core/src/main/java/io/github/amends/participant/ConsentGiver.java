// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Whose act a consent was. Nobody else can consent for a participant (rules CON-12 and CHL-02). */
@Classified(Classification.PERSONAL)
public enum ConsentGiver implements Coded {
  /** The participant alone. */
  PARTICIPANT,

  /** The participant, and a parent or guardian beside them. */
  PARTICIPANT_AND_GUARDIAN,

  /** A parent or guardian alone, without the participant's own assent. */
  GUARDIAN
}
