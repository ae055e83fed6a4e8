// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** The people of one group who can be judged, with the measure and the exposure of each. */
final class MeasuredGroup {

  private static final double DAYS_IN_YEAR = 365.25;
  private static final int TWENTIETH = 20;

  private final boolean isShare;
  private final double[] values;
  private final double[] years;
  private final long[] reoffences;
  private final long notYetObservable;
  private final long neverAtRisk;
  private final long pseudoReoffences;

  MeasuredGroup(Analysis analysis, LocalDate extract, List<FollowedPerson> people) {
    FollowUpWindow window = analysis.rule().window();
    List<FollowedPerson> observable = people.stream()
        .filter(person -> !extract.isBefore(window.observableFrom(person.index())))
        .toList();
    List<FollowedPerson> atRisk =
        observable.stream().filter(person -> daysAtRisk(window, person) > 0).toList();
    notYetObservable = (long) people.size() - observable.size();
    neverAtRisk = (long) observable.size() - atRisk.size();
    isShare = analysis.measure() instanceof ReoffendingMeasure.Binary;
    values = new double[atRisk.size()];
    years = new double[atRisk.size()];
    reoffences = new long[atRisk.size()];
    long pseudo = 0;
    for (int i = 0; i < values.length; i++) {
      FollowedPerson person = atRisk.get(i);
      List<Offence> counted = analysis.rule().reoffences(person);
      values[i] = analysis.measure().of(counted);
      years[i] = isShare ? 1 : daysAtRisk(window, person) / DAYS_IN_YEAR;
      reoffences[i] = counted.size();
      pseudo += analysis.rule().pseudoReoffences(person);
    }
    pseudoReoffences = pseudo;
  }

  private static long daysAtRisk(FollowUpWindow window, FollowedPerson person) {
    return ChronoUnit.DAYS.between(person.index(), window.end(person.index()))
        - person.daysNotAtRisk();
  }

  int size() {
    return values.length;
  }

  double value(int person) {
    return values[person];
  }

  double years(int person) {
    return years[person];
  }

  long reoffenders() {
    return Arrays.stream(reoffences).filter(count -> count > 0).count();
  }

  GroupResult result() {
    return new GroupResult(
        values.length,
        reoffenders(),
        Arrays.stream(reoffences).sum(),
        Arrays.stream(values).sum(),
        Arrays.stream(years).sum(),
        notYetObservable,
        neverAtRisk,
        pseudoReoffences,
        topShare());
  }

  private Answer<Double> topShare() {
    long all = Arrays.stream(reoffences).sum();
    if (all == 0) {
      return Answer.notEstimable(Obstacle.NO_EVENTS);
    }
    long[] sorted = reoffences.clone();
    Arrays.sort(sorted);
    int most = (sorted.length + TWENTIETH - 1) / TWENTIETH;
    return Answer.of(
        (double) Arrays.stream(sorted, sorted.length - most, sorted.length).sum() / all);
  }
}
