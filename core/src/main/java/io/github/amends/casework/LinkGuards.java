// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.CaseId;
import io.github.amends.event.CaseLinkKind;
import io.github.amends.event.CaseLinked;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a case may be linked with another: never with itself, and never round in a circle. */
final class LinkGuards {
  static final Guard NO_CIRCLE = new GuardFor("no-link-circle") {
    @Override
    public Finding judge(Question question) {
      return LinkGuards.judge(question);
    }
  };

  private LinkGuards() {}

  private static Finding judge(Question question) {
    CaseLinked linked = (CaseLinked) question.event();
    if (question.state().isOf(linked.other())) {
      return Finding.violated(cycle(linked.other()));
    }
    if (linked.kind() != CaseLinkKind.DUPLICATE_OF) {
      return Finding.satisfied();
    }
    Optional<Map<CaseId, CaseId>> duplicates = question.context().duplicates();
    if (duplicates.isEmpty()) {
      return new Finding.Unknown(
          List.of(Refusal.structural("BLOCKED_CONTEXT_UNKNOWN", Fact.of("missing", "duplicates"))));
    }
    return leadsBack(question.state(), linked.other(), duplicates.get())
        ? Finding.violated(cycle(linked.other()))
        : Finding.satisfied();
  }

  private static boolean leadsBack(CaseState state, CaseId other, Map<CaseId, CaseId> duplicates) {
    CaseId reached = other;
    // A circle that the caller has already, and that leaves this case out, is walked once.
    Set<CaseId> walked = new HashSet<>();
    while (walked.add(reached)) {
      CaseId next = duplicates.get(reached);
      if (next == null) {
        return false;
      }
      if (state.isOf(next)) {
        return true;
      }
      reached = next;
    }
    return false;
  }

  private static Refusal cycle(CaseId other) {
    return Refusal.structural("BLOCKED_LINK_CYCLE", Fact.of("case", other));
  }
}
