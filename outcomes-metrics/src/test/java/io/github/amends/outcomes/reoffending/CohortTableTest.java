// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.extract.TableException;
import io.github.amends.outcomes.extract.TableFault;
import io.github.amends.outcomes.extract.TableFaultCode;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortTableTest {

  private static final Path SCOTLAND =
      Path.of("..", "examples", "data", "scotland_reconvictions_2004_2016.csv");
  private static final String HEADER =
      "year,Sex,Age,convicted_population,offenders,reconvicted,reconvictions\n";

  @Test
  void scotlandIn2004HasTheMeasuresOfItsPublishedCounts() throws IOException {
    CohortTable table = CohortTable.read(SCOTLAND);
    HeadlineMeasures headline = table.cohort(2004).orElseThrow().headline();

    assertThat(table.cohorts()).hasSize(13);
    assertThat(table.cohort(2017)).isEmpty();
    assertThat(headline).isEqualTo(new HeadlineMeasures(49_351, 15_977, 30_105));
    assertThat(headline.rate().estimate())
        .hasToString("15977/49351 (32.4 %, 95 % Wilson 32.0 to 32.8)");
    assertThat(headline.frequencyPer100Offenders().orElseThrow())
        .isCloseTo(61.0018034082389, within(1e-12));
    assertThat(headline.frequencyPerReoffender().orElseThrow())
        .isCloseTo(1.88427113976341, within(1e-13));
  }

  @Test
  void yearsMayComeInAnyOrder() throws IOException {
    CohortTable table = read("2006,F,a,5,5,1,1\n2005,F,a,7,4,2,3\n2005,M,a,7,3,0,0\n");

    assertThat(table.cohorts()).extracting(Cohort::year).containsExactly(2005, 2006);
    assertThat(table.cohorts().get(0).headline()).isEqualTo(new HeadlineMeasures(7, 2, 3));
  }

  @Test
  void noFrequencyHasADenominatorOfZero() {
    HeadlineMeasures nobody = new HeadlineMeasures(0, 0, 0);
    HeadlineMeasures nobodyAgain = new HeadlineMeasures(5, 0, 0);

    assertThat(nobody.rate().value()).isEqualTo(noObservations());
    assertThat(nobody.frequencyPer100Offenders()).isEqualTo(noObservations());
    assertThat(nobodyAgain.frequencyPerReoffender()).isEqualTo(noObservations());
    assertThat(nobodyAgain.frequencyPer100Offenders().orElseThrow()).isZero();
  }

  @Test
  void everyFaultIsReportedAtOnce() {
    String rows = """
        2005,F,a,3,3,4,4
        2005,M,a,3,3,2,1
        2005,M,b,3,3,0,1
        2005,M,b,3,3,1,1
        0,M,b,-3,1.5,,x
        """;

    assertThat(faults(rows))
        .containsExactly(
            fault(2, "reconvicted", TableFaultCode.OUT_OF_RANGE),
            fault(3, "reconvictions", TableFaultCode.OUT_OF_RANGE),
            fault(4, "reconvictions", TableFaultCode.OUT_OF_RANGE),
            new TableFault("c.csv", 5, Optional.empty(), TableFaultCode.DUPLICATE_ROW),
            fault(6, "year", TableFaultCode.OUT_OF_RANGE),
            fault(6, "convicted_population", TableFaultCode.OUT_OF_RANGE),
            fault(6, "offenders", TableFaultCode.NOT_A_WHOLE_NUMBER),
            fault(6, "reconvicted", TableFaultCode.EMPTY),
            fault(6, "reconvictions", TableFaultCode.NOT_A_WHOLE_NUMBER));
  }

  @Test
  void aPopulationThatIsNotTheSumOfItsGroupsIsInconsistent() {
    assertThat(faults("2005,F,a,7,4,2,3\n2005,M,a,8,3,0,0\n2006,F,a,5,5,1,1\n"))
        .containsExactly(fault(3, "convicted_population", TableFaultCode.INCONSISTENT));
    assertThat(faults("2005,F,a,8,4,2,3\n2005,M,a,8,3,0,0\n2006,F,a,5,5,1,1\n"))
        .containsExactly(
            fault(2, "convicted_population", TableFaultCode.INCONSISTENT),
            fault(3, "convicted_population", TableFaultCode.INCONSISTENT));
  }

  @ParameterizedTest
  @CsvSource({
    "0, F, a, 1, 1, 1",
    "10000, F, a, 1, 1, 1",
    "2005, ' ', a, 1, 1, 1",
    "2005, F, ' ', 1, 1, 1",
    "2005, F, a, -1, 0, 0",
    "2005, F, a, 1000000000001, 0, 0",
    "2005, F, a, 1, 2, 2",
    "2005, F, a, 1, -1, 0",
    "2005, F, a, 2, 2, 1",
    "2005, F, a, 2, 0, 1",
    "2005, F, a, 2, 2, 1000000000001"
  })
  void impossibleGroupsAreRefused(
      int year, String sex, String age, long offenders, long reconvicted, long reconvictions) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CohortGroup(year, sex, age, offenders, reconvicted, reconvictions));
  }

  @Test
  void impossibleCohortsTablesAndMeasuresAreRefused() {
    CohortGroup group = new CohortGroup(2005, "F", "a", 3, 2, 2);

    assertThatIllegalArgumentException().isThrownBy(() -> new Cohort(2005, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Cohort(2006, List.of(group)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Cohort(2005, List.of(group, group)));
    Cohort cohort = new Cohort(2005, List.of(group));
    assertThatIllegalArgumentException().isThrownBy(() -> new CohortTable(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new CohortTable(List.of(cohort, cohort)));
    assertThatIllegalArgumentException().isThrownBy(() -> new HeadlineMeasures(-1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new HeadlineMeasures(1, 2, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new HeadlineMeasures(2, 2, 1));
  }

  private static CohortTable read(String rows) throws IOException {
    return CohortTable.read(new StringReader(HEADER + rows), "c.csv");
  }

  private static List<TableFault> faults(String rows) {
    return catchThrowableOfType(TableException.class, () -> read(rows)).faults();
  }

  private static TableFault fault(long line, String column, TableFaultCode code) {
    return new TableFault("c.csv", line, Optional.of(column), code);
  }

  private static <T> Answer<T> noObservations() {
    return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
  }
}
