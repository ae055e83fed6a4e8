// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.TermOrigin;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ProcessEnded;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.Preparation;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.Capacity;
import io.github.amends.participant.InformationGiven;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;

/** Events with everything said that the strictest profile asks for. */
final class Completing {
  private static final LocalDate SOON = LocalDate.of(2026, 10, 31);

  private final SplittableRandom random;

  Completing(SplittableRandom random) {
    this.random = random;
  }

  /** The same event, completed; itself if nothing is to be added. */
  CaseEvent of(CaseEvent event, CaseState state) {
    if (event instanceof InformationRecorded recorded) {
      InformationGiven told = recorded.information();
      return state
          .participant(told.participant())
          .flatMap(each -> each.participant().language())
          .<CaseEvent>map(language -> new InformationRecorded(told.withLanguage(language)))
          .orElse(event);
    }
    if (event instanceof ConsentRecorded recorded) {
      return new ConsentRecorded(recorded.consent().withCapacity(Capacity.NO_DOUBT));
    }
    if (event instanceof PreparationRecorded recorded) {
      Preparation preparation = recorded.preparation();
      return new PreparationRecorded(preparation
          .withTopics(PreparationTopic.values())
          .withGroundRulesAgreedBy(preparation.participants())
          .withExpectationsRecordedOf(preparation.participants()));
    }
    if (event instanceof MeetingScheduled scheduled) {
      return new MeetingScheduled(agreedTo(scheduled.meeting()));
    }
    if (event instanceof ProcessEnded ended) {
      return new ProcessEnded(ended.meeting(), Optional.of(Cast.facilitator(0)));
    }
    return event instanceof AgreementDrafted drafted
        ? new AgreementDrafted(fromTheParties(drafted.agreement()))
        : event;
  }

  private static Meeting agreedTo(Meeting meeting) {
    return meeting
        .withObserversAgreedBy(meeting.participants())
        .withSurrogateAgreedBy(meeting.participants());
  }

  /** Terms by the parties themselves, which are half of the time due soon. */
  private Agreement fromTheParties(Agreement agreement) {
    boolean soon = random.nextInt(2) == 0;
    return agreement.withTerms(agreement.terms().stream()
        .map(each -> each.withOrigin(new TermOrigin.Party(each.obligor())))
        .map(each ->
            soon && !(each.measure() instanceof Measure.Throughout) ? each.withDueOn(SOON) : each)
        .toList());
  }
}
