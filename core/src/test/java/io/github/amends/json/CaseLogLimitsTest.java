// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amends.basics.Fault;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.casework.CaseEntry;
import io.github.amends.event.EventType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes just within and just beyond the limits. */
class CaseLogLimitsTest {
  private static final String LINE =
      new CaseLogWriter().line(SampleEntries.of(EventType.REFERRAL_RECEIVED));

  private static String padded(int bytes) {
    return LINE + " ".repeat(bytes - LINE.getBytes(StandardCharsets.UTF_8).length);
  }

  private static InputStream in(String... lines) {
    return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(CaseLogLimits limits, InputStream in, String... faults) {
    CaseLogException refused =
        catchThrowableOfType(CaseLogException.class, () -> new CaseLogReader(limits).readCase(in));
    assertThat(refused).as("refused").isNotNull();
    assertThat(refused.faults()).extracting(CaseLogFault::toString).containsExactly(faults);
  }

  private static String withExtra(String json) {
    return LINE.replace("{\"format\":1", "{\"format\":1,\"extra\":" + json);
  }

  @Test
  void theUsualLimitsAreThoseOfTheDocumentation() {
    CaseLogLimits limits = CaseLogLimits.standard();
    assertThat(limits.depth()).isEqualTo(64);
    assertThat(limits.lineBytes()).isEqualTo(1_048_576);
    assertThat(limits.stringLength()).isEqualTo(65_536);
    assertThat(limits.numberLength()).isEqualTo(100);
    assertThat(limits.listLength()).isEqualTo(10_000);
    assertThat(limits.logLength()).isEqualTo(100_000);
    assertThat(limits.faults()).isEqualTo(1_000);
  }

  @Test
  void limitsThatLeaveNoRoomAreRefused() {
    assertThatThrownBy(() -> CaseLogLimits.builder()
            .depth(501)
            .lineBytes(0)
            .stringLength(0)
            .numberLength(0)
            .listLength(0)
            .logLength(0)
            .faults(0)
            .build())
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            invalid -> assertThat(invalid.faults())
                .extracting(Fault::part)
                .containsExactly(
                    "depth",
                    "lineBytes",
                    "stringLength",
                    "numberLength",
                    "listLength",
                    "logLength",
                    "faults"));
    assertThatThrownBy(() -> CaseLogLimits.standard().withDepth(0))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aLineOfTheLimitIsReadAndOneByteMoreIsRefused() throws IOException {
    CaseLogLimits limits = CaseLogLimits.standard();
    assertThat(new CaseLogReader().readCase(in(padded(1_048_576))).sequence()).isEqualTo(1);
    assertRefused(limits, in(padded(1_048_577)), "line 1: LINE_TOO_LONG at entry");
    assertRefused(limits, in(padded(20_000_000), ""), "line 1: LINE_TOO_LONG at entry");
    assertThatThrownBy(() -> new CaseLogReader().readEntry(padded(1_048_577)))
        .hasMessage("line 1: LINE_TOO_LONG at entry");
  }

  @Test
  void theLineAfterATooLongOneIsReadAgain() {
    assertRefused(
        CaseLogLimits.standard(),
        in(padded(2_000_000), "{", ""),
        "line 1: LINE_TOO_LONG at entry",
        "line 2: CUT_SHORT at entry");
  }

  @Test
  void depthIsCountedFromTheLineItself() {
    CaseLogLimits limits = CaseLogLimits.standard();
    assertRefused(
        limits, in(withExtra("[".repeat(63) + "]".repeat(63))), "line 1: UNKNOWN_FIELD at entry");
    assertRefused(
        limits,
        in(withExtra("[".repeat(64) + "]".repeat(64))),
        "line 1: UNKNOWN_FIELD at entry",
        "line 1: TOO_DEEP at entry");
    assertRefused(
        limits,
        in("[".repeat(1_000_000)),
        "line 1: WRONG_TYPE at entry",
        "line 1: TOO_DEEP at entry");
    assertRefused(
        limits,
        in(withExtra("{\"a\":".repeat(200_000))),
        "line 1: UNKNOWN_FIELD at entry",
        "line 1: TOO_DEEP at entry");
    assertRefused(limits.withDepth(3), in(LINE), "line 1: TOO_DEEP at event.referral.source");
  }

  @Test
  void aStringOfTheLimitIsReadAndOneMoreIsRefused() throws IOException {
    CaseLogLimits limits = CaseLogLimits.standard().withStringLength(100);
    String line = LINE.replace("A window was broken", "x".repeat(50));
    String longer = LINE.replace("A window was broken", "x".repeat(500));
    assertThat(new CaseLogReader(limits).readCase(in(line)).sequence()).isEqualTo(1);
    assertRefused(
        limits, in(longer), "line 1: STRING_TOO_LONG at event.referral.circumstances.text");
    assertRefused(
        CaseLogLimits.standard(),
        in(LINE.replace("A window was broken", "x".repeat(65_537))),
        "line 1: STRING_TOO_LONG at event.referral.circumstances.text");
    assertRefused(
        CaseLogLimits.standard(),
        in(LINE.replace("{\"format\"", "{\"" + "k".repeat(65_537) + "\":1,\"format\"")),
        "line 1: STRING_TOO_LONG at entry");
  }

  @Test
  void aNumberBeyondTheLimitIsRefused() {
    CaseLogLimits limits = CaseLogLimits.standard();
    assertRefused(
        limits,
        in(LINE.replace("\"sequence\":1", "\"sequence\":" + "1".repeat(101))),
        "line 1: NUMBER_TOO_LONG at sequence");
    assertRefused(limits, in(withExtra("1e1000000000")), "line 1: UNKNOWN_FIELD at entry");
    assertRefused(
        limits,
        in(LINE.replace("\"sequence\":1", "\"sequence\":1e1000000000")),
        "line 1: WRONG_TYPE at sequence");
    assertRefused(
        limits,
        in(LINE.replace("\"sequence\":1", "\"sequence\":" + "1".repeat(1_000_000))),
        "line 1: NUMBER_TOO_LONG at sequence");
    assertRefused(
        limits.withNumberLength(1_000_000),
        in(LINE.replace("\"sequence\":1", "\"sequence\":" + "1".repeat(1_000_000))),
        "line 1: NUMBER_OUT_OF_RANGE at sequence");
  }

  @Test
  void aListBeyondTheLimitIsRefused() {
    String ids =
        IntStream.range(0, 10_001).mapToObj(i -> "\"CON-01\"").collect(Collectors.joining(","));
    String line = new CaseLogWriter()
        .line(SampleEntries.of(EventType.GUARD_SNAPSHOT_TAKEN))
        .replace("\"CON-01\",\"PRE-01\"", ids);
    assertThatThrownBy(() -> new CaseLogReader().readEntry(line))
        .hasMessage("line 1: LIST_TOO_LONG at event.satisfied");
    String within = line.replaceFirst("\"CON-01\",", "");
    assertThat(new CaseLogReader().readEntry(within).sequence()).isPositive();
  }

  @Test
  void aLogBeyondTheLimitIsRefused() {
    List<CaseEntry> entries = SampleEntries.ofEveryEvent();
    String[] lines = entries.stream().map(new CaseLogWriter()::line).toArray(String[]::new);
    assertRefused(
        CaseLogLimits.standard().withLogLength(41), in(lines), "line 42: LOG_TOO_LONG at entry");
  }

  @Test
  void readingStopsAtTooManyFaults() {
    String[] lines = Stream.generate(() -> "{}").limit(5_000).toArray(String[]::new);
    CaseLogLimits limits = CaseLogLimits.standard().withFaults(3);
    assertRefused(
        limits,
        in(lines),
        "line 1: MISSING_FIELD at format",
        "line 2: MISSING_FIELD at format",
        "line 3: MISSING_FIELD at format",
        "line 4: TOO_MANY_FAULTS at entry");
  }

  @Test
  void namesMadeToCollideInAHashTableAreUnknownFieldsAndNoMore() throws IOException {
    List<String> names = List.of("");
    for (int i = 0; i < 11; i++) {
      // The two pairs have one hash in any table that multiplies by 33 and adds.
      names =
          names.stream().flatMap(name -> Stream.of(name + "bA", name + "ab")).toList();
    }
    String fields = names.stream().map(name -> "\"" + name + "\":1,").collect(Collectors.joining());
    CaseLogLimits limits = CaseLogLimits.standard();
    for (int i = 0; i < 3; i++) {
      assertRefused(
          limits, in(LINE.replaceFirst("\\{", "{" + fields)), "line 1: UNKNOWN_FIELD at entry");
    }
    assertThat(new CaseLogReader().readCase(in(LINE)).sequence()).isEqualTo(1);
  }
}
