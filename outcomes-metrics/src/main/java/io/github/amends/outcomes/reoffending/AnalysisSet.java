// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.basics.Coded;
import java.util.Optional;

/** The rule that says who counts in which arm. All three stand side by side in every comparison. */
public enum AnalysisSet implements Coded {

  /** Everybody in the arm that was meant for them, whatever they got. */
  INTENTION_TO_TREAT,

  /** Only those who got what was meant for them. Those who drop out differ from the start. */
  PER_PROTOCOL,

  /** Everybody in the arm of what they got, whatever was meant for them. */
  AS_TREATED;

  Optional<Arm> arm(StudyPerson person) {
    return switch (this) {
      case INTENTION_TO_TREAT -> Optional.of(person.assigned());
      case PER_PROTOCOL -> Optional.of(person.assigned()).filter(arm -> arm == person.received());
      case AS_TREATED -> Optional.of(person.received());
    };
  }
}
