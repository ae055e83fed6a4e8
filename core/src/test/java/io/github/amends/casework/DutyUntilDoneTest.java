// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.FollowUp;
import io.github.amends.agreement.Reached;
import io.github.amends.agreement.Wellbeing;
import io.github.amends.assessment.Mitigation;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.MitigationId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ChangeReason;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.HarmedInformed;
import io.github.amends.event.InformationDeclined;
import io.github.amends.event.InformationSubject;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MitigationAdded;
import io.github.amends.event.MitigationCompleted;
import io.github.amends.event.NewOffenceRecorded;
import io.github.amends.event.OfferResponse;
import io.github.amends.event.ReferrerToldDate;
import io.github.amends.event.ReportContent;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.SupportKind;
import io.github.amends.event.SupportOffered;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is owed stays so until this very thing is done, for this very person. */
class DutyUntilDoneTest {
  private static final LocalDate FIRST_OF_JULY = LocalDate.of(2026, 7, 1);

  private static final CaseMachine ONCE = CaseMachine.under(Profiles.rocRestore());
  private static final CaseMachine TWICE = CaseMachine.under(Profile.builder(Profiles.rocRestore())
      .id("patient")
      .version(1)
      .title("Patient")
      .set(Parameter.FOLLOW_UP_ATTEMPTS, Setting.number(2))
      .build());

  @Test
  void eachMitigationIsOwedByItsDayUntilItIsCompleted() {
    Story story = Story.graffiti()
        .engage()
        .then(Story.assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK));
    RiskAssessmentId assessment = story
        .file()
        .state()
        .participant(HARMED)
        .orElseThrow()
        .risk()
        .orElseThrow()
        .assessment()
        .id();
    CaseFile file = with(
        story.file(),
        mitigation("mi-1", assessment, FIRST_OF_JULY),
        mitigation("mi-2", RiskAssessmentId.of("another"), FIRST_OF_JULY.plusDays(1)));
    assertThat(owed(file, DutyKind.COMPLETE_MITIGATION))
        .extracting(Duty::due)
        .containsExactly(new Duty.On(FIRST_OF_JULY), new Duty.On(FIRST_OF_JULY.plusDays(1)));
    assertThat(owed(file, DutyKind.COMPLETE_MITIGATION).get(0).participant()).contains(HARMED);
    assertThat(owed(file, DutyKind.COMPLETE_MITIGATION).get(1).participant()).isEmpty();
    CaseFile done = with(file, new MitigationCompleted(MitigationId.of("mi-1")));
    assertThat(owed(done, DutyKind.COMPLETE_MITIGATION))
        .extracting(Duty::due)
        .containsExactly(new Duty.On(FIRST_OF_JULY.plusDays(1)));
  }

  @Test
  void aClosedCaseOwesNoMitigation() {
    CaseFile closed = with(
        Story.graffiti()
            .engage()
            .assess()
            .prepare()
            .meet()
            .agree()
            .keepTheAgreement()
            .close()
            .file(),
        mitigation("mi-1", RiskAssessmentId.of("any"), FIRST_OF_JULY));
    assertThat(owed(closed, DutyKind.COMPLETE_MITIGATION)).isEmpty();
  }

  @Test
  void aNewOffenceAsksForANewAssessmentOfThoseAssessedBefore() {
    Story story = Story.graffiti()
        .engage()
        .then(Story.assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK));
    CaseFile offended = with(story.file(), new NewOffenceRecorded(RESPONSIBLE, HARMED));
    assertThat(participants(owed(offended, DutyKind.REASSESS_RISK))).containsExactly(HARMED);
    CaseFile anew = with(
        offended, Story.anew(Story.assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK)));
    assertThat(owed(anew, DutyKind.REASSESS_RISK)).isEmpty();
  }

  @Test
  void aMeetingThatWasMovedIsToldOfAnew() {
    Story story = Story.graffiti().engage().assess().prepare().schedule();
    CaseFile toldOfAnother =
        with(story.file(), new ReferrerToldDate(MeetingId.of("m-of-another-day")));
    assertThat(owed(toldOfAnother, DutyKind.TELL_REFERRER_DATE)).hasSize(1);
    CaseFile told = with(story.file(), new ReferrerToldDate(MEETING));
    assertThat(owed(told, DutyKind.TELL_REFERRER_DATE)).isEmpty();
    CaseFile moved = with(
        told,
        new MeetingRescheduled(
            Story.meeting(MEETING).build(), ChangeReason.UNAVAILABLE, Initiator.HARMED));
    assertThat(owed(moved, DutyKind.TELL_REFERRER_DATE))
        .extracting(Duty::due)
        .containsExactly(new Duty.On(LocalDate.of(2026, 6, 14)));
    assertThat(owed(with(moved, new ReferrerToldDate(MEETING)), DutyKind.TELL_REFERRER_DATE))
        .isEmpty();
    assertThat(owed(with(moved, Story.started(MEETING)), DutyKind.TELL_REFERRER_DATE))
        .isEmpty();
  }

  @Test
  void whoeverConsentedIsFollowedUpUntilTheyAreReachedOrTriedOftenEnough() {
    Story story = kept();
    story.then(Story.consent(HARMED, ConsentPurpose.FOLLOW_UP));
    assertThat(participants(owed(story.file(), DutyKind.FOLLOW_UP))).containsExactly(HARMED);
    CaseFile other = with(story.file(), followUp(RESPONSIBLE, Reached.REACHED));
    assertThat(participants(owed(other, DutyKind.FOLLOW_UP))).containsExactly(HARMED);
    CaseFile once = with(other, followUp(HARMED, Reached.NOT_REACHED));
    assertThat(owed(once, DutyKind.FOLLOW_UP)).isEmpty();
    assertThat(participants(owed(TWICE, once, DutyKind.FOLLOW_UP))).containsExactly(HARMED);
    assertThat(owed(TWICE, with(other, followUp(HARMED, Reached.REACHED)), DutyKind.FOLLOW_UP))
        .isEmpty();
    assertThat(owed(TWICE, with(once, followUp(HARMED, Reached.NOT_REACHED)), DutyKind.FOLLOW_UP))
        .isEmpty();
  }

  @Test
  void whoWasToldOrWouldRatherNotKnowIsThatPersonAlone() {
    CaseFile file = kept().file();
    CaseFile otherTold = with(file, new HarmedInformed(RESPONSIBLE, ReportContent.OUTCOME));
    assertThat(participants(owed(otherTold, DutyKind.INFORM_HARMED))).containsExactly(HARMED);
    CaseFile otherDeclined = with(
        file,
        new InformationDeclined(RESPONSIBLE, new TreeSet<>(Set.of(InformationSubject.OUTCOME))));
    assertThat(participants(owed(otherDeclined, DutyKind.INFORM_HARMED))).containsExactly(HARMED);
  }

  @Test
  void supportIsOfferedAsSoonAsTheProcessIsFoundUnsuitable() {
    CaseFile found = with(
        Story.graffiti().engage().file(), new SuitabilityDecided(new Suitability.NotSuitable()));
    assertThat(participants(owed(found, DutyKind.OFFER_SUPPORT)))
        .containsExactly(HARMED, RESPONSIBLE);
    CaseFile offered = with(
        found, new SupportOffered(RESPONSIBLE, SupportKind.VICTIM_SERVICE, OfferResponse.DECLINED));
    assertThat(participants(owed(offered, DutyKind.OFFER_SUPPORT))).containsExactly(HARMED);
  }

  private static Story kept() {
    return Story.graffiti().engage().assess().prepare().meet().agree().keepTheAgreement();
  }

  private static FollowUpRecorded followUp(ParticipantId who, Reached reached) {
    return new FollowUpRecorded(new FollowUp(who, reached, Wellbeing.BETTER));
  }

  private static MitigationAdded mitigation(String id, RiskAssessmentId of, LocalDate due) {
    return new MitigationAdded(new Mitigation(
        MitigationId.of(id), of, RiskTopic.PHYSICAL_SAFETY, ActorRef.volunteer("f-lead"), due));
  }

  private static CaseFile with(CaseFile file, CaseEvent... events) {
    CaseFile grown = file;
    for (CaseEvent event : events) {
      CaseEntry last = grown.entries().get(grown.entries().size() - 1);
      grown = CaseFileWith.event(grown, event, Occurred.at(last.recordedAt(), Story.BOLTON));
    }
    return grown;
  }

  private static List<Duty> owed(CaseFile file, DutyKind kind) {
    return owed(ONCE, file, kind);
  }

  private static List<Duty> owed(CaseMachine machine, CaseFile file, DutyKind kind) {
    return machine.duties(file, Context.at(Story.graffiti().now())).stream()
        .filter(duty -> duty.kind() == kind)
        .toList();
  }

  private static List<ParticipantId> participants(List<Duty> duties) {
    return duties.stream().flatMap(duty -> duty.participant().stream()).toList();
  }
}
