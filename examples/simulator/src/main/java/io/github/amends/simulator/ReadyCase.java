// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import static io.github.amends.simulator.Roles.HARMED;
import static io.github.amends.simulator.Roles.RESPONSIBLE;

import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.Context;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.participant.Acknowledgement;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A made-up case of June 2026 in which everybody is prepared and only the time of the meeting is
 * missing.
 *
 * @param file the case
 * @param context what the machine is told about it on 1 July 2026
 */
public record ReadyCase(CaseFile file, Context context) {

  /**
   * Creates the value.
   *
   * @param file the case
   * @param context what the machine is told about it on 1 July 2026
   */
  public ReadyCase {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(context, "context");
  }

  /**
   * Plays the case with two volunteers.
   *
   * @param lead who leads, and may do so from 22 June 2026 on
   * @param second who assists, and may do so from then on
   * @return the case, ready for a meeting
   */
  public static ReadyCase preparedBy(FacilitatorStanding lead, FacilitatorStanding second) {
    Play play = new Play(
        "case-bolton",
        LocalDate.of(2026, 6, 17),
        "The police refer a broken window.",
        Roles.referral(LocalDate.of(2026, 6, 16), LocalDate.of(2026, 6, 6)));
    play.step("The coordinator looks at it.", new ScreeningBegun())
        .step("It is within scope and taken in.", new ReferralAccepted())
        .knowing(lead)
        .knowing(second)
        .on(LocalDate.of(2026, 6, 22), 10, 0)
        .step("One volunteer leads.", Roles.assigned(lead.facilitator(), AssignmentRole.LEAD))
        .step("One helps.", Roles.assigned(second.facilitator(), AssignmentRole.CO))
        .on(LocalDate.of(2026, 6, 23), 17, 0);
    engage(play, RESPONSIBLE);
    play.step(
        "They accept that they broke the window.",
        new AcknowledgementRecorded(new Acknowledgement(RESPONSIBLE, AcknowledgementDegree.FULL)));
    engage(play, HARMED);
    play.on(LocalDate.of(2026, 6, 25), 14, 0)
        .step("The risks for the person responsible are low.", Roles.assessed(RESPONSIBLE))
        .step("So are those for the person harmed.", Roles.assessed(HARMED))
        .step("They can meet.", new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT)))
        .on(LocalDate.of(2026, 6, 29), 17, 0)
        .step("One is prepared.", prepared(RESPONSIBLE, lead, second))
        .step("The other is, separately.", prepared(HARMED, lead, second));
    Instant now = Play.instant(LocalDate.of(2026, 7, 1), LocalTime.of(9, 0));
    Context context = Checked.at(now).withStanding(lead).withStanding(second);
    return new ReadyCase(play.file(), context);
  }

  private static void engage(Play play, ParticipantId who) {
    play.step("Somebody is rung up.", Roles.reached(who))
        .step("They are told what it is about.", Roles.informed(who))
        .step("They agree to an assessment,", Roles.consent(who, ConsentPurpose.ASSESSMENT))
        .step("and to meet.", Roles.consent(who, ConsentPurpose.DIRECT));
  }

  private static PreparationRecorded prepared(
      ParticipantId who, FacilitatorStanding lead, FacilitatorStanding second) {
    FacilitatorId[] both = {lead.facilitator(), second.facilitator()};
    return new PreparationRecorded(Roles.prepared(who).preparation().withFacilitators(both));
  }
}
