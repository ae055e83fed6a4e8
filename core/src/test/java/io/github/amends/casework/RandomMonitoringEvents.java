// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.ConfirmationForm;
import io.github.amends.agreement.EvidenceKind;
import io.github.amends.agreement.MonitoringReview;
import io.github.amends.agreement.Respondent;
import io.github.amends.agreement.SurveyAnswer;
import io.github.amends.agreement.SurveyInstrument;
import io.github.amends.agreement.SurveyMode;
import io.github.amends.agreement.SurveyResponse;
import io.github.amends.agreement.SurveyScale;
import io.github.amends.agreement.TermFinding;
import io.github.amends.agreement.TermResult;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.FacilitatorTimeLogged;
import io.github.amends.event.HarmedInformed;
import io.github.amends.event.NoExtensionReason;
import io.github.amends.event.ReportContent;
import io.github.amends.event.SatisfactionRecorded;
import io.github.amends.event.SurveyOffered;
import io.github.amends.event.TermWaived;
import io.github.amends.event.TimeActivity;
import io.github.amends.participant.Participant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Random events about how an agreement is followed, and about telling and asking people. */
final class RandomMonitoringEvents {
  private static final SurveyInstrument INSTRUMENT =
      new SurveyInstrument(new DocumentRef("questionnaire"), 1);

  private RandomMonitoringEvents() {}

  static CaseEvent of(EventType type, Cast cast, Choice choice) {
    return switch (type) {
      case AGREEMENT_AMENDED -> amended(cast, choice);
      case TERM_WAIVED -> waived(cast, choice);
      case AGREEMENT_REVIEWED -> new AgreementReviewed(review(cast, choice));
      case BREACH_DECLARED ->
        new BreachDeclared(
            new TreeSet<>(List.of(cast.term(choice.who()))),
            Choice.pick(NoExtensionReason.values(), choice.what()),
            ActorRef.volunteer("f-lead"),
            Optional.empty());
      case BREACH_RESOLVED -> resolved(Choice.pick(BreachResponse.values(), choice.what()), choice);
      case HARMED_INFORMED ->
        new HarmedInformed(
            Choice.pick(cast.people(Participant::isOnHarmedSide), choice.who()),
            Choice.pick(ReportContent.values(), choice.what()));
      case SURVEY_OFFERED ->
        new SurveyOffered(
            respondent(cast, choice), INSTRUMENT, Choice.pick(SurveyMode.values(), choice.what()));
      case SATISFACTION_RECORDED ->
        new SatisfactionRecorded(new SurveyResponse(
            respondent(cast, choice),
            INSTRUMENT,
            Choice.pick(SurveyMode.values(), choice.what()),
            new SurveyScale(1, 5),
            List.of(new SurveyAnswer.Chosen("fair", 1 + choice.how() % 5))));
      default ->
        new FacilitatorTimeLogged(
            Cast.facilitator(choice.who() % 8),
            Choice.pick(TimeActivity.values(), choice.what()),
            1 + choice.how());
    };
  }

  private static Respondent respondent(Cast cast, Choice choice) {
    return choice.how() % 4 == 0
        ? new Respondent.Facilitating(Cast.facilitator(choice.who() % 8))
        : new Respondent.TakingPart(cast.person(choice.who()));
  }

  /** The version in force once more, one later, which all or all but one confirm. */
  private static CaseEvent amended(Cast cast, Choice choice) {
    Agreement agreement = cast.state()
        .agreementInForce()
        .orElseGet(() -> RandomOutcomeEvents.agreement(cast, choice))
        .withVersion(RandomOutcomeEvents.nextVersion(cast.state()));
    List<Confirmation> confirmations = cast.people().stream()
        .map(who -> new Confirmation(
            who, Choice.pick(ConfirmationForm.values(), choice.what()), Optional.empty()))
        .skip(Choice.isAmongLast(15, choice.how()) ? 1 : 0)
        .toList();
    return new AgreementAmended(agreement, confirmations);
  }

  private static CaseEvent waived(Cast cast, Choice choice) {
    TermId id = cast.term(choice.who());
    TermState term = cast.state().terms().get(id);
    return new TermWaived(
        id,
        term == null || Choice.isAmongLast(15, choice.how())
            ? cast.person(choice.who())
            : term.term().beneficiary());
  }

  private static MonitoringReview review(Cast cast, Choice choice) {
    Agreement agreement = cast.state()
        .agreementInForce()
        .orElseGet(() -> RandomOutcomeEvents.agreement(cast, choice));
    TermResult result = Choice.pick(TermResult.values(), choice.what());
    return new MonitoringReview(
        agreement.id(),
        agreement.version() + (Choice.isAmongLast(5, choice.time()) ? 1 : 0),
        List.of(new TermFinding(
            cast.term(choice.who()), result, Optional.of(EvidenceKind.CONFIRMED_BY_FACILITATOR))),
        Choice.pick(BreachResponse.values(), choice.how()));
  }

  private static CaseEvent resolved(BreachResponse response, Choice choice) {
    LocalDate day = LocalDate.of(2027, 1, 1).plusDays(choice.time());
    return new BreachResolved(
        response, response == BreachResponse.EXTEND ? Optional.of(day) : Optional.empty());
  }
}
