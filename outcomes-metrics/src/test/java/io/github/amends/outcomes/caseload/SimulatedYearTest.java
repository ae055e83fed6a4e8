// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.CaseStory.BOLTON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.CaseFile;
import io.github.amends.json.CaseLogReader;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.metric.Slices;
import io.github.amends.referral.AgencyKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Worked example E14: a year of three hundred referrals, four in ten of which meet, under several
 * bodies' definitions, and the cases between them.
 */
class SimulatedYearTest {
  private static final CaseloadBasis BASIS = CaseloadBasis.of(LocalDate.of(2026, 3, 31), BOLTON);
  private static final List<CaseFile> YEAR = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> logs = Files.list(folder())) {
      for (Path log :
          logs.filter(each -> each.toString().endsWith(".jsonl")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(log)) {
          YEAR.addAll(new CaseLogReader().readCases(in));
        }
      }
    }
  }

  private static Path folder() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("examples/data/simulated-year"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("the tests run outside the repository");
      }
    }
    return folder.resolve("examples/data/simulated-year");
  }

  @Test
  void ofTheThreeHundredFourInTenOfThoseOldEnoughHaveMet() {
    MetricResult direct = CaseRate.DIRECT_IN_WINDOW.on(BASIS).measure(YEAR);

    assertThat(YEAR).hasSize(300);
    assertThat(direct.lookedAt()).isEqualTo(300);
    assertThat(direct.value().orElseThrow()).isBetween(0.35, 0.45);
  }

  @Test
  void everyDefinitionCountsTheSameYearDifferentlyAndTheRowsBetweenAddUp() {
    Map<DefinitionSet, MetricResult> headlines = new EnumMap<>(DefinitionSet.class);
    for (DefinitionSet set : DefinitionSet.values()) {
      headlines.put(set, set.headline(BASIS).measure(YEAR));
    }
    assertThat(headlines.values().stream().map(MetricResult::n).distinct()).hasSize(5);

    MetricResult ours = headlines.get(DefinitionSet.AMENDS);
    headlines.forEach((set, theirs) -> {
      Reconciliation between =
          Reconciliation.between(DefinitionSet.AMENDS.headline(BASIS), set.headline(BASIS), YEAR);
      long difference = between.rows().stream()
          .mapToLong(row -> row.second().numerator() - row.first().numerator())
          .sum();
      assertThat(difference).isEqualTo(theirs.numerator() - ours.numerator());
      assertThat(between.rows()).allSatisfy(row -> assertThat(row.first().why()).isNotEmpty());
    });
  }

  @Test
  void theNaiveDefinitionCountsTwiceThoseThatAgreedAndWereEnded() {
    Reconciliation between = Reconciliation.between(
        DefinitionSet.AMENDS.headline(BASIS), DefinitionSet.NAIVE.headline(BASIS), YEAR);
    List<String> agreedAndEnded = YEAR.stream()
        .filter(file -> !file.stage().isOpen() && file.state().closure().isPresent())
        .filter(
            file -> file.state().outcome().map(outcome -> outcome.isAgreement()).orElse(false))
        .map(file -> file.caseId().value())
        .sorted()
        .toList();

    assertThat(between.countedTwice())
        .extracting(row -> row.caseId().value())
        .isNotEmpty()
        .containsExactlyElementsOf(agreedAndEnded);
  }

  @Test
  void theSlicesOfTheYearAddUpToIt() {
    CaseFlow whole = CaseFlow.of(YEAR, BASIS);
    SortedMap<AgencyKind, CaseFlow> slices = Slices.of(
            CaseFlow.metric(BASIS),
            (CaseFile file) -> file.state().referral().source().kind())
        .measure(YEAR);

    for (CaseRate rate : CaseRate.values()) {
      assertThat(slices.values().stream().mapToLong(flow -> flow.rate(rate).n()).sum())
          .isEqualTo(whole.rate(rate).n());
    }
    assertThat(slices.values().stream().mapToLong(flow -> flow.exits().total()).sum())
        .isEqualTo(whole.exits().total());
  }

  @Test
  void theSameYearReadTwiceIsMeasuredTheSame() {
    assertThat(CaseFlow.of(YEAR, BASIS)).isEqualTo(CaseFlow.of(List.copyOf(YEAR), BASIS));
  }
}
