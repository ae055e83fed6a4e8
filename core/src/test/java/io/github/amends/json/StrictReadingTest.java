// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amends.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line with one thing wrong: the code and the place that are told. */
class StrictReadingTest {
  private static final String REFERRAL = line(EventType.REFERRAL_RECEIVED);
  private static final String RISK = line(EventType.RISK_ASSESSED);
  private static final String AGREEMENT = line(EventType.AGREEMENT_DRAFTED);
  private static final String MEETING = line(EventType.MEETING_SCHEDULED);

  private static String line(EventType type) {
    return new CaseLogWriter().line(SampleEntries.of(type));
  }

  private static void assertRefused(String line, String... faults) {
    CaseLogException refused =
        catchThrowableOfType(CaseLogException.class, () -> new CaseLogReader().readEntry(line));
    assertThat(refused).as("refused").isNotNull();
    assertThat(refused.faults())
        .extracting(fault -> fault.code() + " " + fault.place())
        .containsExactly(faults);
  }

  private static String with(String line, String old, String replacement) {
    assertThat(line).contains(old);
    return line.replace(old, replacement);
  }

  @Test
  void textAfterAnEntryIsRefused() {
    assertRefused(REFERRAL + "x", "TRAILING_TEXT entry");
    assertRefused(REFERRAL + REFERRAL, "TRAILING_TEXT entry");
    assertRefused(REFERRAL + "\n{}", "TRAILING_TEXT entry");
    assertRefused(REFERRAL + "\u0000", "TRAILING_TEXT entry");
  }

  @Test
  void whiteSpaceAndAnyOrderOfTheFieldsAreFree() {
    String event =
        REFERRAL.substring(REFERRAL.indexOf("\"event\""), REFERRAL.lastIndexOf(",\"stage"));
    String reordered = " { \"stage\" : \"referred\" ,"
        + event.replace(
            "{\"type\":\"agency\",\"kind\":\"police\"",
            "{\"kind\":\"police\", \"type\" : \"agency\"")
        + with(REFERRAL, event + ",\"stage\":\"referred\"", "\"x\":1")
            .replace("{\"format\":1", "")
            .replace(",\"x\":1}", ", \"format\": 1 }\t\r\n");
    assertThat(new CaseLogReader().readEntry(reordered))
        .isEqualTo(SampleEntries.of(EventType.REFERRAL_RECEIVED));
  }

  @Test
  void aKeyThereTwiceIsRefused() {
    assertRefused(
        with(REFERRAL, "\"sequence\":1", "\"sequence\":1,\"sequence\":1"),
        "DUPLICATE_KEY sequence");
    assertRefused(
        with(REFERRAL, "{\"type\":\"agency\"", "{\"type\":\"agency\",\"type\":\"party\""),
        "DUPLICATE_KEY event.referral.source.type",
        "UNKNOWN_CODE event.referral.source.type");
    assertRefused(
        with(
            RISK,
            "\"physical-safety\":\"medium\"",
            "\"physical-safety\":\"low\",\"physical-safety\":\"low\""),
        "DUPLICATE_KEY event.assessment.ratings.physical-safety");
    assertRefused(
        with(REFERRAL, "{\"format\":1", "{\"format\":1,\"format\":2"),
        "DUPLICATE_KEY format",
        "NUMBER_OUT_OF_RANGE format");
  }

  @Test
  void anUnknownFieldIsRefusedWithoutItsName() {
    assertRefused(
        with(REFERRAL, "\"sequence\":1", "\"sequence\":1,\"extra\":[{}]"), "UNKNOWN_FIELD entry");
    assertRefused(
        with(REFERRAL, "\"key\":\"agency-1\"", "\"key\":\"agency-1\",\"name\":\"x\""),
        "UNKNOWN_FIELD event.referral.source.agency");
  }

  @Test
  void aMissingFieldIsRefused() {
    assertRefused(with(REFERRAL, "\"sequence\":1,", ""), "MISSING_FIELD sequence");
    assertRefused(with(REFERRAL, "\"format\":1,", ""), "MISSING_FIELD format");
    assertRefused(
        with(REFERRAL, "\"type\":\"agency\",", ""), "MISSING_FIELD event.referral.source.type");
    assertRefused(
        with(REFERRAL, "\"kind\":\"police\",", ""), "MISSING_FIELD event.referral.source.kind");
    assertRefused(with(AGREEMENT, "\"version\":1,", ""), "MISSING_FIELD event.agreement.version");
    assertRefused(
        "{\"format\":1}",
        "MISSING_FIELD case",
        "MISSING_FIELD sequence",
        "MISSING_FIELD id",
        "MISSING_FIELD occurred",
        "MISSING_FIELD recordedAt",
        "MISSING_FIELD by",
        "MISSING_FIELD provenance",
        "MISSING_FIELD event",
        "MISSING_FIELD stage");
  }

  @ParameterizedTest
  @CsvSource({
    "2, NEWER_FORMAT",
    "10, NEWER_FORMAT",
    "99999999999999999999, NEWER_FORMAT",
    "0, UNKNOWN_FORMAT",
    "-1, UNKNOWN_FORMAT",
    "-0, UNKNOWN_FORMAT",
    "1.0, WRONG_TYPE",
    "'\"1\"', WRONG_TYPE",
    "null, WRONG_TYPE",
    "[1], WRONG_TYPE"
  })
  void anotherFormatIsRefusedAndNothingElseIsJudged(String format, String code) {
    assertRefused("{\"format\":" + format + ",\"other\":{\"a\":[null,1.5]}}", code + " format");
    assertRefused("{\"other\":{\"a\":[null,1.5]},\"format\":" + format + "}", code + " format");
  }

  @Test
  void anUnknownTypeOrCodeIsRefused() {
    assertRefused(with(REFERRAL, "referral-received", "referral-lost"), "UNKNOWN_TYPE event.type");
    assertRefused(
        with(
            REFERRAL,
            "\"type\":\"agency\"",
            "\"type\":\"io.github.amends.referral.ReferralSource$Agency\""),
        "UNKNOWN_TYPE event.referral.source.type");
    assertRefused(
        with(REFERRAL, "\"stage\":\"referred\"", "\"stage\":\"REFERRED\""), "UNKNOWN_CODE stage");
    assertRefused(
        with(REFERRAL, "\"stage\":\"referred\"", "\"stage\":\" referred\""), "UNKNOWN_CODE stage");
    assertRefused(with(REFERRAL, "\"stage\":\"referred\"", "\"stage\":\"\""), "UNKNOWN_CODE stage");
    assertRefused(
        with(REFERRAL, "[\"harmed\"]", "[\"harmed\",\"victim\"]"),
        "UNKNOWN_CODE event.participants[0].roles[1]");
    assertRefused(
        with(RISK, "\"physical-safety\"", "\"safety\""), "UNKNOWN_CODE event.assessment.ratings");
    assertRefused(
        with(RISK, "\"medium\"", "\"middling\""),
        "UNKNOWN_CODE event.assessment.ratings.physical-safety");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1", "1.5", "true", "{}", "[]", "[\"e-1\"]"})
  void aStringIsNothingElse(String other) {
    assertRefused(with(REFERRAL, "\"e-1\"", other), "WRONG_TYPE id");
    assertRefused(
        with(REFERRAL, "\"stage\":\"referred\"", "\"stage\":" + other), "WRONG_TYPE stage");
    assertRefused(with(REFERRAL, "\"2026-06-15T09:30:00Z\"", other), "WRONG_TYPE recordedAt");
    assertRefused(
        with(AGREEMENT, "\"GBP 45.00\"", other),
        "WRONG_TYPE event.agreement.terms[0].measure.total");
    assertRefused(
        with(REFERRAL, "\"domestic-abuse\",\"hate-crime\"", other),
        "WRONG_TYPE event.referral.incident.sensitivities[0]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1.0", "1e0", "\"1\"", "true", "{}", "[1]"})
  void aWholeNumberIsNothingElse(String other) {
    assertRefused(with(REFERRAL, "\"sequence\":1", "\"sequence\":" + other), "WRONG_TYPE sequence");
    assertRefused(
        with(AGREEMENT, "\"version\":1", "\"version\":" + other),
        "WRONG_TYPE event.agreement.version");
  }

  @Test
  void aWholeNumberOutOfRangeIsRefused() {
    assertRefused(
        with(AGREEMENT, "\"version\":1", "\"version\":2147483648"),
        "NUMBER_OUT_OF_RANGE event.agreement.version");
    assertRefused(
        with(REFERRAL, "\"sequence\":1", "\"sequence\":9223372036854775808"),
        "NUMBER_OUT_OF_RANGE sequence");
    assertRefused(
        with(REFERRAL, "\"sequence\":1", "\"sequence\":" + "9".repeat(100)),
        "NUMBER_OUT_OF_RANGE sequence");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1", "\"x\"", "true", "[]", "[{\"type\":\"screening-begun\"}]"})
  void anObjectIsNothingElse(String other) {
    assertRefused(
        with(line(EventType.SCREENING_BEGUN), "{\"type\":\"screening-begun\"}", other),
        "WRONG_TYPE event");
    assertRefused(with(REFERRAL, "{\"kind\":\"staff\",\"key\":\"s-1\"}", other), "WRONG_TYPE by");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1", "\"x\"", "true", "{}"})
  void aListIsNothingElse(String other) {
    assertRefused(
        with(MEETING, "[\"p-harmed\",\"p-responsible\"]", other),
        "WRONG_TYPE event.meeting.participants");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{}]", "1", "null", "\"x\"", "true"})
  void aLineIsAnObject(String other) {
    assertRefused(other, "WRONG_TYPE entry");
  }

  @Test
  void anItemOfASetIsThereOnce() {
    assertRefused(
        with(MEETING, "[\"p-harmed\",\"p-responsible\"]", "[\"p-harmed\",\"p-harmed\"]"),
        "REPEATED_ITEM event.meeting.participants[1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{,}",
        "{\"format\":1,}",
        "{'format':1}",
        "{format:1}",
        "{\"format\":01}",
        "{\"format\":1} // x",
        "{\"format\":NaN}",
        "{\"format\":\"\t\"}",
        "\u0000{}",
        "/**/{}",
        "{\"format\" 1}"
      })
  void malformedJsonIsRefused(String malformed) {
    CaseLogException refused = catchThrowableOfType(
        CaseLogException.class, () -> new CaseLogReader().readEntry(malformed));
    assertThat(refused.faults())
        .extracting(CaseLogFault::code)
        .last()
        .isIn("MALFORMED_JSON", "TRAILING_TEXT");
  }

  @Test
  void halfASurrogatePairAndNulAreRefused() {
    assertRefused(
        with(REFERRAL, "\uD83D\uDE42", "\\ud83d"),
        "LONE_SURROGATE event.referral.circumstances.text");
    assertRefused(
        with(REFERRAL, "\uD83D\uDE42", "\\ude42\\ud83d"),
        "LONE_SURROGATE event.referral.circumstances.text");
    assertRefused(
        with(REFERRAL, "\uD83D\uDE42", "\uD83D"),
        "LONE_SURROGATE event.referral.circumstances.text");
    assertRefused(
        with(REFERRAL, "\uD83D\uDE42", "\\u0000"),
        "NUL_CHARACTER event.referral.circumstances.text");
    assertRefused(
        with(REFERRAL, "{\"format\"", "{\"\\u0000\":1,\"format\""), "NUL_CHARACTER entry");
    assertThat(new CaseLogReader().readEntry(with(REFERRAL, "\uD83D\uDE42", "\\ud83d\\ude42")))
        .isEqualTo(SampleEntries.of(EventType.REFERRAL_RECEIVED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-31T00:00:00Z",
        "2026-06-15T24:00:00Z",
        "2026-06-15T23:59:60Z",
        "1899-12-31T23:59:59Z",
        "+12026-06-15T00:00:00Z",
        "2026-06-15T09:30:00+01:00",
        "2026-06-15T09:30:00",
        "2026-06-15",
        " 2026-06-15T09:30:00Z",
        "2026-06-15T09:30:00Z ",
        "1750000000",
        "x",
        "",
        "2026-06-15 09:30:00Z",
        "2026-06-15t09:30:00z"
      })
  void anInstantHasOneForm(String other) {
    assertRefused(with(REFERRAL, "2026-06-15T09:30:00Z", other), "INVALID_TIME recordedAt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-31",
        "2026-9-30",
        "1899-12-31",
        "12026-09-30",
        "2026-09-30T00:00:00Z",
        "20260930",
        "2026-09-30 ",
        "2026",
        ""
      })
  void aDayHasOneForm(String other) {
    assertRefused(
        with(AGREEMENT, "2026-09-30", other),
        "INVALID_TIME event.agreement.terms[0].dueOn",
        "INVALID_TIME event.agreement.terms[1].dueOn",
        "INVALID_TIME event.agreement.terms[2].dueOn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30[Europe/London]",
        "2026-06-14",
        "2026-06-14[Europe/Paradise]",
        "2026-06-14[]",
        "1899[Europe/London]",
        "2026-06-14T24:00:00Z[Europe/London]",
        "2026-06-14T18:00:00+01:00[Europe/London]",
        "2026-06-14[Europe/London",
        "[Europe/London]",
        "-999999999[Europe/London]",
        "2026-13[Europe/London]"
      })
  void aTimeWithItsZoneHasOneForm(String other) {
    assertRefused(with(RISK, "2026-06-14[Europe/London]", other), "INVALID_TIME occurred");
  }

  @Test
  void anUnknownZoneIsRefused() {
    assertRefused(
        with(MEETING, "\"zone\":\"Europe/London\"", "\"zone\":\"Europe/Paradise\""),
        "INVALID_ZONE event.meeting.zone");
  }

  @Test
  void whatAValueRefusesIsToldWithItsCodeAndPlace() {
    assertRefused(with(REFERRAL, "\"e-1\"", "\"e 1\""), "INVALID_ID id");
    assertRefused(with(REFERRAL, "\"sequence\":1", "\"sequence\":0"), "INVALID_SEQUENCE sequence");
    assertRefused(with(REFERRAL, "\"key\":\"s-1\"", "\"key\":\"\""), "INVALID_ID by");
    assertRefused(
        with(AGREEMENT, "GBP 45.00", "GBP 45.001"),
        "INVALID_MONEY event.agreement.terms[0].measure.total");
    assertRefused(
        with(AGREEMENT, "GBP 45.00", "GBP 0.00"),
        "INVALID_MONEY event.agreement.terms[0].measure.total",
        "INVALID_MONEY event.agreement.terms[0].measure.instalments");
    assertRefused(
        with(MEETING, "19:00:00Z", "16:00:00Z"), "INVALID_TIME_ORDER event.meeting.endsAt");
    assertRefused(
        with(MEETING, "\"p-responsible\"", "\"p responsible\""),
        "INVALID_ID event.meeting.participants[1]");
    assertRefused(
        with(REFERRAL, "2026-06-01[Europe", "2026-07-01[Europe"),
        "INVALID_TIME_ORDER event.referral.incident.time");
    assertRefused(
        with(AGREEMENT, "\"version\":1,\"terms\"", "\"version\":0,\"terms\""),
        "INVALID_MEASURE event.agreement.version");
    assertRefused(
        with(REFERRAL, "\"kind\":\"police\"", "\"kind\":\"self\""),
        "INVALID_REFERRAL_NO_SOURCE event.referral.source");
  }

  @Test
  void aLineThatIsNoLineIsRefused() {
    assertRefused("", "BLANK_LINE entry");
    assertRefused(" \t\r\n", "BLANK_LINE entry");
    assertRefused("\uFEFF" + REFERRAL, "BYTE_ORDER_MARK entry");
  }

  @Test
  void allThatIsWrongWithTheShapeOfALineIsToldAtOnce() {
    String line = with(
        with(with(REFERRAL, "\"e-1\"", "7"), "\"police\"", "\"navy\""),
        ",\"stage\":\"referred\"",
        ",\"then\":1");
    assertRefused(
        line,
        "WRONG_TYPE id",
        "UNKNOWN_CODE event.referral.source.kind",
        "UNKNOWN_FIELD entry",
        "MISSING_FIELD stage");
  }
}
