// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the domain pages list, typed from them alone: the rules and the codes of refusals. */
final class DomainPage {
  private DomainPage() {}

  /** One rule of the page: its id, kind and marks. */
  record Line(RuleId id, String kind, String marks) {}

  static List<Line> rules() {
    return lines("/rules.csv")
        .skip(1)
        .map(line -> line.split(",", 4))
        .map(cells -> new Line(new RuleId(cells[0]), cells[2], cells[3]))
        .toList();
  }

  static List<String> refusalCodes() {
    return lines("/refusal-codes.txt").filter(line -> !line.startsWith("#")).toList();
  }

  private static Stream<String> lines(String resource) {
    try (InputStream in = DomainPage.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
