// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.report.DefinitionPage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MetricsCommandTest {
  private static final Path MONTH = Path.of("../data/simulated-year/referrals-2025-01.jsonl");

  @Test
  void everyMeasureIsListedOnALineOfItsOwn() {
    Terminal run = Terminal.run("metrics");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .hasSize(DefinitionPage.all().size())
        .anySatisfy(line -> assertThat(line).startsWith("harmed-engaged/1  [participant]"));
  }

  @Test
  void theWholeDefinitionsAreOnRequest() {
    Terminal run = Terminal.run("metrics", "--definitions");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("`conversion-direct/1`", "- Denominator: referrals received");
  }

  @Test
  void aReportAsATableHasARowForEveryRateAndEveryRowAsManyCells() {
    Terminal run = Terminal.run("report", "--cases", MONTH, "--format", "csv");
    List<String> lines = run.out().lines().toList();

    assertThat(run.exitCode()).isZero();
    assertThat(lines.get(0)).startsWith("measure,version,unit,as_of,statistic");
    assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(15));
    assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("conversion-direct,1,case,"));
    assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("naive-successful,1,case,"));
  }

  @Test
  void aReportAsJsonHasTheSameRows() {
    Terminal table =
        Terminal.run("report", "--cases", MONTH, "--format", "csv", "--disclosure", "none");
    Terminal hidden = Terminal.run("report", "--cases", MONTH, "--format", "json");
    assertThat(hidden.out()).contains("\"[c]\"", "\"disclosure\": \"rounded\"");
    Terminal run =
        Terminal.run("report", "--cases", MONTH, "--format", "json", "--disclosure", "none");
    JsonNode rows = JsonMapper.builder().build().readTree(run.out());

    assertThat(run.exitCode()).isZero();
    assertThat(rows.size()).isEqualTo((int) table.out().lines().count() - 1);
    JsonNode first = rows.get(0);
    assertThat(first.get("measure").asString()).isEqualTo("acceptance");
    assertThat(first.get("numerator").asLong())
        .isLessThanOrEqualTo(first.get("n").asLong());
    assertThat(first.get("excluded").isObject()).isTrue();
  }

  @Test
  void everyDefinitionHasAnIdOfItsOwn() {
    assertThat(DefinitionPage.all()).extracting(MetricDefinition::id).doesNotHaveDuplicates();
  }
}
