// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import static io.github.amends.simulator.Roles.HARMED;
import static io.github.amends.simulator.Roles.LEAD;
import static io.github.amends.simulator.Roles.MEETING;
import static io.github.amends.simulator.Roles.RESPONSIBLE;
import static io.github.amends.simulator.Roles.SECOND;

import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.participant.Acknowledgement;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.volunteer.AssignmentRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;

/**
 * The worked examples: two made-up cases that show what the machine takes, what it refuses and why,
 * and what it adds by itself.
 */
public final class WorkedExamples {
  private WorkedExamples() {}

  /**
   * Returns all worked examples.
   *
   * @return the examples in the order in which they are best read
   */
  public static List<WorkedExample> all() {
    return List.of(graffitiInBolton(), withdrawalTheNightBefore());
  }

  /**
   * Returns the case of graffiti in Bolton: two volunteers, a repair, an apology, a telephone call
   * afterwards, and two steps refused on the way, one of them for several reasons at once.
   *
   * @return the example, which ends completed
   */
  public static WorkedExample graffitiInBolton() {
    return GraffitiInBolton.play();
  }

  /**
   * Returns the case in which the person harmed withdraws the night before the meeting: the meeting
   * is cancelled at once, nobody may hold the withdrawal against them, and the case closes without
   * blame.
   *
   * @return the example, which ends without a process
   */
  public static WorkedExample withdrawalTheNightBefore() {
    Play play = new Play(
        "case-e4",
        LocalDate.of(2026, 3, 3),
        "The police refer a broken window.",
        Roles.referral(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 2, 21)));
    Instant start = Play.instant(LocalDate.of(2026, 4, 16), LocalTime.of(18, 0));
    takeIn(play);
    engage(play);
    prepare(play);
    play.on(LocalDate.of(2026, 4, 2), 15, 0)
        .step(
            "The meeting is fixed for the evening of 16 April.",
            new MeetingScheduled(Roles.meeting(start).build()))
        .on(LocalDate.of(2026, 4, 15), 21, 10)
        .step(
            "The person harmed rings the evening before: they do not want to meet.",
            new ConsentWithdrawn(HARMED, new TreeSet<>(List.of(ConsentPurpose.DIRECT))))
        .on(LocalDate.of(2026, 4, 16), 18, 0)
        .step(
            "A volunteer who has not heard of it would begin the meeting.",
            new ProcessStarted(
                MEETING,
                new TreeSet<>(List.of(HARMED, RESPONSIBLE)),
                new TreeSet<>(List.of(LEAD, SECOND))))
        .on(LocalDate.of(2026, 4, 17), 10, 0)
        .step(
            "Somebody would close the case as if the person harmed had broken something.",
            closed(ClosureCause.NON_COMPLIANCE))
        .step(
            "Letters are offered instead, and declined; the case closes because they withdrew.",
            closed(ClosureCause.WITHDREW));
    return play.end("The person harmed withdraws the night before");
  }

  private static CaseNotProceeded closed(ClosureCause cause) {
    return new CaseNotProceeded(new Closure(cause, Initiator.HARMED));
  }

  private static void takeIn(Play play) {
    play.on(LocalDate.of(2026, 3, 4), 9, 30)
        .step("The coordinator looks at it.", new ScreeningBegun())
        .step("It is within scope and taken in.", new ReferralAccepted())
        .knowing(Records.inOrder(LEAD))
        .knowing(Records.inOrder(SECOND))
        .on(LocalDate.of(2026, 3, 9), 10, 0)
        .step("A volunteer leads.", Roles.assigned(LEAD, AssignmentRole.LEAD))
        .step("A second one helps.", Roles.assigned(SECOND, AssignmentRole.CO));
  }

  private static void engage(Play play) {
    play.on(LocalDate.of(2026, 3, 12), 17, 0)
        .step("The person responsible is rung up.", Roles.reached(RESPONSIBLE))
        .on(LocalDate.of(2026, 3, 16), 17, 0)
        .step("They are told what it is about.", Roles.informed(RESPONSIBLE))
        .step("They agree to an assessment,", Roles.consent(RESPONSIBLE, ConsentPurpose.ASSESSMENT))
        .step("and to meet.", Roles.consent(RESPONSIBLE, ConsentPurpose.DIRECT))
        .step(
            "They accept that they broke the window.",
            new AcknowledgementRecorded(
                new Acknowledgement(RESPONSIBLE, AcknowledgementDegree.FULL)))
        .on(LocalDate.of(2026, 3, 19), 11, 0)
        .step("The person harmed is rung up.", Roles.reached(HARMED))
        .on(LocalDate.of(2026, 3, 23), 14, 0)
        .step("They are told what it is about.", Roles.informed(HARMED))
        .step("They agree to an assessment,", Roles.consent(HARMED, ConsentPurpose.ASSESSMENT))
        .step("to meet,", Roles.consent(HARMED, ConsentPurpose.DIRECT))
        .step("and to letters.", Roles.consent(HARMED, ConsentPurpose.INDIRECT));
  }

  private static void prepare(Play play) {
    play.on(LocalDate.of(2026, 3, 25), 14, 0)
        .step("The risks for the person responsible are low.", Roles.assessed(RESPONSIBLE))
        .step("So are those for the person harmed.", Roles.assessed(HARMED))
        .step("They can meet.", new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT)))
        .on(LocalDate.of(2026, 3, 30), 17, 0)
        .step("The person responsible is prepared.", Roles.prepared(RESPONSIBLE))
        .on(LocalDate.of(2026, 4, 1), 17, 0)
        .step("The person harmed is prepared, separately.", Roles.prepared(HARMED));
  }
}
