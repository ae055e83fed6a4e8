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
  private static final int SMALLEST = 16;

  private CaseEntry[] entries;
  private int size;
  // The entries themselves and not their places, which would have to be boxed.
  private final Map<EventId, CaseEntry> byId;

  private EntryLog(int room) {
    this.entries = new CaseEntry[room];
    this.byId = new HashMap<>(2 * room);
  }

  /** An empty log with room for so many entries. */
  static EntryLog withRoomFor(int length) {
    return new EntryLog(Math.max(SMALLEST, length));
  }

  static View empty() {
    return withRoomFor(SMALLEST).view();
  }

  /** Appends an entry unless its event id is there already; returns whether it did. */
  synchronized boolean add(CaseEntry entry) {
    if (byId.putIfAbsent(entry.eventId(), entry) != null) {
      return false;
    }
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size++] = entry;
    return true;
  }

  synchronized View view() {
    return new View(entries, size);
  }

  private synchronized @Nullable View tryAppend(int length, List<CaseEntry> added) {
    if (size != length) {
      return null;
    }
    for (CaseEntry entry : added) {
      if (!add(entry)) {
        throw new IllegalStateException("an event id is in the log twice");
      }
    }
    return view();
  }

  private synchronized @Nullable CaseEntry get(EventId id) {
    return byId.get(id);
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
      CaseEntry found = EntryLog.this.get(id);
      return found != null && found.sequence() <= length ? Optional.of(found) : Optional.empty();
    }

    View append(List<CaseEntry> added) {
      View appended = tryAppend(length, added);
      return appended != null ? appended : copy().append(added);
    }

    private View copy() {
      EntryLog log = withRoomFor(2 * length);
      for (int i = 0; i < length; i++) {
        log.add(seen[i]);
      }
      return log.view();
    }
  }
}
