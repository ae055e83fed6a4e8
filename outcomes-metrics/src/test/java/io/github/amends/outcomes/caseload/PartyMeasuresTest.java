// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Bolton.day;
import static io.github.amends.outcomes.caseload.CaseStory.BOLTON;
import static io.github.amends.outcomes.caseload.CaseStory.HARMED;
import static io.github.amends.outcomes.caseload.CaseStory.RESPONSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.WorkingDays;
import io.github.amends.casework.CaseFile;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.DataKind;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.Initiator;
import io.github.amends.event.PersonErased;
import io.github.amends.event.ReopenReason;
import io.github.amends.outcomes.metric.Breakdown;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PartyMeasuresTest {
  // Friday 1 May to Monday 4 May 2026, which is a bank holiday in England.
  private static final WorkingDays ENGLAND = WorkingDays.of(
      DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)), Set.of(day(5, 4)));
  private static final CaseloadBasis BASIS =
      CaseloadBasis.of(day(7, 31), BOLTON).withWorkingDays(ENGLAND);

  private static MetricResult measured(CaseRate rate, CaseStory... stories) {
    return rate.on(BASIS).measure(List.of(stories).stream().map(CaseStory::file).toList());
  }

  private static CaseStory engaging(String id) {
    return CaseStory.referred(id, day(5, 1)).on(day(5, 5)).screen().accept().lead();
  }

  private static CaseStory declined(CaseStory story) {
    return story.on(day(6, 1)).endWithout(ClosureCause.DECLINED, Initiator.RESPONSIBLE);
  }

  @Test
  void engagedAreThoseOfTheHarmedWhoConsentedToContactAndTookPart() {
    CaseStory open = engaging("c-open")
        .reach(HARMED)
        .then(CaseStory.informed(HARMED))
        .consent(HARMED, ConsentPurpose.CONTACT);
    CaseStory notMet = declined(engaging("c-not-met")
        .reach(HARMED)
        .then(CaseStory.informed(HARMED))
        .consent(HARMED, ConsentPurpose.CONTACT));
    CaseStory notAsked = declined(engaging("c-not-asked"));

    assertThat(measured(CaseRate.HARMED_ENGAGED, notMet, notAsked, open))
        .extracting(
            MetricResult::numerator, MetricResult::n, MetricResult::pending, MetricResult::excluded)
        .containsExactly(0L, 1L, 1L, Map.of("no-consent-to-contact", 1L));
    assertThat(measured(CaseRate.HARMED_ENGAGED, Bolton.letter()).excluded())
        .isEqualTo(Map.of("no-consent-to-contact", 1L));
  }

  @Test
  void whoeverTookPartIsEngaged() {
    CaseStory exchanged =
        CaseStory.referred("c-letter", day(5, 1)).on(day(5, 5)).exchange();
    CaseFile closed = exchanged
        .consent(HARMED, ConsentPurpose.CONTACT)
        .outcome(OutcomeKind.INDIRECT_COMPLETED)
        .complete()
        .file();

    assertThat(CaseRate.HARMED_ENGAGED.on(BASIS).measure(List.of(closed)))
        .hasToString("1/1 (100.0 %, 95 % Wilson 20.7 to 100.0)");
  }

  @Test
  void bothSidesHaveToConsentOfThoseBothOfWhomWereInformed() {
    CaseStory oneConsents = declined(engaging("c-one")
        .reach(HARMED)
        .then(CaseStory.informed(HARMED))
        .consent(HARMED, ConsentPurpose.DIRECT)
        .reach(RESPONSIBLE)
        .then(CaseStory.informed(RESPONSIBLE)));
    CaseStory oneInformed =
        declined(engaging("c-half").reach(HARMED).then(CaseStory.informed(HARMED)));

    MetricResult result =
        measured(CaseRate.CONSENTED_TO_DIRECT, oneConsents, oneInformed, Bolton.kept());
    assertThat(result.numerator()).isEqualTo(1);
    assertThat(result.n()).isEqualTo(2);
    assertThat(result.excluded()).isEqualTo(Map.of("not-both-informed", 1L));
  }

  @Test
  void aConsentThatWasWithdrawnLaterWasGiven() {
    CaseStory withdrawn = declined(engaging("c-withdrawn")
        .reach(HARMED)
        .then(CaseStory.informed(HARMED))
        .consent(HARMED, ConsentPurpose.DIRECT)
        .reach(RESPONSIBLE)
        .then(CaseStory.informed(RESPONSIBLE))
        .consent(RESPONSIBLE, ConsentPurpose.DIRECT)
        .withdraw(HARMED, ConsentPurpose.DIRECT));

    assertThat(measured(CaseRate.CONSENTED_TO_DIRECT, withdrawn).numerator()).isEqualTo(1);
  }

  @Test
  void informationIsInTimeOnTheFifthWorkingDayAndLateOnTheSixth() {
    // Received on Friday 1 May; the fifth working day after it is Monday 11 May.
    CaseStory fifth = engaging("c-fifth").on(day(5, 11)).then(CaseStory.informed(HARMED));
    CaseStory sixth = engaging("c-sixth").on(day(5, 12)).then(CaseStory.informed(HARMED));

    assertThat(measured(CaseRate.INFORMED_IN_TIME, fifth).numerator()).isEqualTo(1);
    assertThat(measured(CaseRate.INFORMED_IN_TIME, sixth).rest()).isEqualTo(1);
  }

  @Test
  void whoeverIsNotInformedIsLateOnlyWhenTheTimeIsUp() {
    CaseStory open = engaging("c-open");
    CaseStory closedAtOnce = CaseStory.referred("c-closed", day(5, 1))
        .on(day(5, 5))
        .screen()
        .reject(ClosureCause.OUT_OF_SCOPE, Initiator.SERVICE);
    CaseloadBasis soon = CaseloadBasis.of(day(5, 11), BOLTON).withWorkingDays(ENGLAND);

    MetricResult early =
        CaseRate.INFORMED_IN_TIME.on(soon).measure(List.of(open.file(), closedAtOnce.file()));
    assertThat(early.pending()).isEqualTo(1);
    assertThat(early.excluded()).isEqualTo(Map.of("closed-before", 1L));
    assertThat(measured(CaseRate.INFORMED_IN_TIME, open).rest()).isEqualTo(1);
  }

  @Test
  void withoutACalendarNobodyKnowsWhetherItWasInTime() {
    CaseloadBasis plain = CaseloadBasis.of(day(7, 31), BOLTON);

    assertThat(CaseRate.INFORMED_IN_TIME.on(plain).measure(Bolton.caseload()).n())
        .isZero();
    assertThat(CaseRate.INFORMED_IN_TIME.on(plain).measure(Bolton.caseload()).missing())
        .isEqualTo(14);
  }

  @Test
  void whatWasErasedIsMissingWhereItIsReadAndChangesNothingElse() {
    CaseFile before = declined(engaging("c-erased").reach(HARMED)).file();
    CaseFile after = erased(before, DataKind.CONTACT);
    CaseFlow then = CaseFlow.of(List.of(before), BASIS);
    CaseFlow now = CaseFlow.of(List.of(after), BASIS);

    assertThat(then.rate(CaseRate.HARMED_CONTACTED).numerator()).isEqualTo(1);
    assertThat(now.rate(CaseRate.HARMED_CONTACTED).numerator()).isZero();
    assertThat(now.rate(CaseRate.HARMED_CONTACTED).missing()).isEqualTo(1);
    assertThat(now.timing(CaseTiming.FIRST_CONTACT).missing()).isEqualTo(1);
    Set<CaseRate> reads = Set.of(CaseRate.CONTACTED, CaseRate.HARMED_CONTACTED);
    for (CaseRate rate : CaseRate.values()) {
      if (!reads.contains(rate)) {
        assertThat(now.rate(rate)).isEqualTo(then.rate(rate));
      }
    }
    assertThat(now.exits()).isEqualTo(then.exits());
  }

  @Test
  void attemptsCountUntilSomebodyIsReachedByWhenTheyWereMade() {
    CaseStory patience = engaging("c-patience")
        .contact(HARMED, ContactOutcome.NO_ANSWER)
        .on(day(5, 7))
        .contact(HARMED, ContactOutcome.MESSAGE_LEFT)
        .contact(RESPONSIBLE, ContactOutcome.NO_ANSWER)
        .on(day(5, 9))
        .reach(HARMED)
        .on(day(5, 11))
        .contact(HARMED, ContactOutcome.NO_ANSWER);
    CaseStory open = engaging("c-open").reach(HARMED);
    List<CaseFile> files = List.of(
        declined(patience).file(),
        declined(engaging("c-one").reach(HARMED).reach(RESPONSIBLE)).file(),
        erased(declined(engaging("c-erased").reach(HARMED)).file(), DataKind.CONTACT),
        open.file());
    Breakdown<ContactEffort> attempts = CaseFlow.of(files, BASIS).contactAttempts();

    assertThat(attempts.counts())
        .isEqualTo(Map.of(
            ContactEffort.REACHED_AT_FIRST, 2L,
            ContactEffort.REACHED_AT_THIRD, 1L,
            ContactEffort.NOT_REACHED, 1L,
            ContactEffort.NOT_TRIED, 1L));
    assertThat(attempts.missing()).isEqualTo(1);
    assertThat(attempts.pending()).isEqualTo(2);
  }

  @Test
  void attemptsOfEveryEpisodeCountTogether() {
    CaseStory story = declined(engaging("c-again")
        .contact(HARMED, ContactOutcome.NO_ANSWER)
        .contact(RESPONSIBLE, ContactOutcome.NO_ANSWER));
    story.on(day(6, 10)).then(new CaseReopened(ReopenReason.NEW_REQUEST));
    story.accept().lead().reach(HARMED);
    story.on(day(6, 20)).endWithout(ClosureCause.DECLINED, Initiator.RESPONSIBLE);
    List<CaseFile> files = List.of(story.file());

    assertThat(CaseFlow.of(files, BASIS).contactAttempts().counts())
        .isEqualTo(Map.of(
            ContactEffort.REACHED_AT_SECOND, 1L,
            ContactEffort.NOT_REACHED, 1L));
  }

  private static CaseFile erased(CaseFile file, DataKind kind) {
    return CaseFlowProperties.after(
        file, new PersonErased(HARMED, new TreeSet<>(Set.of(kind)), ErasureBasis.OWN_REQUEST));
  }

  @Test
  void groupsComeFromTheCallersColumnAndToDeclineIsAGroup() {
    CaseFile file = engaging("c-groups").file();
    PartyRef harmed = PartyRef.person("key-p-harmed");
    Breakdown<String> stated = CaseBreakdown.byGroup(
            "ethnic-group",
            who -> who.equals(harmed)
                ? new StatedGroup.Group("white-british")
                : new StatedGroup.DeclinedToSay())
        .on(BASIS)
        .measure(List.of(file));

    assertThat(stated.counts())
        .isEqualTo(Map.of("white-british", 1L, StatedGroup.DECLINED_CODE, 1L));
    assertThat(stated.definition().id()).isEqualTo("participants-by-ethnic-group");
    assertThat(CaseBreakdown.byGroup("disability", who -> new StatedGroup.NotAsked())
            .on(BASIS)
            .measure(List.of(file))
            .missing())
        .isEqualTo(2);
  }
}
