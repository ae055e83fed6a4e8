// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.Classification;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Decision;
import io.github.amends.casework.ExplanationText;
import io.github.amends.casework.Proposal;
import io.github.amends.casework.Story;
import io.github.amends.event.ReportContent;
import io.github.amends.json.CaseLogException;
import io.github.amends.json.CaseLogReader;
import io.github.amends.json.CaseLogWriter;
import io.github.amends.json.SampleEntries;
import io.github.amends.practice.RefusalText;
import io.github.amends.privacy.ValueParts.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A canary in every text that a log can hold, the parts found by reflection and not from a list.
 */
class PlantedCanaryTest {
  /** Ids of rules, which no document can make up. */
  private static final Set<String> OF_THE_LIBRARY =
      Set.of("GuardSnapshotTaken.satisfied", "RuleId.value");

  private static final List<CaseEntry> EVENTS =
      new PlantedCanary().in(SampleEntries.ofEveryEvent());
  private static final List<CaseEntry> VARIANTS =
      new PlantedCanary().in(SampleEntries.ofEveryVariant());
  private static final Set<String> MAY_SHOW = mayShow();

  @Test
  void everyTextOfEveryPartWasPlanted() {
    Set<String> planted = new TreeSet<>();
    for (CaseEntry entry : all()) {
      ValueParts.walkParts(entry, (part, held) -> {
        if (textsOf(held).stream().anyMatch(text -> text.contains(PlantedCanary.SONG))) {
          planted.add(part.toString());
        }
      });
    }
    Set<String> texts = new TreeSet<>();
    for (Part part : ClassificationTest.parts(CaseEntry.class)) {
      if (ClassificationTest.elements(part.type()).stream().anyMatch(PlantedCanaryTest::isText)) {
        texts.add(part.toString());
      }
    }
    assertThat(texts).hasSizeGreaterThan(50);
    texts.removeAll(OF_THE_LIBRARY);
    assertThat(planted).containsAll(texts);
  }

  @Test
  void noValuePrintsIt() {
    Set<Class<?>> printed = new HashSet<>();
    for (CaseEntry entry : all()) {
      ValueParts.walk(entry, each -> {
        if (!(each instanceof String)) {
          printed.add(each.getClass());
          assertThat(withoutWhatMayShow(each.toString()))
              .as(each.getClass().getName())
              .doesNotContain(PlantedCanary.SONG);
        }
      });
    }
    assertThat(printed).hasSizeGreaterThan(150);
  }

  @Test
  void aViewForOthersHoldsItsOwnIdsAndNothingElse() {
    CaseFile file = CaseFile.fold(EVENTS);
    assertThat(songs(ResearchView.of(file))).isEmpty();
    for (ReportContent content : ReportContent.values()) {
      assertThat(songs(ReferrerReportView.of(file, content)))
          .containsExactly(PlantedCanary.SONG + "-case-2026-017", PlantedCanary.SONG + "-r-1");
    }
    for (var each : file.state().principals()) {
      ParticipantId who = each.participant().id();
      assertThat(songs(ParticipantView.of(file, who)))
          .contains(who.value())
          .noneMatch(text -> otherParticipants(who).contains(text))
          .isSubsetOf(MAY_SHOW);
    }
  }

  @Test
  void neitherTheMachineNorTheLogRepeatsIt() throws IOException {
    Story story = Canary.story().engage().assess();
    Context context = story.context().withNow(Instant.parse("2027-01-01T12:00:00Z"));
    List<String> told = new ArrayList<>();
    for (CaseFile file : List.of(story.file(), Canary.whole(), CaseFile.fold(EVENTS))) {
      told.addAll(toldOf(file, story.machine(), context));
      for (CaseEntry entry : all()) {
        told.addAll(toldOf(story.machine().decide(file, proposal(file, entry), context)));
      }
    }
    assertThat(told)
        .hasSizeGreaterThan(1_000)
        .noneMatch(text -> withoutWhatMayShow(text).contains(PlantedCanary.SONG));
    CaseId caseId = EVENTS.get(0).caseId();
    assertThat(Files.readString(Path.of("target", "tests.log")).replace(caseId.value(), ""))
        .doesNotContain(PlantedCanary.SONG);
  }

  @Test
  void noExceptionOfAReaderRepeatsIt() {
    CaseLogWriter writer = new CaseLogWriter();
    CaseLogReader reader = new CaseLogReader();
    for (CaseEntry entry : all()) {
      String line = writer.line(entry);
      assertThat(line).contains(PlantedCanary.SONG);
      for (String wrong : List.of(
          line.substring(0, line.length() - 1),
          line + line,
          line.replaceFirst(PlantedCanary.SONG, "$0\\\\u0000"),
          line.replaceFirst("\"sequence\":\\d+", "\"sequence\":0"))) {
        Throwable refused = catchThrowable(() -> reader.readEntry(wrong));
        assertThat(refused).isInstanceOf(CaseLogException.class).hasNoCause();
        assertThat(refused.toString()).doesNotContain(PlantedCanary.SONG);
        assertThat(((CaseLogException) refused).faults().toString())
            .doesNotContain(PlantedCanary.SONG);
      }
    }
  }

  private static List<String> toldOf(CaseFile file, CaseMachine machine, Context context) {
    List<String> told = new ArrayList<>();
    told.add(file.toString());
    told.add(file.state().toString());
    told.add(InternalView.of(file).toString());
    machine.explain(file, ExplanationText.english()).forEach(each -> told.add(each.toString()));
    told.add(machine.duties(file, context).toString());
    told.add(machine.availableEvents(file, context).toString());
    told.add(machine.readiness(file, context).toString());
    return told;
  }

  private static List<String> toldOf(Decision decision) {
    List<String> told = new ArrayList<>();
    told.add(decision.toString());
    if (decision instanceof Decision.Refused refused) {
      told.add(catchThrowable(refused::orThrow).toString());
      refused.refusals().forEach(each -> told.add(RefusalText.english().of(each)));
    }
    return told;
  }

  private static Proposal proposal(CaseFile file, CaseEntry entry) {
    return new Proposal(
        file.caseId(),
        EventId.of("new-" + entry.eventId().value().hashCode()),
        file.sequence(),
        entry.occurred(),
        entry.recordedBy(),
        entry.provenance(),
        entry.event());
  }

  private static String withoutWhatMayShow(String printed) {
    String silent = printed;
    for (String id : MAY_SHOW) {
      silent = silent.replace(id, "");
    }
    return silent;
  }

  /** What is official, and ids: they have no meaning, and tell which case and which person. */
  private static Set<String> mayShow() {
    Set<String> shown = new TreeSet<>(
        Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    for (CaseEntry entry : all()) {
      ValueParts.walkParts(entry, (part, held) -> {
        boolean official = ClassificationTest.classification(part)
            .filter(Classification.OFFICIAL::equals)
            .isPresent();
        if (official || part.owner().getSimpleName().endsWith("Id")) {
          shown.addAll(textsOf(held));
        }
      });
    }
    return shown;
  }

  private static List<CaseEntry> all() {
    List<CaseEntry> all = new ArrayList<>(EVENTS);
    all.addAll(VARIANTS);
    return all;
  }

  private static boolean isText(Class<?> type) {
    return type == String.class
        || type == Narrative.class
        || type.getName().matches("io\\.github\\.amends\\..*(Id|Ref)");
  }

  private static List<String> textsOf(Object held) {
    List<String> texts = new ArrayList<>();
    ValueParts.walk(held, each -> {
      if (each instanceof String text) {
        texts.add(text);
      }
    });
    return texts;
  }

  private static Set<String> songs(CaseView view) {
    assertThat(withoutWhatMayShow(view.toString())).doesNotContain(PlantedCanary.SONG);
    return textsOf(view).stream()
        .filter(text -> text.contains(PlantedCanary.SONG))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> otherParticipants(ParticipantId who) {
    Set<String> others = new TreeSet<>();
    for (CaseEntry entry : EVENTS) {
      ValueParts.walk(entry, each -> {
        if (each instanceof ParticipantId other && !other.equals(who)) {
          others.add(other.value());
        }
      });
    }
    return others;
  }
}
