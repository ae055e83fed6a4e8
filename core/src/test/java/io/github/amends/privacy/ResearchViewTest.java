// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.Route;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.Story;
import io.github.amends.casework.TermStatus;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.EventType;
import io.github.amends.event.Initiator;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.privacy.ResearchView.Step;
import io.github.amends.referral.AgencyKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ResearchViewTest {

  @Test
  void itCountsAndCodesAWholeCase() {
    CaseFile file = Story.graffiti()
        .engage()
        .assess()
        .prepare()
        .meet()
        .agree()
        .keepTheAgreement()
        .close()
        .file();
    ResearchView view = ResearchView.of(file);
    assertThat(view.origin().source()).isEqualTo(AgencyKind.POLICE);
    assertThat(view.participants())
        .isEqualTo(Map.of(ParticipantRole.HARMED, 1, ParticipantRole.RESPONSIBLE, 1));
    assertThat(view.course())
        .isEqualTo(new ResearchView.Course(
            CaseStage.COMPLETED, CaseStage.FOLLOW_UP, Optional.of(Route.DIRECT), 1, 0, 0));
    assertThat(view.result().outcome()).contains(OutcomeKind.AGREEMENT);
    assertThat(view.result().terms()).isEqualTo(Map.of(TermStatus.FULFILLED, 2));
    assertThat(view.result().cause()).isEmpty();
    assertThat(view.steps()).hasSize(file.entries().size());
  }

  @Test
  void daysAreCountedFromTheReferral() {
    // Received on 1 May, opened and screened on 4 May.
    List<Step> steps = ResearchView.of(Story.graffiti().takeIn().file()).steps();
    assertThat(steps.get(0)).isEqualTo(new Step(EventType.REFERRAL_RECEIVED, OptionalInt.of(3)));
    assertThat(steps).extracting(Step::event).contains(EventType.SCREENING_BEGUN);
  }

  @Test
  void aReferralThatIsNotKnownToTheDayGivesNoDays() {
    Story story = Story.opening(
        Story.referral()
            .received(Occurred.in(YearMonth.of(2026, 5), Story.BOLTON))
            .build(),
        List.of(Story.harmed(), Story.responsible()));
    assertThat(ResearchView.of(story.file()).steps())
        .extracting(Step::day)
        .containsOnly(OptionalInt.empty());
  }

  @Test
  void whyACaseEndedIsKeptApartFromWhoBroughtItAbout() {
    Story story = Story.graffiti()
        .then(
            new CaseNotProceeded(Story.closure(ClosureCause.RESOLVED_OTHERWISE, Initiator.HARMED)));
    assertThat(ResearchView.of(story.file()).result().cause())
        .contains(ClosureCause.RESOLVED_OTHERWISE);
    assertThat(ResearchView.of(story.file()).result().initiator()).contains(Initiator.HARMED);
  }
}
