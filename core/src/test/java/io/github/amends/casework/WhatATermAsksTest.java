// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.AGREEMENT;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.REPAIR;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.agreed;
import static io.github.amends.casework.Story.agreement;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.fulfilled;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static io.github.amends.casework.Story.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.MonitoringReview;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.AgreementId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.NoExtensionReason;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.ReportContent;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Force;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** For whom a term may be, how much of it is enough, and how long an agreement may run. */
class WhatATermAsksTest {
  private static final ParticipantId FRIEND = ParticipantId.of("p-friend");
  private static final TermId COURSE = TermId.of("t-course");
  private static final LocalDate LAST = LocalDate.of(2027, 6, 14);

  @Test
  void somebodyElseThanThePersonHarmedMayBeCalledOnForTheOther() {
    Participant friend = participant(FRIEND, ParticipantRole.OBSERVER);
    Story story = Story.opening(
            CaseMachine.under(Breach.under(Rules.AGR_06)),
            referral().build(),
            harmed(),
            responsible(),
            friend)
        .engage()
        .assess()
        .prepare()
        .meet()
        .then(new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)));
    Term lift = agreement().terms().get(0).withPrimaryBenefit(RESPONSIBLE);
    assertThat(story.codes(drafted(lift.withCallsOn(HARMED)))).containsExactly("INVALID_BENEFIT");
    assertThat(story.codes(drafted(lift.withCallsOn(FRIEND)))).isEmpty();
  }

  @Test
  void aCourseIsKeptOnceEverySessionWasAttended() {
    Story story = owing(term(COURSE, TermKind.REPAIR, new Measure.Sessions(6)));
    assertThat(story.codes(attended(5))).containsExactly("BLOCKED_TERM_SHORT");
    assertThat(story.codes(attended(6))).isEmpty();
  }

  @Test
  void whatIsDoneOnceIsNeverShort() {
    Story story = owing(term(COURSE, TermKind.APOLOGY_LETTER, new Measure.Once()));
    assertThat(story.codes(attended(0))).isEmpty();
  }

  @Test
  void moreTimeMakesNoAgreementLongerThanItMayBe() {
    Story story = owing(agreement().terms().get(0)).on(8, 3).then(reviewed(AGREEMENT, 1), breach());
    assertThat(story.codes(extendedTo(LAST.plusDays(1))))
        .containsExactly("BLOCKED_AGREEMENT_TOO_LONG");
    assertThat(story.codes(extendedTo(LAST))).isEmpty();
  }

  @Test
  void onlyTheVersionInForceIsReviewed() {
    Story story = owing(agreement().terms().get(0));
    assertThat(story.codes(reviewed(AGREEMENT, 2)))
        .containsExactly("BLOCKED_AGREEMENT_STALE_VERSION");
    assertThat(story.codes(reviewed(AgreementId.of("a-other"), 1)))
        .containsExactly("BLOCKED_AGREEMENT_STALE_VERSION");
    assertThat(story.codes(reviewed(AGREEMENT, 1))).isEmpty();
  }

  @Test
  void theReferrerIsToldOfABreachAsMuchAsEverybodyStillThereAgreedTo() {
    assertThat(returned(List.of(), false)).isEqualTo(ReportContent.CLOSED_ONLY);
    assertThat(returned(List.of(RESPONSIBLE), false)).isEqualTo(ReportContent.CLOSED_ONLY);
    assertThat(returned(List.of(RESPONSIBLE, HARMED), false))
        .isEqualTo(ReportContent.OUTCOME_AND_COMPLIANCE);
    assertThat(returned(List.of(RESPONSIBLE), true))
        .isEqualTo(ReportContent.OUTCOME_AND_COMPLIANCE);
  }

  /** What is reported of a breach where these agreed to it, and the other may have left. */
  private static ReportContent returned(List<ParticipantId> willing, boolean harmedLeaves) {
    Profile secret = Profile.builder(Profiles.rocRestore())
        .id("secret")
        .version(1)
        .force(Rules.CON_15, Force.HARD)
        .build();
    Story story = owing(CaseMachine.under(secret), agreement().terms().get(0));
    for (ParticipantId each : willing) {
      story.then(consent(each, ConsentPurpose.INFORMATION_SHARING));
    }
    if (harmedLeaves) {
      story.then(new ParticipationEnded(HARMED, ParticipationEndReason.MOVED_AWAY));
    }
    story.on(8, 3).then(reviewed(AGREEMENT, 1), breach());
    return story
        .accepted(new BreachResolved(BreachResponse.RETURN_TO_REFERRER, Optional.empty()))
        .entries()
        .stream()
        .map(CaseEntry::event)
        .filter(CaseReturned.class::isInstance)
        .map(event -> ((CaseReturned) event).report().content())
        .findFirst()
        .orElseThrow();
  }

  private static BreachDeclared breach() {
    return new BreachDeclared(
        new TreeSet<>(Set.of(REPAIR)),
        NoExtensionReason.OBLIGOR_DECLINES,
        ActorRef.volunteer("f-lead"),
        Optional.empty());
  }

  private static Story owing(Term term) {
    return owing(CaseMachine.under(Breach.under(Rules.AGR_05)), term);
  }

  private static Story owing(CaseMachine machine, Term term) {
    return Story.graffiti(machine)
        .engage()
        .assess()
        .prepare()
        .meet()
        .then(
            new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)),
            drafted(term),
            consent(HARMED, ConsentPurpose.AGREEMENT),
            consent(RESPONSIBLE, ConsentPurpose.AGREEMENT),
            agreed(1));
  }

  private static AgreementDrafted drafted(Term term) {
    return new AgreementDrafted(agreement().withTerms(term));
  }

  private static TermProgressRecorded attended(int sessions) {
    return new TermProgressRecorded(fulfilled(COURSE).progress().withQuantity(sessions));
  }

  private static BreachResolved extendedTo(LocalDate day) {
    return new BreachResolved(BreachResponse.EXTEND, Optional.of(day));
  }

  private static AgreementReviewed reviewed(AgreementId agreement, int version) {
    return new AgreementReviewed(
        new MonitoringReview(agreement, version, List.of(), BreachResponse.NO_ACTION));
  }
}
