// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.basics.Money;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.TermProgressRecorded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The time in which an agreement is in force: terms are kept, in part, or not. */
final class Monitoring {
  private final Scene scene;
  private final Dice dice;

  Monitoring(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice();
  }

  void play() {
    if (!scene.isSelfReferred() && dice.happens(250)) {
      scene.diary().workingDays(1, 5);
      scene.desk().take(new ReferrerInformed(ReportContent.OUTCOME));
    }
    List<Planned> plan = new ArrayList<>();
    for (Term term : scene.state().agreementInForce().orElseThrow().terms()) {
      plan.addAll(progress(term));
    }
    // Sorting is stable: what falls on the same day stays in the order of the terms.
    plan.sort(Comparator.comparing(Planned::day));
    for (Planned step : plan) {
      scene.diary().untilDay(step.day());
      Afterthoughts afterthoughts = new Afterthoughts(scene);
      afterthoughts.review(step.term());
      slip(step.term(), step.progress());
      if (!afterthoughts.isWaived(step.term(), step.progress().result())) {
        scene.takeByVolunteer(new TermProgressRecorded(step.progress()));
      }
    }
  }

  /** A term is tried to be ticked off too early, or paid twice. */
  private void slip(Term term, TermProgress progress) {
    Measure measure = term.measure();
    if (measure instanceof Measure.Payment owed && scene.slips()) {
      Money tooMuch = owed.total().plus(new Money(1000, TermMaker.POUND));
      scene
          .desk()
          .askInVain(new TermProgressRecorded(TermProgress.builder()
              .term(progress.term())
              .result(TermResult.IN_PROGRESS)
              .paid(tooMuch)
              .quantity(0)
              .build()));
    }
    boolean unfinished = progress.result() == TermResult.IN_PROGRESS
        && (measure instanceof Measure.Hours || measure instanceof Measure.Sessions);
    if (unfinished && scene.slips()) {
      TermProgress early = TermProgress.builder()
          .from(progress)
          .result(TermResult.FULFILLED)
          .evidence(TermMaker.evidence(term.kind()))
          .build();
      scene.desk().askInVain(new TermProgressRecorded(early));
    }
  }

  private List<Planned> progress(Term term) {
    LocalDate from = scene.diary().today();
    boolean within = term.measure() instanceof Measure.Throughout;
    long days = ChronoUnit.DAYS.between(from, term.dueOn());
    int length = (int) Math.max(2, days);
    int took = within ? length : dice.between(1, length + (dice.happens(120) ? 21 : 0));
    boolean kept = dice.happens(Assumptions.TERM_KEPT);
    boolean partly = !kept && dice.happens(500);
    TermResult result = kept
        ? TermResult.FULFILLED
        : partly ? TermResult.PARTLY_FULFILLED : TermResult.NOT_FULFILLED;
    int parts = parts(term.measure());
    int done = kept ? parts : partly ? parts / 2 : 0;
    List<Planned> plan = new ArrayList<>();
    for (int part = 1; part <= done; part++) {
      boolean last = kept && part == parts;
      LocalDate day = from.plusDays((long) took * part / parts);
      plan.add(
          new Planned(day, term, step(term, last ? result : TermResult.IN_PROGRESS, part, parts)));
    }
    if (!kept) {
      LocalDate after = term.dueOn().plusDays(dice.between(1, 14));
      plan.add(new Planned(after, term, base(term, result).quantity(0).build()));
    }
    return plan;
  }

  /** In how many parts something is done: money and hours come bit by bit. */
  private int parts(Measure measure) {
    if (measure instanceof Measure.Payment) {
      return dice.mostly(400, 1, 2, 3, 4);
    }
    if (measure instanceof Measure.Hours owed) {
      return Math.min(owed.hours(), dice.mostly(500, 1, 2, 3));
    }
    return measure instanceof Measure.Sessions ? 2 : 1;
  }

  private static TermProgress step(Term term, TermResult result, int part, int parts) {
    TermProgress.Builder step = base(term, result).quantity(0);
    Measure measure = term.measure();
    if (measure instanceof Measure.Payment owed) {
      long minor = share(owed.total().minorUnits(), part, parts);
      step.paid(new Money(minor, owed.total().currency()));
    } else if (measure instanceof Measure.Hours owed) {
      step.quantity((int) share(owed.hours(), part, parts));
    } else if (measure instanceof Measure.Sessions owed) {
      step.quantity((int) share(owed.sessions(), part, parts));
    }
    return step.build();
  }

  /** The whole is shared without a rest being lost. */
  private static long share(long whole, int part, int parts) {
    return whole * part / parts - whole * (part - 1) / parts;
  }

  private static TermProgress.Builder base(Term term, TermResult result) {
    TermProgress.Builder step = TermProgress.builder().term(term.id()).result(result);
    if (result == TermResult.FULFILLED) {
      step.evidence(TermMaker.evidence(term.kind()));
    }
    return step;
  }

  private record Planned(LocalDate day, Term term, TermProgress progress) {}
}
