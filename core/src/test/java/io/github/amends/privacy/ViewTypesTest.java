// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.Coded;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseState;
import io.github.amends.casework.ParticipantState;
import io.github.amends.event.CaseEvent;
import io.github.amends.participant.Acknowledgement;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.Participant;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the views for others have nowhere to put what is confidential. */
class ViewTypesTest {
  private static final List<Class<?>> CONFIDENTIAL = List.of(
      Narrative.class,
      PartyRef.class,
      ActorRef.class,
      FacilitatorId.class,
      CaseFile.class,
      CaseEntry.class,
      CaseEvent.class,
      CaseState.class,
      ParticipantState.class,
      Participant.class,
      Referral.class,
      ReferralSource.class,
      Acknowledgement.class,
      AcknowledgementDegree.class,
      ContactAttempt.class,
      ContactOutcome.class,
      RiskAssessment.class,
      RiskConclusion.class,
      RiskRating.class);

  @Test
  void everyViewButTheInternalOneIsOneOfThree() {
    assertThat(CaseView.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(
            InternalView.class,
            ParticipantView.class,
            ReferrerReportView.class,
            ResearchView.class);
  }

  @ParameterizedTest
  @ValueSource(classes = {ParticipantView.class, ReferrerReportView.class, ResearchView.class})
  void nothingConfidentialCanBeReached(Class<?> view) {
    assertThat(ReachableTypes.from(view)).contains(view).doesNotContainAnyElementsOf(CONFIDENTIAL);
  }

  /** A type that could hold anything would prove nothing. */
  @ParameterizedTest
  @ValueSource(classes = {ParticipantView.class, ReferrerReportView.class, ResearchView.class})
  void everyTypeThatCanBeReachedIsClosed(Class<?> view) {
    Set<Class<?>> open = Set.of(Object.class, Map.Entry.class, CharSequence.class);
    assertThat(ReachableTypes.from(view)).doesNotContainAnyElementsOf(open).allSatisfy(type -> {
      boolean ours = type.getName().startsWith("io.github.amends.") && type != Occurred.class;
      assertThat(!ours || type.isRecord() || type.isEnum() || type.isSealed())
          .as(type.getName())
          .isTrue();
    });
  }

  @ParameterizedTest
  @ValueSource(classes = {ParticipantView.class, ReferrerReportView.class})
  void textIsThatOfAnIdOrIsFixed(Class<?> view) {
    assertThat(ReachableTypes.from(view).stream()
            .filter(Class::isRecord)
            .filter(type -> Arrays.stream(type.getRecordComponents())
                .anyMatch(part -> part.getType() == String.class)))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(type.getName()).matches(".*\\.basics\\.[A-Za-z]+Id"));
  }

  @Test
  void researchHasNoTextNoIdNoDateAtAll() {
    assertThat(ReachableTypes.from(ResearchView.class))
        .doesNotContain(String.class, Instant.class, LocalDate.class, Occurred.class)
        .allSatisfy(type -> assertThat(isCountOrCode(type)).as(type.getName()).isTrue());
  }

  private static boolean isCountOrCode(Class<?> type) {
    List<Class<?>> holders = List.of(
        int.class,
        Integer.class,
        OptionalInt.class,
        Optional.class,
        List.class,
        Set.class,
        Map.class);
    boolean code = type.isEnum() && Coded.class.isAssignableFrom(type);
    boolean part = type.isRecord() && type.getName().startsWith(ResearchView.class.getName());
    return code || part || holders.contains(type);
  }

  @Test
  void theWalkFindsWhatIsConfidentialWhereItIs() {
    assertThat(ReachableTypes.from(InternalView.class)).containsAll(CONFIDENTIAL);
  }
}
