// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.practice.Force;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The guards of one row that are asked under one profile: put together once, so that a step looks
 * nothing up.
 */
final class Checklist {
  private final GuardFor[] guards;
  // The guards that refuse stand first, then those that only warn.
  private final int hard;

  private Checklist(List<Guard> hard, List<Guard> soft) {
    List<Guard> all = new ArrayList<>(hard);
    all.addAll(soft);
    this.guards = all.stream().map(GuardFor::of).toArray(GuardFor[]::new);
    this.hard = hard.size();
  }

  static Checklist of(List<Guard> guards, Function<RuleId, Force> forces) {
    List<Guard> hard = new ArrayList<>();
    List<Guard> soft = new ArrayList<>();
    for (Guard guard : guards) {
      Force force = force(guard, forces);
      switch (guard instanceof Caution && force == Force.HARD ? Force.SOFT : force) {
        case HARD -> hard.add(guard);
        case SOFT -> soft.add(guard);
        case OFF -> {}
      }
    }
    return new Checklist(hard, soft);
  }

  /**
   * A structural guard and an embedder's own rule are hard; of our own rules the profile decides.
   */
  private static Force force(Guard guard, Function<RuleId, Force> forces) {
    Optional<RuleId> rule = guard.rule();
    return rule.isPresent() && Rules.find(rule.get()).isPresent()
        ? forces.apply(rule.get())
        : Force.HARD;
  }

  /** What every guard finds about a step. */
  Verdict judge(Question question) {
    Verdict verdict = new Verdict();
    for (int i = 0; i < guards.length; i++) {
      Finding finding = guards[i].judge(question);
      if (finding instanceof Finding.Satisfied) {
        verdict.held[i] = true;
      } else if (finding.isRefusing()) {
        verdict.note(i, finding);
      }
    }
    return verdict;
  }

  /** What refuses every event of a kind, whatever it says. */
  List<Refusal> foresee(EventType type, Situation situation) {
    List<Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < hard; i++) {
      refusals.addAll(guards[i].foresee(type, situation).refusals());
    }
    return refusals;
  }

  /** How each guard stands, in the order in which they are asked. */
  List<RuleStanding> standings(Function<Guard, Finding> finding, RuleStanding.Standing whenSilent) {
    List<RuleStanding> all = new ArrayList<>();
    for (int i = 0; i < guards.length; i++) {
      Finding found = finding.apply(guards[i]);
      all.add(
          i < hard
              ? RuleStanding.hard(guards[i], found, whenSilent)
              : RuleStanding.soft(guards[i], found, whenSilent));
    }
    return List.copyOf(all);
  }

  /** What was found about one step, in the order of the guards. */
  final class Verdict {
    private final boolean[] held = new boolean[guards.length];
    // Most often nothing refuses and nothing warns.
    private List<Refusal> refusals = List.of();
    private List<Refusal> cautions = List.of();
    private List<RuleId> doubted = List.of();

    private Verdict() {}

    private void note(int place, Finding finding) {
      if (place < hard) {
        refusals = joined(refusals, finding.refusals());
      } else {
        cautions = joined(cautions, finding.refusals());
        doubted = joined(doubted, guards[place].rule().stream().toList());
      }
    }

    boolean isPassed() {
      return refusals.isEmpty();
    }

    /** Every reason to refuse the step; empty if it passed. */
    List<Refusal> refusals() {
      return refusals;
    }

    /** What to warn of if the step is taken. */
    List<Refusal> cautions() {
      return cautions;
    }

    /** The rules that were found to hold, by every guard that looked. */
    List<RuleId> held() {
      TreeSet<RuleId> rules = new TreeSet<>();
      for (int i = 0; i < held.length; i++) {
        if (held[i]) {
          guards[i].rule().ifPresent(rules::add);
        }
      }
      doubted.forEach(rules::remove);
      return List.copyOf(rules);
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
      List<T> all = first.isEmpty() ? new ArrayList<>() : first;
      all.addAll(then);
      return all;
    }
  }
}
