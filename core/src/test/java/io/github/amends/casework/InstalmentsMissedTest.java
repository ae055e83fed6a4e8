// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.AGREEMENT;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.agreement;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.paid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.Instalment;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.MonitoringReview;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.TermFinding;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermResult;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.Money;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Compliance;
import io.github.amends.event.EventType;
import io.github.amends.event.Initiator;
import io.github.amends.event.NoExtensionReason;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ReferrerReport;
import io.github.amends.event.ReportContent;
import io.github.amends.participant.ConsentPurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Three instalments for a broken window, of which the second is missed, and two ways it ends. */
class InstalmentsMissedTest {
  private static final TermId WINDOW = TermId.of("t-window");
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);

  @Test
  void aMissedInstalmentIsReviewedExtendedAndPaidInTheEnd() {
    Story story = owing().on(7, 15).then(paid(WINDOW, "GBP 15.00", TermResult.IN_PROGRESS));
    assertThat(term(story).isOverdueOn(LocalDate.of(2026, 8, 31))).isFalse();
    assertThat(term(story).isOverdueOn(LocalDate.of(2026, 9, 1))).isTrue();

    story.on(9, 2);
    assertThat(story.codes(breach())).containsExactly("BLOCKED_BREACH_NO_REVIEW");
    story.then(reviewed(BreachResponse.EXTEND), breach());
    assertThat(story.stage()).isEqualTo(CaseStage.MONITORING);
    assertThat(story.file().state().aftermath().openBreach()).isPresent();
    assertThat(story.codes(extended(LAST_DAY))).containsExactly("BLOCKED_EXTENSION_TOO_EARLY");

    LocalDate christmas = LocalDate.of(2026, 12, 24);
    story.then(extended(christmas));
    assertThat(story.file().state().aftermath().openBreach()).isEmpty();
    assertThat(term(story).dueOn()).isEqualTo(christmas);
    assertThat(term(story).isOverdueOn(christmas)).isFalse();

    story
        .on(11, 1)
        .then(
            paid(WINDOW, "GBP 15.00", TermResult.IN_PROGRESS),
            paid(WINDOW, "GBP 15.00", TermResult.FULFILLED));
    assertThat(story.stage()).isEqualTo(CaseStage.FOLLOW_UP);
    assertThat(story.file().state().aftermath().versions().get(1).status())
        .isEqualTo(AgreementStatus.FULFILLED);
    story.close();
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
  }

  @Test
  void aBreachGoesBackToTheReferrerWithHowFarItWasKeptAndNoMore() {
    Story story = owing().on(7, 15).then(paid(WINDOW, "GBP 15.00", TermResult.IN_PROGRESS));
    story.on(10, 1).then(reviewed(BreachResponse.RETURN_TO_REFERRER), breach());
    assertThat(story.codes(new BreachResolved(BreachResponse.NO_ACTION, Optional.empty())))
        .containsExactly("OUT-03");
    Decision.Accepted back =
        story.accepted(new BreachResolved(BreachResponse.RETURN_TO_REFERRER, Optional.empty()));

    assertThat(back.entries())
        .extracting(entry -> entry.event().type())
        .containsExactly(EventType.BREACH_RESOLVED, EventType.CASE_RETURNED);
    CaseReturned returned = (CaseReturned) back.entries().get(1).event();
    assertThat(returned.closure().cause()).isEqualTo(ClosureCause.NON_COMPLIANCE);
    assertThat(returned.closure().initiator()).isEqualTo(Initiator.RESPONSIBLE);
    assertThat(returned.closure().participant()).contains(RESPONSIBLE);
    assertThat(returned.report())
        .isEqualTo(new ReferrerReport(
            ReportContent.OUTCOME_AND_COMPLIANCE,
            Optional.empty(),
            Optional.empty(),
            new TreeSet<>(),
            Optional.of(OutcomeKind.AGREEMENT),
            Optional.of(Compliance.PARTLY_KEPT)));
    assertThat(story.stage()).isEqualTo(CaseStage.RETURNED_TO_REFERRER);
    assertThat(story.file().state().aftermath().versions().get(1).status())
        .isEqualTo(AgreementStatus.BREACHED);
  }

  @Test
  void aBreachOfTheOnlyTermCanBeDeclaredOnceItIsRecordedAsNotKept() {
    Story story = owing().on(10, 1);
    MonitoringReview found = new MonitoringReview(
        AGREEMENT,
        1,
        List.of(new TermFinding(WINDOW, TermResult.NOT_FULFILLED, Optional.empty())),
        BreachResponse.RETURN_TO_REFERRER);
    story.then(new AgreementReviewed(found));
    assertThat(story.stage()).isEqualTo(CaseStage.FOLLOW_UP);
    story.then(breach());
    assertThat(story.stage()).isEqualTo(CaseStage.MONITORING);
    assertThat(story.codes(extended(LocalDate.of(2026, 12, 24))))
        .containsExactly("BLOCKED_TERM_ENDED");
    assertThat(story.codes(breach())).containsExactly("BLOCKED_BREACH_OPEN");
  }

  @Test
  void nothingIsResolvedThatWasNotDeclared() {
    assertThat(owing().codes(extended(LAST_DAY.plusDays(1)))).containsExactly("BLOCKED_NO_BREACH");
  }

  /** The whole story of what was missed and paid in the end, for the page of the examples. */
  static Story told() {
    Story story = owing().on(7, 15).then(paid(WINDOW, "GBP 15.00", TermResult.IN_PROGRESS));
    story.on(9, 2).codes(breach());
    return story
        .then(reviewed(BreachResponse.EXTEND), breach(), extended(LocalDate.of(2026, 12, 24)))
        .on(11, 1)
        .then(
            paid(WINDOW, "GBP 15.00", TermResult.IN_PROGRESS),
            paid(WINDOW, "GBP 15.00", TermResult.FULFILLED))
        .close();
  }

  /** The whole story of what was broken and went back, for the page of the examples. */
  static Story toldOfTheBreach() {
    Story story = owing().on(7, 15).then(paid(WINDOW, "GBP 15.00", TermResult.IN_PROGRESS));
    story.on(10, 1).then(reviewed(BreachResponse.RETURN_TO_REFERRER), breach());
    story.codes(new BreachResolved(BreachResponse.NO_ACTION, Optional.empty()));
    return story.then(new BreachResolved(BreachResponse.RETURN_TO_REFERRER, Optional.empty()));
  }

  private static TermState term(Story story) {
    return story.file().state().terms().get(WINDOW);
  }

  private static BreachDeclared breach() {
    return new BreachDeclared(
        new TreeSet<>(List.of(WINDOW)),
        NoExtensionReason.NO_PROSPECT,
        ActorRef.volunteer("f-lead"),
        Optional.empty());
  }

  private static BreachResolved extended(LocalDate day) {
    return new BreachResolved(BreachResponse.EXTEND, Optional.of(day));
  }

  private static AgreementReviewed reviewed(BreachResponse action) {
    return new AgreementReviewed(new MonitoringReview(AGREEMENT, 1, List.of(), action));
  }

  /** 45 pounds in three parts, at the ends of July, August and September. */
  private static Story owing() {
    Money part = Money.of("15.00", "GBP");
    Measure.Payment payment = new Measure.Payment(
        Money.of("45.00", "GBP"),
        List.of(
            new Instalment(LocalDate.of(2026, 7, 31), part),
            new Instalment(LocalDate.of(2026, 8, 31), part),
            new Instalment(LAST_DAY, part)));
    return Story.graffiti()
        .engage()
        .assess()
        .prepare()
        .meet()
        .then(
            new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)),
            new AgreementDrafted(agreement()
                .withTerms(Story.term(WINDOW, TermKind.COMPENSATION, new Measure.Once())
                    .withDueOn(LAST_DAY)
                    .withMeasure(payment))),
            consent(HARMED, ConsentPurpose.AGREEMENT),
            consent(RESPONSIBLE, ConsentPurpose.AGREEMENT),
            Story.agreed(1));
  }
}
