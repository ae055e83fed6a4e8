// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Decision;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.RefusalText;
import io.github.amends.store.CaseStore;
import io.github.amends.store.InMemoryCaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on embedding shows code that is compiled and run here, and no other. */
class EmbeddingTest {
  private static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final CaseId CASE = Logs.whole().caseId();
  private static final Path PAGE = Path.of("../../docs/embedding.md");
  private static final Path SOURCE =
      Path.of("src/test/java/io/github/amends/store/jdbc/EmbeddingTest.java");

  private final CaseStore store = opened();

  // begin
  /** What a volunteer reads after pressing a button; nothing if the step was taken. */
  List<String> record(
      CaseId caseId, EventId eventId, Occurred occurred, CaseEvent event, Context context) {
    while (true) {
      CaseFile file = store.load(caseId).orElseThrow();
      ActorRef volunteer = ActorRef.volunteer("v-1"); // from your log-in, never from the form
      Decision decision =
          MACHINE.decide(file, file.propose(eventId, occurred, volunteer, event), context);
      if (decision instanceof Decision.Refused refused) {
        return refused.refusals().stream().map(RefusalText.english()::of).toList();
      }
      if (!(decision instanceof Decision.Accepted accepted)
          || store.append(file.sequence(), accepted.entries()).isStored()) {
        return List.of();
      }
    }
  }

  // end

  @Test
  void aStepIsTakenOnceHoweverOftenItIsSent() {
    assertThat(press("e-screen", new ScreeningBegun())).isEmpty();
    assertThat(press("e-screen", new ScreeningBegun())).isEmpty();
    assertThat(store.load(CASE).orElseThrow().sequence()).isEqualTo(3);
  }

  @Test
  void whatStandsInTheWayIsSaidInWords() {
    assertThat(press("e-close", new CaseCompleted()))
        .isNotEmpty()
        .allSatisfy(words -> assertThat(words).endsWith("."));
    assertThat(store.load(CASE).orElseThrow().sequence()).isEqualTo(2);
  }

  @Test
  void thePageShowsThisCode() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE);
    int begin = lines.indexOf("  // begin");
    int end = lines.indexOf("  // end");
    String code = lines.subList(begin + 1, end).stream()
        .map(line -> line.startsWith("  ") ? line.substring(2) : line)
        .collect(Collectors.joining("\n"))
        .strip();
    assertThat(Files.readString(PAGE)).contains("```java\n" + code + "\n```");
  }

  private List<String> press(String id, CaseEvent event) {
    LocalDate day = Logs.whole().entries().get(1).occurred().date().plusDays(1);
    return record(
        CASE,
        EventId.of(id),
        Occurred.on(day, ZONE),
        event,
        Context.at(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
  }

  private static CaseStore opened() {
    CaseStore store = new InMemoryCaseStore();
    store.append(0, Logs.whole().entries().subList(0, 2));
    return store;
  }
}
