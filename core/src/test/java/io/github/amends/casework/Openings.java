// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Classification;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ReferralId;
import io.github.amends.event.ReferralReceived;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.ChargingEvidence;
import io.github.amends.referral.IdentifiableHarm;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import io.github.amends.referral.SelfReferralRole;
import io.github.amends.referral.Sensitivity;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The referrals with which random histories open. */
final class Openings {
  private static final LocalDate RECEIVED = LocalDate.of(2026, 5, 1);
  private static final List<List<Set<ParticipantRole>>> CASTS = List.of(
      List.of(Set.of(ParticipantRole.HARMED), Set.of(ParticipantRole.RESPONSIBLE)),
      List.of(Set.of(ParticipantRole.MUTUAL), Set.of(ParticipantRole.MUTUAL)),
      List.of(
          Set.of(ParticipantRole.HARMED),
          Set.of(ParticipantRole.HARMED),
          Set.of(ParticipantRole.RESPONSIBLE)),
      List.of(Set.of(ParticipantRole.HARMED)),
      List.of(Set.of(ParticipantRole.COMMUNITY), Set.of(ParticipantRole.RESPONSIBLE)),
      List.of(
          Set.of(ParticipantRole.HARMED),
          Set.of(ParticipantRole.RESPONSIBLE),
          Set.of(ParticipantRole.RESPONSIBLE),
          Set.of(ParticipantRole.SUPPORTER),
          Set.of(ParticipantRole.INTERPRETER)),
      List.of(),
      List.of(
          Set.of(ParticipantRole.MUTUAL),
          Set.of(ParticipantRole.MUTUAL),
          Set.of(ParticipantRole.MUTUAL, ParticipantRole.INTERPRETER),
          Set.of(ParticipantRole.OBSERVER)),
      List.of(
          Set.of(ParticipantRole.RESPONSIBLE, ParticipantRole.OBSERVER),
          Set.of(ParticipantRole.HARMED)),
      List.of(Set.of(ParticipantRole.MUTUAL)));

  private Openings() {}

  static ReferralReceived of(Choice choice) {
    List<Set<ParticipantRole>> roles = Choice.pick(CASTS, choice.who());
    List<Participant> participants = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      participants.add(participant(i + 1, roles.get(i), choice.how()));
    }
    Referral.Builder referral = Referral.builder()
        .id(ReferralId.of("r-1"))
        .source(source(choice.what()))
        .received(Occurred.on(RECEIVED, Playing.ZONE))
        .incident(incident(choice))
        .justiceStage(justiceStage(choice))
        .evidence(
            Choice.isAmongLast(10, choice.what())
                ? ChargingEvidence.NOT_ASSESSED
                : ChargingEvidence.ENOUGH_TO_CHARGE)
        .dataBasis(Story.DATA_BASIS);
    if (!hasHarm(participants)) {
      referral.identifiableHarm(Choice.pick(IdentifiableHarm.values(), choice.how()));
    }
    if (choice.how() % 2 == 1) {
      referral.circumstances(new Narrative(
          "Told by the referrer.", Choice.pick(Classification.values(), choice.time())));
    }
    return new ReferralReceived(referral.build(), participants);
  }

  static Participant participant(int number, Set<ParticipantRole> roles, int how) {
    Participant.Builder participant = Participant.builder()
        .id(ParticipantId.of("p-" + number))
        .party(
            Choice.isAmongLast(10, how) && !roles.contains(ParticipantRole.INTERPRETER)
                ? PartyRef.organisation("key-" + number)
                : PartyRef.person("key-" + number))
        .addAllRoles(roles);
    if (roles.contains(ParticipantRole.SUPPORTER)) {
      participant.supports(ParticipantId.of(number == 1 ? "p-2" : "p-1"));
    }
    return participant.build();
  }

  private static boolean hasHarm(List<Participant> participants) {
    return participants.stream()
            .anyMatch(each -> each.roles().contains(ParticipantRole.HARMED)
                || each.roles().contains(ParticipantRole.COMMUNITY))
        || participants.stream().filter(Participant::isMutual).count() > 1;
  }

  private static ReferralSource source(int number) {
    return Choice.isAmongLast(15, number)
        ? new ReferralSource.Party(Choice.pick(SelfReferralRole.values(), number))
        : new ReferralSource.Agency(AgencyKind.POLICE, PartyRef.organisation("gmp"));
  }

  private static Incident incident(Choice choice) {
    Incident.Builder incident = Incident.builder().kind(kind(choice.kind())).time(time(choice));
    if (Choice.isAmongLast(3, choice.how())) {
      incident.addSensitivities(Sensitivity.HATE_CRIME);
    } else if (choice.how() % 5 == 4) {
      incident.addSensitivities(Sensitivity.CHILD_OR_VULNERABLE_ADULT);
    }
    return incident.build();
  }

  /** No dispute between neighbours has been sentenced. */
  private static JusticeStage justiceStage(Choice choice) {
    return kind(choice.kind()) == IncidentKind.NEIGHBOUR_DISPUTE
        ? JusticeStage.NONE
        : Choice.pick(JusticeStage.values(), choice.time());
  }

  private static IncidentKind kind(int number) {
    return Choice.isAmongLast(3, number)
        ? IncidentKind.OFFENCE
        : Choice.pick(
            List.of(
                IncidentKind.LOW_LEVEL_OFFENCE,
                IncidentKind.ANTI_SOCIAL_BEHAVIOUR,
                IncidentKind.NEIGHBOUR_DISPUTE),
            number);
  }

  private static IncidentTime time(Choice choice) {
    LocalDate day = RECEIVED.minusDays(choice.time());
    return switch (choice.kind() % 4) {
      case 0 -> new IncidentTime.Known(Occurred.on(day, Playing.ZONE));
      case 1 -> new IncidentTime.Period(DateRange.of(day, day.plusDays(30)));
      case 2 -> new IncidentTime.Known(Occurred.in(Year.of(2025), Playing.ZONE));
      default -> new IncidentTime.Unknown(Choice.pick(IncidentTime.Reason.values(), choice.time()));
    };
  }
}
