// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.assigned;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.SafeguardingConcern;
import io.github.amends.assessment.SafeguardingKind;
import io.github.amends.basics.Classification;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Narrative;
import io.github.amends.event.SafeguardingConcernRaised;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.event.SensitivityWaived;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.participant.Vulnerability;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Setting;
import io.github.amends.referral.Referral;
import io.github.amends.referral.Sensitivity;
import io.github.amends.volunteer.AssignmentRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rule CPX-01: what makes a case complex, and what does not. */
class ComplexityTest {
  private static final FacilitatorId SUPERVISOR = FacilitatorId.of("f-supervisor");
  private static final Profile LISTS_CHILDREN = listing(Sensitivity.CHILD_OR_VULNERABLE_ADULT);
  private static final Profile LISTS_PARTIES = listing(Sensitivity.MANY_PARTIES);

  @Test
  void onlyASensitivityThatTheProfileListsCounts() {
    Story story = Story.graffiti();
    assertThat(isComplex(story, LISTS_PARTIES)).isFalse();
    story.then(new SensitivityTriggered(Sensitivity.MANY_PARTIES));
    assertThat(isComplex(story, LISTS_PARTIES)).isTrue();
    assertThat(isComplex(story, LISTS_CHILDREN)).isFalse();
  }

  @Test
  void whatWasToldWithTheReferralCountsToo() {
    Referral told = referral()
        .incident(referral().build().incident().withSensitivities(Sensitivity.MANY_PARTIES))
        .build();
    Story story = Story.opening(told, List.of(harmed(), responsible()));
    assertThat(isComplex(story, LISTS_PARTIES)).isTrue();
    assertThat(isComplex(story, LISTS_CHILDREN)).isFalse();
    assertThat(story.file().state().safety().sensitivities())
        .containsExactly(Sensitivity.MANY_PARTIES);
  }

  @Test
  void whatASupervisorWaivedDoesNotCountUntilItIsFoundAgain() {
    Story story = Story.graffiti()
        .takeIn()
        .standing(Standings.inOrder(SUPERVISOR))
        .then(
            assigned(SUPERVISOR, AssignmentRole.SUPERVISOR),
            new SensitivityTriggered(Sensitivity.MANY_PARTIES),
            new SensitivityWaived(
                Sensitivity.MANY_PARTIES,
                SUPERVISOR,
                new Narrative("Two neighbours and their landlord.", Classification.PUBLIC)));
    assertThat(isComplex(story, LISTS_PARTIES)).isFalse();
    assertThat(story.file().state().safety().waived())
        .containsExactly(Map.entry(Sensitivity.MANY_PARTIES, SUPERVISOR));
    story.then(new SensitivityTriggered(Sensitivity.MANY_PARTIES));
    assertThat(isComplex(story, LISTS_PARTIES)).isTrue();
  }

  @Test
  void somebodyVulnerableWhoWasHarmedMakesACaseComplex() {
    assertThat(isComplex(opened(vulnerable(harmed()), responsible()), LISTS_CHILDREN))
        .isTrue();
    assertThat(isComplex(opened(vulnerable(harmed()), responsible()), LISTS_PARTIES))
        .isFalse();
  }

  @Test
  void somebodyVulnerableWhoIsResponsibleOrOnBothSidesDoesNotAlone() {
    Participant one = participant(HARMED, ParticipantRole.MUTUAL);
    Participant other = participant(RESPONSIBLE, ParticipantRole.MUTUAL);
    assertThat(isComplex(opened(harmed(), vulnerable(responsible())), LISTS_CHILDREN))
        .isFalse();
    assertThat(isComplex(opened(vulnerable(one), other), LISTS_CHILDREN)).isFalse();
    assertThat(isComplex(opened(harmed(), responsible()), LISTS_CHILDREN)).isFalse();
  }

  @Test
  void aConcernThatWasRaisedIsKnown() {
    SafeguardingConcern concern =
        new SafeguardingConcern(SafeguardingKind.ADULT_AT_RISK, Optional.of(HARMED), List.of());
    Story story = Story.graffiti().takeIn().then(new SafeguardingConcernRaised(concern));
    assertThat(story.file().state().safety().concerns()).containsExactly(concern);
  }

  private static boolean isComplex(Story story, Profile profile) {
    return Complexity.isComplex(story.file().state(), profile);
  }

  private static Story opened(Participant... people) {
    return Story.opening(referral().build(), List.of(people));
  }

  private static Participant vulnerable(Participant who) {
    return who.withVulnerabilities(Vulnerability.INTIMIDATED);
  }

  private static Profile listing(Sensitivity sensitivity) {
    return Profile.builder(Profiles.rocRestore())
        .id("listing")
        .version(1)
        .set(Parameter.COMPLEXITY_TRIGGERS, Setting.codes(Set.of(sensitivity.code())))
        .build();
  }
}
