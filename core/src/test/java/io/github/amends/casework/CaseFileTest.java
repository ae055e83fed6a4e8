// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.BOLTON;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Fault;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.HoldReleased;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.participant.ConsentPurpose;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A case as its log: read back, shared by its successors, and branched. */
class CaseFileTest {
  @Test
  void twoBranchesFromOneOlderFileDoNotSeeEachOther() {
    Story story = Story.graffiti();
    CaseFile older = story.file();
    CaseFile screened = decide(story, older, "e-a", new ScreeningBegun());
    CaseFile held = decide(story, older, "e-b", new HoldPlaced(HoldCause.ILLNESS));
    CaseFile heldToo = decide(story, older, "e-c", new HoldPlaced(HoldCause.OTHER));

    assertThat(older.entries()).hasSize(2);
    assertThat(screened.entries()).hasSize(3);
    assertThat(screened.stage()).isEqualTo(CaseStage.SCREENING);
    assertThat(held.stage()).isEqualTo(CaseStage.REFERRED);
    assertThat(held.state().hold()).contains(HoldCause.ILLNESS);
    assertThat(heldToo.state().hold()).contains(HoldCause.OTHER);
    assertThat(screened.find(EventId.of("e-b"))).isEmpty();
    assertThat(held.find(EventId.of("e-a"))).isEmpty();
    assertThat(older.find(EventId.of("e-a"))).isEmpty();
    assertThat(held.find(EventId.of("e-b"))).contains(held.entries().get(2));
    for (CaseFile file : List.of(older, screened, held, heldToo)) {
      assertThat(CaseFile.fold(file.entries())).isEqualTo(file);
      assertThat(CaseFile.fold(file.entries()).state()).isEqualTo(file.state());
    }
  }

  @Test
  void theIdOfALaterEntryIsFreeInAnOlderFile() {
    Story story = Story.graffiti();
    CaseFile older = story.file();
    decide(story, older, "e-a", new ScreeningBegun());
    CaseFile other = decide(story, older, "e-a", new HoldPlaced(HoldCause.OTHER));
    assertThat(other.entries()).hasSize(3);
    assertThat(other.state().hold()).contains(HoldCause.OTHER);
  }

  @Test
  void manyThreadsMayExtendTheSameFile() throws Exception {
    Story story = Story.graffiti();
    CaseFile shared = story.file();
    int threads = 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CountDownLatch ready = new CountDownLatch(threads);
    List<Future<CaseFile>> results = new ArrayList<>();
    try {
      for (int i = 0; i < threads; i++) {
        String name = "t" + i;
        Callable<CaseFile> work = () -> {
          ready.countDown();
          ready.await();
          CaseFile file = shared;
          for (int step = 0; step < 50; step++) {
            file = decide(story, file, name + "-" + step, consentAround(step));
          }
          return file;
        };
        results.add(pool.submit(work));
      }
      for (int i = 0; i < threads; i++) {
        CaseFile file = results.get(i).get();
        assertThat(file.entries()).hasSize(52);
        String name = "t" + i + "-";
        assertThat(file.entries().subList(2, 52))
            .allMatch(entry -> entry.eventId().value().startsWith(name));
        assertThat(CaseFile.fold(file.entries()).state()).isEqualTo(file.state());
      }
      assertThat(shared.entries()).hasSize(2);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void theLogCannotBeChangedFromOutside() {
    List<CaseEntry> entries = Story.graffiti().file().entries();
    assertThatThrownBy(() -> entries.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> entries.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void equalLogsAreEqualFiles() {
    CaseFile one = Story.graffiti().engage().file();
    CaseFile same = Story.graffiti().engage().file();
    assertThat(one)
        .isEqualTo(same)
        .hasSameHashCodeAs(same)
        .isNotEqualTo(Story.graffiti().file());
    assertThat(one.state()).hasSameHashCodeAs(same.state());
    assertThat(one).hasToString("CaseFile[case-1, ENGAGING after entry 15]");
    assertThat(one.state()).hasToString("CaseState[ENGAGING after entry 15]");
  }

  @Test
  void aLogWithEveryFaultIsToldAllOfThem() {
    List<CaseEntry> entries = new ArrayList<>(Story.graffiti().file().entries());
    CaseEntry second = entries.get(1);
    entries.add(with(second, CaseId.of("case-2"), 3, EventId.of("e-9")));
    entries.add(with(second, second.caseId(), 3, second.eventId()));
    InvalidValueException thrown =
        catchThrowableOfType(InvalidValueException.class, () -> CaseFile.fold(entries));
    assertThat(thrown.faults())
        .containsExactly(
            new Fault("INVALID_TWO_CASES", "entries[2]"),
            new Fault("INVALID_SEQUENCE", "entries[3]"),
            new Fault("INVALID_EVENT_ID_TWICE", "entries[3]"));
  }

  @Test
  void aLogBeginsWithAReferral() {
    assertThatThrownBy(() -> CaseFile.fold(List.of())).hasMessage("INVALID_LOG at entries[0]");
    List<CaseEntry> tail = Story.graffiti().file().entries().subList(1, 2);
    assertThatThrownBy(() -> CaseFile.fold(tail)).hasMessage("INVALID_LOG at entries[0]");
  }

  @Test
  void aLogWrittenUnderOtherRulesIsReadAsItIs() {
    // Withdrawn, and all the same scheduled: no machine of ours would have taken it.
    Story story = Story.graffiti().engage().assess().prepare();
    List<CaseEntry> entries = new ArrayList<>(story.file().entries());
    entries.add(entry(entries, withdrawn(HARMED, ConsentPurpose.DIRECT), CaseStage.READY));
    entries.add(entry(
        entries, new MeetingScheduled(Story.meeting(Story.MEETING).build()), CaseStage.SCHEDULED));
    CaseFile file = CaseFile.fold(entries);
    assertThat(file.stage()).isEqualTo(CaseStage.SCHEDULED);
    assertThat(file.state().openMeeting()).isPresent();
  }

  private static CaseEvent consentAround(int step) {
    return step % 2 == 0 ? new HoldPlaced(HoldCause.OTHER) : new HoldReleased();
  }

  private static CaseFile decide(Story story, CaseFile file, String id, CaseEvent event) {
    Proposal proposal = new Proposal(
        file.caseId(),
        EventId.of(id),
        file.sequence(),
        Occurred.at(story.context().now(), BOLTON),
        ActorRef.staff("coordinator"),
        Provenance.firstHand(),
        event);
    return story.machine().decide(file, proposal, story.context()).orThrow();
  }

  private static CaseEntry with(CaseEntry like, CaseId caseId, long sequence, EventId id) {
    return new CaseEntry(
        caseId,
        sequence,
        id,
        like.occurred(),
        like.recordedAt(),
        like.recordedBy(),
        like.provenance(),
        like.event(),
        like.stage());
  }

  private static CaseEntry entry(List<CaseEntry> before, CaseEvent event, CaseStage stage) {
    CaseEntry last = before.get(before.size() - 1);
    return new CaseEntry(
        last.caseId(),
        last.sequence() + 1,
        EventId.of("late-" + (last.sequence() + 1)),
        last.occurred(),
        last.recordedAt(),
        last.recordedBy(),
        last.provenance(),
        event,
        stage);
  }
}
