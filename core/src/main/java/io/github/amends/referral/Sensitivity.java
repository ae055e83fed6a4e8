// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** What makes an incident sensitive, or takes it out of the scope of some programmes. */
@Classified(Classification.CRIMINAL_OFFENCE)
public enum Sensitivity implements Coded {
  /** Abuse within a family or a relationship, coercive control included. */
  DOMESTIC_ABUSE,
  /** Any sexual offence. */
  SEXUAL_VIOLENCE,
  /** Hostility towards a protected characteristic. */
  HATE_CRIME,
  /** An offence that only a higher court may try. */
  INDICTABLE_ONLY,
  /** A death or an injury that changes a life. */
  DEATH_OR_SERIOUS_INJURY,
  /** Intimidation or a risk that goes on. */
  CONTINUING_INTIMIDATION,
  /** A child or a vulnerable adult was harmed. */
  CHILD_OR_VULNERABLE_ADULT,

  /** Violence because of gender. */
  GENDER_BASED_VIOLENCE,

  /** Many parties, or groups against each other. */
  MANY_PARTIES,

  /** Serious mental ill-health of somebody concerned. */
  SERIOUS_MENTAL_ILL_HEALTH,

  /** Organised crime. */
  ORGANISED_CRIME,

  /** A person in prison whose case is known across the country. */
  NATIONAL_NOTORIETY
}
