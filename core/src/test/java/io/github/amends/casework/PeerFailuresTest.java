// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static io.github.amends.casework.Story.assigned;
import static io.github.amends.casework.Story.closure;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.basics.Money;
import io.github.amends.basics.Occurred;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.CorrectionReason;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.ErrorTarget;
import io.github.amends.event.EventType;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.HoldReleased;
import io.github.amends.event.ImportConfirmed;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferralAcknowledged;
import io.github.amends.event.ReopenReason;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.json.CaseLogReader;
import io.github.amends.json.CaseLogWriter;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.ProfileRegister;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Setting;
import io.github.amends.volunteer.AssignmentEndReason;
import io.github.amends.volunteer.AssignmentRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What other systems for such cases were seen to get wrong, each as a test that it cannot happen
 * here. That no consent is set by anybody else is in {@link NoOverrideTest}, that no state is a
 * dead end in {@link DeadEndProperties}.
 */
class PeerFailuresTest {
  @Test
  void anAgreementThatIsBeingFollowedIsNoSuccessYet() {
    Story story = met().agree();
    assertThat(story.stage()).isEqualTo(CaseStage.MONITORING);
    assertThat(story.stage().isOpen()).isTrue();
    assertThat(story.file().state().outcome()).contains(new Outcome(OutcomeKind.AGREEMENT));
    assertThat(story.file().state().areTermsEnded()).isFalse();
    assertThat(story.file().state().record().episodes().get(0).end()).isEmpty();
    assertThat(story.codes(new CaseCompleted())).containsExactly("BLOCKED_NOT_IN_STATE");
  }

  @Test
  void moneyIsNoText() {
    for (String text : List.of("\u00a31,000", "GBP 1,000.00", "1000", "GBP 10.001")) {
      assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(InvalidValueException.class);
    }
  }

  @Test
  void whateverIsNotPossibleHasAtLeastOneReason() {
    for (Story story :
        List.of(Story.graffiti(), Story.graffiti().engage(), met().agree())) {
      Map<EventType, EventAvailability> answers =
          story.machine().availableEvents(story.file(), story.context());
      assertThat(answers).containsOnlyKeys(EventType.values());
      assertThat(answers.values())
          .filteredOn(EventAvailability.Blocked.class::isInstance)
          .isNotEmpty()
          .allSatisfy(blocked ->
              assertThat(((EventAvailability.Blocked) blocked).refusals()).isNotEmpty());
    }
  }

  @Test
  void decliningIsNeverHeldAgainstAnybody() {
    CaseNotProceeded asBreach =
        new CaseNotProceeded(closure(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE));
    for (ConsentPurpose purpose : List.of(ConsentPurpose.DIRECT, ConsentPurpose.ASSESSMENT)) {
      Story story = Story.graffiti().engage().then(withdrawn(RESPONSIBLE, purpose));
      assertThat(story.codes(asBreach)).containsExactly("CON-04");
    }
  }

  @Test
  void nothingIsPassedOverInSilence() {
    Story story = Story.graffiti();
    Decision decision = story.attempt(Story.started(MEETING));
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    assertThat(((Decision.Refused) decision).refusals()).isNotEmpty();
    assertThatThrownBy(decision::orThrow).isInstanceOf(RefusedException.class);
    assertThat(story.file().sequence()).isEqualTo(Story.graffiti().file().sequence());
  }

  @Test
  void reopenedTwiceEachEpisodeHasDatesOfItsOwnAndTheFirstClosingIsStillThere() {
    Story story = Story.graffiti().engage();
    story.on(6, 1).then(movedAway());
    story.on(9, 1).then(new CaseReopened(ReopenReason.NEW_REQUEST));
    assertThat(story.stage()).isEqualTo(CaseStage.SCREENING);
    story.on(9, 15).then(movedAway());
    story.on(11, 1).then(new CaseReopened(ReopenReason.NEW_REQUEST));
    List<Episode> episodes = story.file().state().record().episodes();
    assertThat(episodes).hasSize(3);
    assertThat(episodes.get(0).closure()).contains(movedAway().closure());
    assertThat(episodes.get(0).closed().orElseThrow().date()).isEqualTo(LocalDate.of(2026, 6, 1));
    assertThat(episodes.get(1).wholeDays()).hasValue(14);
    assertThat(story.file().entries())
        .extracting(entry -> entry.event().type())
        .filteredOn(EventType.CASE_NOT_PROCEEDED::equals)
        .hasSize(2);
    // Who takes part stays; who facilitates is asked anew.
    assertThat(story.file().state().participants()).containsOnlyKeys(HARMED, RESPONSIBLE);
    assertThat(story.file().state().assignments()).isEmpty();
  }

  @Test
  void anOldLogIsReadUnderAnyRulesOfToday() {
    CaseFile file = met().agree().file();
    assertThat(CaseFile.fold(file.entries()).state()).isEqualTo(file.state());
    Profile stricter = Profile.builder(Profiles.rocRestore())
        .set(Parameter.PREPARATIONS_EACH, Setting.number(5))
        .build();
    CaseMachine machine = CaseMachine.under(stricter);
    assertThat(machine.explain(CaseFile.fold(file.entries()), ExplanationText.english()))
        .hasSameSizeAs(file.entries());
  }

  @Test
  void whatWasAcceptedCanBeClosedFromEveryStageOnTheWay() {
    List<Story> stages = List.of(
        Story.graffiti(),
        Story.graffiti().takeIn(),
        Story.graffiti().engage(),
        Story.graffiti().engage().assess(),
        Story.graffiti().engage().assess().prepare());
    for (Story story : stages) {
      assertThat(story.codes(movedAway())).isEmpty();
      assertThat(story.stage()).isEqualTo(CaseStage.NOT_PROCEEDED);
    }
  }

  @Test
  void aPolicyIsNotChangedUnderThoseWhoWereBoundToIt() {
    Profile first = Profile.builder(Profiles.rocRestore()).id("own").version(1).build();
    Profile other = Profile.builder(Profiles.rocRestore())
        .id("own")
        .version(1)
        .set(Parameter.PREPARATIONS_EACH, Setting.number(3))
        .build();
    ProfileRegister register = ProfileRegister.standard().with(first);
    assertThatThrownBy(() -> register.with(other)).isInstanceOf(InvalidValueException.class);
    assertThat(first.ref()).isNotEqualTo(other.ref());
  }

  @Test
  void aFacilitatorWhoComesBackIsThereTwice() {
    Story story = Story.graffiti()
        .takeIn()
        .then(new AssignmentEnded(SECOND, AssignmentEndReason.UNAVAILABLE))
        .then(assigned(SECOND, AssignmentRole.CO));
    assertThat(story.file().entries())
        .extracting(entry -> entry.event())
        .filteredOn(assigned(SECOND, AssignmentRole.CO)::equals)
        .hasSize(2);
    assertThat(story.file().state().assignments()).containsEntry(SECOND, AssignmentRole.CO);
  }

  @Test
  void aRangeOfDaysHoldsItsFirstDayAndNotItsEndNorMidnightOfASummerTime() {
    DateRange march = DateRange.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 29));
    assertThat(march.contains(LocalDate.of(2026, 3, 1))).isTrue();
    assertThat(march.contains(LocalDate.of(2026, 3, 28))).isTrue();
    assertThat(march.contains(LocalDate.of(2026, 3, 29))).isFalse();
    // The night in which the clocks go forward: half an hour apart, and two days.
    Instant before = Instant.parse("2026-03-28T23:45:00Z");
    assertThat(Occurred.at(before, Story.BOLTON).date()).isEqualTo(LocalDate.of(2026, 3, 28));
    assertThat(Occurred.at(before.plusSeconds(1800), Story.BOLTON).date())
        .isEqualTo(LocalDate.of(2026, 3, 29));
  }

  @ParameterizedTest
  @EnumSource(HoldCause.class)
  void aHoldIsNoStageAndReleasingItLeadsBack(HoldCause cause) {
    for (Story story : List.of(
        Story.graffiti(),
        Story.graffiti().takeIn(),
        Story.graffiti().engage().assess().prepare(),
        met().agree())) {
      CaseStage before = story.stage();
      story.then(new HoldPlaced(cause));
      assertThat(story.stage()).isEqualTo(before);
      story.then(new HoldReleased());
      assertThat(story.stage()).isEqualTo(before);
    }
  }

  @Test
  void aTimeKeepsItsZone() {
    Instant instant = Instant.parse("2026-06-14T23:30:00Z");
    Occurred inBolton = Occurred.at(instant, Story.BOLTON);
    Occurred inCanberra = Occurred.at(instant, ZoneId.of("Australia/Sydney"));
    assertThat(inBolton.date()).isEqualTo(LocalDate.of(2026, 6, 15));
    assertThat(inCanberra.date()).isEqualTo(LocalDate.of(2026, 6, 15));
    assertThat(Occurred.at(instant, ZoneId.of("UTC")).date()).isEqualTo(LocalDate.of(2026, 6, 14));
    assertThat(inBolton.start()).isEqualTo(inCanberra.start());
  }

  @Test
  void whatIsStoredInTwoZonesIsReadInTwoZones() throws IOException {
    Instant instant = Instant.parse("2026-05-14T23:30:00Z");
    Story story = Story.graffiti().on(6, 1);
    CaseFile file = story.file();
    for (String zone : List.of("Europe/London", "Australia/Sydney")) {
      file = CaseFileWith.event(
          file, new ReferralAcknowledged(), Occurred.at(instant, ZoneId.of(zone)));
    }
    StringBuilder stored = new StringBuilder();
    file.entries()
        .forEach(entry -> stored.append(new CaseLogWriter().line(entry)).append('\n'));
    List<CaseFile> read = new CaseLogReader()
        .readCases(new ByteArrayInputStream(stored.toString().getBytes(StandardCharsets.UTF_8)));
    assertThat(read).containsExactly(file);
    assertThat(read.get(0)
            .entries()
            .subList(file.entries().size() - 2, file.entries().size()))
        .extracting(entry -> entry.occurred().zone().getId())
        .containsExactly("Europe/London", "Australia/Sydney");
  }

  @Test
  void completedByMistakeIsCorrectedAndBothAreInTheLog() {
    Story story = met().agree().keepTheAgreement().close();
    CaseEntry completed = story.file().entries().get(story.file().entries().size() - 1);
    story.then(new EnteredInError(
        new ErrorTarget.OneEntry(completed.eventId()), CorrectionReason.NEVER_HAPPENED));
    assertThat(story.stage()).isEqualTo(CaseStage.FOLLOW_UP);
    assertThat(story.file().entries())
        .extracting(entry -> entry.event().type())
        .endsWith(EventType.CASE_COMPLETED, EventType.ENTERED_IN_ERROR);
  }

  @Test
  void aTableWithAHoleIsNotTaken() {
    List<Transition> rows = new ArrayList<>(CaseTable.standard().rows());
    rows.removeIf(row -> row.event() == EventType.OUTCOME_RECORDED);
    assertThatThrownBy(() -> TransitionTable.of(rows)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatCameFromElsewhereUnverifiedLeadsToNoMeeting() {
    Story story = Story.graffiti().engage().assess().prepare();
    Proposal first = story.propose(consent(HARMED, ConsentPurpose.RESEARCH));
    Proposal imported = new Proposal(
        first.caseId(),
        first.eventId(),
        first.expectedSequence(),
        first.occurred(),
        first.by(),
        new Provenance.Imported("old-system"),
        first.event());
    CaseFile file =
        story.machine().decide(story.file(), imported, story.context()).orThrow();
    Proposal second = story.propose(new MeetingScheduled(Story.meeting(MEETING).build()));
    Decision decision = story
        .machine()
        .decide(
            file,
            new Proposal(
                second.caseId(),
                second.eventId(),
                file.sequence(),
                second.occurred(),
                second.by(),
                second.provenance(),
                second.event()),
            story.context());
    assertThat(((Decision.Refused) decision).refusals())
        .extracting(each -> each.code())
        .contains("BLOCKED_IMPORTED_UNVERIFIED");
  }

  @Test
  void whatCameFromElsewhereUnverifiedStopsAMeetingThatIsFixedUntilItIsConfirmed() {
    Story story = Story.graffiti().engage().assess().prepare().schedule();
    Proposal own = story.propose(consent(HARMED, ConsentPurpose.RESEARCH));
    Proposal imported = new Proposal(
        own.caseId(),
        own.eventId(),
        own.expectedSequence(),
        own.occurred(),
        own.by(),
        new Provenance.Imported("old-system"),
        own.event());
    story.rewritten(
        file -> story.machine().decide(file, imported, story.context()).orThrow());
    assertThat(story.on(6, 14).codes(Story.started(MEETING)))
        .containsExactly("BLOCKED_IMPORTED_UNVERIFIED");
    story.then(new ImportConfirmed(imported.eventId()));
    assertThat(story.codes(Story.started(MEETING))).isEmpty();
  }

  @Test
  void aRuleOfTheApplicationLiftsNone() {
    Guard lax = TestGuard.of("lax", question -> Finding.satisfied());
    Story story = Story.graffiti(CaseMachine.under(Profiles.rocRestore())
        .strengthenedBy(Map.of(EventType.REFERRAL_ACCEPTED, List.of(lax))));
    story.knowing(context -> Context.at(context.now()));
    story.then(new ScreeningBegun());
    assertThat(story.codes(new ReferralAccepted())).contains("BLOCKED_CONTEXT_UNKNOWN");
  }

  @Test
  void noEarlierConsentRevives() {
    Story story = Story.graffiti()
        .engage()
        .then(consent(HARMED, ConsentPurpose.DIRECT))
        .then(withdrawn(HARMED, ConsentPurpose.DIRECT));
    assertThat(story.file().state().participant(HARMED).orElseThrow())
        .returns(false, each -> each.consentsTo(ConsentPurpose.DIRECT));
  }

  @Test
  void consentIsNoYesOrNo() {
    Story story = Story.graffiti().engage().then(withdrawn(HARMED, ConsentPurpose.DIRECT));
    Map<ConsentPurpose, ConsentState> consents =
        story.file().state().participant(HARMED).orElseThrow().consents();
    assertThat(consents.get(ConsentPurpose.ASSESSMENT).status()).isEqualTo(ConsentStatus.ACTIVE);
    assertThat(consents.get(ConsentPurpose.DIRECT).status()).isEqualTo(ConsentStatus.WITHDRAWN);
    assertThat(consents).doesNotContainKey(ConsentPurpose.PUBLICITY);
  }

  @Test
  void refusedWithdrawnExpiredAndSupersededAreFourThings() {
    LocalDate may = LocalDate.of(2026, 5, 31);
    Consent untilMay = consent(HARMED, ConsentPurpose.DIRECT).consent().withExpiresOn(may);
    assertThat(whyNoMeeting(new ConsentRefused(HARMED, ConsentPurpose.DIRECT)))
        .containsExactly("BLOCKED_CONSENT_REFUSED");
    assertThat(whyNoMeeting(withdrawn(HARMED, ConsentPurpose.DIRECT)))
        .containsExactly("BLOCKED_CONSENT_WITHDRAWN");
    assertThat(whyNoMeeting(new ConsentRecorded(untilMay)))
        .containsExactly("BLOCKED_CONSENT_EXPIRED");
    Story story = met()
        .then(
            new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)),
            new AgreementDrafted(Story.agreement()),
            consent(HARMED, ConsentPurpose.AGREEMENT),
            new AgreementDrafted(Story.agreement().withVersion(2)),
            consent(RESPONSIBLE, ConsentPurpose.AGREEMENT));
    assertThat(story.codes(Story.agreed(2))).containsExactly("BLOCKED_CONSENT_SUPERSEDED");
  }

  /** What of a consent stands in the way of a meeting in June. */
  private static List<String> whyNoMeeting(CaseEvent said) {
    Story story = Story.graffiti().engage().then(said).on(6, 1);
    MeetingScheduled planned = new MeetingScheduled(Story.meeting(MEETING).build());
    return story
        .machine()
        .readiness(story.file(), planned, story.context().withNow(story.now()))
        .stream()
        .flatMap(standing -> standing.reasons().stream())
        .map(Refusal::code)
        .filter(code -> code.startsWith("BLOCKED_CONSENT"))
        .toList();
  }

  @Test
  void aCaseIsNotClosedWithoutACause() {
    assertThatThrownBy(() -> new CaseNotProceeded(null)).isInstanceOf(NullPointerException.class);
    assertThat(closure(ClosureCause.WITHDREW, Initiator.HARMED).cause())
        .isEqualTo(ClosureCause.WITHDREW);
  }

  @Test
  void draftsDoNotPileUp() {
    Story story = met().then(new AgreementDrafted(Story.agreement()));
    LocalDate lastDay = story.file().drafts().get(0).occurred().date().plusMonths(1);
    assertThat(story.machine().duties(story.file(), story.context()))
        .filteredOn(duty -> duty.isOverdue(lastDay.plusDays(1)) && !duty.isOverdue(lastDay))
        .extracting(Duty::kind)
        .containsExactly(DutyKind.SETTLE_DRAFT);
  }

  private static Story met() {
    return Story.graffiti().engage().assess().prepare().meet();
  }

  private static CaseNotProceeded movedAway() {
    return new CaseNotProceeded(closure(ClosureCause.MOVED_AWAY, Initiator.NOBODY));
  }
}
