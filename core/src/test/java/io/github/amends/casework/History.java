// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A history that was played: every proposal, lawful or not, and what became of it.
 *
 * @param opened the case file just after the opening
 * @param steps what was proposed from then on
 */
record History(CaseFile opened, List<Step> steps) {
  /** How many accepted steps make a history that says something. */
  static final int LONG = 15;

  /** One proposal to the machine, the case as it stood, and the decision. */
  record Step(CaseFile before, Proposal proposal, Context context, Decision decision) {
    Optional<Decision.Accepted> accepted() {
      return decision instanceof Decision.Accepted accepted
          ? Optional.of(accepted)
          : Optional.empty();
    }

    List<Refusal> refusals() {
      return decision instanceof Decision.Refused refused ? refused.refusals() : List.of();
    }

    CaseFile after() {
      return accepted().map(Decision.Accepted::file).orElse(before);
    }

    @Override
    public String toString() {
      String result = accepted().isPresent()
          ? "-> " + after().stage()
          : decision instanceof Decision.Refused
              ? refusals().stream().map(Refusal::code).toList().toString()
              : decision.getClass().getSimpleName();
      return proposal.occurred() + " " + proposal.event() + " " + result;
    }
  }

  CaseFile file() {
    return steps.isEmpty() ? opened : steps.get(steps.size() - 1).after();
  }

  /** Every state of the case on its way, the first and the last included. */
  List<CaseFile> files() {
    List<CaseFile> files = new ArrayList<>();
    files.add(opened);
    for (Step step : accepted()) {
      files.add(step.after());
    }
    return files;
  }

  List<Step> accepted() {
    return steps.stream().filter(step -> step.accepted().isPresent()).toList();
  }

  List<Step> refused() {
    return steps.stream().filter(step -> !step.refusals().isEmpty()).toList();
  }

  /** The opening counts as a step. */
  int acceptedSteps() {
    return 1 + accepted().size();
  }

  boolean isLong() {
    return acceptedSteps() >= LONG;
  }

  @Override
  public String toString() {
    return "opened with " + opened.entries().get(0).event() + System.lineSeparator()
        + steps.stream().map(Step::toString).collect(Collectors.joining(System.lineSeparator()));
  }
}
