// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why somebody takes part no more. None of these is a withdrawal. */
@Classified(Classification.PERSONAL)
public enum ParticipationEndReason implements Coded {
  /** The person died. */
  DIED,

  /** The person can no longer decide. */
  LOST_CAPACITY,

  /** The person is too ill. */
  ILL_HEALTH,

  /** The person moved away. */
  MOVED_AWAY,

  /** The role is no longer needed, such as an interpreter's. */
  NO_LONGER_NEEDED,

  /** The person was never concerned. */
  ADDED_BY_MISTAKE
}
