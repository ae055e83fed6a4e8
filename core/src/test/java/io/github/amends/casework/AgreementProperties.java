// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermProgress;
import io.github.amends.basics.Money;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/** Invariants I13 and I15: the person harmed owes nothing, and nobody pays more than is owed. */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class AgreementProperties {
  @Property
  void nobodyWhoWasHarmedOwesATermExceptInAMutualDispute(@ForAll Plan plan) {
    Ledger ledger = new Ledger();
    for (CaseEntry entry : Lengths.counted(plan.play()).file().entries()) {
      ledger.read(entry);
      if (entry.event() instanceof AgreementDrafted drafted) {
        for (Term term : drafted.agreement().terms()) {
          Participant obligor = ledger.participant(term.obligor());
          boolean harmed = Ledger.isHarmed(obligor)
              && !obligor.roles().contains(ParticipantRole.MUTUAL)
              && term.kind() != TermKind.AGENCY_ACTION;
          assertThat(harmed).as("%s owed by %s", term.kind(), obligor.id()).isFalse();
        }
      }
    }
  }

  @Property
  void paymentsNeverExceedWhatIsOwed(@ForAll Plan plan) {
    for (CaseFile file : Lengths.counted(plan.play()).files()) {
      Map<TermId, Long> paid = paid(file);
      for (TermState term : file.state().terms().values()) {
        long total = paid.getOrDefault(term.term().id(), 0L);
        assertThat(term.paidMinorUnits()).isEqualTo(total);
        assertThat(total).isBetween(0L, owed(term.term()));
      }
    }
  }

  private static Map<TermId, Long> paid(CaseFile file) {
    Map<TermId, Long> paid = new HashMap<>();
    for (CaseEntry entry : file.entries()) {
      if (entry.event() instanceof AgreementAgreed) {
        paid.clear();
      } else if (entry.event() instanceof TermProgressRecorded progressed) {
        TermProgress progress = progressed.progress();
        paid.merge(progress.term(), progress.paid().map(Money::minorUnits).orElse(0L), Long::sum);
      }
    }
    return paid;
  }

  private static long owed(Term term) {
    return term.measure() instanceof Measure.Payment payment ? payment.total().minorUnits() : 0;
  }

  @Property
  void nothingIsRecordedAboutATermThatHasEnded(@ForAll Plan plan) {
    for (History.Step step : Lengths.counted(plan.play()).accepted()) {
      if (step.proposal().event() instanceof TermProgressRecorded progressed) {
        TermState before =
            step.before().state().terms().get(progressed.progress().term());
        assertThat(before).isNotNull();
        assertThat(before.isEnded()).isFalse();
      }
    }
  }
}
