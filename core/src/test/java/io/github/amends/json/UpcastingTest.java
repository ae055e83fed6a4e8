// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.event.EventType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Formats before the first, which no release wrote, to show how old documents stay readable. */
class UpcastingTest {
  /** In format -1 the stage was called state; format 0 renamed it. */
  private static final Upcaster STATE_IS_STAGE = entry -> entry.renamed("state", "stage");

  /** In format 0 an entry did not say where it came from; format 1 says so. */
  private static final Upcaster TOLD_PROVENANCE =
      entry -> entry.find("provenance").isPresent()
          ? entry
          : entry.with(
              "provenance",
              new Tree.Members(
                  List.of(new Tree.Member(Shape.Choice.TYPE, Tree.Leaf.string("first-hand")))));

  private static final String LINE =
      new CaseLogWriter().line(SampleEntries.of(EventType.MEETING_SCHEDULED));
  private static final String FORMAT_0 = LINE.replace("\"format\":1", "\"format\":0")
      .replace("\"provenance\":{\"type\":\"first-hand\"},", "");
  private static final String FORMAT_BEFORE_0 =
      FORMAT_0.replace("\"format\":0", "\"format\":-1").replace("\"stage\"", "\"state\"");

  private static CaseLogReader reader(JsonLibrary library) {
    return new CaseLogReader(
        CaseLogLimits.standard(), library, new Formats(List.of(STATE_IS_STAGE, TOLD_PROVENANCE)));
  }

  @ParameterizedTest
  @EnumSource
  void anOldDocumentIsReadThroughEveryUpcasterFromItsVersionOn(JsonLibrary library) {
    CaseLogWriter writer = new CaseLogWriter(library);
    assertThat(FORMAT_BEFORE_0).isNotEqualTo(FORMAT_0).isNotEqualTo(LINE);
    for (String line : List.of(FORMAT_BEFORE_0, FORMAT_0, LINE)) {
      assertThat(writer.line(reader(library).readEntry(line))).isEqualTo(LINE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theVersionMayStandAnywhere(JsonLibrary library) {
    String last = FORMAT_0
        .replace("\"format\":0,", "")
        .replace("\"stage\":\"referred\"}", "\"stage\":\"referred\",\"format\":0}");
    assertThat(new CaseLogWriter().line(reader(library).readEntry(last))).isEqualTo(LINE);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrongWithAnOldDocumentIsToldAsOfANewOne(JsonLibrary library) {
    assertThatThrownBy(
            () -> reader(library).readEntry(FORMAT_BEFORE_0.replace("referred\"", "lost\"")))
        .hasMessage("line 1: UNKNOWN_CODE at stage");
    assertThatThrownBy(
            () -> reader(library).readEntry(FORMAT_BEFORE_0.replace("\"state\"", "\"place\"")))
        .hasMessage("line 1: UNKNOWN_FIELD at entry; line 1: MISSING_FIELD at stage");
  }

  @ParameterizedTest
  @EnumSource
  void aVersionFromWhichNoUpcasterLeadsIsRefused(JsonLibrary library) {
    CaseLogReader released = new CaseLogReader(CaseLogLimits.standard(), library);
    assertThatThrownBy(() -> released.readEntry(FORMAT_0))
        .hasMessage("line 1: UNKNOWN_FORMAT at format");
    assertThatThrownBy(
            () -> reader(library).readEntry(LINE.replace("\"format\":1", "\"format\":2")))
        .hasMessage("line 1: NEWER_FORMAT at format");
  }
}
