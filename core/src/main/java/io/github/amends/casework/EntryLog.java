// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.EventId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The growing log that successive case files of one case share, each seeing its own length.
 *
 * <p>Taking an entry onto the newest file appends in place; onto an older file it copies. So the
 * cost of a step does not grow with the log.
 */
final class EntryLog {
  private CaseEntry[] entries;
  private int size;
  private final Map<EventId, Integer> places;

  private EntryLog(CaseEntry[] entries, int size, Map<EventId, Integer> places) {
    this.entries = entries;
    this.size = size;
    this.places = places;
  }

  static View empty() {
    EntryLog log = new EntryLog(new CaseEntry[16], 0, new HashMap<>());
    return log.new View(log.entries, 0);
  }

  private synchronized @Nullable View tryAppend(int length, List<CaseEntry> added) {
    if (size != length) {
      return null;
    }
    int needed = length + added.size();
    if (entries.length < needed) {
      entries = Arrays.copyOf(entries, Math.max(needed, 2 * entries.length));
    }
    for (CaseEntry entry : added) {
      places.put(entry.eventId(), size);
      entries[size++] = entry;
    }
    return new View(entries, needed);
  }

  private synchronized int placeOf(EventId id) {
    return places.getOrDefault(id, Integer.MAX_VALUE);
  }

  /** The log up to a length, as one case file sees it. */
  final class View {
    private final CaseEntry[] seen;
    private final int length;

    private View(CaseEntry[] seen, int length) {
      this.seen = seen;
      this.length = length;
    }

    int length() {
      return length;
    }

    CaseEntry get(int index) {
      Objects.checkIndex(index, length);
      return seen[index];
    }

    Optional<CaseEntry> find(EventId id) {
      int place = placeOf(id);
      return place < length ? Optional.of(seen[place]) : Optional.empty();
    }

    View append(List<CaseEntry> added) {
      View appended = tryAppend(length, added);
      return appended != null ? appended : copy().append(added);
    }

    private View copy() {
      Map<EventId, Integer> copied = new HashMap<>();
      for (int i = 0; i < length; i++) {
        copied.put(seen[i].eventId(), i);
      }
      EntryLog log = new EntryLog(Arrays.copyOf(seen, Math.max(16, 2 * length)), length, copied);
      return log.new View(log.entries, length);
    }
  }
}
