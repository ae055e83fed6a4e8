// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.agreement.Instalment;
import io.github.amends.agreement.Measure;
import io.github.amends.casework.TermState;
import io.github.amends.casework.TermStatus;
import io.github.amends.outcomes.metric.Explanation;
import io.github.amends.outcomes.metric.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the measure of restitution makes of a case. */
final class RestitutionVerdicts {
  private RestitutionVerdicts() {}

  static void tell(CaseReading reading, RestitutionCounts counts) {
    for (Milestones episode : reading.episodes()) {
      for (TermState term : episode.state().terms().values()) {
        if (term.term().measure() instanceof Measure.Payment payment) {
          tell(reading, episode, term, payment, counts);
        }
      }
    }
  }

  private static void tell(
      CaseReading reading,
      Milestones episode,
      TermState term,
      Measure.Payment payment,
      RestitutionCounts counts) {
    long due = due(term, payment, reading.asOf().date());
    CaseReason out = leftOut(reading, episode, term);
    if (isErased(reading, term)) {
      counts.addMissing();
    } else if (out == null) {
      counts.addCounted(payment.total(), due, term.paidMinorUnits());
      if (isOpen(episode, term)) {
        counts.addPending();
      } else if (!term.isEnded()) {
        counts.addMissing();
      }
    } else {
      counts.addExcluded(out);
      if (reading.outOfEveryMeasure() == null) {
        counts.addLeftOut(payment.total(), due, term.paidMinorUnits());
      }
    }
  }

  private static @Nullable CaseReason leftOut(
      CaseReading reading, Milestones episode, TermState term) {
    CaseReason out = reading.outOfEveryMeasure();
    if (out != null) {
      return out;
    }
    if (episode.isWithdrawn(term)) {
      return CaseReason.WITHDRAWN;
    }
    return term.status() == TermStatus.WAIVED ? CaseReason.WAIVED : null;
  }

  private static boolean isErased(CaseReading reading, TermState term) {
    return reading.outOfEveryMeasure() == null && AgreementVerdicts.isErased(reading, term);
  }

  private static boolean isOpen(Milestones episode, TermState term) {
    return !term.isEnded() && episode.state().stage().isOpen();
  }

  /** What is due by a day. Instalments of a term that was extended are not due before its end. */
  private static long due(TermState term, Measure.Payment payment, LocalDate day) {
    if (!term.dueOn().isAfter(day)) {
      return payment.total().minorUnits();
    }
    if (!term.dueOn().equals(term.term().dueOn())) {
      return 0;
    }
    long due = 0;
    for (Instalment each : payment.instalments()) {
      due += each.dueOn().isAfter(day) ? 0 : each.amount().minorUnits();
    }
    return due;
  }

  static void explain(CaseReading reading, List<Explanation.Line> lines) {
    for (Milestones episode : reading.episodes()) {
      for (TermState term : episode.state().terms().values()) {
        if (term.term().measure() instanceof Measure.Payment payment) {
          lines.add(line(reading, episode, term, payment));
        }
      }
    }
  }

  private static Explanation.Line line(
      CaseReading reading, Milestones episode, TermState term, Measure.Payment payment) {
    String part = reading.part(term.term().id().value());
    CaseReason out = leftOut(reading, episode, term);
    if (isErased(reading, term)) {
      return new Explanation.Line(
          reading.caseId(), part, Standing.MISSING, "", CaseReason.ERASED.code());
    }
    if (out != null) {
      return new Explanation.Line(reading.caseId(), part, Standing.EXCLUDED, "", out.code());
    }
    CaseReason why = isOpen(episode, term) ? CaseReason.OPEN : CaseReason.RECORDED;
    return new Explanation.Line(
        reading.caseId(),
        part,
        Standing.COUNTED,
        payment.total().currency().getCurrencyCode(),
        why.code());
  }
}
