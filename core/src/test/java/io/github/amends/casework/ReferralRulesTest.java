// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.BOLTON;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.referral.IdentifiableHarm;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.Referral;
import io.github.amends.referral.Sensitivity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Rules REF-01, REF-03 and REF-07: who was harmed, what is taken in, and in which order. */
class ReferralRulesTest {
  private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

  @Breaks(rule = "REF-01", code = "INVALID_REFERRAL_NO_HARM")
  void aReferralNamesSomebodyHarmed(Breach breach) throws Throwable {
    breach
        .cannotBeMade(() -> new ReferralReceived(referral().build(), List.of(responsible())))
        .canBeMadeOnceMended(
            () -> new ReferralReceived(referral().build(), List.of(responsible(), harmed())));
  }

  @Breaks(rule = "REF-01", code = "INVALID_REFERRAL_NO_HARM")
  void aMutualDisputeNamesTwoParties(Breach breach) throws Throwable {
    breach
        .cannotBeMade(() -> new ReferralReceived(referral().build(), List.of(neighbour("one"))))
        .canBeMadeOnceMended(() ->
            new ReferralReceived(referral().build(), List.of(neighbour("one"), neighbour("two"))));
  }

  @Breaks(rule = "REF-01", code = "INVALID_REFERRAL_NO_HARM")
  void aHarmToNobodyInParticularIsNamed(Breach breach) throws Throwable {
    Referral harmNamed =
        referral().identifiableHarm(IdentifiableHarm.PUBLIC_PROPERTY).build();
    breach
        .cannotBeMade(() -> new ReferralReceived(referral().build(), List.of()))
        .canBeMadeOnceMended(() -> new ReferralReceived(harmNamed, List.of()));
  }

  @Breaks(rule = "REF-03", code = "BLOCKED_OUT_OF_SCOPE")
  void anIncidentOfAnotherKindIsNotTakenIn(Breach breach) {
    breach
        .isRefused(machine -> takeIn(machine, incident(IncidentKind.OFFENCE)))
        .isAcceptedOnceMended(machine -> takeIn(machine, incident(IncidentKind.NEIGHBOUR_DISPUTE)));
  }

  @Breaks(rule = "REF-03", code = "BLOCKED_OUT_OF_SCOPE")
  void anExcludedSensitivityIsNotTakenIn(Breach breach) {
    Incident minor = incident(IncidentKind.LOW_LEVEL_OFFENCE);
    breach
        .isRefused(machine -> takeIn(machine, minor.withSensitivities(Sensitivity.HATE_CRIME)))
        .isAcceptedOnceMended(machine -> takeIn(machine, minor));
  }

  @Breaks(rule = "REF-07", code = "INVALID_TIME_ORDER")
  void anIncidentIsNotLaterThanItsReferral(Breach breach) throws Throwable {
    breach
        .cannotBeMade(() -> at(new IncidentTime.Known(on(2026, 5, 2))))
        .canBeMadeOnceMended(() -> at(new IncidentTime.Known(on(2026, 5, 1))));
  }

  @Breaks(rule = "REF-07", code = "INVALID_TIME_ORDER")
  void aSpanOfDaysDoesNotBeginAfterTheReferral(Breach breach) throws Throwable {
    breach
        .cannotBeMade(() -> at(new IncidentTime.Period(
            DateRange.of(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 6, 1)))))
        .canBeMadeOnceMended(() -> at(new IncidentTime.Period(
            DateRange.of(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 6, 1)))));
  }

  @Breaks(rule = "REF-07", code = "INVALID_FUTURE_FACT")
  void aReferralIsNotReceivedInTheFuture(Breach breach) {
    breach
        .isRefused(machine -> open(machine, referral().received(on(2026, 5, 5)).build()))
        .isAcceptedOnceMended(
            machine -> open(machine, referral().received(on(2026, 5, 4)).build()));
  }

  private static Decision takeIn(CaseMachine machine, Incident incident) {
    return Story.opening(machine, referral().incident(incident).build(), harmed(), responsible())
        .then(new ScreeningBegun())
        .attempt(new ReferralAccepted());
  }

  private static Decision open(CaseMachine machine, Referral referral) {
    Proposal proposal = new Proposal(
        CaseId.of("case-1"),
        EventId.of("e-1"),
        0,
        Occurred.at(NOW, BOLTON),
        ActorRef.staff("coordinator"),
        Provenance.firstHand(),
        new ReferralReceived(referral, List.of(harmed(), responsible())));
    return machine.open(proposal, Context.at(NOW));
  }

  private static Referral at(IncidentTime time) {
    return referral()
        .incident(incident(IncidentKind.LOW_LEVEL_OFFENCE).withTime(time))
        .build();
  }

  private static Incident incident(IncidentKind kind) {
    return Incident.builder()
        .kind(kind)
        .time(new IncidentTime.Unknown(IncidentTime.Reason.NOT_TOLD))
        .build();
  }

  private static Participant neighbour(String key) {
    return participant(ParticipantId.of("p-" + key), ParticipantRole.MUTUAL);
  }

  private static Occurred on(int year, int month, int day) {
    return Occurred.on(LocalDate.of(year, month, day), BOLTON);
  }
}
