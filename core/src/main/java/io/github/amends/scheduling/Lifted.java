// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.ParticipantId;
import io.github.amends.practice.Refusal;
import io.github.amends.volunteer.FreeTime;
import java.util.Objects;

/** The one thing that a search takes as changed, to see what that would give. */
sealed interface Lifted {
  /** What it would be a relief to change. */
  Relief giving(FreeTime time);

  /** That a participant is not free. */
  record Windows(ParticipantId participant) implements Lifted {
    public Windows {
      Objects.requireNonNull(participant, "participant");
    }

    @Override
    public Relief giving(FreeTime time) {
      return new Relief.ParticipantFree(participant, time);
    }
  }

  /** That there is no venue. */
  record Room() implements Lifted {
    @Override
    public Relief giving(FreeTime time) {
      return new Relief.VenueFound(time);
    }
  }

  /** That the machine refuses. */
  record Rule(Refusal refusal) implements Lifted {
    public Rule {
      Objects.requireNonNull(refusal, "refusal");
    }

    @Override
    public Relief giving(FreeTime time) {
      return new Relief.RefusalLifted(refusal, time);
    }
  }
}
