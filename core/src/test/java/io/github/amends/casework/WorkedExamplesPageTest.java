// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.GeneratedPage;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RefusalText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of the worked examples, told by the machine that has played them. */
class WorkedExamplesPageTest {
  private static final List<Example> EXAMPLES = List.of(
      new Example("E1", "Graffiti in Bolton", "GraffitiInBoltonTest", GraffitiInBoltonTest.told()),
      new Example(
          "E2", "Neighbours and noise", "NeighboursAndNoiseTest", NeighboursAndNoiseTest.told()),
      new Example(
          "E3",
          "A burglary, messages to and from prison, and a meeting",
          "BurglaryAndPrisonVisitTest",
          BurglaryAndPrisonVisitTest.told()),
      new Example(
          "E4",
          "A withdrawal the night before",
          "WithdrawalTheNightBeforeTest",
          WithdrawalTheNightBeforeTest.told()),
      new Example(
          "E5",
          "Taken back in the meeting",
          "RetractedInTheMeetingTest",
          RetractedInTheMeetingTest.told()),
      new Example(
          "E6",
          "Domestic abuse in Scotland: a letter that is not sent",
          "LetterNotSentTest",
          LetterNotSentTest.told()),
      new Example(
          "E7", "A child and a guardian", "YouthAndGuardianTest", YouthAndGuardianTest.told()),
      new Example(
          "E8",
          "Instalments missed, and paid in the end",
          "InstalmentsMissedTest",
          InstalmentsMissedTest.told()),
      new Example(
          "E9",
          "A breach that goes back to the referrer",
          "InstalmentsMissedTest",
          InstalmentsMissedTest.toldOfTheBreach()),
      new Example(
          "E10",
          "A supervision that lapses on the day after",
          "SupervisionLapsesTest",
          SupervisionLapsesTest.told()),
      new Example(
          "E11",
          "Reopened after six months",
          "ReopenedAfterSixMonthsTest",
          ReopenedAfterSixMonthsTest.told()),
      new Example("E12", "Theft from a shop", "ShopTheftTest", ShopTheftTest.told()),
      new Example(
          "E13",
          "Somebody who declined asks to be forgotten",
          "ErasedAfterDecliningTest",
          ErasedAfterDecliningTest.told()));

  /** One example: its number, its title, the test that plays it, and how it went. */
  private record Example(String number, String title, String test, Story story) {}

  @Test
  void thePageTellsWhatTheTestsPlay() {
    GeneratedPage.compare("docs/worked-examples.md", page());
  }

  private static String page() {
    StringBuilder page = new StringBuilder("# Worked examples\n\n<!-- Made by "
        + GeneratedPage.COMMAND
        + " -->\n\nEach is played by a test, step by step, and told here by the machine itself: what"
        + " was taken, the stage where it changed, and in italics what the machine refused on the"
        + " way.\n");
    for (Example each : EXAMPLES) {
      page.append("\n## ")
          .append(each.number())
          .append(". ")
          .append(each.title())
          .append("\n\nProfile: ")
          .append(each.story().machine().profile().title())
          .append(". Played by `")
          .append(each.test())
          .append("`.\n\n");
      tell(each.story(), page);
    }
    return page.toString();
  }

  private static void tell(Story story, StringBuilder page) {
    CaseStage stage = null;
    for (Explanation line : story.machine().explain(story.file(), ExplanationText.english())) {
      CaseStage now =
          story.file().entries().get(Math.toIntExact(line.sequence() - 1)).stage();
      page.append("- ")
          .append(line.occurred().date())
          .append(": ")
          .append(line.sentence())
          .append(now == stage ? "" : " **" + now + "**")
          .append("\n");
      stage = now;
      for (Story.No no : story.refused()) {
        if (no.after() == line.sequence()) {
          page.append("  - *Refused, ")
              .append(no.event().code())
              .append(": ")
              .append(reasons(no.reasons()))
              .append("*\n");
        }
      }
    }
  }

  private static String reasons(List<Refusal> reasons) {
    return reasons.stream()
        .map(each -> RefusalText.english().of(each)
            + each.rules().stream()
                .map(Object::toString)
                .collect(Collectors.joining(", ", " [", "]")))
        .collect(Collectors.joining(" "));
  }
}
