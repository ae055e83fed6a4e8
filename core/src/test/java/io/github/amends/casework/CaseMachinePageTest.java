// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.GeneratedPage;
import io.github.amends.event.EventType;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.RuleId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on the life of a case, made from the table that runs. */
class CaseMachinePageTest {
  private static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());

  private static final Set<CaseStage> PAIR = EnumSet.of(CaseStage.PREPARING, CaseStage.READY);

  /** What several stages have in common for one event. */
  private record Line(EventType event, List<RuleId> rules, String to) {}

  @Test
  void thePageSaysWhatTheTableSays() {
    GeneratedPage.compare("docs/case-machine.md", page());
  }

  private static String page() {
    StringBuilder text = new StringBuilder();
    text.append("# The life of a case\n\n")
        .append("A case is opened by `referral-received`. Every step after it is an event that the")
        .append(" machine takes, if the\nstage allows it and every rule holds, or refuses with all")
        .append(" reasons at once. Beside the stage a case has its\nconsents, its hold, its route,")
        .append(" its meetings, its agreement and its terms; the rules look at those.\n\n")
        .append(
            "This page is made from the table that runs, and a test compares it with the table.")
        .append(" To make it anew:\n`")
        .append(GeneratedPage.COMMAND)
        .append("`\n\n## The stages\n\nEvents that leave the stage are not drawn.\n\n")
        .append("```mermaid\n")
        .append(MachineDiagram.of(MACHINE).mermaid())
        .append("```\n\n## The rows\n\n")
        .append("Rules are asked where the profile has them in force. Where a row leads to several")
        .append(" stages, the facts decide;\nPREPARING and READY are one pair: a case is READY")
        .append(" once every rule but the time of the meeting is met. The machine\nitself adds ")
        .append(machineAdds())
        .append(".\n\n| Event | From | Rules | To |\n|---|---|---|---|\n");
    rows()
        .forEach((line, from) -> text.append("| `")
            .append(line.event().code())
            .append("` | ")
            .append(from)
            .append(" | ")
            .append(line.rules().stream().map(RuleId::value).collect(Collectors.joining(", ")))
            .append(" | ")
            .append(line.to())
            .append(" |\n"));
    return text.append("\n## On hold\n\nWhile a case waits, only these are possible: ")
        .append(StructuralGuards.POSSIBLE_ON_HOLD.stream()
            .map(event -> "`" + event.code() + "`")
            .collect(Collectors.joining(", ")))
        .append(".\n")
        .toString();
  }

  private static String machineAdds() {
    return Arrays.stream(EventType.values())
        .filter(event -> MACHINE.table().stagesOf(event).isEmpty())
        .filter(event -> event != EventType.REFERRAL_RECEIVED)
        .map(event -> "`" + event.code() + "`")
        .collect(Collectors.joining(" and "));
  }

  private static Map<Line, String> rows() {
    Map<Line, String> rows = new LinkedHashMap<>();
    for (Transition row : MACHINE.table().rows()) {
      Line line = new Line(row.event(), row.rules(), to(row));
      rows.merge(line, row.from().name(), (before, next) -> before + ", " + next);
    }
    return rows;
  }

  /** Where a row leads; PREPARING and READY are one pair and so the same. */
  private static String to(Transition row) {
    Set<CaseStage> same = PAIR.contains(row.from()) ? PAIR : EnumSet.of(row.from());
    String elsewhere = row.to().stream()
        .filter(stage -> !same.contains(stage))
        .map(CaseStage::name)
        .collect(Collectors.joining(" or "));
    if (!row.to().contains(row.from())) {
      return elsewhere;
    }
    return elsewhere.isEmpty() ? "the same" : elsewhere + " or the same";
  }
}
