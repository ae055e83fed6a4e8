// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Validity;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.practice.Profiles;
import io.github.amends.volunteer.AssignmentEndReason;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What falls due for those who facilitate a case: vetting, observation, a new lead. */
class FacilitatorDutyTest {
  private static final LocalDate VETTED = LocalDate.of(2024, 6, 1);
  private static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());

  @Test
  void vettingIsRenewedByTheDayOnWhichItEnds() {
    FacilitatorStanding vetted =
        standing(Optional.of(Validity.between(VETTED, LocalDate.of(2026, 9, 1))));
    assertThat(owed(DutyKind.RENEW_VETTING, vetted, LEAD)).singleElement().satisfies(duty -> {
      assertThat(duty.due()).isEqualTo(new Duty.On(LocalDate.of(2026, 9, 1)));
      assertThat(duty.since().date()).isEqualTo(VETTED);
    });
  }

  @Test
  void vettingThatDoesNotEndIsNotRenewed() {
    assertThat(owed(DutyKind.RENEW_VETTING, standing(Optional.of(Validity.from(VETTED))), LEAD))
        .isEmpty();
  }

  @Test
  void whereNothingIsKnownOfTheVettingThatIsSaid() {
    assertThat(owed(DutyKind.RENEW_VETTING, standing(Optional.empty()), LEAD))
        .extracting(Duty::due)
        .containsExactly(new Duty.NotKnown(Duty.Missing.STANDING));
    assertThat(owed(DutyKind.RENEW_VETTING, standing(Optional.empty()), SECOND))
        .extracting(Duty::due)
        .containsExactly(new Duty.NotKnown(Duty.Missing.STANDING));
  }

  @Test
  void aYearAfterTheLastObservationTheNextIsDue() {
    FacilitatorStanding observed = FacilitatorStanding.builder()
        .facilitator(LEAD)
        .observedOn(Set.of(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 12, 3)))
        .build();
    assertThat(owed(DutyKind.OBSERVE_FACILITATOR, observed, LEAD))
        .singleElement()
        .satisfies(duty -> {
          assertThat(duty.due()).isEqualTo(new Duty.On(LocalDate.of(2026, 12, 3)));
          assertThat(duty.since().date()).isEqualTo(LocalDate.of(2025, 12, 3));
        });
  }

  @Test
  void onlyTheLossOfALeadAsksForANewOne() {
    Story story = Story.graffiti(MACHINE).takeIn();
    story.then(new AssignmentEnded(SECOND, AssignmentEndReason.LEFT));
    assertThat(duties(story, DutyKind.NAME_LEAD)).isEmpty();
    story.then(Story.assigned(SECOND, AssignmentRole.CO));
    story.then(new AssignmentEnded(LEAD, AssignmentEndReason.LEFT));
    assertThat(duties(story, DutyKind.NAME_LEAD))
        .singleElement()
        .satisfies(duty -> assertThat(duty.since())
            .isEqualTo(
                story.file().entries().get(story.file().entries().size() - 1).occurred()));
    story.then(new AssignmentEnded(SECOND, AssignmentEndReason.LEFT));
    assertThat(duties(story, DutyKind.NAME_LEAD))
        .as("the lead was lost before the other")
        .singleElement()
        .satisfies(duty -> assertThat(duty.since())
            .isNotEqualTo(
                story.file().entries().get(story.file().entries().size() - 1).occurred()));
  }

  private static FacilitatorStanding standing(Optional<Validity> vetting) {
    return FacilitatorStanding.builder().facilitator(LEAD).vetting(vetting).build();
  }

  private static List<Duty> owed(DutyKind kind, FacilitatorStanding standing, FacilitatorId who) {
    Story story = Story.graffiti(MACHINE).takeIn();
    Context context = Context.at(story.now()).withStanding(standing);
    return MACHINE.duties(story.file(), context).stream()
        .filter(duty -> duty.kind() == kind)
        .filter(duty -> duty.facilitator().filter(who::equals).isPresent())
        .toList();
  }

  private static List<Duty> duties(Story story, DutyKind kind) {
    return MACHINE.duties(story.file(), story.context()).stream()
        .filter(duty -> duty.kind() == kind)
        .toList();
  }
}
