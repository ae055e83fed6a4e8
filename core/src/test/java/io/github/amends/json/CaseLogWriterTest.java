// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.Provenance;
import io.github.amends.event.EventType;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaseLogWriterTest {
  private final CaseLogWriter writer = new CaseLogWriter();

  private static CaseEntry imported(String source) {
    CaseEntry sample = SampleEntries.of(EventType.SCREENING_BEGUN);
    return new CaseEntry(
        sample.caseId(),
        sample.sequence(),
        sample.eventId(),
        sample.occurred(),
        sample.recordedAt(),
        sample.recordedBy(),
        new Provenance.Imported(source),
        sample.event(),
        sample.stage());
  }

  private static CaseEntry recordedAt(Instant instant) {
    CaseEntry sample = SampleEntries.of(EventType.SCREENING_BEGUN);
    return new CaseEntry(
        sample.caseId(),
        sample.sequence(),
        sample.eventId(),
        sample.occurred(),
        instant,
        sample.recordedBy(),
        sample.provenance(),
        sample.event(),
        sample.stage());
  }

  @Test
  void theFieldsStandInTheirFixedOrder() {
    assertThat(writer.line(SampleEntries.of(EventType.SCREENING_BEGUN)))
        .isEqualTo("{\"format\":1,\"case\":\"case-2026-017\",\"sequence\":4,\"id\":\"e-4\","
            + "\"occurred\":\"2026-06-14[Europe/London]\",\"recordedAt\":\"2026-06-15T09:30:00Z\","
            + "\"by\":{\"kind\":\"staff\",\"key\":\"s-1\"},\"provenance\":{\"type\":\"first-hand\"},"
            + "\"event\":{\"type\":\"screening-begun\"},\"stage\":\"referred\"}");
  }

  @Test
  void setsAreWrittenInOneOrderHoweverTheyWereFilled() {
    Participant.Builder one = person().addRoles(ParticipantRole.OBSERVER, ParticipantRole.HARMED);
    Participant.Builder other = person().addRoles(ParticipantRole.HARMED, ParticipantRole.OBSERVER);
    assertThat(lineOf(one.build()))
        .isEqualTo(lineOf(other.build()))
        .contains("[\"harmed\",\"observer\"]");
  }

  private static Participant.Builder person() {
    return Participant.builder().id(ParticipantId.of("p")).party(PartyRef.person("q"));
  }

  private String lineOf(Participant participant) {
    CaseEntry sample = SampleEntries.of(EventType.PARTICIPANT_ADDED);
    return writer.line(new CaseEntry(
        sample.caseId(),
        sample.sequence(),
        sample.eventId(),
        sample.occurred(),
        sample.recordedAt(),
        sample.recordedBy(),
        sample.provenance(),
        new ParticipantAdded(participant),
        sample.stage()));
  }

  @Test
  void manyEntriesAreLinesThatEndWithALineFeed() throws IOException {
    List<CaseEntry> entries = SampleEntries.ofEveryEvent();
    StringBuilder appended = new StringBuilder();
    writer.append(entries, appended);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    writer.write(entries, written);
    String expected = entries.stream().map(writer::line).collect(Collectors.joining("\n")) + "\n";
    assertThat(appended.toString()).isEqualTo(expected);
    assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
  }

  @Test
  void noEntriesAreNoLines() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    writer.write(List.of(), written);
    assertThat(written.size()).isZero();
  }

  @Test
  void whatCouldNotBeReadIsNotWritten() {
    assertThatThrownBy(() -> writer.line(imported("x".repeat(65_537))))
        .isInstanceOf(CaseLogException.class)
        .hasMessage("line 1: STRING_TOO_LONG at provenance.source");
    assertThatThrownBy(() -> writer.line(imported("x".repeat(2_000_000))))
        .hasMessage("line 1: STRING_TOO_LONG at provenance.source");
    assertThatThrownBy(() -> writer.line(imported("\uD83D")))
        .hasMessage("line 1: LONE_SURROGATE at provenance.source");
    assertThatThrownBy(() -> writer.line(imported("\u0000")))
        .hasMessage("line 1: NUL_CHARACTER at provenance.source");
    assertThatThrownBy(() -> writer.line(recordedAt(Instant.parse("1899-12-31T23:59:59Z"))))
        .hasMessage("line 1: INVALID_TIME at recordedAt");
    assertThatThrownBy(() -> writer.line(recordedAt(Instant.MAX)))
        .hasMessage("line 1: INVALID_TIME at recordedAt");
  }

  @Test
  void theNumberOfTheEntryThatCannotBeWrittenIsTold() {
    List<CaseEntry> entries = List.of(imported("a"), imported("b"), imported("\u0000"));
    StringBuilder appended = new StringBuilder();
    assertThatThrownBy(() -> writer.append(entries, appended))
        .hasMessage("line 3: NUL_CHARACTER at provenance.source");
    assertThat(appended.toString().lines()).hasSize(2);
  }

  @Test
  void anEmptySourceIsNoAbsentOne() {
    CaseEntry entry = imported("");
    assertThat(new CaseLogReader().readEntry(writer.line(entry))).isEqualTo(entry);
  }
}
