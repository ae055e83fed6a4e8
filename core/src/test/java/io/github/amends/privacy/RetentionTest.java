// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.Story;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.DataKind;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.LegalHoldPlaced;
import io.github.amends.event.LegalHoldReason;
import io.github.amends.event.PersonErased;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Rules;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final Profile ROC = Profiles.rocRestore();
  private static final Retention RETENTION = Retention.under(ROC);

  @Test
  void aClosedCaseIsKeptForSevenYearsAndNotAfterwards() {
    Story story = Story.graffiti()
        .engage()
        .assess()
        .prepare()
        .meet()
        .agree()
        .keepTheAgreement()
        .close();
    LocalDate closed =
        story.file().entries().get(story.file().entries().size() - 1).occurred().date();
    assertThat(RETENTION.decisions(story.file()))
        .containsExactly(new RetentionDecision(
            Rules.DAT_03, closed.plusYears(7), RetentionAction.ERASE, Optional.empty()));
    assertThat(RETENTION.dueOn(story.file(), closed.plusYears(7).minusDays(1))).isEmpty();
    assertThat(RETENTION.dueOn(story.file(), closed.plusYears(7))).hasSize(1);
    story.on(closed.plusYears(7)).then(new LegalHoldPlaced(LegalHoldReason.INQUIRY));
    assertThat(RETENTION.dueOn(story.file(), closed.plusYears(7))).isEmpty();
    assertThat(RETENTION.decisions(story.file()))
        .extracting(RetentionDecision::action)
        .containsExactly(RetentionAction.KEEP);
  }

  @Test
  void afterTheTraceNothingIsOwedAnyMore() {
    Story story = Story.graffiti()
        .engage()
        .assess()
        .prepare()
        .meet()
        .agree()
        .keepTheAgreement()
        .close();
    story.on(LocalDate.of(2034, 1, 1)).then(Retention.ended());
    assertThat(RETENTION.decisions(story.file())).isEmpty();
    assertThat(Redaction.of(story.file()).stage()).isEqualTo(story.stage());
  }

  @Test
  void ofWhoDeclinedOnlyThatIsKept() {
    Story story = declined();
    assertThat(RETENTION.dueOn(story.file(), LocalDate.of(2026, 5, 4)))
        .containsExactly(new RetentionDecision(
            Rules.DAT_04,
            LocalDate.of(2026, 5, 4),
            RetentionAction.MINIMISE,
            Optional.of(Story.HARMED)));
    Minimising minimising = Minimising.under(ROC);
    assertThat(minimising.traces(story.file())).singleElement().satisfies(trace -> {
      assertThat(trace.basis()).isEqualTo(ErasureBasis.DECLINED);
      assertThat(trace.kinds()).contains(DataKind.IDENTITY).doesNotContain(DataKind.CONSENT);
    });
    story.then(minimising.traces(story.file()).toArray(PersonErased[]::new));
    assertThat(minimising.traces(story.file())).isEmpty();
    assertThat(Redaction.of(story.file())
            .state()
            .participant(Story.HARMED)
            .orElseThrow()
            .consents()
            .get(ConsentPurpose.ASSESSMENT)
            .status()
            .isDeclined())
        .isTrue();
  }

  @Test
  void aDraftIsDueAfterAMonthUntilItIsAgreedTo() {
    Story story = Story.graffiti().engage().assess().prepare().meet();
    story.then(new AgreementDrafted(Story.agreement()));
    LocalDate drafted =
        story.file().entries().get(story.file().entries().size() - 1).occurred().date();
    assertThat(RETENTION.dueOn(story.file(), drafted.plusMonths(1)))
        .extracting(RetentionDecision::rule)
        .containsExactly(Rules.DAT_07);
    assertThat(RETENTION.dueOn(story.file(), drafted.plusMonths(1).minusDays(1)))
        .isEmpty();
  }

  private static Story declined() {
    return Story.graffiti()
        .takeIn()
        .then(
            Story.contacted(Story.HARMED, ContactOutcome.REACHED),
            Story.informed(Story.HARMED),
            new ConsentRefused(Story.HARMED, ConsentPurpose.ASSESSMENT));
  }
}
