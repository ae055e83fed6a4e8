// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

  /** A value that stands for something private; no message may hold it. */
  private static final String CANARY = "canary";

  private static final Column<String> NAME = Column.text("name");
  private static final Column<Double> SCORE = Column.number("score", -10, 10);
  private static final Column<Long> VISITS = Column.wholeNumber("visits", 0, 100);
  private static final Column<LocalDate> SEEN_ON = Column.date("seen_on");
  private static final TableReader READER =
      TableReader.of(NAME, SCORE, VISITS, SEEN_ON).withUnique(NAME);
  private static final String HEADER = "name,score,visits,seen_on\n";

  @TempDir
  private Path folder;

  @Test
  void rowsComeWithTypedValues() throws IOException {
    List<Row> rows = read(HEADER + "a,-2.5,7,2024-02-29\n\"b, \"\"c\"\"\",1e-3,0,2023-12-31\n");

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get(NAME)).isEqualTo("a");
    assertThat(rows.get(0).get(SCORE)).isEqualTo(-2.5);
    assertThat(rows.get(0).get(VISITS)).isEqualTo(7);
    assertThat(rows.get(0).get(SEEN_ON)).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(rows.get(1).get(NAME)).isEqualTo("b, \"c\"");
    assertThat(rows.get(1).get(SCORE)).isEqualTo(0.001);
  }

  @Test
  void byteOrderMarkLineEndsEmptyLinesOrderAndFurtherColumnsDoNotMatter() throws IOException {
    List<Row> rows = read(
        "\uFEFFextra,seen_on,visits,score,name\r\n\r\nx,2024-01-01,1,2,a\r\n,2024-01-02,3,4,b");

    assertThat(rows).extracting(row -> row.get(NAME)).containsExactly("a", "b");
    assertThat(rows).extracting(row -> row.get(SCORE)).containsExactly(2.0, 4.0);
    assertThat(rows).extracting(Row::line).containsExactly(3L, 4L);
  }

  @Test
  void aQuotedHeaderAfterAByteOrderMarkIsRead() throws IOException {
    assertThat(read("\uFEFF\"name\",score,visits,seen_on\na,1,1,2024-01-01\n")).hasSize(1);
  }

  @Test
  void everyFaultIsReportedAtOnce() {
    String rows = """
        a,1,1,2024-01-01
        ,x,1.5,2024-02-31
        b,11,101,yesterday
        a,1,1,2024-01-01
        c,1,1
        """;

    assertThat(faults(HEADER + rows))
        .containsExactly(
            fault(3, "name", TableFaultCode.EMPTY),
            fault(3, "score", TableFaultCode.NOT_A_NUMBER),
            fault(3, "visits", TableFaultCode.NOT_A_WHOLE_NUMBER),
            fault(3, "seen_on", TableFaultCode.NOT_A_DATE),
            fault(4, "score", TableFaultCode.OUT_OF_RANGE),
            fault(4, "visits", TableFaultCode.OUT_OF_RANGE),
            fault(4, "seen_on", TableFaultCode.NOT_A_DATE),
            fault(5, TableFaultCode.DUPLICATE_ROW),
            fault(6, TableFaultCode.WRONG_FIELD_COUNT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Inf",
        "1,5",
        "1 000",
        " 1",
        "1 ",
        "0x1p3",
        "1d",
        "1f",
        "--1",
        "1e",
        ".",
        "e5",
        "٣",
        "twelve"
      })
  void whatIsNotADecimalNumberIsNotANumber(String text) {
    assertThat(faults(HEADER + "a,\"" + text + "\",1,2024-01-01\n"))
        .containsExactly(fault(2, "score", TableFaultCode.NOT_A_NUMBER));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "+1.5, 1.5", "-.5, -0.5", "5., 5", "1E1, 10", "1e-999, 0", "00, 0"})
  void plainDecimalNumbersAreRead(String text, double value) throws IOException {
    assertThat(read(HEADER + "a," + text + ",1,2024-01-01\n").get(0).get(SCORE)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.000001", "-11", "1e999", "-1e999"})
  void numbersBeyondTheRangeAreRefused(String text) {
    assertThat(faults(HEADER + "a," + text + ",1,2024-01-01\n"))
        .containsExactly(fault(2, "score", TableFaultCode.OUT_OF_RANGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "101", "9223372036854775808", "99999999999999999999999999"})
  void countsBeyondTheRangeAreRefused(String text) {
    assertThat(faults(HEADER + "a,1," + text + ",2024-01-01\n"))
        .containsExactly(fault(2, "visits", TableFaultCode.OUT_OF_RANGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e2", "one", " 1", "0x10", "٣"})
  void countsMustBeDigits(String text) {
    assertThat(faults(HEADER + "a,1," + text + ",2024-01-01\n"))
        .containsExactly(fault(2, "visits", TableFaultCode.NOT_A_WHOLE_NUMBER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "24-01-01",
        "01/02/2024", "2024-01-01T00:00", "+12024-01-01", "-2024-01-01", " 2024-01-01", "٢٠٢٤-01-01"
      })
  void daysThatTheCalendarDoesNotHaveAreNotDates(String text) {
    assertThat(faults(HEADER + "a,1,1," + text + "\n"))
        .containsExactly(fault(2, "seen_on", TableFaultCode.NOT_A_DATE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\"\"", "\"  \""})
  void blankFieldsAreEmpty(String text) {
    assertThat(faults(HEADER + "a," + text + ",1,2024-01-01\n"))
        .containsExactly(fault(2, "score", TableFaultCode.EMPTY));
  }

  @Test
  void everyMissingColumnIsNamed() {
    assertThat(faults("name,Score\na,1\n"))
        .containsExactly(
            fault(1, "score", TableFaultCode.MISSING_COLUMN),
            fault(1, "visits", TableFaultCode.MISSING_COLUMN),
            fault(1, "seen_on", TableFaultCode.MISSING_COLUMN));
  }

  @Test
  void aColumnThatIsThereTwiceIsAmbiguous() {
    assertThat(faults("name,score,visits,seen_on,score\na,1,1,2024-01-01,2\n"))
        .containsExactly(fault(1, "score", TableFaultCode.DUPLICATE_COLUMN));
  }

  @ParameterizedTest
  @ValueSource(chars = {';', '\t', '|'})
  void anotherDelimiterHasACodeOfItsOwn(char delimiter) {
    String text = (HEADER + "a,1,1,2024-01-01\n").replace(',', delimiter);

    assertThat(faults(text)).containsExactly(fault(1, TableFaultCode.WRONG_DELIMITER));
  }

  @Test
  void aColumnMayHoldOtherDelimitersInItsName() throws IOException {
    Column<String> odd = Column.text("a;b");

    assertThat(TableReader.of(odd).read(new StringReader("a;b\nx\n"), "odd.csv"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n\r\n", "\uFEFF", HEADER, HEADER + "\n\n"})
  void aTableWithoutRowsIsEmpty(String text) {
    assertThat(faults(text)).containsExactly(fault(1, TableFaultCode.EMPTY_TABLE));
  }

  @Test
  void aQuoteThatNeverClosesIsReportedWithAllFaultsBefore() {
    assertThat(faults(HEADER + "a,x,1,2024-01-01\nb,\"2,1,2024-01-01\nc,3,1,2024-01-01\n"))
        .containsExactly(
            fault(2, "score", TableFaultCode.NOT_A_NUMBER),
            fault(3, TableFaultCode.UNCLOSED_QUOTE));
  }

  @Test
  void textAfterAClosingQuoteIsReported() {
    assertThat(faults(HEADER + "a,\"1\"x,1,2024-01-01\n"))
        .containsExactly(fault(2, TableFaultCode.TEXT_AFTER_QUOTE));
  }

  @Test
  void aFieldOfMoreThanAMillionCharactersIsTooLong() {
    assertThat(faults(HEADER + "a,1,1,2024-01-01\n" + "x".repeat(2_000_000)))
        .containsExactly(fault(3, TableFaultCode.TOO_LONG));
  }

  @Test
  void linesAreCountedThroughFieldsOfSeveralLines() {
    assertThat(faults(HEADER + "\"a\nb\r\nc\",1,1,2024-01-01\nd,x,1,2024-01-01\n"))
        .containsExactly(fault(5, "score", TableFaultCode.NOT_A_NUMBER));
  }

  @Test
  void bytesThatAreNotUtf8AreReportedWithTheirLine() throws IOException {
    Path file = write(HEADER + "a,x,1,2024-01-01\nb,1,1,2024-01-01\nZoë,", "ISO-8859-1");

    assertThat(faults(file))
        .containsExactly(
            fault(2, "score", TableFaultCode.NOT_A_NUMBER), fault(4, TableFaultCode.NOT_UTF8));
  }

  @Test
  void utf16IsNotUtf8() throws IOException {
    assertThat(faults(write(HEADER, "UTF-16"))).containsExactly(fault(1, TableFaultCode.NOT_UTF8));
  }

  @Test
  void aDecoderOfTheCallersThatFailsIsReportedToo() throws IOException {
    Path file = write(HEADER + "Zoë,", "ISO-8859-1");

    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      TableException failure =
          catchThrowableOfType(TableException.class, () -> READER.read(reader, "people.csv"));

      assertThat(failure.faults())
          .extracting(TableFault::code)
          .containsExactly(TableFaultCode.NOT_UTF8);
    }
  }

  @Test
  void aFileThatIsNotThereIsNoFaultOfATable() {
    assertThatIOException()
        .isThrownBy(() -> READER.read(folder.resolve("nowhere.csv")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void checksOfRowsLeaveOutFaultyRows() {
    TableReader reader = READER.withRowCheck(row -> row.get(SCORE) > row.get(VISITS)
        ? List.of(row.fault(SCORE, TableFaultCode.OUT_OF_RANGE))
        : List.of());

    assertThat(faults(reader, HEADER + "a,5,1,2024-01-01\nb,5,x,2024-01-01\nc,1,1,2024-01-01\n"))
        .containsExactly(
            fault(2, "score", TableFaultCode.OUT_OF_RANGE),
            fault(3, "visits", TableFaultCode.NOT_A_WHOLE_NUMBER));
  }

  @Test
  void checksOfTheTableWaitUntilAllRowsAreGood() {
    TableReader reader = READER.withTableCheck(
        rows -> List.of(rows.get(0).fault(VISITS, TableFaultCode.INCONSISTENT)));

    assertThat(faults(reader, HEADER + "a,1,1,2024-01-01\nb,1,x,2024-01-01\n"))
        .containsExactly(fault(3, "visits", TableFaultCode.NOT_A_WHOLE_NUMBER));
    assertThat(faults(reader, HEADER + "a,1,1,2024-01-01\n"))
        .containsExactly(fault(2, "visits", TableFaultCode.INCONSISTENT));
  }

  @Test
  void noMessageHoldsAValueOfTheTable() throws IOException {
    String bad = CANARY + "," + CANARY + "," + CANARY + "," + CANARY;
    List<String> tables = List.of(
        bad + "\n" + bad,
        CANARY + ";" + CANARY + "\n",
        HEADER + bad + "\n",
        HEADER + CANARY + ",1,1,2024-01-01\n" + CANARY + ",1,1,2024-01-01\n",
        HEADER + bad + "," + CANARY + "\n",
        HEADER + "\"" + CANARY,
        HEADER + "\"a\"" + CANARY + ",1,1,1\n",
        HEADER + CANARY.repeat(200_000));

    assertThat(tables).allSatisfy(text -> {
      TableException failure = failure(READER, text);
      assertThat(failure.toString()).doesNotContainIgnoringCase(CANARY);
      assertThat(failure.faults().toString()).doesNotContainIgnoringCase(CANARY);
      assertThat(failure).hasNoCause();
      assertThat(failure.getSuppressed()).isEmpty();
    });
    assertThat(read(HEADER + CANARY + ",1,1,2024-01-01\n").toString())
        .doesNotContainIgnoringCase(CANARY);
  }

  @Test
  void theFileIsNamedWithoutItsFolder() throws IOException {
    assertThat(faults(write("x", "UTF-8")))
        .allSatisfy(fault -> assertThat(fault.file()).isEqualTo("people.csv"));
  }

  @Test
  void aLongListOfFaultsIsCutInTheMessageOnly() {
    TableException failure = failure(READER, HEADER + "a,x,1,2024-01-01\n".repeat(500));

    assertThat(failure.faults()).hasSize(500);
    assertThat(failure).hasMessageEndingWith("; and 480 more");
    assertThat(failure)
        .hasMessageStartingWith(
            "people.csv, line 2, column score: NOT_A_NUMBER (the field is not a number); people");
  }

  @Test
  void aReaderNeedsColumnsWithDifferentNames() {
    assertThatIllegalArgumentException().isThrownBy(TableReader::of);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableReader.of(NAME, Column.text("name")));
  }

  @Test
  void aRowKnowsTheColumnsOfItsReaderOnly() throws IOException {
    Row row = read(HEADER + "a,1,1,2024-01-01\n").get(0);

    assertThatIllegalArgumentException().isThrownBy(() -> row.get(Column.text("name")));
  }

  @Test
  void everyCodeExplainsItself() {
    assertThat(TableFaultCode.values())
        .allSatisfy(it -> assertThat(it.explanation()).isNotBlank());
  }

  private static List<Row> read(String text) throws IOException {
    return READER.read(new StringReader(text), "people.csv");
  }

  private static List<TableFault> faults(String text) {
    return faults(READER, text);
  }

  private static List<TableFault> faults(TableReader reader, String text) {
    return failure(reader, text).faults();
  }

  private static TableException failure(TableReader reader, String text) {
    return catchThrowableOfType(
        TableException.class, () -> reader.read(new StringReader(text), "people.csv"));
  }

  private static List<TableFault> faults(Path file) {
    return catchThrowableOfType(TableException.class, () -> READER.read(file)).faults();
  }

  private Path write(String text, String charset) throws IOException {
    return Files.writeString(folder.resolve("people.csv"), text, Charset.forName(charset));
  }

  private static TableFault fault(long line, String column, TableFaultCode code) {
    return new TableFault("people.csv", line, Optional.of(column), code);
  }

  private static TableFault fault(long line, TableFaultCode code) {
    return new TableFault("people.csv", line, Optional.empty(), code);
  }
}
