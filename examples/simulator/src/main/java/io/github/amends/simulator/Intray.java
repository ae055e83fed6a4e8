// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.DateRange;
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
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import io.github.amends.referral.SelfReferralRole;
import io.github.amends.referral.Sensitivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where referrals come in: it makes them up, and remembers whom it has heard of before. */
final class Intray {
  private final List<PartyRef> knownResponsible = new ArrayList<>();
  private final Map<PartyRef, Integer> lastReferrals = new HashMap<>();
  private int parties;

  /** Makes up a referral that is received on a day. */
  ReferralReceived referral(Scenario scenario, int number, int site, LocalDate day, Dice dice) {
    List<Participant> participants = participants(scenario, site, dice);
    Referral.Builder referral = Referral.builder()
        .id(ReferralId.of("sim-r-" + four(number)))
        .received(Occurred.on(day, Diary.ZONE))
        .incident(incident(scenario, day, dice))
        .evidence(ChargingEvidence.ENOUGH_TO_CHARGE)
        .dataBasis(Checked.DATA_BASIS);
    AgencyKind kind =
        dice.weighed(SourceWeight.of(scenario), SourceWeight::weight).kind();
    if (kind == AgencyKind.SELF) {
      referral.source(new ReferralSource.Party(selfReferrer(scenario, dice)));
      referral.justiceStage(JusticeStage.NOT_REPORTED);
    } else {
      PartyRef agency = PartyRef.organisation("sim-" + kind.code() + "-" + site);
      referral.source(new ReferralSource.Agency(kind, agency));
      referral.justiceStage(justiceStage(scenario, kind, dice));
    }
    if (scenario.harm() == Scenario.Harm.COMMUNITY) {
      referral.identifiableHarm(
          dice.anyOf(List.of(IdentifiableHarm.PUBLIC_PROPERTY, IdentifiableHarm.ENVIRONMENT)));
    }
    return new ReferralReceived(referral.build(), participants);
  }

  /** The number of the last referral before this one of somebody who is responsible here. */
  Optional<Integer> earlier(ReferralReceived received, int number) {
    Optional<Integer> earlier = Optional.empty();
    for (Participant each : received.participants()) {
      if (each.isOnResponsibleSide() && !each.isMutual()) {
        Integer before = lastReferrals.put(each.party(), number);
        earlier = earlier.or(() -> Optional.ofNullable(before));
      }
    }
    return earlier;
  }

  /** Somebody new who stands by a participant. */
  Participant supporter(ParticipantId supported, int number) {
    return Participant.builder()
        .id(ParticipantId.of("supporter-" + number))
        .party(newPerson())
        .addRoles(ParticipantRole.SUPPORTER)
        .supports(supported)
        .build();
  }

  private List<Participant> participants(Scenario scenario, int site, Dice dice) {
    List<Participant> all = new ArrayList<>();
    if (scenario.harm() == Scenario.Harm.MUTUAL) {
      all.add(participant("neighbour-1", newPerson(), ParticipantRole.MUTUAL));
      all.add(participant("neighbour-2", newPerson(), ParticipantRole.MUTUAL));
      return all;
    }
    addHarmed(scenario, site, dice, all);
    boolean unknown = scenario.kind().equals(Scenario.GRAFFITI.kind())
        && dice.happens(Assumptions.NOT_IDENTIFIED);
    if (!unknown) {
      int responsible = dice.happens(Assumptions.SECOND_RESPONSIBLE) ? 2 : 1;
      for (int i = 1; i <= responsible; i++) {
        all.add(
            participant("responsible-" + i, responsible(all, dice), ParticipantRole.RESPONSIBLE));
      }
    }
    return all;
  }

  private void addHarmed(Scenario scenario, int site, Dice dice, List<Participant> all) {
    boolean organisation = switch (scenario.harm()) {
      case ORGANISATION -> true;
      case PERSON_OR_ORGANISATION -> dice.happens(400);
      case PERSON, COMMUNITY, MUTUAL -> false;
    };
    if (scenario.harm() == Scenario.Harm.COMMUNITY) {
      PartyRef group = PartyRef.organisation("sim-residents-" + site + "-" + dice.between(1, 4));
      all.add(participant("community-1", group, ParticipantRole.COMMUNITY));
    } else if (organisation) {
      PartyRef shop = PartyRef.organisation("sim-business-" + site + "-" + dice.between(1, 12));
      all.add(participant("harmed-1", shop, ParticipantRole.HARMED));
    } else {
      int harmed = dice.happens(Assumptions.SECOND_HARMED) ? 2 : 1;
      for (int i = 1; i <= harmed; i++) {
        all.add(participant("harmed-" + i, newPerson(), ParticipantRole.HARMED));
      }
    }
  }

  /** Mostly somebody new; now and then somebody who was referred before. */
  private PartyRef responsible(List<Participant> others, Dice dice) {
    if (!knownResponsible.isEmpty() && dice.happens(Assumptions.REFERRED_BEFORE)) {
      PartyRef again = dice.anyOf(knownResponsible);
      if (others.stream().noneMatch(other -> other.party().equals(again))) {
        return again;
      }
    }
    PartyRef fresh = newPerson();
    knownResponsible.add(fresh);
    return fresh;
  }

  private PartyRef newPerson() {
    parties++;
    return PartyRef.person("sim-p-" + four(parties));
  }

  private static Participant participant(String id, PartyRef party, ParticipantRole role) {
    return Participant.builder()
        .id(ParticipantId.of(id))
        .party(party)
        .addRoles(role)
        .build();
  }

  private static Incident incident(Scenario scenario, LocalDate received, Dice dice) {
    Incident.Builder incident = Incident.builder().kind(scenario.kind());
    if (scenario == Scenario.HATE) {
      incident.addSensitivities(Sensitivity.HATE_CRIME);
    }
    if (scenario == Scenario.OFFENCE) {
      incident.addSensitivities(Sensitivity.INDICTABLE_ONLY);
    }
    LocalDate day = received.minusDays(dice.between(1, 28));
    if (dice.happens(Assumptions.INCIDENT_KNOWN)) {
      return incident.time(new IncidentTime.Known(Occurred.on(day, Diary.ZONE))).build();
    }
    if (dice.happens(600)) {
      DateRange days = DateRange.of(day.minusDays(dice.between(3, 30)), day);
      return incident.time(new IncidentTime.Period(days)).build();
    }
    return incident
        .time(new IncidentTime.Unknown(dice.anyOf(List.of(IncidentTime.Reason.values()))))
        .build();
  }

  private static SelfReferralRole selfReferrer(Scenario scenario, Dice dice) {
    if (scenario.harm() == Scenario.Harm.MUTUAL) {
      return SelfReferralRole.MUTUAL_PARTY;
    }
    return dice.mostly(850, SelfReferralRole.HARMED, SelfReferralRole.RESPONSIBLE);
  }

  private static JusticeStage justiceStage(Scenario scenario, AgencyKind kind, Dice dice) {
    boolean police = kind == AgencyKind.POLICE && scenario.harm() != Scenario.Harm.MUTUAL;
    return police
        ? dice.mostly(900, JusticeStage.PRE_CHARGE, JusticeStage.NONE)
        : dice.mostly(700, JusticeStage.NONE, JusticeStage.NOT_REPORTED);
  }

  private static String four(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
