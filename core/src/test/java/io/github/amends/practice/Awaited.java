// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules and codes of the catalogue that no test breaks yet, one a line. */
public final class Awaited {
  private static final Set<String> LINES = read();

  private Awaited() {}

  /** The lines, such as {@code CON-08 BLOCKED_...}. */
  public static Set<String> codes() {
    return LINES;
  }

  /** Whether a code of a rule is awaited. */
  public static boolean isAwaited(RuleId rule, String code) {
    return LINES.contains(rule + " " + code);
  }

  private static Set<String> read() {
    try (InputStream in = Awaited.class.getResourceAsStream("/rules-awaited.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
