// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.extract.TableException;
import io.github.amends.outcomes.extract.TableFault;
import io.github.amends.outcomes.extract.TableFaultCode;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.meta.PooledEffect;
import io.github.amends.outcomes.statistics.meta.PoolingEstimator;
import io.github.amends.outcomes.statistics.meta.PoolingOptions;
import io.github.amends.outcomes.statistics.meta.PoolingTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrialTableTest {

  private static final Path TEN_TRIALS =
      Path.of("..", "examples", "data", "strang2013_rjc_trials.csv");
  private static final PoolingOptions NORMAL =
      PoolingOptions.standard().withTest(PoolingTest.NORMAL);

  // metafor 3.8: rma(d, sei = se, method = "DL")
  @Test
  void theTenTrialsPoolToWhatTheReviewPublishes() throws IOException {
    TrialTable table = TrialTable.read(TEN_TRIALS);
    PooledEffect pooled =
        table.metaAnalysis().pool(NORMAL.withEstimator(PoolingEstimator.DERSIMONIAN_LAIRD));
    Interval interval = pooled.inference().orElseThrow().interval();

    assertThat(table.trials()).hasSize(10);
    assertThat(table.trials().get(0)).isEqualTo(new Trial("JPP_Canberra", 0.137, 0.127));
    assertThat(pooled.estimate()).isCloseTo(-0.154709710626165, within(1e-14));
    assertThat(pooled.inference().orElseThrow().standardError())
        .isCloseTo(0.0463433048273587, within(1e-15));
    assertThat(interval.lower()).isCloseTo(-0.24554091901235, within(1e-14));
    assertThat(interval.upper()).isCloseTo(-0.0638785022399809, within(1e-14));
    assertThat(pooled.heterogeneity().tauSquared().orElseThrow()).isZero();
    assertThat(pooled.heterogeneity().test().orElseThrow().statistic())
        .isCloseTo(7.78255083201683, within(1e-13));
  }

  // metafor 3.8, iterated to 1e-14: rma(d, sei = se, method = "REML")
  @Test
  void restrictedLikelihoodFindsHeterogeneityWhereTheReviewFindsNone() throws IOException {
    PooledEffect pooled = TrialTable.read(TEN_TRIALS).metaAnalysis().pool(NORMAL);
    Interval prediction = pooled.prediction().orElseThrow();

    assertThat(pooled.estimate()).isCloseTo(-0.150747091147762, within(1e-13));
    assertThat(pooled.heterogeneity().tauSquared().orElseThrow())
        .isCloseTo(0.00391802953403244, within(1e-14));
    assertThat(prediction.lower()).isCloseTo(-0.312385258678289, within(1e-13));
    assertThat(prediction.upper()).isCloseTo(0.0108910763827661, within(1e-13));
  }

  @Test
  void aTableIsReadFromTextToo() throws IOException {
    TrialTable table = TrialTable.read(new StringReader("se,trial,d\r\n0.5,\"A, B\",-1\r\n"), "t");

    assertThat(table.trials()).containsExactly(new Trial("A, B", -1, 0.5));
  }

  @Test
  void everyFaultIsReportedAtOnce() {
    assertThat(faults("trial,d,se\nA,0.1,0\nA,0.1,0.2\n,NaN,-0.2\nB,0.1,0.2\nB,0.3,0.1\nC,1e7,0.1"))
        .containsExactly(
            fault(2, "se", TableFaultCode.OUT_OF_RANGE),
            fault(4, "trial", TableFaultCode.EMPTY),
            fault(4, "d", TableFaultCode.NOT_A_NUMBER),
            fault(4, "se", TableFaultCode.OUT_OF_RANGE),
            new TableFault("t.csv", 6, Optional.empty(), TableFaultCode.DUPLICATE_ROW),
            fault(7, "d", TableFaultCode.OUT_OF_RANGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999", "-1e999", "1e-999", "0.0", "-0.1"})
  void standardErrorsMustBePositiveAndFinite(String text) {
    assertThat(faults("trial,d,se\nA,0.1," + text))
        .containsExactly(fault(2, "se", TableFaultCode.OUT_OF_RANGE));
  }

  @ParameterizedTest
  @CsvSource({"' ', 0, 1", "A, NaN, 1", "A, Infinity, 1", "A, 0, 0", "A, 0, NaN", "A, 0, -1"})
  void impossibleTrialsAreRefused(String name, double effect, double standardError) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Trial(name, effect, standardError));
  }

  @Test
  void aTableNeedsTrialsWithDifferentNames() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TrialTable(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrialTable(List.of(new Trial("A", 0, 1), new Trial("A", 1, 1))));
  }

  private static List<TableFault> faults(String text) {
    return catchThrowableOfType(
            TableException.class, () -> TrialTable.read(new StringReader(text), "t.csv"))
        .faults();
  }

  private static TableFault fault(long line, String column, TableFaultCode code) {
    return new TableFault("t.csv", line, Optional.of(column), code);
  }
}
