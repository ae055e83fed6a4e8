// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.ExplanationText;
import io.github.amends.casework.MachineDiagram;
import io.github.amends.casework.Story;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.ReportContent;
import io.github.amends.json.CaseLogException;
import io.github.amends.json.CaseLogReader;
import io.github.amends.json.CaseLogSchema;
import io.github.amends.json.CaseLogWriter;
import io.github.amends.json.SampleEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** That what people wrote and who they are never shows in the views for others. */
class CanaryTest {
  private static final Pattern OWN =
      Pattern.compile("\"(?:text|key|party|agency|recipient|supporter)\":\"([^\"]+)\"");
  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .build();
  private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

  @Test
  void noViewForOthersSings() throws JsonProcessingException {
    CaseFile file = Canary.whole();
    for (CaseView view : forOthers(file)) {
      for (String printed : List.of(
          view.toString(),
          JACKSON_2.writeValueAsString(view),
          JACKSON_3.writeValueAsString(view))) {
        assertThat(printed).isNotBlank().doesNotContain(Canary.SONG);
      }
    }
  }

  @Test
  void theBirdIsThere() {
    CaseFile file = Canary.whole();
    assertThat(JACKSON_3.writeValueAsString(file.entries())).contains(Canary.SONG);
    assertThat(InternalView.of(file).file()).isSameAs(file);
    assertThat(InternalView.of(file).toString()).doesNotContain(Canary.SONG);
  }

  @Test
  void neitherTheHistoryNorWhatIsOwedNorARefusalNorALogSings() throws IOException {
    Story story = Canary.story().engage();
    List<String> told = new ArrayList<>();
    story
        .machine()
        .explain(story.file(), ExplanationText.english())
        .forEach(line -> told.add(line.toString()));
    told.add(story.machine().duties(story.file(), story.context()).toString());
    told.add(story.machine().availableEvents(story.file(), story.context()).toString());
    told.add(story.attempt(new CaseCompleted()).toString());
    told.add(story.file().toString());
    told.add(story.file().state().toString());
    story.file().entries().forEach(entry -> told.add(entry.toString()));
    assertThat(told).hasSizeGreaterThan(30).noneMatch(text -> text.contains(Canary.SONG));
    assertThat(Files.readString(Path.of("target", "tests.log")))
        .contains("casework")
        .doesNotContain(Canary.SONG);
  }

  @Test
  void neitherADiagramNorTheMachineNorTheSchemaSings() {
    Story story = Canary.story().engage();
    MachineDiagram diagram =
        MachineDiagram.of(story.machine()).withGuards().standingAt(story.file().stage());
    assertThat(List.of(
            diagram.mermaid(),
            diagram.dot(),
            story.machine().describe().toString(),
            CaseLogSchema.entry()))
        .noneMatch(text -> text.contains(Canary.SONG));
  }

  /** Whoever may not read the log may not read it in an exception either. */
  @Test
  void noExceptionSings() throws IOException {
    Story story = Canary.story().engage();
    Throwable refused = catchThrowable(() -> story.attempt(new CaseCompleted()).orThrow());
    assertThat(refused).isNotNull();
    assertThat(refused.toString()).doesNotContain(Canary.SONG);
    CaseLogWriter writer = new CaseLogWriter();
    for (CaseEntry entry : Canary.whole().entries()) {
      String line = writer.line(entry);
      for (String wrong : List.of(
          line.substring(0, line.length() - 1),
          line + "x",
          line.replace(Canary.SONG, Canary.SONG + " \\u0000"),
          line.replace("\"sequence\":", "\"" + Canary.SONG + "\":"))) {
        Throwable unread = catchThrowable(() -> new CaseLogReader().readEntry(wrong));
        if (unread != null) {
          assertThat(unread).isInstanceOf(CaseLogException.class).hasNoCause();
          assertThat(unread.toString()).doesNotContain(Canary.SONG);
        }
      }
      assertThat(catchThrowable(() -> new CaseLogReader().readEntry(line + "x")))
          .isNotNull();
    }
    assertThat(LoggerFactory.getLogger(CaseLogReader.class).isTraceEnabled()).isTrue();
    assertThat(Files.readString(Path.of("target", "tests.log"))).doesNotContain(Canary.SONG);
  }

  /** Whatever an event of any kind can hold: no text, no person, no recorder shows. */
  @Test
  void nothingOfAnyKindOfEventShowsThatIsSomebodysOwn() {
    List<CaseEntry> entries = SampleEntries.ofEveryEvent();
    CaseFile file = CaseFile.fold(entries);
    Set<String> own = OWN.matcher(JACKSON_3.writeValueAsString(entries))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
    assertThat(own).hasSizeGreaterThan(5);
    for (CaseView view : List.of(
        ReferrerReportView.of(file, ReportContent.OUTCOME_AND_COMPLIANCE),
        ResearchView.of(file),
        ParticipantView.of(file, file.state().principals().get(0).participant().id()))) {
      assertThat(JACKSON_3.writeValueAsString(view))
          .doesNotContain(own.stream().map(each -> '"' + each + '"').toArray(String[]::new));
    }
  }

  @Test
  void researchKnowsNobodyAndNoDay() {
    String printed = JACKSON_3.writeValueAsString(ResearchView.of(Canary.whole()));
    assertThat(printed)
        .contains("low-level-offence", "case-completed", "\"day\":3")
        .doesNotContain("2026", "case-1", "p-harmed", "p-responsible", "f-lead", "m-1", "r-1");
  }

  @Test
  void theReferrerKnowsTheReferralAndNobody() {
    String printed = JACKSON_3.writeValueAsString(
        ReferrerReportView.of(Canary.whole(), ReportContent.OUTCOME_AND_COMPLIANCE));
    assertThat(printed)
        .contains("\"r-1\"", "\"kept\"", "is not to be used against anyone")
        .doesNotContain("p-harmed", "p-responsible", "f-lead", "low", "full");
  }

  @Test
  void aParticipantKnowsThemselvesOnly() {
    String printed = JACKSON_3.writeValueAsString(ParticipantView.of(Canary.whole(), Story.HARMED));
    assertThat(printed)
        .contains("p-harmed", "\"owed-to-you\"")
        .doesNotContain("p-responsible", "f-lead", "direct-ok", "low");
  }

  private static List<CaseView> forOthers(CaseFile file) {
    List<CaseView> views = new ArrayList<>();
    for (ReportContent content : ReportContent.values()) {
      views.add(ReferrerReportView.of(file, content));
    }
    views.add(ResearchView.of(file));
    views.add(ParticipantView.of(file, Story.HARMED));
    views.add(ParticipantView.of(file, Story.RESPONSIBLE));
    return views;
  }
}
