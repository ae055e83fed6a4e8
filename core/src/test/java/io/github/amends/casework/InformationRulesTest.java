// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.information;
import static io.github.amends.casework.Story.informed;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.prepared;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;

import io.github.amends.basics.DateRange;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.WorkingDays;
import io.github.amends.event.AppropriateAdultOffered;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.OfferResponse;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.InformationItem;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Rules INF-01 to INF-08, EQ-01, EQ-02 and CHL-01: how people are told, and what they are asked.
 */
class InformationRulesTest {
  private static final WorkingDays MAY = WorkingDays.of(
      DateRange.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)),
      Set.of(LocalDate.of(2026, 5, 4)));

  @Breaks(rule = "INF-01", code = "WARN_LATE_INFORMATION")
  void aPersonHarmedIsInformedWithinFiveWorkingDays(Breach breach) {
    // Received on Friday 1 May; Monday is a holiday, so that the fifth working day is Monday 11.
    breach
        .isWarnedOf(machine -> working(machine).on(5, 12).attempt(informed(HARMED)))
        .isNotWarnedOfOnceMended(machine -> working(machine).on(5, 11).attempt(informed(HARMED)));
  }

  @Breaks(rule = "INF-04", code = "INF-04")
  void peopleAreToldInTheirLanguageOrWithAnInterpreter(Breach breach) {
    InformationRecorded interpreted = new InformationRecorded(
        information(HARMED).interpreter(PartyRef.person("interpreter-1")).build());
    breach
        .isRefused(machine -> polish(machine).attempt(informed(HARMED)))
        .isAcceptedOnceMended(machine -> polish(machine).attempt(interpreted));
  }

  @Breaks(rule = "INF-05", code = "INF-05")
  void peopleAreToldThatWhatTheyWishForMayNotCome(Breach breach) {
    breach
        .isWarnedOf(machine -> lacking(machine, InformationItem.WISHED_OUTCOME_UNLIKELY))
        .isNotWarnedOfOnceMended(machine -> lacking(machine, InformationItem.HOW_TO_COMPLAIN));
  }

  @Breaks(rule = "INF-06", code = "INF-06")
  void peopleAreToldHowToComplain(Breach breach) {
    breach
        .isWarnedOf(machine -> lacking(machine, InformationItem.HOW_TO_COMPLAIN))
        .isNotWarnedOfOnceMended(
            machine -> lacking(machine, InformationItem.WISHED_OUTCOME_UNLIKELY));
  }

  @Breaks(rule = "INF-07", code = "INF-07")
  void peopleAreToldTheLimitsOfConfidentiality(Breach breach) {
    breach
        .isRefused(machine -> lacking(machine, InformationItem.LIMITS_OF_CONFIDENTIALITY))
        .isAcceptedOnceMended(machine -> lacking(machine, InformationItem.HOW_TO_COMPLAIN));
  }

  @Breaks(rule = "INF-08", code = "INVALID_CONSENT_NO_EVIDENCE")
  void theTextThatWasToldIsNamed(Breach breach) throws Throwable {
    breach
        .cannotBeMade(() -> information(HARMED).text(" ").build())
        .canBeMadeOnceMended(() -> information(HARMED).text("leaflet/4").build());
  }

  @Breaks(rule = "EQ-02", code = "BLOCKED_INFORMATION_INCOMPLETE")
  void peopleAreToldThatTheyMayTakeLegalAdvice(Breach breach) {
    breach
        .isRefused(machine -> lacking(machine, InformationItem.LEGAL_ADVICE))
        .isAcceptedOnceMended(machine -> lacking(machine, InformationItem.HOW_TO_COMPLAIN));
  }

  @Breaks(rule = "EQ-01", code = "EQ-01")
  void peopleAreAskedWhichAdjustmentsTheyNeed(Breach breach) {
    PreparationRecorded asked = prepared(HARMED);
    PreparationRecorded silent = new PreparationRecorded(asked
        .preparation()
        .withTopics(EnumSet.complementOf(EnumSet.of(PreparationTopic.NEEDS_AND_ACCESS))));
    breach
        .isWarnedOf(machine -> Story.graffiti(machine).engage().assess().attempt(silent))
        .isNotWarnedOfOnceMended(
            machine -> Story.graffiti(machine).engage().assess().attempt(asked));
  }

  @Breaks(rule = "CHL-01", code = "CHL-01")
  void aChildIsOfferedAnAdultAtTheirSide(Breach breach) {
    breach
        .isRefused(machine -> child(machine).attempt(meets()))
        .isAcceptedOnceMended(machine -> child(machine)
            .then(new AppropriateAdultOffered(HARMED, OfferResponse.DECLINED))
            .attempt(meets()));
  }

  @Breaks(rule = "CHL-01", code = "BLOCKED_CONTEXT_UNKNOWN")
  void whetherAChildWillMeetIsKnown(Breach breach) {
    breach
        .isRefused(machine -> ready(machine)
            .knowing(context -> context.withAges(AgeEvidence.unknown()))
            .attempt(meets()))
        .isAcceptedOnceMended(machine -> ready(machine).attempt(meets()));
  }

  @Breaks(rule = "CHL-05", code = "CHL-05")
  void whereAChildMeetsAFacilitatorIsTrainedForChildren(Breach breach) {
    AppropriateAdultOffered adult = new AppropriateAdultOffered(HARMED, OfferResponse.ACCEPTED);
    breach
        .isRefused(machine -> child(machine)
            .then(adult)
            .standing(untrainedForChildren(LEAD))
            .standing(untrainedForChildren(SECOND))
            .attempt(meets()))
        .isAcceptedOnceMended(machine ->
            child(machine).then(adult).standing(untrainedForChildren(LEAD)).attempt(meets()));
  }

  @Breaks(rule = "CHL-05", code = "BLOCKED_CONTEXT_UNKNOWN")
  void whetherAChildMeetsThemIsKnownToTheUntrained(Breach breach) {
    breach
        .isRefused(machine -> offeredAdults(machine)
            .standing(untrainedForChildren(LEAD))
            .standing(untrainedForChildren(SECOND))
            .knowing(context -> context.withAges(AgeEvidence.unknown()))
            .attempt(meets()))
        .isAcceptedOnceMended(machine -> offeredAdults(machine)
            .standing(untrainedForChildren(LEAD))
            .standing(untrainedForChildren(SECOND))
            .attempt(meets()));
  }

  private static Story offeredAdults(CaseMachine machine) {
    return ready(machine)
        .then(
            new AppropriateAdultOffered(HARMED, OfferResponse.DECLINED),
            new AppropriateAdultOffered(RESPONSIBLE, OfferResponse.DECLINED));
  }

  private static FacilitatorStanding untrainedForChildren(FacilitatorId who) {
    return Standings.builder(who).trainedForChildrenFrom(Optional.empty()).build();
  }

  private static Story working(CaseMachine machine) {
    return Story.graffiti(machine).takeIn().knowing(context -> context.withWorkingDays(MAY));
  }

  private static Story polish(CaseMachine machine) {
    return Story.opening(machine, referral().build(), harmed().withLanguage("pl"), responsible())
        .takeIn();
  }

  private static Decision lacking(CaseMachine machine, InformationItem item) {
    return Story.graffiti(machine)
        .takeIn()
        .attempt(new InformationRecorded(
            information(HARMED).items(EnumSet.complementOf(EnumSet.of(item))).build()));
  }

  private static Story ready(CaseMachine machine) {
    return Story.graffiti(machine).engage().assess().prepare().on(6, 1);
  }

  /** The person harmed is fifteen when the meeting is fixed, and on the day of the meeting. */
  private static Story child(CaseMachine machine) {
    return ready(machine)
        .knowing(context ->
            context.withAges((who, day) -> OptionalInt.of(who.equals(HARMED) ? 15 : 40)));
  }

  private static MeetingScheduled meets() {
    return new MeetingScheduled(meeting(MEETING).build());
  }
}
