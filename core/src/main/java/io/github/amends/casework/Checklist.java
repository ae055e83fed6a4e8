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
  private final Guard[] guards;
  // The guards that refuse stand first, then those that only warn.
  private final int hard;

  private Checklist(List<Guard> hard, List<Guard> soft) {
    List<Guard> all = new ArrayList<>(hard);
    all.addAll(soft);
    this.guards = all.toArray(Guard[]::new);
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
    Finding[] findings = new Finding[guards.length];
    boolean passed = true;
    for (int i = 0; i < guards.length; i++) {
      Finding finding = guards[i].judge(question);
      findings[i] = finding;
      passed &= i >= hard || !finding.isRefusing();
    }
    return new Verdict(findings, passed);
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
    private final Finding[] findings;
    private final boolean passed;

    private Verdict(Finding[] findings, boolean passed) {
      this.findings = findings;
      this.passed = passed;
    }

    boolean isPassed() {
      return passed;
    }

    /** Every reason to refuse the step; empty if it passed. */
    List<Refusal> refusals() {
      return reasons(0, hard);
    }

    /** What to warn of if the step is taken. */
    List<Refusal> cautions() {
      return reasons(hard, findings.length);
    }

    /** The rules that were found to hold, by every guard that looked. */
    List<RuleId> held() {
      TreeSet<RuleId> held = new TreeSet<>();
      for (int i = 0; i < findings.length; i++) {
        if (findings[i] instanceof Finding.Satisfied) {
          guards[i].rule().ifPresent(held::add);
        }
      }
      for (int i = hard; i < findings.length; i++) {
        if (findings[i].isRefusing()) {
          guards[i].rule().ifPresent(held::remove);
        }
      }
      return List.copyOf(held);
    }

    private List<Refusal> reasons(int from, int to) {
      List<Refusal> reasons = new ArrayList<>();
      for (int i = from; i < to; i++) {
        if (findings[i].isRefusing()) {
          reasons.addAll(findings[i].refusals());
        }
      }
      return reasons;
    }
  }
}
