// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.event.EventType;
import io.github.amends.practice.Profiles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MachineDiagramTest {
  private static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());
  private static final Pattern EDGE = Pattern.compile("(?m)^ *(\\S+) --> (\\S+)(?: : (.*))?$");

  @Test
  void theDiagramHoldsEveryStage() {
    assertThat(MachineDiagram.mermaid(MACHINE))
        .startsWith("stateDiagram-v2\n")
        .contains(Arrays.stream(CaseStage.values()).map(CaseStage::name).toList());
  }

  @Test
  void theDiagramIsTheSameEveryTime() {
    assertThat(MachineDiagram.mermaid(MACHINE))
        .isEqualTo(MachineDiagram.mermaid(CaseMachine.under(Profiles.rocRestore())))
        .doesNotContain("\r")
        .endsWith("\n");
  }

  @Test
  void everyEdgeIsARowAndEveryRowThatLeadsElsewhereIsAnEdge() {
    Matcher edge = EDGE.matcher(MachineDiagram.mermaid(MACHINE));
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
    long leading = MACHINE.table().rows().stream()
        .flatMap(row -> row.to().stream()
            .filter(to -> to != row.from())
            .filter(to -> !isWithinThePair(row.from().name(), to.name())))
        .count();
    assertThat(drawn).isEqualTo((int) leading);
  }

  @Test
  void anEmbeddersGuardsDoNotChangeTheDiagram() {
    Guard guard = GuardFor.event("content", question -> Finding.satisfied());
    assertThat(MachineDiagram.mermaid(
            MACHINE.strengthenedBy(Map.of(EventType.CASE_COMPLETED, List.of(guard)))))
        .isEqualTo(MachineDiagram.mermaid(MACHINE));
  }

  @Test
  void betweenPreparingAndReadyTheFactsDecide() {
    assertThat(MachineDiagram.mermaid(MACHINE))
        .contains("PREPARING --> READY : all is there but the time\n")
        .contains("READY --> PREPARING : something is lacking again\n");
  }

  private static boolean isWithinThePair(String from, String to) {
    List<String> pair = List.of("PREPARING", "READY");
    return pair.contains(from) && pair.contains(to);
  }
}
