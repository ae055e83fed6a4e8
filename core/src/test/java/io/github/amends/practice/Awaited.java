// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the catalogue names already and the code does not hold yet, one thing a line. */
public final class Awaited {
  private static final Set<String> LINES = read();

  private Awaited() {}

  /** The rules with the codes that no test breaks yet, such as {@code CON-08 BLOCKED_...}. */
  public static Set<String> codes() {
    return LINES.stream()
        .filter(line -> line.matches("[A-Z]+-[0-9]+ .*"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a code of a rule is awaited. */
  public static boolean isAwaited(RuleId rule, String code) {
    return LINES.contains(rule + " " + code);
  }

  /** Whether a type, a package or the code of a parameter is awaited. */
  public static boolean isAwaited(String name) {
    return LINES.contains(name);
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
