// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Worked example E1 as a story: graffiti in Bolton, two volunteers, repair and an apology. */
class GraffitiInBoltonTest {
  @Test
  void theCaseGoesAllTheWayFromTheReferralToItsCompletion() {
    Story story = Story.graffiti();
    story.engage();
    story.assess();
    assertThat(story.stage()).isEqualTo(CaseStage.PREPARING);
    story.prepare();
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    story.meet();
    assertThat(story.stage()).isEqualTo(CaseStage.IN_PROCESS);
    story.agree();
    assertThat(story.stage()).isEqualTo(CaseStage.MONITORING);
    story.keepTheAgreement();
    assertThat(story.stage()).isEqualTo(CaseStage.FOLLOW_UP);
    story.close();
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
    assertThat(CaseFile.fold(story.file().entries()).state())
        .isEqualTo(story.file().state());
  }
}
