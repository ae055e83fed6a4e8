// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

  @Test
  void fieldsAreQuotedWhereTheyMustBe() throws IOException {
    assertThat(written("plain", "a, b", "say \"yes\""))
        .isEqualTo("a,b,c\nplain,\"a, b\",\"say \"\"yes\"\"\"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+SUM(A1)", "-A1", "@cmd", "\tx", "\rx", "\nx", "-", "+1-1"})
  void aFormulaGetsAnApostropheInFront(String formula) throws IOException {
    String field = written(formula, "x", "x").substring("a,b,c\n".length()).replace("\"", "");
    assertThat(field).startsWith("'" + formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3", "+4", "-0.25", "12", "NA", "a=b"})
  void numbersAndWordsStayAsTheyAre(String field) throws IOException {
    assertThat(written(field, "x", "x")).isEqualTo("a,b,c\n" + field + ",x,x\n");
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    TableWriter writer = TableWriter.of(List.of("a"));
    assertThatThrownBy(() -> writer.write(new StringWriter(), List.of(List.of("1", "2"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row 0 must have as many fields as the header");
    assertThatThrownBy(() -> TableWriter.of(List.of("a", "a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aValueThatIsMissingIsReadAsMissing() throws IOException {
    Column<Optional<Long>> count = Column.wholeNumber("n", 0, 9).orMissing();
    List<Row> rows = TableReader.of(count).read(new StringReader("n\nNA\n4\n"), "t.csv");
    assertThat(rows.stream().map(row -> row.get(count)))
        .containsExactly(Optional.empty(), Optional.of(4L));
    assertThatThrownBy(() -> TableReader.of(count).read(new StringReader("n\nna\n10\n"), "t.csv"))
        .hasMessageContaining("line 2, column n: NOT_A_WHOLE_NUMBER")
        .hasMessageContaining("line 3, column n: OUT_OF_RANGE");
  }

  private static String written(String... fields) throws IOException {
    StringWriter text = new StringWriter();
    TableWriter.of(List.of("a", "b", "c")).write(text, List.of(List.of(fields)));
    return text.toString();
  }
}
