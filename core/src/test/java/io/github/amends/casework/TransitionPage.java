// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The domain page's table, as it stands in {@code transitions.csv}. */
record TransitionPage(List<Line> lines) {
  private static final Set<CaseStage> PAIR = EnumSet.of(CaseStage.PREPARING, CaseStage.READY);

  /** One line of the page; stages as they are written there. */
  record Line(EventType event, String from, String to, String hold) {
    boolean leadsFrom(CaseStage stage) {
      return Arrays.stream(from.split(" ", -1)).anyMatch(word -> isMeant(word, stage));
    }

    private static boolean isMeant(String word, CaseStage stage) {
      if (word.endsWith("..")) {
        CaseStage first = CaseStage.valueOf(word.substring(0, word.length() - 2));
        return stage.isOpen() && !stage.isBefore(first);
      }
      return switch (word) {
        case "-" -> false;
        case "open" -> stage.isOpen();
        case "any" -> true;
        case "closed" -> !stage.isOpen() && stage != CaseStage.ENTERED_IN_ERROR;
        default -> CaseStage.valueOf(word) == stage;
      };
    }

    Set<CaseStage> to(CaseStage stage) {
      Set<CaseStage> stages = EnumSet.noneOf(CaseStage.class);
      for (String word : to.split(" ", -1)) {
        if (word.equals("any")) {
          stages.addAll(EnumSet.allOf(CaseStage.class));
        } else {
          stages.add(word.equals("same") ? stage : CaseStage.valueOf(word));
        }
      }
      if (stages.stream().anyMatch(PAIR::contains)) {
        stages.addAll(PAIR);
      }
      return stages;
    }
  }

  static TransitionPage read() {
    try (InputStream in = TransitionPage.class.getResourceAsStream("/transitions.csv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return new TransitionPage(text.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", 5))
          .map(cells -> new Line(event(cells[0]), cells[1], cells[2], cells[3]))
          .toList());
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Where the page says that an event leads; empty if it is not possible in that stage. */
  Optional<Set<CaseStage>> to(CaseStage stage, EventType event) {
    List<Line> found = lines.stream()
        .filter(line -> line.event() == event && line.leadsFrom(stage))
        .toList();
    if (found.size() > 1) {
      throw new IllegalStateException("two lines for " + event + " in " + stage);
    }
    return found.stream().findFirst().map(line -> line.to(stage));
  }

  boolean isPossibleOnHold(EventType event) {
    Set<String> said = lines.stream()
        .filter(line -> line.event() == event)
        .map(Line::hold)
        .collect(Collectors.toCollection(TreeSet::new));
    if (said.size() != 1) {
      throw new IllegalStateException("the page says both of " + event);
    }
    return said.contains("yes");
  }

  Set<EventType> events() {
    return lines.stream().map(Line::event).collect(Collectors.toUnmodifiableSet());
  }

  private static EventType event(String code) {
    return Arrays.stream(EventType.values())
        .filter(event -> event.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no event " + code));
  }
}
