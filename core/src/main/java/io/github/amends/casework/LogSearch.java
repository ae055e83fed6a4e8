// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A log as corrected, or its newest episode, searched for what has happened. */
final class LogSearch {
  private final List<CaseEntry> entries;

  private LogSearch(List<CaseEntry> entries) {
    this.entries = entries;
  }

  static LogSearch whole(CaseFile file) {
    return new LogSearch(file.entriesAsCorrected());
  }

  /** What has happened since the case was last reopened. */
  static LogSearch newestEpisode(CaseFile file) {
    List<CaseEntry> entries = file.entriesAsCorrected();
    int first = 0;
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).event().type() == EventType.CASE_REOPENED) {
        first = i;
      }
    }
    return new LogSearch(entries.subList(first, entries.size()));
  }

  /** The newest entry of a kind. */
  Optional<CaseEntry> last(EventType type) {
    return lastWhere(entry -> entry.event().type() == type);
  }

  /** The newest entry of a kind that passes a test. */
  <E extends CaseEvent> Optional<CaseEntry> last(Class<E> type, Predicate<E> test) {
    return lastWhere(
        entry -> type.isInstance(entry.event()) && test.test(type.cast(entry.event())));
  }

  <E extends CaseEvent> boolean has(Class<E> type, Predicate<E> test) {
    return last(type, test).isPresent();
  }

  <E extends CaseEvent> List<CaseEntry> all(Class<E> type, Predicate<E> test) {
    List<CaseEntry> found = new ArrayList<>();
    for (CaseEntry entry : entries) {
      if (type.isInstance(entry.event()) && test.test(type.cast(entry.event()))) {
        found.add(entry);
      }
    }
    return found;
  }

  /** The newest entry that led into stages of some sort from one of another. */
  Optional<CaseEntry> lastEntering(Predicate<CaseStage> sort) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      boolean before = i > 0 && sort.test(entries.get(i - 1).stage());
      if (sort.test(entries.get(i).stage()) && !before) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<CaseEntry> lastWhere(Predicate<CaseEntry> test) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (test.test(entries.get(i))) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }
}
