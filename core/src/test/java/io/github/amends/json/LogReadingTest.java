// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amends.basics.CaseId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Whole files: lines, sequences and cases. */
class LogReadingTest {
  private final CaseLogReader reader = new CaseLogReader();
  private final List<CaseEntry> entries = SampleEntries.ofEveryEvent();

  private static InputStream in(String... lines) {
    return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static String line(CaseEntry entry) {
    return new CaseLogWriter().line(entry);
  }

  private String line(String caseId, int sequence) {
    CaseEntry entry = entries.get(sequence - 1);
    return line(new CaseEntry(
        CaseId.of(caseId),
        sequence,
        entry.eventId(),
        entry.occurred(),
        entry.recordedAt(),
        entry.recordedBy(),
        entry.provenance(),
        entry.event(),
        entry.stage()));
  }

  private void assertCaseRefused(InputStream in, String... faults) {
    assertFaults(() -> reader.readCase(in), faults);
  }

  private void assertCasesRefused(InputStream in, String... faults) {
    assertFaults(() -> reader.readCases(in), faults);
  }

  private static void assertFaults(ThrowingCallable reading, String... faults) {
    CaseLogException refused = catchThrowableOfType(CaseLogException.class, reading);
    assertThat(refused).as("refused").isNotNull();
    assertThat(refused.faults()).extracting(CaseLogFault::toString).containsExactly(faults);
  }

  @Test
  void theLogOfOneCaseBecomesItsFile() throws IOException {
    String[] lines = entries.stream().map(LogReadingTest::line).toArray(String[]::new);
    CaseFile file = reader.readCase(in(lines));
    assertThat(file).isEqualTo(CaseFile.fold(entries));
    assertThat(file.entries()).isEqualTo(entries);
    assertThat(file.state()).isEqualTo(CaseFile.fold(entries).state());
  }

  @Test
  void theLastLineMayEndOrNotAndLinesMayEndTheWayOfWindows() throws IOException {
    assertThat(reader.readCase(in(line("a", 1), line("a", 2))).sequence()).isEqualTo(2);
    assertThat(reader.readCase(in(line("a", 1), line("a", 2), "")).sequence()).isEqualTo(2);
    assertThat(reader.readCase(in(line("a", 1) + "\r", line("a", 2) + "\r", "")).sequence())
        .isEqualTo(2);
  }

  @Test
  void severalCasesOneAfterTheOtherAreReadInTheirOrder() throws IOException {
    InputStream in = in(line("b", 1), line("b", 2), line("a", 1), line("c", 1));
    assertThat(reader.readCases(in))
        .extracting(file -> file.caseId() + " " + file.sequence())
        .containsExactly("b 2", "a 1", "c 1");
  }

  @Test
  void anEmptyStreamHoldsNoCases() throws IOException {
    assertThat(reader.readCases(in(""))).isEmpty();
    assertCaseRefused(in(""), "line 1: INVALID_LOG at entry");
  }

  @Test
  void eachCaseIsHandedOverAsSoonAsItHasEnded() throws IOException {
    List<String> seen = new ArrayList<>();
    InputStream in = in(line("a", 1), line("b", 1), line("c", 1), "{,}", line("d", 1));
    assertFaults(
        () -> reader.forEachCase(in, file -> seen.add(file.caseId().value())),
        "line 4: MALFORMED_JSON at entry");
    assertThat(seen).containsExactly("a", "b");
  }

  @Test
  void twoCasesInTheLogOfOneAreRefused() {
    assertCaseRefused(
        in(line("a", 1), line("b", 1), line("a", 2)),
        "line 2: INVALID_TWO_CASES at case",
        "line 3: INVALID_TWO_CASES at case");
  }

  @Test
  void aCaseThatComesBackIsRefused() {
    assertCasesRefused(
        in(line("a", 1), line("b", 1), line("a", 2), line("a", 3)),
        "line 3: INVALID_CASE_RESUMED at case");
  }

  @Test
  void sequencesThatDoNotGoOnByOneAreRefused() {
    assertCaseRefused(in(line("a", 1), line("a", 3)), "line 2: INVALID_SEQUENCE at sequence");
    assertCaseRefused(in(line("a", 2), line("a", 3)), "line 1: INVALID_SEQUENCE at sequence");
    assertCaseRefused(
        in(line("a", 1), line("a", 2), line("a", 1)),
        "line 3: INVALID_SEQUENCE at sequence",
        "line 3: INVALID_EVENT_ID_TWICE at id");
    assertCasesRefused(in(line("a", 1), line("b", 2)), "line 2: INVALID_SEQUENCE at sequence");
  }

  @Test
  void anEventIdThereTwiceIsRefused() {
    assertCaseRefused(
        in(line("a", 1), line("a", 2).replace("\"e-2\"", "\"e-1\"")),
        "line 2: INVALID_EVENT_ID_TWICE at id");
  }

  @Test
  void theSameEventIdInTwoCasesIsTaken() throws IOException {
    assertThat(reader.readCases(in(line("a", 1), line("b", 1)))).hasSize(2);
  }

  @Test
  void aLogThatDoesNotBeginWithAReferralIsRefused() {
    String other = line("a", 2).replace("\"sequence\":2", "\"sequence\":1");
    assertCaseRefused(in(other), "line 1: INVALID_LOG at event.type");
  }

  @Test
  void everyFaultOfAFileIsToldAndAFaultyLineCausesNoOther() {
    assertCasesRefused(
        in(
            line("a", 1),
            "",
            line("a", 3),
            line("a", 5),
            line("b", 1).replace("\"referred\"", "\"lost\""),
            line("b", 2),
            "{",
            line("c", 1)),
        "line 2: BLANK_LINE at entry",
        "line 4: INVALID_SEQUENCE at sequence",
        "line 5: UNKNOWN_CODE at stage",
        "line 7: CUT_SHORT at entry");
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] latin1 = line("a", 1).replace("\u2013", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    assertCaseRefused(new ByteArrayInputStream(latin1), "line 1: NOT_UTF8 at entry");
    byte[] wide = line("a", 1).getBytes(StandardCharsets.UTF_16);
    assertCasesRefused(new ByteArrayInputStream(wide), "line 1: NOT_UTF8 at entry");
    byte[] surrogate = line("a", 1).replace("\u2013", "###").getBytes(StandardCharsets.UTF_8);
    int at = new String(surrogate, StandardCharsets.ISO_8859_1).indexOf("###");
    surrogate[at] = (byte) 0xED;
    surrogate[at + 1] = (byte) 0xA0;
    surrogate[at + 2] = (byte) 0x80;
    assertCaseRefused(new ByteArrayInputStream(surrogate), "line 1: NOT_UTF8 at entry");
  }

  @Test
  void aReplacementCharacterThatIsReallyThereIsTaken() throws IOException {
    String line = line("a", 1).replace("\u2013", "\uFFFD");
    assertThat(reader.readCase(in(line)).sequence()).isEqualTo(1);
  }

  @Test
  void aByteOrderMarkIsRefused() {
    assertCaseRefused(
        in("\uFEFF" + line("a", 1), line("a", 2)), "line 1: BYTE_ORDER_MARK at entry");
  }

  @Test
  void aStreamThatGivesOneByteAtATimeIsReadAlike() throws IOException {
    byte[] bytes = String.join("\n", line("a", 1), line("a", 2)).getBytes(StandardCharsets.UTF_8);
    InputStream slow = new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(1, length));
      }
    };
    assertThat(reader.readCase(slow).sequence()).isEqualTo(2);
  }

  @Test
  void aStreamThatBreaksIsToldAsSuch() {
    PipedInputStream broken = new PipedInputStream();
    assertThatThrownBy(() -> reader.readCase(broken)).isInstanceOf(IOException.class);
  }
}
