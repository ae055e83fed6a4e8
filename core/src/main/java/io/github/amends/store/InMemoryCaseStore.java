// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A store that keeps its logs in memory, for tests and for trying things out. Thread-safe. */
public final class InMemoryCaseStore implements CaseStore {
  private final Map<CaseId, Log> logs = new ConcurrentHashMap<>();

  /** Creates an empty store. */
  public InMemoryCaseStore() {}

  @Override
  public Optional<CaseFile> load(CaseId caseId) {
    return Optional.ofNullable(logs.get(caseId)).flatMap(Log::file);
  }

  @Override
  public StoreAnswer append(long expectedSequence, List<CaseEntry> entries) {
    Batch batch = Batch.after(expectedSequence, entries);
    return logs.computeIfAbsent(batch.caseId(), each -> new Log()).append(expectedSequence, batch);
  }

  @Override
  public StoreAnswer replace(CaseFile rewritten) {
    Log log = logs.get(rewritten.caseId());
    return log == null ? new StoreAnswer.Conflict(rewritten.sequence(), 0) : log.replace(rewritten);
  }

  /** The log of one case. */
  private static final class Log {
    private final List<CaseEntry> entries = new ArrayList<>();
    private final Set<EventId> ids = new HashSet<>();

    synchronized Optional<CaseFile> file() {
      return entries.isEmpty() ? Optional.empty() : Optional.of(CaseFile.fold(entries));
    }

    synchronized StoreAnswer append(long expectedSequence, Batch batch) {
      boolean isTaken = batch.entries().stream().anyMatch(each -> ids.contains(each.eventId()));
      if (entries.size() != expectedSequence || isTaken) {
        int from = Math.toIntExact(Math.min(expectedSequence, entries.size()));
        int to = Math.toIntExact(Math.min(batch.lastSequence(), entries.size()));
        return batch.instead(entries.subList(from, to), entries.size());
      }
      entries.addAll(batch.entries());
      batch.entries().forEach(each -> ids.add(each.eventId()));
      return new StoreAnswer.Stored(entries.size());
    }

    synchronized StoreAnswer replace(CaseFile rewritten) {
      List<EventId> stored = entries.stream().map(CaseEntry::eventId).toList();
      List<EventId> wished =
          rewritten.entries().stream().map(CaseEntry::eventId).toList();
      if (!stored.equals(wished)) {
        return new StoreAnswer.Conflict(rewritten.sequence(), entries.size());
      }
      entries.clear();
      entries.addAll(rewritten.entries());
      return new StoreAnswer.Stored(entries.size());
    }
  }
}
