// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FollowUpDaysProperties {

  @Provide
  Arbitrary<FollowUpRows> rows() {
    return FollowUpRows.any();
  }

  @Property
  void howTheRowsAreSplitAndMergedDoesNotMatter(
      @ForAll("rows") FollowUpRows rows,
      @ForAll @IntRange(min = 1, max = 8) int parts,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<FollowUpDays> counts = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      counts.add(FollowUpDays.empty(FollowUpRows.GROUPS, FollowUpRows.OUTCOMES));
    }
    rows.rows()
        .forEach(
            row -> counts.get(random.nextInt(parts)).add(row.group(), row.day(), row.outcome()));
    Collections.shuffle(counts, random);
    while (counts.size() > 1) {
      FollowUpDays last = counts.remove(counts.size() - 1);
      int other = random.nextInt(counts.size());
      counts.set(other, counts.get(other).combine(last));
    }

    assertThat(counts.get(0)).isEqualTo(rows.days()).hasSameHashCodeAs(rows.days());
  }

  @Property
  void nobodyAddedChangesNothing(@ForAll("rows") FollowUpRows rows) {
    FollowUpDays nobody = FollowUpDays.empty(FollowUpRows.GROUPS, FollowUpRows.OUTCOMES);

    assertThat(rows.days().combine(nobody)).isEqualTo(rows.days());
    assertThat(nobody.combine(rows.days())).isEqualTo(rows.days());
  }

  @Property
  void countsAndColumnsGiveTheSameCurveBitForBit(@ForAll("rows") FollowUpRows rows) {
    List<SurvivalCurve> counted = SurvivalCurve.byGroup(rows.days());
    List<SurvivalCurve> sorted = SurvivalCurve.byGroup(rows.times());

    for (int group = 0; group < FollowUpRows.GROUPS; group++) {
      assertSame(counted.get(group), sorted.get(group));
    }
    assertSame(SurvivalCurve.of(rows.days()), SurvivalCurve.of(rows.times()));
    assertThat(GrayTest.of(rows.days(), 1)).isEqualTo(GrayTest.of(rows.times(), 1));
    assertThat(LogRankTest.of(rows.days())).isEqualTo(LogRankTest.of(rows.times()));
  }

  @Property
  void lateEntryInCountsIsTheSameAsInColumns(@ForAll("rows") FollowUpRows rows, @ForAll long seed) {
    Random random = new Random(seed);
    double[] entries = new double[rows.rows().size()];
    double[] until = new double[entries.length];
    FollowUpDays days = FollowUpDays.empty(FollowUpRows.GROUPS, FollowUpRows.OUTCOMES);
    IntStream.range(0, entries.length).forEach(i -> {
      FollowUpRows.Row row = rows.rows().get(i);
      int entry = random.nextInt(30);
      entries[i] = entry;
      until[i] = entry + 1 + row.day();
      days.addEntering(row.group(), entry, entry + 1 + row.day(), row.outcome());
    });
    FollowUpTimes times = FollowUpTimes.of(until, rows.outcomes())
        .entering(entries)
        .grouped(rows.groups(), FollowUpRows.GROUPS);

    assertSame(SurvivalCurve.of(days), SurvivalCurve.of(times));
    assertThat(LogRankTest.of(days)).isEqualTo(LogRankTest.of(times));
  }

  private static void assertSame(SurvivalCurve one, SurvivalCurve other) {
    assertThat(one.steps()).isEqualTo(other.steps());
    assertThat(one.records()).isEqualTo(other.records());
    assertThat(one.events()).isEqualTo(other.events());
    assertThat(one.lastExit()).isEqualTo(other.lastExit());
    for (int step = 0; step < one.steps(); step++) {
      assertThat(one.time(step)).isEqualTo(other.time(step));
      assertThat(one.atRisk(step)).isEqualTo(other.atRisk(step));
      assertThat(one.events(step)).isEqualTo(other.events(step));
      assertThat(one.survival(step)).isEqualTo(other.survival(step));
      assertThat(one.standardError(step)).isEqualTo(other.standardError(step));
      assertThat(one.cumulativeHazard(step)).isEqualTo(other.cumulativeHazard(step));
    }
    for (double time = 0; time < 62; time += 0.5) {
      assertThat(one.atRiskAt(time)).isEqualTo(other.atRiskAt(time));
      assertThat(one.exitFrom(time)).isEqualTo(other.exitFrom(time));
      assertThat(one.at(time)).isEqualTo(other.at(time));
    }
    assertThat(one.median()).isEqualTo(other.median());
    assertThat(one.restrictedMean(20)).isEqualTo(other.restrictedMean(20));
  }
}
