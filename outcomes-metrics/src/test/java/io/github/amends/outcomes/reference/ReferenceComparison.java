// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** The comparison of one kind's answers with the expected numbers, every one of them. */
final class ReferenceComparison {

  private final String kind;
  private final List<String> failures = new ArrayList<>();
  private int cases;
  private int numbers;
  private int absences;
  private double worst;
  private String worstPlace = "";

  ReferenceComparison(String kind) {
    this.kind = kind;
  }

  void compare(ReferenceCase asked, Map<String, Object> answers) {
    cases++;
    compareParts(asked, asked.id(), answers, asked.expected());
  }

  List<String> failures() {
    return failures;
  }

  int numbers() {
    return numbers;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-24s %6d %8d %7d   %.1e  %s",
        kind,
        cases,
        numbers,
        absences,
        worst,
        worstPlace);
  }

  static String heading() {
    return String.format(
        Locale.ROOT, "%-24s %6s %8s %7s   %s", "kind", "cases", "numbers", "absent", "worst error");
  }

  private void compareParts(ReferenceCase asked, String whole, Map<?, ?> answers, JsonNode want) {
    for (Map.Entry<String, JsonNode> expected : want.properties()) {
      String place = whole + "." + expected.getKey();
      if (answers.containsKey(expected.getKey())) {
        compare(asked, place, unwrapped(answers.get(expected.getKey())), expected.getValue());
      } else {
        failures.add(place + " is not compared");
      }
    }
  }

  private void compare(ReferenceCase asked, String place, Object got, JsonNode want) {
    if (want.isObject() && got instanceof Map<?, ?> answers) {
      compareParts(asked, place, answers, want);
    } else if (want.isString() && got instanceof String text) {
      if (!text.equals(want.stringValue())) {
        failures.add(place + " should be " + want + ", but was " + text);
      }
    } else if (want.isBoolean()) {
      numbers++;
      if (!Boolean.valueOf(want.booleanValue()).equals(got)) {
        failures.add(place + " should be " + want + ", but was " + got);
      }
    } else if (want.isNull()) {
      absences++;
      if (got != null) {
        failures.add(place + " should be undefined, but was " + got);
      }
    } else if (want.isArray()) {
      if (!(got instanceof List<?> list) || list.size() != want.size()) {
        failures.add(place + " should be " + want.size() + " numbers, but was " + got);
        return;
      }
      for (int i = 0; i < list.size(); i++) {
        compare(asked, place + "[" + i + "]", unwrapped(list.get(i)), want.get(i));
      }
    } else if (want.isObject() && got instanceof Map<?, ?> map) {
      for (Map.Entry<String, JsonNode> entry : want.properties()) {
        String inner = place + "." + entry.getKey();
        compare(asked, inner, unwrapped(map.get(entry.getKey())), entry.getValue());
      }
    } else if (got instanceof String text) {
      if (!want.isString() || !text.equals(want.stringValue())) {
        failures.add(place + " should be " + want + ", but was " + text);
      }
    } else if (got instanceof Number number) {
      compare(asked, place, number.doubleValue(), number(want));
    } else {
      failures.add(place + " should be " + want + ", but was " + got);
    }
  }

  private void compare(ReferenceCase asked, String place, double got, double want) {
    numbers++;
    double error = asked.error(got, want);
    if (error > worst) {
      worst = error;
      worstPlace = place;
    }
    if (!asked.agrees(got, want)) {
      failures.add(place + " should be " + want + ", but was " + got + ", error " + error);
    }
  }

  private static double number(JsonNode want) {
    if (want.isNumber()) {
      return want.doubleValue();
    }
    return switch (want.stringValue()) {
      case "Inf" -> Double.POSITIVE_INFINITY;
      case "-Inf" -> Double.NEGATIVE_INFINITY;
      default -> throw new IllegalArgumentException("not a number: " + want);
    };
  }

  private static Object unwrapped(Object got) {
    if (got instanceof Answer<?> answer) {
      return unwrapped(answer.toOptional().orElse(null));
    }
    if (got instanceof Interval interval) {
      return List.of(interval.lower(), interval.upper());
    }
    if (got instanceof OptionalInt optional) {
      return optional.isPresent() ? (Object) optional.getAsInt() : null;
    }
    if (got instanceof OptionalDouble optional) {
      return optional.isPresent() ? (Object) optional.getAsDouble() : null;
    }
    return got;
  }
}
