// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.TimeBasis;
import io.github.amends.outcomes.reoffending.Analysis;
import io.github.amends.outcomes.reoffending.FollowUpWindow;
import io.github.amends.outcomes.reoffending.IndexEvent;
import io.github.amends.outcomes.reoffending.ReoffenceRule;
import io.github.amends.outcomes.reoffending.ReoffendingMeasure;
import io.github.amends.outcomes.reoffending.StartDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The page on the measures is made from their definitions; {@code mvn -pl outcomes-metrics test
 * -Dtest=DefinitionPageTest -Damends.regenerate=true} makes it anew.
 */
class DefinitionPageTest {

  @Test
  void thePageSaysWhatTheDefinitionsSay() throws IOException {
    Path page = page();
    if (Boolean.getBoolean("amends.regenerate")) {
      Files.writeString(page, DefinitionPage.markdown());
    }
    assertThat(Files.readString(page).replace("\r\n", "\n")).isEqualTo(DefinitionPage.markdown());
  }

  @Test
  void everyMeasureStandsOnThePageOnceWithItsSource() {
    String page = DefinitionPage.markdown();
    for (MetricDefinition each : DefinitionPage.all()) {
      assertThat(page).containsOnlyOnce("`" + each.reference() + "`");
    }
    assertThat(page.lines().filter(line -> line.startsWith("- Source: ")))
        .hasSameSizeAs(DefinitionPage.all());
  }

  @Test
  void satisfactionReoffendingMoneyAndPeriodsAreDefinedToo() {
    assertThat(DefinitionPage.all())
        .extracting(MetricDefinition::id)
        .contains(
            "satisfaction-response",
            "satisfaction-top-box",
            "satisfaction-paired-change",
            "reoffending-yes-no",
            "reoffending-frequency",
            "reoffending-severity",
            "cost-per-direct",
            "saving-criminal-justice",
            "saving-wider",
            "meetings-to-referrals");
  }

  @Test
  void aDefinitionOfReoffendingNamesItsWindowAndWhatIsLeftOut() {
    ReoffenceRule rule = new ReoffenceRule(
        new FollowUpWindow(24, 3, StartDay.INCLUDED), new TreeSet<>(Set.of("breach")));
    MetricDefinition definition =
        new Analysis(new ReoffendingMeasure.Binary(), rule, IndexEvent.REFERRAL, 1).definition();
    assertThat(definition.numerator()).contains("24 months").contains("further 3 months");
    assertThat(definition.exclusions()).anyMatch(sentence -> sentence.contains("breach"));
    assertThat(definition.timeBasis()).isEqualTo(TimeBasis.COHORT_BY_INDEX_EVENT);
  }

  private static Path page() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("the tests run outside the repository");
      }
    }
    return folder.resolve("docs/metrics.md");
  }
}
