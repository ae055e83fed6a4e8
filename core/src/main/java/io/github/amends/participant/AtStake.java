// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/**
 * What a participant may hope to gain in court by taking part: a flag, never a bar (rule CON-10;
 * United Nations principles, 13(c)).
 */
@Classified(Classification.PERSONAL)
public enum AtStake implements Coded {
  /** A sentence may turn on it. */
  SENTENCE,

  /** A release or a licence may turn on it. */
  LICENCE
}
