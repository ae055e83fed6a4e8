// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.VenueId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.meeting.Meeting;
import io.github.amends.volunteer.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A meeting that can lawfully be fixed: its time, its facilitators, its venue, and who has to be
 * assigned to the case before.
 *
 * @param meeting the meeting, with its times and its facilitators
 * @param lead the facilitator who leads it; of several leads the first by id
 * @param assignments who is to be assigned first, in this order; empty if nobody
 * @param venue where it is held; empty if it needs no venue
 */
public record MeetingOffer(
    Meeting meeting, FacilitatorId lead, List<Assignment> assignments, Optional<VenueId> venue) {
  /**
   * Creates the value.
   *
   * @param meeting the meeting, with its times and its facilitators
   * @param lead the facilitator who leads it; of several leads the first by id
   * @param assignments who is to be assigned first, in this order; empty if nobody
   * @param venue where it is held; empty if it needs no venue
   */
  public MeetingOffer {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(lead, "lead");
    assignments = List.copyOf(assignments);
    Objects.requireNonNull(venue, "venue");
  }

  /**
   * Returns what is to be proposed to the machine, one after another, to fix this meeting.
   *
   * @return the assignments and then the meeting
   */
  public List<CaseEvent> events() {
    List<CaseEvent> events = new ArrayList<>();
    for (Assignment each : assignments) {
      events.add(new FacilitatorAssigned(each));
    }
    events.add(new MeetingScheduled(meeting));
    return List.copyOf(events);
  }
}
