// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.CaseId;
import io.github.amends.casework.CaseEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of which some lines are faulty, read for what is sound in them. */
class SoundPartsTest {
  private final CaseLogReader reader = new CaseLogReader();
  private final List<CaseEntry> entries = SampleEntries.ofEveryEvent();

  private String line(String caseId, int sequence) {
    CaseEntry entry = entries.get(sequence - 1);
    return new CaseLogWriter()
        .line(new CaseEntry(
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

  private static InputStream in(String... lines) {
    return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private List<String> cases(List<CaseLogFault> faults, String... lines) throws IOException {
    List<String> taken = new ArrayList<>();
    faults.addAll(reader.forEachSoundCase(
        in(lines), file -> taken.add(file.caseId() + " " + file.sequence())));
    return taken;
  }

  private List<String> entries(List<CaseLogFault> faults, String... lines) throws IOException {
    List<String> taken = new ArrayList<>();
    faults.addAll(reader.forEachSoundEntry(
        in(lines), entry -> taken.add(entry.caseId() + " " + entry.sequence())));
    return taken;
  }

  @Test
  void theCasesAroundAFaultyOneAreTaken() throws IOException {
    List<CaseLogFault> faults = new ArrayList<>();
    assertThat(cases(
            faults,
            line("a", 1),
            line("b", 1),
            line("b", 2).replace("\"referred\"", "\"lost\""),
            line("c", 1),
            line("c", 2)))
        .containsExactly("a 1", "c 2");
    assertThat(faults)
        .extracting(CaseLogFault::toString)
        .containsExactly("line 3: UNKNOWN_CODE at stage");
  }

  @Test
  void aLostFirstLineSpoilsItsCase() throws IOException {
    List<CaseLogFault> faults = new ArrayList<>();
    assertThat(cases(faults, line("a", 1), "{", line("b", 2), line("c", 1))).containsExactly("c 1");
    assertThat(faults)
        .extracting(CaseLogFault::toString)
        .containsExactly("line 2: CUT_SHORT at entry");
  }

  @Test
  void aGapSpoilsItsCaseAlone() throws IOException {
    List<CaseLogFault> faults = new ArrayList<>();
    assertThat(cases(faults, line("a", 1), line("a", 3), line("b", 1))).containsExactly("b 1");
    assertThat(faults)
        .extracting(CaseLogFault::toString)
        .containsExactly("line 2: INVALID_SEQUENCE at sequence");
  }

  @Test
  void aSoundFileHasNoFaults() throws IOException {
    List<CaseLogFault> faults = new ArrayList<>();
    assertThat(cases(faults, line("a", 1), line("a", 2))).containsExactly("a 2");
    assertThat(entries(faults, line("a", 1), line("a", 2))).containsExactly("a 1", "a 2");
    assertThat(faults).isEmpty();
  }

  @Test
  void everyEntryIsTakenButTheFaultyOne() throws IOException {
    List<CaseLogFault> faults = new ArrayList<>();
    assertThat(entries(faults, line("a", 1), "null", line("a", 3), line("b", 2), line("c", 1)))
        .containsExactly("a 1", "a 3", "c 1");
    assertThat(faults)
        .extracting(CaseLogFault::toString)
        .containsExactly("line 2: WRONG_TYPE at entry", "line 4: INVALID_SEQUENCE at sequence");
  }

  @Test
  void tooManyFaultsEndTheReading() throws IOException {
    CaseLogReader few =
        new CaseLogReader(CaseLogLimits.builder().faults(2).build(), JsonLibrary.present());
    List<String> taken = new ArrayList<>();
    List<CaseLogFault> faults = few.forEachSoundEntry(
        in("1", "2", "3", line("a", 1)), entry -> taken.add(entry.eventId().value()));
    assertThat(faults)
        .extracting(CaseLogFault::toString)
        .containsExactly(
            "line 1: WRONG_TYPE at entry",
            "line 2: WRONG_TYPE at entry",
            "line 3: TOO_MANY_FAULTS at entry");
    assertThat(taken).isEmpty();
  }

  @Test
  void oneEntryAfterTheOtherIsHandedOverUntilTheFirstFault() {
    List<Long> taken = new ArrayList<>();
    InputStream in = in(line("a", 1), line("a", 2), "[]", line("a", 4));
    assertThat(org.assertj.core.api.Assertions.catchThrowable(
            () -> reader.forEachEntry(in, entry -> taken.add(entry.sequence()))))
        .isInstanceOf(CaseLogException.class)
        .hasMessage("line 3: WRONG_TYPE at entry");
    assertThat(taken).containsExactly(1L, 2L);
  }

  @Test
  void aLogOfAnyLengthTakesTheMemoryOfALine() throws IOException {
    CaseLogReader patient =
        new CaseLogReader(CaseLogLimits.builder().logLength(Integer.MAX_VALUE).build());
    byte[] first = (line("a", 1) + "\n").getBytes(StandardCharsets.UTF_8);
    String other = line("a", 2) + "\n";
    int many = 20_000;
    // The stream makes each line when it is asked for, so that only the reader could keep them.
    InputStream endless = new InputStream() {
      private byte[] current = first;
      private int at;
      private int sequence = 1;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        if (at == current.length) {
          if (sequence == many) {
            return -1;
          }
          sequence++;
          current = other
              .replace("\"sequence\":2", "\"sequence\":" + sequence)
              .getBytes(StandardCharsets.UTF_8);
          at = 0;
        }
        int taken = Math.min(length, current.length - at);
        System.arraycopy(current, at, into, offset, taken);
        at += taken;
        return taken;
      }
    };
    long[] count = new long[1];
    patient.forEachEntry(endless, entry -> count[0]++);
    assertThat(count[0]).isEqualTo(many);
  }
}
