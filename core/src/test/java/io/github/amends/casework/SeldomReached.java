// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What random histories cannot or seldom reach, and why: lines of the stages, the events, the guard
 * and the side of it that they are about.
 */
final class SeldomReached {
  private static final String RESOURCE = "/seldom-reached.txt";
  private static final Pattern LINE =
      Pattern.compile("(cannot|seldom) (\\S+) (\\S+) (\\S+) (holds|refuses): (\\S.*)");

  /** One line: which pairs, whether they cannot be, and the reason in words. */
  private record Line(
      boolean cannot,
      Set<String> stages,
      Set<String> events,
      String guard,
      String side,
      String reason) {
    static Line of(String text) {
      Matcher parts = LINE.matcher(text);
      if (!parts.matches()) {
        throw new IllegalArgumentException("no line about a guard: " + text);
      }
      return new Line(
          parts.group(1).equals("cannot"),
          stages(parts.group(2)),
          parts.group(3).equals("*") ? Set.of() : Set.of(parts.group(3).split(",", -1)),
          parts.group(4),
          parts.group(5),
          parts.group(6));
    }

    /** Stages with commas between them, where two dots mean all from one to another. */
    private static Set<String> stages(String text) {
      Set<String> stages = new TreeSet<>();
      for (String part : text.split(",", -1)) {
        String[] ends = part.split("\\.\\.", -1);
        Rows.range(CaseStage.valueOf(ends[0]), CaseStage.valueOf(ends[ends.length - 1]))
            .forEach(stage -> stages.add(stage.name()));
      }
      return stages;
    }

    boolean isAbout(String pair) {
      String[] words = pair.split(" ", -1);
      return stages.contains(words[0])
          && (events.isEmpty() || events.contains(words[1]))
          && guard.equals(words[2])
          && side.equals(words[3]);
    }
  }

  private final List<Line> lines;

  private SeldomReached(List<Line> lines) {
    this.lines = lines;
  }

  static SeldomReached known() {
    try (InputStream file = SeldomReached.class.getResourceAsStream(RESOURCE)) {
      return new SeldomReached(new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Line::of)
          .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of these pairs about which no line says anything. */
  Set<String> unexplained(Set<String> pairs) {
    Set<String> unexplained = new TreeSet<>(pairs);
    unexplained.removeIf(pair -> lines.stream().anyMatch(line -> line.isAbout(pair)));
    return unexplained;
  }

  /** Those of these pairs that are said to be impossible. */
  Set<String> impossible(Set<String> pairs) {
    Set<String> impossible = new TreeSet<>(pairs);
    impossible.removeIf(pair -> !isImpossible(pair));
    return impossible;
  }

  boolean isImpossible(String pair) {
    return lines.stream().anyMatch(line -> line.cannot() && line.isAbout(pair));
  }

  /** The reasons of lines that are about none of these pairs, and so about nothing. */
  List<String> aboutNothing(Set<String> pairs) {
    return lines.stream()
        .filter(line -> pairs.stream().noneMatch(line::isAbout))
        .map(line -> line.guard() + ": " + line.reason())
        .toList();
  }
}
