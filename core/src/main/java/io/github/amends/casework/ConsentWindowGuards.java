// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.RiskAssessed;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Rules;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Whether a consent is recent enough for a new act (rule CON-08). */
final class ConsentWindowGuards {
  static final Guard RECENT = new GuardFor("CON-08/recent", Rules.CON_08) {
    @Override
    public Finding judge(Question question) {
      return ConsentWindowGuards.judge(question);
    }
  };

  private ConsentWindowGuards() {}

  private static Finding judge(Question question) {
    Period window = window(question);
    ConsentPurpose purpose;
    List<ParticipantState> stale = new ArrayList<>();
    if (question.event() instanceof RiskAssessed assessed) {
      purpose = ConsentPurpose.ASSESSMENT;
      question.state().participant(assessed.assessment().participant()).ifPresent(stale::add);
    } else if (question.event() instanceof FollowUpRecorded followUp) {
      purpose = ConsentPurpose.FOLLOW_UP;
      question.state().participant(followUp.followUp().participant()).ifPresent(stale::add);
    } else {
      Contact contact = question.contact().orElseThrow();
      purpose = contact.purpose();
      stale.addAll(contact.lackingAmongAll(each -> !isOld(each, contact.purpose(), question)));
    }
    Reasons reasons = new Reasons();
    for (ParticipantState each : stale) {
      if (isOld(each, purpose, question)) {
        reasons.add(
            ConsentGuards.expired(each, purpose, Rules.CON_08, lastDay(each, purpose, window)));
      }
    }
    return reasons.finding();
  }

  private static boolean isOld(ParticipantState state, ConsentPurpose purpose, Question question) {
    return ConsentGuards.isActive(state, purpose, question.occurred())
        && question.occurred().date().isAfter(lastDay(state, purpose, window(question)));
  }

  /** Which every profile sets that has the rule in force. */
  private static Period window(Question question) {
    return question.profile().setting(Parameter.CONSENT_WINDOW).period().orElseThrow();
  }

  private static LocalDate lastDay(ParticipantState state, ConsentPurpose purpose, Period window) {
    ConsentState consent = state.consents().get(purpose);
    return consent == null ? LocalDate.MAX : consent.since().date().plus(window);
  }
}
