// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import static io.github.amends.participant.ParticipantRole.HARMED;
import static io.github.amends.participant.ParticipantRole.RESPONSIBLE;
import static io.github.amends.referral.IncidentKind.ANTI_SOCIAL_BEHAVIOUR;
import static io.github.amends.referral.JusticeStage.NONE;
import static io.github.amends.volunteer.AssignmentRole.LEAD;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ReferralId;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Decision;
import io.github.amends.casework.Proposal;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.participant.Participant;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RefusalText;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import io.github.amends.volunteer.Assignment;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** The code that README shows, so that it is compiled and run. */
final class ReadmeExample {
  private ReadmeExample() {}

  static CaseFile play(PrintStream out) {
    // README begins
    var machine = CaseMachine.under(Profiles.rocRestore());
    var now = Instant.parse("2026-05-04T12:00:00Z");
    var context = Context.at(now).withOpenCases(Set.of()); // no other case of theirs is open
    var today = Occurred.on(LocalDate.of(2026, 5, 4), ZoneId.of("Europe/London"));
    var me = ActorRef.staff("coordinator-7");

    var harmed = Participant.of(ParticipantId.of("p1"), PartyRef.person("key-1"), HARMED);
    var responsible = Participant.of(ParticipantId.of("p2"), PartyRef.person("key-2"), RESPONSIBLE);
    var police = new ReferralSource.Agency(AgencyKind.POLICE, PartyRef.organisation("police"));
    var graffiti = Incident.of(ANTI_SOCIAL_BEHAVIOUR, new IncidentTime.Known(today));
    var referral = Referral.of(ReferralId.of("r1"), police, today, graffiti, NONE);

    var received = new ReferralReceived(referral, List.of(harmed, responsible));
    var opening = Proposal.opening(CaseId.of("case-1"), EventId.of("e1"), today, me, received);
    CaseFile file = machine.open(opening, context).orThrow();
    for (CaseEvent event : List.of(new ScreeningBegun(), new ReferralAccepted())) {
      var step = file.propose(EventId.of("e" + file.sequence()), today, me, event);
      file = machine.decide(file, step, context).orThrow();
    }
    var volunteer = new FacilitatorAssigned(new Assignment(FacilitatorId.of("v1"), LEAD));
    var step = file.propose(EventId.of("e9"), today, me, volunteer);
    if (machine.decide(file, step, context) instanceof Decision.Refused refused) {
      Refusal why = refused.refusals().get(0); // all reasons at once; here there is one
      out.println(RefusalText.english().of(why) + " " + why.rules() + " " + why.citations());
    }
    // README ends
    return file;
  }
}
