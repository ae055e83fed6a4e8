// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The rows of a survival case, as columns: of the table that the case names, or else written into
 * the case itself.
 *
 * <p>The columns are {@code start} (where entry is delayed or time is counted in intervals),
 * {@code stop}, {@code event} (0 for censored), {@code group}, {@code stratum}, {@code cluster},
 * {@code weight}, and covariates by their own names.
 */
final class SurvivalTable {

  private static final Comparator<String> BY_NAME =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.reverseOrder());

  private final Map<String, String[]> columns;
  private final int rows;

  private SurvivalTable(Map<String, String[]> columns) {
    this.columns = columns;
    this.rows = columns.get("stop").length;
  }

  static SurvivalTable of(ReferenceCase asked) {
    return asked.input().has("table") ? ofFile(asked) : ofInput(asked.input());
  }

  int rows() {
    return rows;
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  double[] numbers(String column) {
    return Arrays.stream(cells(column)).mapToDouble(Double::parseDouble).toArray();
  }

  int[] wholeNumbers(String column) {
    return Arrays.stream(cells(column)).mapToInt(SurvivalTable::wholeNumber).toArray();
  }

  /** The rows' positions among {@link #levels(String)}. */
  int[] codes(String column) {
    List<String> levels = levels(column);
    Map<String, Integer> positions = new LinkedHashMap<>();
    levels.forEach(level -> positions.put(level, positions.size()));
    return Arrays.stream(cells(column)).mapToInt(positions::get).toArray();
  }

  /** What the column distinguishes, in the order of R's factors: by number, or else by name. */
  List<String> levels(String column) {
    List<String> distinct = Arrays.stream(cells(column)).distinct().toList();
    boolean numeric = distinct.stream().allMatch(SurvivalTable::isNumber);
    Comparator<String> order = numeric ? Comparator.comparingDouble(Double::parseDouble) : BY_NAME;
    return distinct.stream().sorted(order).toList();
  }

  private String[] cells(String column) {
    if (!has(column)) {
      throw new IllegalArgumentException("no column " + column + " among " + columns.keySet());
    }
    return columns.get(column);
  }

  private static SurvivalTable ofFile(ReferenceCase asked) {
    List<String> lines;
    try {
      lines =
          Files.readAllLines(asked.folder().resolve(asked.input().path("table").stringValue()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    String[] names = lines.get(0).split(",", -1);
    Map<String, String[]> columns = new LinkedHashMap<>();
    for (int column = 0; column < names.length; column++) {
      int position = column;
      columns.put(
          bare(names[column]),
          lines.stream()
              .skip(1)
              .filter(line -> !line.isBlank())
              .map(line -> bare(line.split(",", -1)[position]))
              .toArray(String[]::new));
    }
    return new SurvivalTable(columns);
  }

  private static SurvivalTable ofInput(JsonNode input) {
    Map<String, String[]> columns = new LinkedHashMap<>();
    input.properties().stream()
        .filter(column -> column.getValue().isArray())
        .forEach(column -> columns.put(
            column.getKey().equals("time") ? "stop" : column.getKey(),
            column.getValue().valueStream().map(JsonNode::asString).toArray(String[]::new)));
    return new SurvivalTable(columns);
  }

  private static String bare(String cell) {
    String text = cell.strip();
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private static int wholeNumber(String cell) {
    double number = Double.parseDouble(cell);
    if (number != Math.rint(number)) {
      throw new IllegalArgumentException("not a whole number: " + cell);
    }
    return (int) number;
  }

  private static boolean isNumber(String cell) {
    try {
      Double.parseDouble(cell);
      return true;
    } catch (NumberFormatException notANumber) {
      return false;
    }
  }
}
