// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.event.EventType;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.ProfilesForTests;
import io.github.amends.practice.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MachineDiagramTest {
  private static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());
  private static final Pattern EDGE = Pattern.compile("(?m)^ *(\\S+) --> (\\S+)(?: : (.*))?$");

  @Test
  void theDiagramHoldsEveryStage() {
    assertThat(MachineDiagram.of(MACHINE).mermaid())
        .startsWith("stateDiagram-v2\n")
        .contains(Arrays.stream(CaseStage.values()).map(CaseStage::name).toList());
  }

  @Test
  void theDiagramIsTheSameEveryTime() {
    assertThat(MachineDiagram.of(MACHINE).mermaid())
        .isEqualTo(MachineDiagram.of(CaseMachine.under(Profiles.rocRestore())).mermaid())
        .doesNotContain("\r")
        .endsWith("\n");
  }

  @Test
  void everyEdgeIsARowAndEveryRowThatLeadsElsewhereIsAnEdge() {
    Matcher edge = EDGE.matcher(MachineDiagram.of(MACHINE).mermaid());
    int drawn = 0;
    while (edge.find()) {
      if (edge.group().contains("[*]") || isWithinThePair(edge.group(1), edge.group(2))) {
        continue;
      }
      for (String code : edge.group(3).split(", ", -1)) {
        EventType event = EventType.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        CaseStage to = CaseStage.valueOf(edge.group(2));
        List<CaseStage> from = edge.group(1).equals("OPEN")
            ? Arrays.stream(CaseStage.values()).filter(CaseStage::isOpen).toList()
            : List.of(CaseStage.valueOf(edge.group(1)));
        for (CaseStage stage : from) {
          assertThat(MACHINE.table().find(stage, event).orElseThrow().to()).contains(to);
          drawn++;
        }
      }
    }
    // A correction may lead anywhere; only the way that no other event takes is drawn.
    long leading = MACHINE.table().rows().stream()
        .filter(row -> !TransitionTable.CORRECTIONS.contains(row.event()))
        .flatMap(row -> row.to().stream()
            .filter(to -> to != row.from())
            .filter(to -> !isWithinThePair(row.from().name(), to.name())))
        .count();
    long open = Arrays.stream(CaseStage.values()).filter(CaseStage::isOpen).count();
    assertThat(drawn).isEqualTo((int) (leading + open));
  }

  @Test
  void anEmbeddersGuardsDoNotChangeTheDiagram() {
    Guard guard = TestGuard.of("content", question -> Finding.satisfied());
    CaseMachine stricter = MACHINE.strengthenedBy(Map.of(EventType.CASE_COMPLETED, List.of(guard)));
    assertThat(MachineDiagram.of(stricter).mermaid())
        .isEqualTo(MachineDiagram.of(MACHINE).mermaid());
  }

  @Test
  void betweenPreparingAndReadyTheFactsDecide() {
    assertThat(MachineDiagram.of(MACHINE).mermaid())
        .contains("PREPARING --> READY : all is there but the time\n")
        .contains("READY --> PREPARING : something is lacking again\n");
  }

  @Test
  void theGuardsStandBesideTheirEvents() {
    assertThat(MachineDiagram.of(MACHINE).withGuards().mermaid())
        .contains(
            "SCREENING --> ACCEPTED : referral-accepted [DAT-01 DAT-02 REF-03 REF-05 REF-06 REF-08]\n")
        .contains("REFERRED --> SCREENING : screening-begun\n");
    assertThat(MachineDiagram.of(MACHINE).withGuards().dot())
        .contains(
            "SCREENING -> ACCEPTED [label=\"referral-accepted [DAT-01 DAT-02 REF-03 REF-05 REF-06 REF-08]\"];\n");
  }

  @Test
  void manyRulesGoOnInTheNextLine() {
    String dot = MachineDiagram.of(MACHINE)
        .about(EventType.MEETING_SCHEDULED)
        .withGuards()
        .dot();
    assertThat(DotGraph.parse(dot).edges).allSatisfy(edge -> {
      assertThat(edge.labels()).hasSizeGreaterThan(1);
      assertThat(String.join(" ", edge.labels()))
          .startsWith("meeting-scheduled [")
          .contains("CON-01")
          .endsWith("]");
    });
  }

  @Test
  void aRuleThatTheProfileLeavesOutIsNotShown() {
    Profile fewer = ProfilesForTests.without(Profiles.rocRestore(), Rules.REF_03);
    CaseMachine wider = CaseMachine.under(fewer);
    assertThat(MachineDiagram.of(wider).withGuards().mermaid()).doesNotContain("REF-03");
  }

  @ParameterizedTest
  @EnumSource(CaseStage.class)
  void theStageOfACaseIsMarkedOnce(CaseStage stage) {
    String mermaid = MachineDiagram.of(MACHINE).standingAt(stage).mermaid();
    assertThat(mermaid)
        .containsOnlyOnce("state \"" + stage + " (you are here)\" as " + stage + "\n")
        .containsOnlyOnce("class " + stage + " here\n")
        .containsOnlyOnce("classDef here ");
    DotGraph dot = DotGraph.parse(MachineDiagram.of(MACHINE).standingAt(stage).dot());
    assertThat(dot.nodes.keySet().stream()
            .filter(node -> dot.nodes.get(node).toString().contains("you are here")))
        .containsExactly(stage.name());
  }

  @Test
  void oneEventIsDrawnWithEveryRowThatItHas() {
    MachineDiagram diagram = MachineDiagram.of(MACHINE).about(EventType.CONSENT_WITHDRAWN);
    List<Transition> rows = MACHINE.table().rows().stream()
        .filter(row -> row.event() == EventType.CONSENT_WITHDRAWN)
        .toList();
    int ways = rows.stream().mapToInt(row -> row.to().size()).sum();
    assertThat(DotGraph.parse(diagram.dot()).edges)
        .hasSize(ways)
        .allSatisfy(edge -> assertThat(edge.labels()).containsExactly("consent-withdrawn"));
    assertThat(diagram.mermaid())
        .contains("COMPLETED --> COMPLETED : consent-withdrawn\n")
        .doesNotContain("OPEN");
  }

  @Test
  void aStageThatIsNotDrawnIsNotMarked() {
    MachineDiagram diagram = MachineDiagram.of(MACHINE)
        .about(EventType.SCREENING_BEGUN)
        .standingAt(CaseStage.MONITORING);
    assertThat(diagram.mermaid()).doesNotContain("MONITORING", "classDef");
    assertThat(diagram.dot()).doesNotContain("MONITORING", "you are here");
  }

  @Test
  void theOpeningEventIsAWayInFromNowhere() {
    MachineDiagram diagram = MachineDiagram.of(MACHINE).about(EventType.REFERRAL_RECEIVED);
    assertThat(diagram.mermaid())
        .isEqualTo("stateDiagram-v2\n  [*] --> REFERRED : referral-received\n");
    assertThat(DotGraph.parse(diagram.dot()).edges)
        .singleElement()
        .satisfies(edge -> assertThat(edge.to()).isEqualTo("REFERRED"));
  }

  @Test
  void dotHoldsTheSameWaysAsMermaid() {
    DotGraph graph = DotGraph.parse(MachineDiagram.of(MACHINE).dot());
    List<String> dot = graph.edges.stream()
        .filter(edge -> !edge.from().equals("start"))
        .map(edge -> (edge.attributes().containsKey("ltail") ? "OPEN" : edge.from()) + " --> "
            + edge.to() + " : " + edge.attributes().getOrDefault("label", "").replace("\\n", ", "))
        .sorted()
        .toList();
    List<String> mermaid = EDGE.matcher(MachineDiagram.of(MACHINE).mermaid())
        .results()
        .map(match -> match.group().trim())
        .filter(line -> !line.contains("[*]"))
        .sorted()
        .toList();
    assertThat(dot).isEqualTo(mermaid).isNotEmpty();
    assertThat(graph.inCluster)
        .containsExactlyElementsOf(Arrays.stream(CaseStage.values())
            .filter(CaseStage::isOpen)
            .map(CaseStage::name)
            .toList());
    assertThat(graph.nodes.keySet())
        .contains(Arrays.stream(CaseStage.values()).map(CaseStage::name).toArray(String[]::new));
  }

  private static boolean isWithinThePair(String from, String to) {
    List<String> pair = List.of("PREPARING", "READY");
    return pair.contains(from) && pair.contains(to);
  }
}
