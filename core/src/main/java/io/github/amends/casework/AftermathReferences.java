// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.Respondent;
import io.github.amends.agreement.TermFinding;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.HarmedInformed;
import io.github.amends.event.SatisfactionRecorded;
import io.github.amends.event.SurveyOffered;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.event.TermWaived;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The people and the terms that an event about the outcome and after it names. */
final class AftermathReferences {
  private AftermathReferences() {}

  static Collection<ParticipantId> participants(CaseEvent event) {
    if (event instanceof AgreementDrafted drafted) {
      return people(drafted.agreement(), List.of());
    }
    if (event instanceof AgreementAgreed agreed) {
      return agreed.confirmations().stream().map(Confirmation::participant).toList();
    }
    if (event instanceof AgreementAmended amended) {
      return people(amended.agreement(), amended.confirmations());
    }
    if (event instanceof TermProgressRecorded progressed) {
      return progressed.progress().confirmedBy().map(List::of).orElse(List.of());
    }
    if (event instanceof TermWaived waived) {
      return List.of(waived.waivedBy());
    }
    if (event instanceof HarmedInformed informed) {
      return List.of(informed.participant());
    }
    if (event instanceof FollowUpRecorded followUp) {
      return List.of(followUp.followUp().participant());
    }
    Optional<ParticipantId> respondent = respondent(event);
    return respondent.isPresent()
        ? List.of(respondent.get())
        : ProcessReferences.participants(event);
  }

  /** Who is asked or answers, if it is somebody who takes part and not a facilitator. */
  static Optional<ParticipantId> respondent(CaseEvent event) {
    Optional<Respondent> respondent = Optional.empty();
    if (event instanceof SurveyOffered offered) {
      respondent = Optional.of(offered.respondent());
    } else if (event instanceof SatisfactionRecorded recorded) {
      respondent = Optional.of(recorded.response().respondent());
    }
    return respondent
        .filter(Respondent.TakingPart.class::isInstance)
        .map(who -> ((Respondent.TakingPart) who).participant());
  }

  static Collection<TermId> terms(CaseEvent event) {
    if (event instanceof TermProgressRecorded progressed) {
      return List.of(progressed.progress().term());
    }
    if (event instanceof TermWaived waived) {
      return List.of(waived.term());
    }
    if (event instanceof AgreementReviewed reviewed) {
      return reviewed.review().findings().stream().map(TermFinding::term).toList();
    }
    return event instanceof BreachDeclared declared ? declared.terms() : List.of();
  }

  private static Collection<ParticipantId> people(
      Agreement agreement, List<Confirmation> confirmations) {
    return Stream.concat(
            agreement.terms().stream()
                .flatMap(term -> Stream.concat(
                    Stream.of(term.obligor(), term.beneficiary()),
                    Stream.concat(term.primaryBenefit().stream(), term.callsOn().stream()))),
            confirmations.stream().map(Confirmation::participant))
        .distinct()
        .toList();
  }
}
