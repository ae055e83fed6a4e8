// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.CaseEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of wrong text and every kind of wrong document, read with either library. */
class ParsingSuiteTest {
  private static final Map<JsonLibrary, CaseLogReader> READERS = readers();

  private static Map<JsonLibrary, CaseLogReader> readers() {
    Map<JsonLibrary, CaseLogReader> readers = new EnumMap<>(JsonLibrary.class);
    for (JsonLibrary library : JsonLibrary.values()) {
      readers.put(library, new CaseLogReader(CaseLogLimits.standard(), library));
    }
    return readers;
  }

  static List<JsonTexts.Text> texts() {
    return JsonTexts.all();
  }

  static List<CaseEntry> samples() {
    return RoundTripTest.samples();
  }

  /** Returns the faults, which must be the same with every library; other exceptions are thrown. */
  private static List<CaseLogFault> faults(byte[] bytes) {
    List<List<CaseLogFault>> each = new ArrayList<>();
    READERS.values().forEach(reader -> {
      try {
        each.add(reader.forEachSoundEntry(new ByteArrayInputStream(bytes), entry -> {}));
      } catch (IOException broken) {
        throw new AssertionError("no such stream breaks", broken);
      }
    });
    assertThat(each).allSatisfy(faults -> assertThat(faults).isEqualTo(each.get(0)));
    return each.get(0);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsTakenOrRefusedAsItMustBeByEveryLibrary(JsonTexts.Text text) {
    List<CaseLogFault> faults = faults(text.bytes()).stream()
        // A stream that begins amid a case is told so; that is no fault of the text.
        .filter(
            fault -> !fault.code().startsWith("INVALID_SEQ") && !fault.code().equals("INVALID_LOG"))
        .toList();
    if (text.verdict() == JsonTexts.Verdict.VALID) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(faults(text.bytes())).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aWrongDocumentIsRefusedAlikeByEveryLibrary(CaseEntry entry) {
    for (Mutations.Mutation mutation : Mutations.of(new CaseLogWriter().line(entry))) {
      List<List<CaseLogFault>> each = READERS.values().stream()
          .map(reader -> Refusals.of(reader, mutation.text()))
          .toList();
      assertThat(each.get(0))
          .as(mutation.name())
          .extracting(CaseLogFault::code)
          .contains(mutation.code().name());
      assertThat(each).allSatisfy(faults -> assertThat(faults).isEqualTo(each.get(0)));
    }
  }

  @Test
  void everyDocumentCutAnywhereIsRefusedAlikeByEveryLibrary() {
    for (String sample : StoredSamples.ofFormat(1)) {
      for (int end = 1; end < sample.length(); end += 31) {
        String cut = sample.substring(0, end);
        List<CaseLogFault> first = Refusals.of(READERS.get(JsonLibrary.JACKSON_3), cut);
        assertThat(first).isNotEmpty();
        assertThat(Refusals.of(READERS.get(JsonLibrary.JACKSON_2), cut)).isEqualTo(first);
      }
    }
  }

  @Test
  void everyLibraryWritesTheSameBytes() {
    for (CaseEntry entry : samples()) {
      assertThat(new CaseLogWriter(JsonLibrary.JACKSON_2).line(entry))
          .isEqualTo(new CaseLogWriter(JsonLibrary.JACKSON_3).line(entry));
    }
  }

  @Test
  void everyCodeOfATextOrAShapeOccurs() {
    Set<String> codes = new TreeSet<>();
    texts().forEach(text -> faults(text.bytes()).forEach(fault -> codes.add(fault.code())));
    samples()
        .forEach(entry -> Mutations.of(new CaseLogWriter().line(entry))
            .forEach(mutation -> codes.add(mutation.code().name())));
    Bombs.all().forEach(bomb -> codes.add(bomb.code().name()));
    assertThat(codes)
        .contains(
            "NOT_UTF8",
            "BYTE_ORDER_MARK",
            "MALFORMED_JSON",
            "CUT_SHORT",
            "TRAILING_TEXT",
            "DUPLICATE_KEY",
            "LONE_SURROGATE",
            "NUL_CHARACTER",
            "LINE_TOO_LONG",
            "TOO_DEEP",
            "STRING_TOO_LONG",
            "NUMBER_TOO_LONG",
            "LIST_TOO_LONG",
            "NEWER_FORMAT",
            "UNKNOWN_FORMAT",
            "MISSING_FIELD",
            "UNKNOWN_FIELD",
            "WRONG_TYPE",
            "NUMBER_OUT_OF_RANGE",
            "UNKNOWN_TYPE",
            "UNKNOWN_CODE",
            "REPEATED_ITEM",
            "INVALID_TIME");
  }
}
