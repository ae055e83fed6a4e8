// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.ParticipantId;
import io.github.amends.practice.Refusal;
import io.github.amends.volunteer.FreeTime;
import java.util.Objects;

/**
 * A single change that would make a meeting possible, or possible earlier, and when it would be.
 */
public sealed interface Relief {
  /**
   * Returns the earliest time of the meeting, if this one thing were changed.
   *
   * @return the time from the start of the meeting until its end
   */
  FreeTime time();

  /**
   * A participant who would have to be free then.
   *
   * @param participant whose windows stand in the way
   * @param time the earliest time of the meeting, if this participant were free at any time
   */
  record ParticipantFree(ParticipantId participant, FreeTime time) implements Relief {
    /**
     * Creates the value.
     *
     * @param participant whose windows stand in the way
     * @param time the earliest time of the meeting, if this participant were free at any time
     */
    public ParticipantFree {
      Objects.requireNonNull(participant, "participant");
      Objects.requireNonNull(time, "time");
    }
  }

  /**
   * A venue that would have to be found for then, large enough.
   *
   * @param time the earliest time of the meeting, if a venue could be had at any time
   */
  record VenueFound(FreeTime time) implements Relief {
    /**
     * Creates the value.
     *
     * @param time the earliest time of the meeting, if a venue could be had at any time
     */
    public VenueFound {
      Objects.requireNonNull(time, "time");
    }
  }

  /**
   * One more facilitator who would have to be free then and may lead this case, trained for work
   * with children where that is asked.
   *
   * @param time the earliest time of the meeting, if there were one more such lead
   */
  record LeadFound(FreeTime time) implements Relief {
    /**
     * Creates the value.
     *
     * @param time the earliest time of the meeting, if there were one more such lead
     */
    public LeadFound {
      Objects.requireNonNull(time, "time");
    }
  }

  /**
   * One more facilitator who would have to be free then and may assist in this case, trained for
   * work with children where that is asked.
   *
   * @param time the earliest time of the meeting, if there were one more such assistant
   */
  record AssistantFound(FreeTime time) implements Relief {
    /**
     * Creates the value.
     *
     * @param time the earliest time of the meeting, if there were one more such assistant
     */
    public AssistantFound {
      Objects.requireNonNull(time, "time");
    }
  }

  /**
   * A refusal of the machine that would have to be lifted, such as a consent that will have
   * expired.
   *
   * @param refusal what stands in the way in this case, and what lifts it
   * @param time the earliest time of the meeting, if it were lifted
   */
  record RefusalLifted(Refusal refusal, FreeTime time) implements Relief {
    /**
     * Creates the value.
     *
     * @param refusal what stands in the way in this case, and what lifts it
     * @param time the earliest time of the meeting, if it were lifted
     */
    public RefusalLifted {
      Objects.requireNonNull(refusal, "refusal");
      Objects.requireNonNull(time, "time");
    }
  }
}
