// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** A harm that can be named although no one person was harmed. */
@Classified(Classification.CRIMINAL_OFFENCE)
public enum IdentifiableHarm implements Coded {
  /** Harm to public property. */
  PUBLIC_PROPERTY,
  /** Harm to a street, a park or another shared place. */
  ENVIRONMENT,
  /** Harm to the peace of a neighbourhood. */
  COMMUNITY
}
