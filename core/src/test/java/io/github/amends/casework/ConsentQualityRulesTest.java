// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.closure;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.informed;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static io.github.amends.casework.Story.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.Approach;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConsentOffered;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.Initiator;
import io.github.amends.event.ReportContent;
import io.github.amends.event.RiskAssessed;
import io.github.amends.participant.AtStake;
import io.github.amends.participant.Capacity;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentGiver;
import io.github.amends.participant.ConsentMethod;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.Vulnerability;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Setting;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Rules CON-01 and CON-06 to CON-15, CHL-02: how consent is given, and how long it counts. */
class ConsentQualityRulesTest {
  private static final RiskAssessed ASSESSMENT =
      assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK);
  private static final PartyRef PARENT = PartyRef.person("parent");

  @Breaks(rule = "CON-01", code = "BLOCKED_CONSENT_EXPIRED")
  void aConsentRunsOutOnTheDayThatItNames(Breach breach) {
    ConsentRecorded limited = direct(
        ConsentPurpose.ASSESSMENT, consent -> consent.withExpiresOn(LocalDate.of(2026, 5, 10)));
    breach
        .isRefused(machine -> told(machine).then(limited).on(5, 11).attempt(ASSESSMENT))
        .isAcceptedOnceMended(machine -> told(machine).then(limited).on(5, 10).attempt(ASSESSMENT));
  }

  @Breaks(rule = "CON-08", code = "BLOCKED_CONSENT_EXPIRED")
  void aConsentIsRenewedAfterAWhile(Breach breach) {
    ConsentRecorded given = consent(HARMED, ConsentPurpose.ASSESSMENT);
    breach
        .isRefused(machine -> aYearLater(told(machine).then(given)).attempt(ASSESSMENT))
        .isAcceptedOnceMended(
            machine -> aYearLater(told(machine).then(given)).then(given).attempt(ASSESSMENT));
  }

  @Breaks(rule = "CON-06", code = "INVALID_CONSENT_RECIPIENT")
  void aConsentToShareNamesWithWhom(Breach breach) throws Throwable {
    breach
        .cannotBeMade(() -> direct(
            ConsentPurpose.INFORMATION_SHARING, consent -> consent.withRecipients(List.of())))
        .canBeMadeOnceMended(
            () -> direct(ConsentPurpose.INFORMATION_SHARING, UnaryOperator.identity()));
  }

  @Breaks(rule = "CON-07", code = "INVALID_CONSENT_NO_EVIDENCE")
  void aConsentOnARecordingNamesTheRecording(Breach breach) throws Throwable {
    Consent consent = consent(HARMED, ConsentPurpose.DIRECT).consent();
    breach
        .cannotBeMade(() -> consent.withMethod(ConsentMethod.RECORDED))
        .canBeMadeOnceMended(() ->
            consent.withDocument(DocumentRef.of("recording-1")).withMethod(ConsentMethod.RECORDED));
  }

  @Breaks(rule = "CON-09", code = "BLOCKED_CONSENT_NOT_WRITTEN")
  void consentIsInWritingWhereTheProfileDemandsIt(Breach breach) {
    breach
        .isRefused(machine -> told(machine)
            .attempt(direct(consent -> consent.withMethod(ConsentMethod.VERBAL_WITNESSED))))
        .isAcceptedOnceMended(machine -> told(machine)
            .attempt(direct(consent -> consent.withMethod(ConsentMethod.SIGNED_ELECTRONIC))));
  }

  @Breaks(rule = "CON-10", code = "CON-10")
  void aFacilitatorStatesThatConsentIsFree(Breach breach) {
    breach
        .isRefused(machine -> told(machine)
            .attempt(
                direct(consent -> consent.withVoluntarinessStatedBy(ActorRef.system("portal")))))
        .isAcceptedOnceMended(machine -> told(machine)
            .attempt(direct(
                consent -> consent.withVoluntarinessStatedBy(ActorRef.staff("coordinator")))));
  }

  @Breaks(rule = "CON-10", code = "WARN_CONSENT_NEAR_SENTENCE")
  void aConsentOnWhichASentenceTurnsIsFlagged(Breach breach) {
    breach
        .isWarnedOf(machine ->
            told(machine).attempt(direct(consent -> consent.withAtStake(AtStake.SENTENCE))))
        .isNotWarnedOfOnceMended(
            machine -> told(machine).attempt(direct(UnaryOperator.identity())));
  }

  @Breaks(rule = "CON-11", code = "BLOCKED_CAPACITY")
  void aDoubtAboutCapacityIsMetBySupport(Breach breach) {
    breach
        .isRefused(machine ->
            told(machine).attempt(direct(consent -> consent.withCapacity(Capacity.DOUBTED))))
        .isAcceptedOnceMended(machine ->
            told(machine).attempt(direct(consent -> consent.withCapacity(Capacity.SUPPORTED))));
  }

  @Breaks(rule = "CON-11", code = "BLOCKED_CAPACITY")
  void ofAVulnerableAdultCapacityIsConsidered(Breach breach) {
    breach
        .isRefused(machine -> vulnerable(machine).attempt(direct(UnaryOperator.identity())))
        .isAcceptedOnceMended(machine -> vulnerable(machine)
            .attempt(direct(consent -> consent.withCapacity(Capacity.NO_DOUBT))));
  }

  @Breaks(rule = "CON-12", code = "INVALID_CONSENT_BY")
  void nobodyConsentsForAnAdult(Breach breach) {
    breach
        .isRefused(machine -> told(machine).attempt(direct(by(ConsentGiver.GUARDIAN))))
        .isAcceptedOnceMended(
            machine -> told(machine).attempt(direct(by(ConsentGiver.PARTICIPANT_AND_GUARDIAN))));
  }

  @Breaks(rule = "CHL-02", code = "BLOCKED_CHILD_GUARDIAN")
  void aGuardianConsentsForAChild(Breach breach) {
    breach
        .isRefused(machine -> child(machine).attempt(direct(UnaryOperator.identity())))
        .isAcceptedOnceMended(
            machine -> child(machine).attempt(direct(by(ConsentGiver.PARTICIPANT_AND_GUARDIAN))));
  }

  @Breaks(rule = "CHL-02", code = "BLOCKED_CHILD_ASSENT")
  void aChildAssentsToo(Breach breach) {
    breach
        .isRefused(machine -> child(machine).attempt(direct(by(ConsentGiver.GUARDIAN))))
        .isAcceptedOnceMended(
            machine -> child(machine).attempt(direct(by(ConsentGiver.PARTICIPANT_AND_GUARDIAN))));
  }

  @Breaks(rule = "CHL-02", code = "BLOCKED_CONTEXT_UNKNOWN")
  void whetherSomebodyIsAChildIsKnown(Breach breach) {
    breach
        .isRefused(machine -> told(machine)
            .knowing(context -> context.withAges(AgeEvidence.unknown()))
            .attempt(direct(UnaryOperator.identity())))
        .isAcceptedOnceMended(machine -> told(machine).attempt(direct(UnaryOperator.identity())));
  }

  @Breaks(rule = "CON-15", code = "BLOCKED_REPORT_CONSENT")
  void anOutcomeIsSharedWithTheConsentOfAll(Breach breach) {
    breach
        .isRefused(machine -> sharing(machine, HARMED).attempt(returned(ReportContent.OUTCOME)))
        .isAcceptedOnceMended(machine ->
            sharing(machine, HARMED, RESPONSIBLE).attempt(returned(ReportContent.OUTCOME)));
  }

  @Test
  void aReportThatSaysOnlyThatTheCaseIsClosedNeedsNobodysConsent() {
    CaseMachine machine = CaseMachine.under(Profiles.scotland());
    assertThat(sharing(machine).codes(returned(ReportContent.OUTCOME)))
        .contains("BLOCKED_REPORT_CONSENT");
    assertThat(sharing(machine).attempt(returned(ReportContent.CLOSED_ONLY)))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void whoSaidNoIsNotAskedAgainUntilACoolingTimeIsOver() {
    Profile patient = Profile.builder(Profiles.rocRestore())
        .id("patient")
        .version(1)
        .set(Parameter.COOLING_TIME, Setting.period(Period.ofDays(30)))
        .build();
    Story story = told(CaseMachine.under(patient))
        .on(5, 5)
        .then(
            new ConsentRefused(HARMED, ConsentPurpose.DIRECT),
            consent(HARMED, ConsentPurpose.INDIRECT),
            withdrawn(HARMED, ConsentPurpose.INDIRECT));
    Decision refused = story.attempt(offered(ConsentPurpose.DIRECT, Approach.SERVICE));
    assertThat(refused).isInstanceOf(Decision.Refused.class);
    assertThat(((Decision.Refused) refused).refusals())
        .extracting(Refusal::code, Refusal::liftsOn)
        .containsExactly(tuple("BLOCKED_CONSENT_REFUSED", Optional.of(LocalDate.of(2026, 6, 4))));
    assertThat(story.codes(offered(ConsentPurpose.INDIRECT, Approach.SERVICE)))
        .containsExactly("BLOCKED_CONSENT_WITHDRAWN");
    assertThat(story.codes(offered(ConsentPurpose.DIRECT, Approach.PARTICIPANT)))
        .isEmpty();
    assertThat(story.on(6, 4).codes(offered(ConsentPurpose.INDIRECT, Approach.SERVICE)))
        .isEmpty();
  }

  private static ConsentOffered offered(ConsentPurpose purpose, Approach approach) {
    return new ConsentOffered(HARMED, purpose, approach);
  }

  private static CaseReturned returned(ReportContent content) {
    return new CaseReturned(
        closure(ClosureCause.RECALLED_BY_REFERRER, Initiator.REFERRER), content);
  }

  private static Story sharing(CaseMachine machine, ParticipantId... people) {
    Story story = told(machine).then(informed(RESPONSIBLE));
    for (ParticipantId each : people) {
      story.then(consent(each, ConsentPurpose.INFORMATION_SHARING));
    }
    return story;
  }

  private static Story told(CaseMachine machine) {
    return Story.graffiti(machine).takeIn().then(informed(HARMED));
  }

  private static Story vulnerable(CaseMachine machine) {
    return Story.opening(
            machine,
            referral().build(),
            harmed().withVulnerabilities(Vulnerability.VULNERABLE_ADULT),
            responsible())
        .takeIn()
        .then(informed(HARMED));
  }

  private static Story child(CaseMachine machine) {
    return told(machine).knowing(context -> context.withAges((who, day) -> OptionalInt.of(15)));
  }

  private static Story aYearLater(Story story) {
    return story.later(Period.ofDays(366));
  }

  private static UnaryOperator<Consent> by(ConsentGiver giver) {
    return consent ->
        Consent.builder().from(consent).givenBy(giver).guardian(PARENT).build();
  }

  private static ConsentRecorded direct(UnaryOperator<Consent> change) {
    return direct(ConsentPurpose.DIRECT, change);
  }

  private static ConsentRecorded direct(ConsentPurpose purpose, UnaryOperator<Consent> change) {
    return new ConsentRecorded(change.apply(consent(HARMED, purpose).consent()));
  }
}
