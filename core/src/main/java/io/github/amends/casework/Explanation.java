// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.Occurred;
import io.github.amends.event.EventType;
import io.github.amends.event.GuardSnapshotTaken;
import io.github.amends.practice.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of a case's log told as a sentence, with the rules that the machine asks before such a
 * step.
 *
 * <pre>{@code
 * for (Explanation line : machine.explain(file, ExplanationText.english())) {
 *   out.println(line);
 * }
 * }</pre>
 *
 * @param sequence the place in the log, from 1
 * @param occurred when it happened
 * @param event what kind of event it was
 * @param rules the rules that were asked, sorted; none for what the machine itself added or what
 *     came from another system
 * @param sentence what happened, in one sentence without personal data
 */
public record Explanation(
    long sequence, Occurred occurred, EventType event, List<RuleId> rules, String sentence) {

  /**
   * Creates the value.
   *
   * @param sequence the place in the log, from 1
   * @param occurred when it happened
   * @param event what kind of event it was
   * @param rules the rules that were asked, sorted
   * @param sentence what happened, in one sentence without personal data
   */
  public Explanation {
    Objects.requireNonNull(occurred, "occurred");
    Objects.requireNonNull(event, "event");
    rules = List.copyOf(rules);
    Objects.requireNonNull(sentence, "sentence");
  }

  /**
   * Returns the history of a case in sentences, one for each entry. Of what was corrected later or
   * entered in error the sentence says so, and names the entry that put it right.
   *
   * @param machine the machine whose rules are named; those of another profile may have been others
   * @param file the case
   * @param text the language
   * @return the history, in the order of the log
   */
  static List<Explanation> of(CaseMachine machine, CaseFile file, ExplanationText text) {
    List<Explanation> history = new ArrayList<>();
    List<CaseEntry> entries = file.entries();
    Corrections corrections = Corrections.of(file);
    for (int i = 0; i < entries.size(); i++) {
      CaseEntry entry = entries.get(i);
      history.add(new Explanation(
          entry.sequence(),
          entry.occurred(),
          entry.event().type(),
          rules(machine, i == 0 ? Optional.empty() : Optional.of(entries.get(i - 1)), entry),
          text.of(entry.event(), corrections.of(entry.eventId()))));
    }
    return List.copyOf(history);
  }

  private static List<RuleId> rules(
      CaseMachine machine, Optional<CaseEntry> before, CaseEntry entry) {
    if (entry.event() instanceof GuardSnapshotTaken snapshot) {
      return snapshot.satisfied();
    }
    if (isOfTheMachine(entry.recordedBy()) || entry.provenance() instanceof Provenance.Imported) {
      return List.of();
    }
    if (before.isEmpty()) {
      return RulesAsked.ofOpening(machine);
    }
    return machine
        .table()
        .find(before.get().stage(), entry.event().type())
        .map(row -> RulesAsked.of(machine, row))
        .orElse(List.of());
  }

  private static boolean isOfTheMachine(ActorRef by) {
    return by.equals(ActorRef.system("case-machine"));
  }

  /**
   * Returns the explanation as it is printed, such as {@code 3. 2026-05-04: The referral was taken
   * in. [REF-03]}.
   */
  @Override
  public String toString() {
    String when = occurred.toString();
    String day = when.substring(0, Math.min(when.indexOf('['), 10));
    return sequence + ". " + day + ": " + sentence + (rules.isEmpty() ? "" : " " + rules);
  }
}
