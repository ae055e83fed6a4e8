// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what JMH has measured as Markdown tables, one for each class, with what R took for the
 * same beside it.
 */
final class Tables {
  private static final String PER_CALL = "gc.alloc.rate.norm";

  private Tables() {}

  /**
   * Prints the tables.
   *
   * @param arguments the file of JMH's results as JSON, and perhaps that of R's times as CSV
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1 || arguments.length > 2) {
      System.err.println("usage: Tables JMH.json [R.csv]");
      System.exit(2);
    }
    JsonNode results = JsonMapper.shared().readTree(Files.readString(Path.of(arguments[0])));
    Map<String, Double> peer = arguments.length == 2 ? secondsOfR(Path.of(arguments[1])) : Map.of();
    Map<String, List<String>> tables = new TreeMap<>();
    for (JsonNode result : results) {
      String[] names = result.get("benchmark").asString().split("\\.", -1);
      tables
          .computeIfAbsent(names[names.length - 2], name -> new ArrayList<>())
          .add(row(result, names[names.length - 2] + "." + names[names.length - 1], peer));
    }
    tables.forEach((name, rows) -> {
      System.out.println("\n### " + name + "\n");
      System.out.println("| Task | Size | Time | 99.9 % interval | Bytes | R | R / ours |");
      System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
      rows.forEach(System.out::println);
    });
  }

  private static String row(JsonNode result, String task, Map<String, Double> peer) {
    JsonNode metric = result.get("primaryMetric");
    double unit = secondsOf(metric.get("scoreUnit").asString());
    double seconds = metric.get("score").asDouble() * unit;
    String size = result.path("params").values().stream()
        .map(JsonNode::asString)
        .collect(Collectors.joining(", "));
    JsonNode error = metric.get("scoreError");
    JsonNode bytes = result.path("secondaryMetrics").path(PER_CALL).path("score");
    Double ofR = peer.get(task + "," + size);
    return "| "
        + String.join(
            " | ",
            task.substring(task.indexOf('.') + 1),
            size,
            time(seconds),
            error.isNumber() ? "± " + time(error.asDouble() * unit) : "",
            bytes.isNumber() ? Long.toString(Math.round(bytes.asDouble())) : "",
            ofR == null ? "" : time(ofR),
            ofR == null ? "" : threeDigits(ofR / seconds))
        + " |";
  }

  private static Map<String, Double> secondsOfR(Path file) throws IOException {
    Map<String, Double> seconds = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split(",", -1);
      if (!cells[0].equals("task")) {
        seconds.put(cells[0] + "," + cells[1], Double.valueOf(cells[2]));
      }
    }
    return seconds;
  }

  private static double secondsOf(String unit) {
    return switch (unit) {
      case "ns/op" -> 1e-9;
      case "us/op" -> 1e-6;
      case "ms/op" -> 1e-3;
      case "s/op" -> 1;
      default -> throw new IllegalArgumentException("no time per call: " + unit);
    };
  }

  private static String time(double seconds) {
    if (seconds < 1e-6) {
      return threeDigits(seconds * 1e9) + " ns";
    }
    if (seconds < 1e-3) {
      return threeDigits(seconds * 1e6) + " µs";
    }
    return seconds < 1 ? threeDigits(seconds * 1e3) + " ms" : threeDigits(seconds) + " s";
  }

  private static String threeDigits(double value) {
    return new BigDecimal(value).round(new MathContext(3)).toPlainString();
  }
}
