// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.event.EventType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines that are or are not JSON, in the manner of the suites with which parsers are tried: each
 * stands in a document that is sound but for it.
 */
final class JsonTexts {
  /** A document whose one free text and one free number can be put otherwise. */
  private static final String DOCUMENT = new CaseLogWriter()
      .line(SampleEntries.of(EventType.SCREENING_BEGUN))
      .replace("{\"type\":\"first-hand\"}", "{\"type\":\"imported\",\"source\":\"old\"}");

  private JsonTexts() {}

  /** What a reader must do with a text. */
  enum Verdict {
    /** Every reader of JSON takes it, and so must this. */
    VALID,
    /** No reader of JSON may take it. */
    INVALID,
    /** It is JSON, but no document of ours, or JSON leaves it to the reader; this one refuses. */
    REFUSED_BY_CHOICE
  }

  /** A line, each byte of it as one character, and its verdict. */
  record Text(String name, String latin1, Verdict verdict) {

    private static Text of(String name, String text, Verdict verdict) {
      return of(name, text.getBytes(StandardCharsets.UTF_8), verdict);
    }

    private static Text of(String name, byte[] bytes, Verdict verdict) {
      return new Text(name, new String(bytes, StandardCharsets.ISO_8859_1), verdict);
    }

    byte[] bytes() {
      return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
      return verdict.name().toLowerCase(Locale.ROOT) + " " + name;
    }
  }

  /** Returns a sound document. */
  static String document() {
    return DOCUMENT;
  }

  private static String withString(String raw) {
    return DOCUMENT.replace("\"old\"", raw);
  }

  private static String withNumber(String raw) {
    return DOCUMENT.replaceFirst("\"sequence\":\\d+", "\"sequence\":" + raw);
  }

  /** Returns all texts. */
  static List<Text> all() {
    List<Text> texts = new ArrayList<>();
    strings(texts);
    numbers(texts);
    structures(texts);
    bytes(texts);
    return texts;
  }

  private static void strings(List<Text> texts) {
    for (String valid : List.of(
        "\"\"",
        "\" \"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        "\"\\u0061\"",
        "\"\\u00e9\\u20AC\"",
        "\"\\uD83D\\uDE42\"",
        "\"\uD83D\uDE42\"",
        "\"\u007f\u0085\u2028\u2029\uFFFF\"",
        "\"\uFEFF\"",
        "\"\\u0001\\u001F\"",
        "\"null\"",
        "\"/*no comment*/\"")) {
      texts.add(Text.of("string " + valid, withString(valid), Verdict.VALID));
    }
    for (String invalid : List.of(
        "\"",
        "\"\\\"",
        "\"\\a\"",
        "\"\\x41\"",
        "\"\\u\"",
        "\"\\u00\"",
        "\"\\u00G0\"",
        "\"\\U0041\"",
        "\"\\0\"",
        "\"\\'\"",
        "'old'",
        "old",
        "\"\t\"",
        "\"\u0001\"",
        "\"\u001f\"",
        "\"a\u0000b\"",
        "\"\\\u00e9\"",
        "\"a\"\"b\"",
        "\"a\" \"b\"",
        "\u201Cold\u201D",
        "`old`")) {
      texts.add(Text.of("string " + invalid, withString(invalid), Verdict.INVALID));
    }
    for (String refused : List.of(
        "\"\\u0000\"",
        "\"\\uD800\"",
        "\"\\uDC00\"",
        "\"\\uDC00\\uD800\"",
        "\"\\uD800\\uD800\"",
        "\"\\uD800a\"",
        "\"a\\uDFFF\"",
        "null",
        "7",
        "true",
        "[]",
        "[\"old\"]",
        "{}",
        "\"" + "x".repeat(65_537) + "\"")) {
      texts.add(
          Text.of("string " + abridged(refused), withString(refused), Verdict.REFUSED_BY_CHOICE));
    }
  }

  private static void numbers(List<Text> texts) {
    texts.add(Text.of("number 1", withNumber("1"), Verdict.VALID));
    texts.add(
        Text.of("number 9223372036854775807", withNumber("9223372036854775807"), Verdict.VALID));
    for (String invalid : List.of(
        "+1",
        "01",
        "-",
        "--1",
        "-01",
        "1.",
        ".1",
        "-.1",
        "1.e1",
        "1e",
        "1e+",
        "1eE2",
        "1E1.5",
        "0x1",
        "0b1",
        "1_000",
        "1,000",
        "1 000",
        "NaN",
        "-NaN",
        "Infinity",
        "-Infinity",
        "inf",
        "\u0661",
        "\uFF11",
        "1a",
        "1L",
        "0e",
        "1e1000000000x",
        "True",
        "nul",
        "TRUE",
        "undefined")) {
      texts.add(Text.of("number " + invalid, withNumber(invalid), Verdict.INVALID));
    }
    for (String refused : List.of(
        "-0",
        "0",
        "-1",
        "1.0",
        "1e0",
        "1E400",
        "1e999",
        "-1e-999",
        "1e1000000000",
        "0.1",
        "9223372036854775808",
        "-9223372036854775809",
        "1" + "0".repeat(200),
        "1." + "0".repeat(200),
        "null",
        "true",
        "\"1\"",
        "[1]")) {
      texts.add(
          Text.of("number " + abridged(refused), withNumber(refused), Verdict.REFUSED_BY_CHOICE));
    }
  }

  private static void structures(List<Text> texts) {
    texts.add(Text.of(
        "white space", DOCUMENT.replace("\":", "\" :\t").replace(",\"", "\r ,\""), Verdict.VALID));
    texts.add(Text.of("space around", " \t" + DOCUMENT + " \r", Verdict.VALID));
    texts.add(
        Text.of("escaped key", DOCUMENT.replace("\"case\"", "\"\\u0063ase\""), Verdict.VALID));
    for (String invalid : List.of(
        DOCUMENT + "}",
        DOCUMENT + "]",
        DOCUMENT + "x",
        DOCUMENT + ",",
        DOCUMENT + "#",
        DOCUMENT + "\u0000",
        DOCUMENT + "\u00a0",
        DOCUMENT + "// end",
        "//\r" + DOCUMENT,
        "/**/" + DOCUMENT,
        "#" + DOCUMENT,
        DOCUMENT.replaceFirst(",", ",,"),
        DOCUMENT.replaceFirst(",", ";"),
        DOCUMENT.replaceFirst(":", "="),
        DOCUMENT.replaceFirst(":", "::"),
        DOCUMENT.replaceFirst(":", ""),
        DOCUMENT.replaceFirst("\"format\"", "format"),
        DOCUMENT.replaceFirst("\"format\"", "'format'"),
        DOCUMENT.replaceFirst("\"format\"", "1"),
        DOCUMENT.replaceFirst("}$", ",}"),
        DOCUMENT.replaceFirst("}$", "]"),
        DOCUMENT.replaceFirst("}$", ""),
        DOCUMENT.replaceFirst("^\\{", "{,"),
        DOCUMENT.replaceFirst("^\\{", "["),
        DOCUMENT.replaceFirst("^\\{", "{{"),
        DOCUMENT.replaceFirst(":", ": /* */"),
        DOCUMENT.replaceFirst(":", ":\f"),
        DOCUMENT.replaceFirst(":", ":\u000b"),
        DOCUMENT.replaceFirst(":", ":\u2028"),
        DOCUMENT.replaceFirst("1", "[1,]").replaceFirst("\"format\"", "\"extra\""),
        "{",
        "[",
        "\"",
        "}",
        "]",
        ",",
        ":",
        "tru",
        "nan",
        "{\"format\"",
        "{\"format\":",
        "{\"format\":1",
        "{\"format\":1,",
        "{\"a\":1 \"b\":2}",
        "{1:1}",
        "{a:1}",
        "{'a':1}",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,,2]",
        "[",
        "[[",
        "\u00b7",
        "*",
        "<null>",
        "\\u0061",
        "-",
        "{\"a\":\"b\"}/",
        "{\"a\":\"b\"}#{}",
        "[\"x\"]]",
        "{]",
        "[}")) {
      texts.add(Text.of("structure " + abridged(invalid), invalid, Verdict.INVALID));
    }
    for (String refused : List.of(
        DOCUMENT + DOCUMENT,
        DOCUMENT + " " + DOCUMENT,
        DOCUMENT + "{}",
        DOCUMENT + "1",
        "{}",
        "[]",
        "[" + DOCUMENT + "]",
        "null",
        "true",
        "0",
        "\"a\"",
        "[[]]",
        "{\"a\":1}",
        "{\"\":1}",
        DOCUMENT.replaceFirst(",", ",\"stage\":\"referred\","),
        DOCUMENT.replaceFirst(",", ",\"st\\u0061ge\":\"referred\","),
        DOCUMENT.replaceFirst(",", ",\"\\u0066ormat\":1,"),
        DOCUMENT.replace("\"format\":1", "\"format\":0"),
        DOCUMENT.replace("\"format\":1", "\"format\":2"),
        DOCUMENT.replaceFirst(",", ",\"format\":1,"),
        DOCUMENT.replaceFirst(",", ",\"\":1,"),
        DOCUMENT.replaceFirst(",", ",\"Case\":\"c\","),
        DOCUMENT.replaceFirst(",", ",\"case \":\"c\","),
        DOCUMENT.replaceFirst(",", ",\"extra\":" + "[".repeat(70) + "]".repeat(70) + ","),
        DOCUMENT.replaceFirst(",", ",\"@class\":\"java.net.URL\","),
        DOCUMENT.replace("\"screening-begun\"", "\"java.lang.Object\""),
        DOCUMENT.replace("\"screening-begun\"", "\"ScreeningBegun\""),
        DOCUMENT.replace("\"screening-begun\"", "\"SCREENING-BEGUN\""))) {
      texts.add(Text.of("structure " + abridged(refused), refused, Verdict.REFUSED_BY_CHOICE));
    }
  }

  private static void bytes(List<Text> texts) {
    texts.add(Text.of("byte order mark", "\uFEFF" + DOCUMENT, Verdict.REFUSED_BY_CHOICE));
    texts.add(Text.of("UTF-16", DOCUMENT.getBytes(StandardCharsets.UTF_16), Verdict.INVALID));
    texts.add(Text.of("UTF-16LE", DOCUMENT.getBytes(StandardCharsets.UTF_16LE), Verdict.INVALID));
    texts.add(Text.of("UTF-16BE", DOCUMENT.getBytes(StandardCharsets.UTF_16BE), Verdict.INVALID));
    int[][] malformed = {
      {0x80},
      {0xBF, 0xBF},
      {0xC0, 0x80},
      {0xC0, 0xAF},
      {0xC1, 0xBF},
      {0xC3},
      {0xE0, 0x80, 0xAF},
      {0xE0, 0x9F, 0xBF},
      {0xE2, 0x82},
      {0xED, 0xA0, 0x80},
      {0xED, 0xBF, 0xBF},
      {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x82},
      {0xF0, 0x80, 0x80, 0xAF},
      {0xF0, 0x9F, 0x99},
      {0xF4, 0x90, 0x80, 0x80},
      {0xF5, 0x80, 0x80, 0x80},
      {0xF8, 0x88, 0x80, 0x80, 0x80},
      {0xFC},
      {0xFE},
      {0xFF},
      {0xE9}
    };
    for (int[] each : malformed) {
      StringBuilder latin1 = new StringBuilder("\"a");
      for (int one : each) {
        latin1.append((char) one);
      }
      String name =
          "bytes " + latin1.substring(2).chars().mapToObj(Integer::toHexString).toList();
      texts.add(Text.of(
          name, withString(latin1 + "\"").getBytes(StandardCharsets.ISO_8859_1), Verdict.INVALID));
    }
  }

  private static String abridged(String text) {
    return text.length() <= 24
        ? text
        : text.substring(0, 10) + ".." + text.substring(text.length() - 12);
  }
}
