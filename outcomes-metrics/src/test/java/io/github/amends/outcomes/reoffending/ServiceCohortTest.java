// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.outcomes.caseload.SampleCaseload;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceCohortTest {

  private static final List<CaseFile> FILES = SampleCaseload.files();

  @Test
  void everybodyReferredIsFollowedFromTheReferral() {
    ServiceCohort cohort = ServiceCohort.of(FILES, IndexEvent.REFERRAL);
    assertThat(cohort.members()).isNotEmpty();
    assertThat(cohort.withoutIndex()).isZero();
    assertThat(cohort.members().stream().map(ServiceCohort.Member::party)).doesNotHaveDuplicates();
    assertThat(FILES.stream().map(file -> file.state().referral().received().date()))
        .containsAll(cohort.members().stream().map(ServiceCohort.Member::index).toList());
  }

  @Test
  void whoNeverMetCannotBeFollowedFromAMeeting() {
    ServiceCohort referred = ServiceCohort.of(FILES, IndexEvent.REFERRAL);
    for (IndexEvent index :
        List.of(IndexEvent.ACCEPTANCE, IndexEvent.FIRST_MEETING, IndexEvent.CASE_END)) {
      ServiceCohort later = ServiceCohort.of(FILES, index);
      assertThat(later.members().size() + later.withoutIndex())
          .isEqualTo(referred.members().size());
    }
  }

  @Test
  void casesEnteredInErrorAreLeftOut() {
    List<CaseFile> errors = FILES.stream()
        .filter(file -> file.state().stage() == CaseStage.ENTERED_IN_ERROR)
        .toList();
    assertThat(ServiceCohort.of(errors, IndexEvent.REFERRAL).members()).isEmpty();
  }

  @Test
  void peopleComeWithTheirOffencesIntoTheStudy() {
    ServiceCohort cohort = ServiceCohort.of(FILES, IndexEvent.REFERRAL);
    List<StudyPerson> people = cohort.followed(party -> List.of());
    assertThat(people).hasSameSizeAs(cohort.members());
    assertThat(people).allMatch(person -> person.assigned() == Arm.RESTORATIVE);
    assertThat(people.stream().map(StudyPerson::received))
        .containsExactlyElementsOf(
            cohort.members().stream().map(ServiceCohort.Member::received).toList());
  }

  @Test
  void aCaseKnowsNothingOfARandomisation() {
    assertThatThrownBy(() -> ServiceCohort.of(FILES, IndexEvent.RANDOMISATION))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
