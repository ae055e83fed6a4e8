// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** One case of a reference file: a question, and the numbers that other software answered with. */
record ReferenceCase(Path folder, JsonNode node) {

  String id() {
    return node.path("id").stringValue();
  }

  String kind() {
    return node.path("kind").stringValue();
  }

  JsonNode input() {
    return node.path("input");
  }

  JsonNode params() {
    return node.path("params");
  }

  JsonNode expected() {
    return node.path("expected");
  }

  /** A number of the input. */
  double number(String name) {
    return input().path(name).doubleValue();
  }

  /** A whole number of the input. */
  long count(String name) {
    return input().path(name).longValue();
  }

  /** A column of the input. */
  double[] numbers(String name) {
    return numbers(input().path(name));
  }

  /** A column of whole numbers of the input. */
  long[] counts(String name) {
    return input().path(name).valueStream().mapToLong(JsonNode::longValue).toArray();
  }

  /** The confidence level that is asked for. */
  double level() {
    return params().path("conf").doubleValue();
  }

  /** Whether a number agrees: the error that is allowed is relative to the larger of two sizes. */
  boolean agrees(double got, double want) {
    return got == want
        || error(got, want) <= node.path("tolerance").path("relative").doubleValue();
  }

  double error(double got, double want) {
    double floor = node.path("tolerance").path("floor").doubleValue();
    return got == want ? 0 : Math.abs(got - want) / Math.max(Math.abs(want), floor);
  }

  Path dataset() {
    return folder.resolve("data").resolve(input().path("dataset").stringValue());
  }

  static double[] numbers(JsonNode array) {
    return array.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
  }
}
