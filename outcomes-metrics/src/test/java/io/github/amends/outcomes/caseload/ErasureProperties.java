// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.CaseStory.BOLTON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.PersonErased;
import io.github.amends.outcomes.metric.Explanation;
import io.github.amends.outcomes.metric.Standing;
import io.github.amends.privacy.Erasure;
import io.github.amends.privacy.Redaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the measures make of a case in which somebody was forgotten. */
class ErasureProperties {
  private static final Set<CaseRate> READ_NOTHING_ERASED = EnumSet.of(
      CaseRate.ACCEPTED,
      CaseRate.DIRECT,
      CaseRate.INDIRECT,
      CaseRate.WITH_SURROGATE,
      CaseRate.DIRECT_OR_INDIRECT,
      CaseRate.DIRECT_IN_WINDOW,
      CaseRate.DIRECT_OR_INDIRECT_IN_WINDOW,
      CaseRate.ROUTE_DROPPED,
      CaseRate.AGREEMENT_REACHED);

  @Provide
  Arbitrary<CaseFile> files() {
    return Caseloads.one();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Caseloads.days();
  }

  @Property(tries = 1000)
  void theMeasuresStayOrThePersonIsNotKnown(
      @ForAll("files") CaseFile file,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 1) int who) {
    CaseFile left = erased(file, who);
    for (CaseRate rate : CaseRate.values()) {
      Explanation before = rate.asOf(day, BOLTON).explain(List.of(file));
      Explanation after = rate.asOf(day, BOLTON).explain(List.of(left));
      if (READ_NOTHING_ERASED.contains(rate)) {
        assertThat(after.lines()).isEqualTo(before.lines());
      } else {
        assertSameOrNotKnown(before.lines(), after.lines());
      }
    }
    for (CaseTiming timing : CaseTiming.values()) {
      Explanation before = timing.asOf(day, BOLTON).explain(List.of(file));
      Explanation after = timing.asOf(day, BOLTON).explain(List.of(left));
      if (timing == CaseTiming.CONTACT_TO_MEETING) {
        // Whether there was a contact to count from is not known any more.
        assertThat(after.lines())
            .allSatisfy(line -> assertThat(
                    before.lines().contains(line) || line.why().equals(CaseReason.ERASED.code()))
                .isTrue());
      } else if (timing != CaseTiming.FIRST_CONTACT) {
        assertThat(after.lines()).isEqualTo(before.lines());
      } else {
        assertSameOrNotKnown(before.lines(), after.lines());
      }
    }
    var attempts = CaseBreakdown.CONTACT_ATTEMPTS.asOf(day, BOLTON);
    assertSameOrNotKnown(
        attempts.explain(List.of(file)).lines(), attempts.explain(List.of(left)).lines());
    for (CaseBreakdown<?> breakdown : List.of(
        CaseBreakdown.REFERRALS_BY_SOURCE,
        CaseBreakdown.REFERRALS_BY_INCIDENT,
        CaseBreakdown.OUTCOMES)) {
      assertThat(breakdown.asOf(day, BOLTON).explain(List.of(left)).lines())
          .isEqualTo(breakdown.asOf(day, BOLTON).explain(List.of(file)).lines());
    }
  }

  @Example
  void whoWasReachedAndIsForgottenIsCountedAsNotKnown() {
    CaseFile left = erased(Bolton.partlyKept().file(), 0);
    List<Explanation.Line> lines = CaseRate.CONTACTED
        .asOf(LocalDate.of(2027, 1, 1), BOLTON)
        .explain(List.of(left))
        .lines();
    assertThat(lines).hasSize(2);
    assertThat(lines)
        .filteredOn(line -> line.standing() == Standing.MISSING)
        .singleElement()
        .satisfies(line -> assertThat(line.why()).isEqualTo(CaseReason.ERASED.code()));
  }

  private static void assertSameOrNotKnown(
      List<Explanation.Line> before, List<Explanation.Line> after) {
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < after.size(); i++) {
      Explanation.Line line = after.get(i);
      assertThat(line.part()).isEqualTo(before.get(i).part());
      if (line.standing() != Standing.MISSING || !line.why().equals(CaseReason.ERASED.code())) {
        assertThat(line).isEqualTo(before.get(i));
      }
    }
  }

  /** The case after one of its parties was forgotten, on the day after its last entry. */
  private static CaseFile erased(CaseFile file, int who) {
    int last = file.state().principals().size() - 1;
    PartyRef party =
        file.state().principals().get(Math.min(who, last)).participant().party();
    List<CaseEntry> entries = new ArrayList<>(file.entries());
    for (PersonErased trace : Erasure.of(party, ErasureBasis.OWN_REQUEST).traces(file)) {
      CaseEntry before = entries.get(entries.size() - 1);
      entries.add(new CaseEntry(
          before.caseId(),
          before.sequence() + 1,
          EventId.of("trace-" + before.sequence()),
          before.occurred(),
          before.recordedAt(),
          ActorRef.staff("officer"),
          before.provenance(),
          trace,
          before.stage()));
    }
    return Redaction.of(CaseFile.fold(entries));
  }
}
