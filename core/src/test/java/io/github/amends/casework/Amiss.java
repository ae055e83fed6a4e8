// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.InvalidValueException;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseEvent;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Events in which one thing is amiss, or sometimes several. */
final class Amiss {
  private Amiss() {}

  /** The same event with something amiss; itself if nothing in it can be, or may be said so. */
  static CaseEvent of(CaseEvent event, CaseState state, SplittableRandom random) {
    try {
      return changed(event, state, random);
    } catch (InvalidValueException e) {
      return event;
    }
  }

  private static CaseEvent changed(CaseEvent event, CaseState state, SplittableRandom random) {
    return switch (event.type()) {
      case REFERRER_INFORMATION_RECEIVED,
          PARTICIPANT_ADDED,
          CONTACT_ATTEMPTED,
          INFORMATION_RECORDED,
          CONSENT_OFFERED,
          CONSENT_RECORDED,
          CONSENT_WITHDRAWN,
          SENSITIVITY_TRIGGERED,
          SENSITIVITY_WAIVED,
          LEGAL_EVENT_RECORDED,
          ACKNOWLEDGEMENT_RECORDED,
          CASE_LINKED -> AmissPeople.of(event, state, random);
      case RISK_ASSESSED,
          SUITABILITY_DECIDED,
          PREPARATION_RECORDED,
          MEETING_PROPOSED,
          MEETING_SCHEDULED,
          MEETING_RESCHEDULED,
          MEETING_CANCELLED,
          NON_ATTENDANCE_RECORDED,
          PROCESS_STARTED,
          PROCESS_STOPPED,
          PROCESS_ENDED,
          EXCHANGE_DRAFTED,
          EXCHANGE_CHECKED,
          EXCHANGE_SENT,
          EXCHANGE_DELIVERED,
          EXCHANGE_DECLINED,
          EXCHANGE_RETURNED,
          SUPPORTER_REFUSED -> AmissProcess.of(event, state, random);
      default -> AmissOutcome.of(event, state, random);
    };
  }

  static <T> T one(Collection<? extends T> options, SplittableRandom random) {
    return List.<T>copyOf(options).get(random.nextInt(options.size()));
  }

  static <T> T one(T[] options, SplittableRandom random) {
    return options[random.nextInt(options.length)];
  }

  /** Everybody who is still there. */
  static SortedSet<ParticipantId> everybody(CaseState state) {
    SortedSet<ParticipantId> all = new TreeSet<>();
    state.participants().values().stream()
        .filter(each -> each.ended().isEmpty())
        .forEach(each -> all.add(each.participant().id()));
    return all;
  }
}
