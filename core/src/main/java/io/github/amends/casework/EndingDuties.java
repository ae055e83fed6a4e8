// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Reached;
import io.github.amends.agreement.Respondent;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.EventType;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.HarmedInformed;
import io.github.amends.event.InformationDeclined;
import io.github.amends.event.InformationSubject;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.SupportOffered;
import io.github.amends.event.SurveyOffered;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Setting;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is owed once it is known what came of a case. */
final class EndingDuties {
  private static final Set<ClosureCause> UNSUITABLE =
      Set.of(ClosureCause.UNSUITABLE, ClosureCause.RISK_TOO_HIGH);

  private EndingDuties() {}

  static List<Duty> reviewAgreement(DutyQuestion question) {
    Optional<Period> interval =
        question.profile().setting(Parameter.REVIEW_INTERVAL).period();
    if (question.state().stage() != CaseStage.MONITORING || interval.isEmpty()) {
      return List.of();
    }
    return Stream.of(
            EventType.AGREEMENT_AGREED, EventType.AGREEMENT_AMENDED, EventType.AGREEMENT_REVIEWED)
        .flatMap(type -> question.episode().last(type).stream())
        .reduce((one, other) -> one.sequence() > other.sequence() ? one : other)
        .map(CaseEntry::occurred)
        .map(since -> DutyQuestion.toCase(
            DutyKind.REVIEW_AGREEMENT, since, question.after(since, interval.get())))
        .stream()
        .toList();
  }

  static List<Duty> report(DutyQuestion question) {
    if (!question.hasReferrer() || question.state().aftermath().isReferrerInformed()) {
      return List.of();
    }
    return question
        .episode()
        .last(EventType.OUTCOME_RECORDED)
        .or(question::end)
        .map(entry ->
            DutyQuestion.toCase(DutyKind.REPORT_TO_REFERRER, entry.occurred(), new Duty.NoDate()))
        .stream()
        .toList();
  }

  /** Those who wish to know, as far as the service has reached them at all. */
  static List<Duty> informHarmed(DutyQuestion question) {
    LogSearch whole = LogSearch.whole(question.file());
    return toEach(question, DutyKind.INFORM_HARMED, question.end(), each -> {
      ParticipantId who = each.participant().id();
      boolean told = question
          .episode()
          .has(HarmedInformed.class, event -> event.participant().equals(who));
      boolean declined = whole.has(
          InformationDeclined.class,
          event -> event.participant().equals(who)
              && event.subjects().contains(InformationSubject.OUTCOME));
      return each.participant().isOnHarmedSide() && each.isReached() && !told && !declined;
    });
  }

  static List<Duty> offerSupport(DutyQuestion question) {
    LogSearch episode = question.episode();
    Optional<CaseEntry> found = episode.last(
        SuitabilityDecided.class, event -> event.suitability() instanceof Suitability.NotSuitable);
    boolean closedSo = question
        .state()
        .closure()
        .filter(closure -> UNSUITABLE.contains(closure.cause()))
        .isPresent();
    Optional<CaseEntry> cause = found.or(() -> closedSo ? question.end() : Optional.empty());
    return toEach(
        question,
        DutyKind.OFFER_SUPPORT,
        cause,
        each -> !episode.has(
            SupportOffered.class,
            event -> event.participant().equals(each.participant().id())));
  }

  static List<Duty> followUp(DutyQuestion question) {
    Setting attempts = question.profile().setting(Parameter.FOLLOW_UP_ATTEMPTS);
    if (attempts.isOff()) {
      return List.of();
    }
    return toEach(question, DutyKind.FOLLOW_UP, question.end(), each -> {
      ParticipantId who = each.participant().id();
      List<CaseEntry> made = question
          .episode()
          .all(FollowUpRecorded.class, event -> event.followUp().participant().equals(who));
      boolean reached = made.stream()
          .anyMatch(
              entry -> ((FollowUpRecorded) entry.event()).followUp().reached() == Reached.REACHED);
      return each.consentsTo(ConsentPurpose.FOLLOW_UP)
          && !reached
          && made.size() < attempts.number();
    });
  }

  static List<Duty> offerSurveys(DutyQuestion question) {
    Set<ParticipantId> tookPart = question.state().tookPart();
    return toEach(
        question,
        DutyKind.OFFER_SURVEY,
        question.episode().last(EventType.OUTCOME_RECORDED),
        each -> tookPart.contains(each.participant().id())
            && !question
                .episode()
                .has(
                    SurveyOffered.class,
                    event -> event
                        .respondent()
                        .equals(new Respondent.TakingPart(each.participant().id()))));
  }

  /** Each draft by its own day, also in a case that was closed over it. */
  static List<Duty> settleDrafts(DutyQuestion question) {
    Optional<Period> kept = question.profile().setting(Parameter.DRAFT_EXPIRY).period();
    if (kept.isEmpty() || isUnderLegalHold(question)) {
      return List.of();
    }
    return question.file().drafts().stream()
        .map(CaseEntry::occurred)
        .map(since ->
            DutyQuestion.toCase(DutyKind.SETTLE_DRAFT, since, question.after(since, kept.get())))
        .toList();
  }

  private static boolean isUnderLegalHold(DutyQuestion question) {
    return question.state().record().legalHold().isPresent();
  }

  static List<Duty> endRetention(DutyQuestion question) {
    Optional<Period> kept = question.profile().setting(Parameter.RETENTION).period();
    LogSearch whole = LogSearch.whole(question.file());
    Optional<CaseEntry> closed = question.isOpen() ? Optional.empty() : question.end();
    long minimised = sequence(whole.last(EventType.CASE_MINIMISED));
    if (kept.isEmpty()
        || closed.isEmpty()
        || isUnderLegalHold(question)
        || minimised > closed.get().sequence()) {
      return List.of();
    }
    Occurred since = closed.get().occurred();
    return List.of(
        DutyQuestion.toCase(DutyKind.END_RETENTION, since, question.after(since, kept.get())));
  }

  private static long sequence(Optional<CaseEntry> entry) {
    return entry.map(CaseEntry::sequence).orElse(0L);
  }

  private static List<Duty> toEach(
      DutyQuestion question,
      DutyKind kind,
      Optional<CaseEntry> cause,
      Predicate<ParticipantState> isOwed) {
    if (cause.isEmpty()) {
      return List.of();
    }
    return question.approachable().stream()
        .filter(isOwed)
        .map(each -> DutyQuestion.to(
            each.participant().id(), kind, cause.get().occurred(), new Duty.NoDate()))
        .toList();
  }
}
