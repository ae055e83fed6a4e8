// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.PersonErased;
import io.github.amends.privacy.Erasure;
import io.github.amends.privacy.Redaction;
import io.github.amends.store.CaseStore;
import io.github.amends.store.StoreAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The promise of {@link CaseStore}; any store can be held to it by a subclass that opens one. */
abstract class CaseStoreContract {
  private static final CaseId CASE = CaseId.of("case-1");
  private static final int WRITERS = 8;

  /** A store with nothing in it. */
  abstract CaseStore empty() throws Exception;

  @Test
  void whatWasNeverStoredIsNotThere() throws Exception {
    assertThat(empty().load(CASE)).isEmpty();
  }

  @Test
  void aWholeCaseComesBackAsItWas() throws Exception {
    CaseStore store = empty();
    CaseFile whole = Logs.whole();
    int half = whole.entries().size() / 2;
    assertThat(store.append(0, whole.entries().subList(0, half)))
        .isEqualTo(new StoreAnswer.Stored(half));
    assertThat(store.append(half, whole.entries().subList(half, whole.entries().size())))
        .isEqualTo(new StoreAnswer.Stored(whole.sequence()));
    assertThat(store.load(whole.caseId())).contains(whole);
    assertThat(store.load(CASE)).isEmpty();
  }

  @Test
  void ofTwoWhoSawTheSameTheSecondIsToldAndNothingIsLost() throws Exception {
    CaseStore store = opened();
    assertThat(store.append(1, Logs.times(CASE, 2, "a-", 2))).isEqualTo(new StoreAnswer.Stored(3));
    assertThat(store.append(1, Logs.times(CASE, 2, "b-", 1)))
        .isEqualTo(new StoreAnswer.Conflict(1, 3));
    assertThat(store.append(7, Logs.times(CASE, 8, "b-", 1)))
        .isEqualTo(new StoreAnswer.Conflict(7, 3));
    assertThat(store.load(CASE).orElseThrow().sequence()).isEqualTo(3);
  }

  @Test
  void theSameAgainIsASuccessHoweverLate() throws Exception {
    CaseStore store = opened();
    List<CaseEntry> entries = Logs.times(CASE, 2, "a-", 2);
    store.append(1, entries);
    assertThat(store.append(1, entries)).isEqualTo(new StoreAnswer.Duplicate(3));
    store.append(3, Logs.times(CASE, 4, "b-", 1));
    assertThat(store.append(1, entries)).isEqualTo(new StoreAnswer.Duplicate(3));
    assertThat(store.append(1, List.of(Logs.time(CASE, 2, "a-2", 59))))
        .isEqualTo(new StoreAnswer.Conflict(1, 4));
    assertThat(store.load(CASE).orElseThrow().sequence()).isEqualTo(4);
  }

  @Test
  void entriesAreStoredAllOrNone() throws Exception {
    CaseStore store = opened();
    List<CaseEntry> entries = List.of(Logs.time(CASE, 2, "a-2", 5), Logs.time(CASE, 3, "e-1", 5));
    assertThat(store.append(1, entries).isStored()).isFalse();
    assertThat(store.load(CASE).orElseThrow().sequence()).isEqualTo(1);
  }

  @Test
  void entriesOutOfOrderAreAMistake() throws Exception {
    CaseStore store = opened();
    assertThatIllegalArgumentException().isThrownBy(() -> store.append(1, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.append(1, Logs.times(CASE, 3, "a-", 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.append(
            1, List.of(Logs.time(CASE, 2, "a-2", 5), Logs.time(CaseId.of("case-2"), 3, "a-3", 5))));
  }

  @Test
  void aCaseForgetsInItsPlaceUnlessSomebodyWentOn() throws Exception {
    CaseStore store = empty();
    CaseFile file = withTrace(Logs.whole());
    store.append(0, file.entries());
    CaseFile forgotten = Redaction.of(file);
    assertThat(forgotten).isNotEqualTo(file);
    assertThat(store.replace(forgotten)).isEqualTo(new StoreAnswer.Stored(file.sequence()));
    assertThat(store.load(file.caseId())).contains(forgotten);
    store.append(file.sequence(), Logs.times(file.caseId(), file.sequence() + 1, "later-", 1));
    assertThat(store.replace(forgotten))
        .isEqualTo(new StoreAnswer.Conflict(file.sequence(), file.sequence() + 1));
    assertThat(store.replace(Logs.whole()).isStored()).isFalse();
  }

  @Test
  void eightWritersLoseNothing() throws Exception {
    contend(50);
  }

  @Test
  @Tag("long")
  void eightWritersLoseNothingInALongRun() throws Exception {
    contend(1000);
  }

  private void contend(int each) throws Exception {
    CaseStore store = opened();
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = "w" + writer + "-";
        running.add(writers.submit(() -> write(store, name, each, acknowledged)));
      }
      finish(running);
    } finally {
      writers.shutdownNow();
    }
    CaseFile file = store.load(CASE).orElseThrow();
    assertThat(acknowledged).hasSize(WRITERS * each);
    assertThat(file.sequence()).isEqualTo(acknowledged.size() + 1L);
    assertThat(file.entries())
        .extracting(entry -> entry.eventId().value())
        .containsAll(acknowledged);
  }

  private static void write(CaseStore store, String name, int count, Set<String> acknowledged) {
    long seen = 1;
    for (int i = 0; i < count; i++) {
      String id = name + i;
      StoreAnswer answer = store.append(seen, List.of(Logs.time(CASE, seen + 1, id, 1)));
      while (answer instanceof StoreAnswer.Conflict conflict) {
        seen = conflict.actualSequence();
        answer = store.append(seen, List.of(Logs.time(CASE, seen + 1, id, 1)));
      }
      seen++;
      acknowledged.add(id);
    }
  }

  private static void finish(List<Future<?>> running) throws InterruptedException {
    for (Future<?> each : running) {
      try {
        each.get();
      } catch (ExecutionException failed) {
        throw new AssertionError("a writer failed", failed.getCause());
      }
    }
  }

  private CaseStore opened() throws Exception {
    CaseStore store = empty();
    assertThat(store.append(0, List.of(Logs.first(CASE)))).isEqualTo(new StoreAnswer.Stored(1));
    return store;
  }

  private static CaseFile withTrace(CaseFile file) {
    PartyRef party = file.state().principals().get(0).participant().party();
    PersonErased trace =
        Erasure.of(party, ErasureBasis.OWN_REQUEST).traces(file).get(0);
    List<CaseEntry> entries = new ArrayList<>(file.entries());
    CaseEntry last = entries.get(entries.size() - 1);
    entries.add(new CaseEntry(
        last.caseId(),
        last.sequence() + 1,
        EventId.of("trace"),
        last.occurred(),
        last.recordedAt(),
        last.recordedBy(),
        last.provenance(),
        trace,
        last.stage()));
    return CaseFile.fold(entries);
  }
}
