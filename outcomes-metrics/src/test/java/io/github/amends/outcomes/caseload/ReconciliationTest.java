// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Bolton.day;
import static io.github.amends.outcomes.caseload.CaseStory.BOLTON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.CaseFile;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.outcomes.metric.MetricResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
  private static final CaseloadBasis BASIS = CaseloadBasis.of(day(7, 31), BOLTON);

  private static CaseStory agreed(String id) {
    return CaseStory.referred(id, day(5, 2))
        .on(day(5, 15))
        .startMeeting()
        .end()
        .agree()
        .on(day(6, 3));
  }

  /** Bolton's cases, three of which agreed and were ended without being completed. */
  private static List<CaseFile> withDoubleCounts() {
    List<CaseFile> files = new ArrayList<>(Bolton.caseload());
    files.add(agreed("c-proceedings")
        .handBack(ClosureCause.PROCEEDINGS_TAKEN, Initiator.REFERRER)
        .file());
    files.add(agreed("c-breach")
        .handBack(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE)
        .file());
    return files;
  }

  private static Reconciliation naiveAgainst(CaseMetric<?, ?> measure) {
    return Reconciliation.between(measure, DefinitionSet.NAIVE.headline(BASIS), withDoubleCounts());
  }

  @Test
  void theNaiveDefinitionCountsMoreCasesThanThereAre() {
    List<CaseFile> files = List.of(
        agreed("c-proceedings")
            .handBack(ClosureCause.PROCEEDINGS_TAKEN, Initiator.REFERRER)
            .file(),
        Bolton.kept().file());

    MetricResult naive = DefinitionSet.NAIVE.headline(BASIS).measure(files);
    MetricResult ours = CaseRate.DIRECT.on(BASIS).measure(files);

    assertThat(naive.n()).isEqualTo(3);
    assertThat(ours.n()).isEqualTo(2);
  }

  @Test
  void exactlyTheCasesThatAreCountedTwiceAreNamed() {
    Reconciliation between = naiveAgainst(CaseRate.AGREEMENTS_FULFILLED.on(BASIS));

    assertThat(between.countedTwice())
        .extracting(row -> row.caseId().value())
        .containsExactly("c-breach", "c-broken", "c-proceedings");
    assertThat(between.countedTwice()).allSatisfy(row -> {
      assertThat(row.second().numerator()).isEqualTo(1);
      assertThat(row.second().denominator()).isEqualTo(2);
      assertThat(row.second().why()).containsExactly("agreement-reached", "ended");
    });
  }

  @Test
  void anAgreementThatIsBeingMonitoredIsASuccessForOneAndPendingForTheOther() {
    Reconciliation between = naiveAgainst(CaseRate.AGREEMENTS_FULFILLED.on(BASIS));

    Reconciliation.Row row = between.rows().stream()
        .filter(each -> each.caseId().value().equals("c-monitoring"))
        .findFirst()
        .orElseThrow();
    assertThat(row.first()).hasToString("0 of 0 (open)");
    assertThat(row.second()).hasToString("1 of 1 (agreement-reached)");
    assertThat(between.ofNumerators()).contains(row);
  }

  @Test
  void aMeasureAgreesWithItselfOnEveryCase() {
    for (DefinitionSet set : DefinitionSet.values()) {
      CaseMetric<?, ?> headline = set.headline(BASIS);
      assertThat(Reconciliation.between(headline, headline, withDoubleCounts()).rows())
          .isEmpty();
    }
  }

  @Test
  void itIsTheSameFromTheOtherSide() {
    CaseMetric<?, ?> one = DefinitionSet.AMENDS.headline(BASIS);
    CaseMetric<?, ?> other = DefinitionSet.COMMISSIONER.headline(BASIS);
    List<CaseFile> files = withDoubleCounts();

    Reconciliation there = Reconciliation.between(one, other, files);
    Reconciliation back = Reconciliation.between(other, one, files);
    assertThat(back.rows())
        .isEqualTo(there.rows().stream()
            .map(ReconciliationTest::swapped)
            .toList());
  }

  private static Reconciliation.Row swapped(Reconciliation.Row row) {
    Reconciliation.Side left = row.first();
    Reconciliation.Side right = row.second();
    return new Reconciliation.Row(row.caseId(), right, left);
  }

  @Test
  void theRowsAreAllThatLiesBetweenTheTwoResults() {
    List<CaseFile> files = withDoubleCounts();
    for (DefinitionSet one : DefinitionSet.values()) {
      for (DefinitionSet other : DefinitionSet.values()) {
        Reconciliation between =
            Reconciliation.between(one.headline(BASIS), other.headline(BASIS), files);
        long numerators = between.rows().stream()
            .mapToLong(row -> row.second().numerator() - row.first().numerator())
            .sum();
        long denominators = between.rows().stream()
            .mapToLong(row -> row.second().denominator() - row.first().denominator())
            .sum();
        MetricResult first = one.headline(BASIS).measure(files);
        MetricResult second = other.headline(BASIS).measure(files);
        assertThat(numerators).isEqualTo(second.numerator() - first.numerator());
        assertThat(denominators).isEqualTo(second.n() - first.n());
      }
    }
  }
}
