// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.disclosure.DisclosurePolicy;
import io.github.amends.outcomes.disclosure.PublishedCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One number of a result with everything that is needed to read it, flat enough for a table.
 *
 * @param measure the id of the measure
 * @param version the version of its definition
 * @param unit what it counts, as a code
 * @param asOf the day up to which events were counted
 * @param statistic which number of the measure it is: {@code share}, {@code count},
 *     {@code median-days} or {@code paid-of-owed}
 * @param group the class of a count or the currency of a sum; empty if there is none
 * @param numerator what is counted
 * @param n the denominator
 * @param value the number; empty if it is undefined
 * @param lower the lower end of its 95 % interval; empty if there is none
 * @param upper the upper end of its 95 % interval; empty if there is none
 * @param missing of how many the answer is not recorded
 * @param pending how many are still open
 * @param excluded how many are left out, by the code of the reason
 * @param policy what may be shown of a count
 */
record ResultRow(
    String measure,
    int version,
    String unit,
    LocalDate asOf,
    String statistic,
    String group,
    PublishedCount numerator,
    PublishedCount n,
    Optional<Double> value,
    Optional<Double> lower,
    Optional<Double> upper,
    PublishedCount missing,
    PublishedCount pending,
    SortedMap<String, PublishedCount> excluded,
    DisclosurePolicy policy) {
  static final List<String> COLUMNS = List.of(
      "measure",
      "version",
      "unit",
      "as_of",
      "statistic",
      "group",
      "numerator",
      "n",
      "value",
      "lower",
      "upper",
      "missing",
      "pending",
      "excluded",
      "disclosure");

  /** The cells of a table, in the order of the columns; nothing stands for what is undefined. */
  List<String> cells() {
    List<String> reasons = new ArrayList<>();
    excluded.forEach((reason, units) -> reasons.add(reason + "=" + units.text()));
    return List.of(
        measure,
        Integer.toString(version),
        unit,
        asOf.toString(),
        statistic,
        group,
        numerator.text(),
        n.text(),
        value.map(ResultRow::text).orElse(isHidden() ? PublishedCount.HIDDEN_MARK : ""),
        lower.map(ResultRow::text).orElse(""),
        upper.map(ResultRow::text).orElse(""),
        missing.text(),
        pending.text(),
        String.join(" ", reasons),
        policy.code());
  }

  private boolean isHidden() {
    return numerator.value().isEmpty() || n.value().isEmpty();
  }

  /** The row as one JSON object; null stands for what is undefined. */
  String json() {
    List<String> reasons = new ArrayList<>();
    excluded.forEach((reason, units) -> reasons.add(quoted(reason) + ": " + json(units)));
    return "{"
        + String.join(
            ", ",
            "\"measure\": " + quoted(measure),
            "\"version\": " + version,
            "\"unit\": " + quoted(unit),
            "\"asOf\": " + quoted(asOf.toString()),
            "\"statistic\": " + quoted(statistic),
            "\"group\": " + quoted(group),
            "\"numerator\": " + json(numerator),
            "\"n\": " + json(n),
            "\"value\": "
                + value
                    .map(ResultRow::text)
                    .orElse(isHidden() ? quoted(PublishedCount.HIDDEN_MARK) : "null"),
            "\"lower\": " + lower.map(ResultRow::text).orElse("null"),
            "\"upper\": " + upper.map(ResultRow::text).orElse("null"),
            "\"missing\": " + json(missing),
            "\"pending\": " + json(pending),
            "\"excluded\": {" + String.join(", ", reasons) + "}",
            "\"disclosure\": " + quoted(policy.code()))
        + "}";
  }

  /** The number, or the mark of a hidden one as a text. */
  private static String json(PublishedCount count) {
    return count.value().isPresent() ? count.text() : quoted(count.text());
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, "%.6f", number);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '"' || each == '\\') {
        quoted.append('\\').append(each);
      } else if (each < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
      } else {
        quoted.append(each);
      }
    }
    return quoted.append('"').toString();
  }
}
