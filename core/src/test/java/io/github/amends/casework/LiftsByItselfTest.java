// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.assigned;
import static io.github.amends.casework.Story.consent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.Validity;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Force;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import io.github.amends.practice.Setting;
import io.github.amends.referral.Sensitivity;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That what is foreseen names the day from which a step is possible, if nothing else happens. */
class LiftsByItselfTest {
  private static final LocalDate LATER = LocalDate.of(2026, 5, 11);

  @Test
  void anAgreementThatWouldLastTooLongIsForeseenWithTheDayFromWhichItWouldNot() {
    Story story = drafted(ofOneMonth());
    // The last term is due on 31 July: agreed on 30 June, with a month until 30 July, it is late.
    LocalDate first = LocalDate.of(2026, 7, 1);
    assertThat(foreseen(story)).singleElement().satisfies(refusal -> {
      assertThat(refusal.code()).isEqualTo("BLOCKED_AGREEMENT_TOO_LONG");
      assertThat(refusal.liftsOn()).contains(first);
    });
    assertThat(story.on(first.minusDays(1)).codes(Story.agreed(1)))
        .containsExactly("BLOCKED_AGREEMENT_TOO_LONG");
    assertThat(foreseen(story.on(first))).isEmpty();
    assertThat(story.codes(Story.agreed(1))).isEmpty();
  }

  @Test
  void whatNobodyAgreedToIsForeseenAndNoDayLiftsIt() {
    Story story = Story.graffiti()
        .engage()
        .assess()
        .prepare()
        .meet()
        .then(
            new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)),
            new AgreementDrafted(Story.agreement()));
    assertThat(foreseen(story)).hasSize(2).allSatisfy(refusal -> {
      assertThat(refusal.rules()).containsExactly(Rules.AGR_01);
      assertThat(refusal.liftedBy()).containsExactly(EventType.CONSENT_RECORDED.code());
      assertThat(refusal.liftsOn()).isEmpty();
    });
  }

  @Test
  void whereACaseIsComplexItIsForeseenThatNoSupervisorHasCheckedTheDraft() {
    Story story = drafted(CaseMachine.under(Profiles.rocRestore()))
        .then(new SensitivityTriggered(Sensitivity.MANY_PARTIES));
    assertThat(foreseen(story))
        .extracting(Refusal::code, Refusal::liftsOn)
        .containsExactly(tuple("AGR-02", Optional.empty()));
    assertThat(story.codes(Story.agreed(1))).containsExactly("AGR-02");
  }

  @Test
  void whoWillConfirmIsKnownOnlyWhenItIsSaid() {
    Story story = drafted(CaseMachine.under(Profiles.rocRestore()));
    assertThat(foreseen(story)).isEmpty();
    List<Confirmation> byOne = Story.confirmedBy(HARMED);
    assertThat(story.codes(new AgreementAgreed(Story.AGREEMENT, 1, byOne)))
        .containsExactly("AGR-08");
  }

  @ParameterizedTest
  @MethodSource("inOrderLater")
  void aVolunteerCanBeAssignedFromTheDayOnWhichAllIsInOrder(FacilitatorStanding later) {
    Story story = Story.graffiti()
        .then(new ScreeningBegun(), new ReferralAccepted())
        .standing(later);
    CaseEvent assigned = assigned(LEAD, AssignmentRole.LEAD);
    assertThat(refusals(story.attempt(assigned)))
        .isNotEmpty()
        .extracting(Refusal::liftsOn)
        .containsOnly(Optional.of(LATER));
    assertThat(refusals(story.on(LATER.minusDays(1)).attempt(assigned))).isNotEmpty();
    assertThat(story.on(LATER).codes(assigned)).isEmpty();
  }

  static Stream<FacilitatorStanding> inOrderLater() {
    Validity from = Validity.from(LATER);
    return Stream.of(
        Standings.inOrder(LEAD).withActive(from),
        Standings.inOrder(LEAD).withVetting(from),
        Standings.inOrder(LEAD).withKnownAdultFrom(LATER),
        Standings.inOrder(LEAD)
            .withTrainedFrom(LATER)
            .withLevels(Standings.inOrder(LEAD).levels()));
  }

  @Test
  void aVolunteerWhoWasActiveAndWillNotBeAgainIsNotWaitedFor() {
    Story story = Story.graffiti()
        .then(new ScreeningBegun(), new ReferralAccepted())
        .standing(Standings.inOrder(LEAD)
            .withActive(Validity.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))));
    assertThat(refusals(story.attempt(assigned(LEAD, AssignmentRole.LEAD))))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.liftsOn()).isEmpty());
  }

  @Test
  void waitingDoesNotHelpAMeetingOnADayBeforeSomebodyIsBack() {
    Story story = Story.graffiti().engage().assess().prepare();
    MeetingScheduled fixed =
        new MeetingScheduled(Story.meeting(MeetingId.of("m-early")).build());
    story.standing(
        Standings.inOrder(LEAD).withActive(Validity.from(LocalDate.of(2026, 6, 20))));
    assertThat(refusals(story.attempt(fixed))).singleElement().satisfies(refusal -> {
      assertThat(refusal.code()).isEqualTo("BLOCKED_FACILITATOR_INACTIVE");
      assertThat(refusal.liftsOn()).isEmpty();
    });
  }

  @Test
  void whatIsStillToComeCanBeRecordedOnItsDay() {
    Story story = Story.graffiti();
    Occurred ahead = Occurred.on(LATER, Story.BOLTON);
    assertThat(refusals(story.attempt(new ScreeningBegun(), ahead)))
        .extracting(Refusal::liftsOn)
        .containsExactly(Optional.of(LATER));
    story.on(LATER);
    assertThat(refusals(story.attempt(new ScreeningBegun(), ahead))).isEmpty();
  }

  private static CaseMachine ofOneMonth() {
    Profile profile = Profile.builder(Profiles.rocRestore())
        .id("one-month")
        .version(1)
        .force(Rules.AGR_05, Force.HARD)
        .set(Parameter.AGREEMENT_LENGTH, Setting.period(Period.ofMonths(1)))
        .build();
    return CaseMachine.under(profile);
  }

  private static Story drafted(CaseMachine machine) {
    return Story.graffiti(machine)
        .engage()
        .assess()
        .prepare()
        .meet()
        .then(
            new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)),
            new AgreementDrafted(Story.agreement()),
            consent(HARMED, ConsentPurpose.AGREEMENT),
            consent(RESPONSIBLE, ConsentPurpose.AGREEMENT));
  }

  /** What refuses every agreement now. */
  private static List<Refusal> foreseen(Story story) {
    EventAvailability found = story
        .machine()
        .availableEvents(story.file(), story.context().withNow(story.now()))
        .get(EventType.AGREEMENT_AGREED);
    return found instanceof EventAvailability.Blocked blocked ? blocked.refusals() : List.of();
  }

  private static List<Refusal> refusals(Decision decision) {
    return decision instanceof Decision.Refused refused ? refused.refusals() : List.of();
  }
}
