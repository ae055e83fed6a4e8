// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/**
 * The mean cumulative function of people counted by day, with its robust variance.
 *
 * <p>A person's influence at time t is A - B, with A the sum of 1 / Y over the person's events and
 * B the sum of d / Y&sup2; over the days at risk. The sums of A&sup2;, A B and B&sup2; over people
 * grow by day: the first by pairs of events, the second by events and those of them whose people
 * are still observed, the third by the number of people still observed.
 */
final class RecurrentDayVariance {

  private final RecurrentEventDays days;
  private final double[] inverse;
  private final double[][] observedEvents;
  private double squaresA;
  private double products;
  private double squaresB;
  private double drift;

  private RecurrentDayVariance(RecurrentEventDays days) {
    this.days = days;
    int size = days.events().length;
    inverse = new double[size];
    observedEvents = new double[size][];
  }

  static MeanCumulativeFunction functionOf(RecurrentEventDays days) {
    return new RecurrentDayVariance(days).function(remaining(days.ends()));
  }

  private MeanCumulativeFunction function(double[] remaining) {
    GrowingColumn times = new GrowingColumn(days.events().length);
    GrowingColumn atRisk = new GrowingColumn(days.events().length);
    GrowingColumn events = new GrowingColumn(days.events().length);
    GrowingColumn mean = new GrowingColumn(days.events().length);
    GrowingColumn variance = new GrowingColumn(days.events().length);
    double sum = 0;
    for (int day = 0; day < days.events().length; day++) {
      double count = days.events()[day];
      if (count > 0) {
        double people = remaining[day];
        sum += count / people;
        pass(day, count, people);
        times.add(day);
        atRisk.add(people);
        events.add(count);
        mean.add(sum);
        variance.add(Math.max(0, squaresA - 2 * products + squaresB));
      }
    }
    Exposure exposure = new Exposure(
        time -> time >= remaining.length ? 0 : remaining[(int) Math.ceil(time)],
        remaining.length == 1 ? Double.NEGATIVE_INFINITY : remaining.length - 2,
        days.people(),
        days.missing());
    return new MeanCumulativeFunction(
        times.toArray(),
        atRisk.toArray(),
        events.toArray(),
        mean.toArray(),
        variance.toArray(),
        exposure);
  }

  private void pass(int day, double count, double people) {
    double step = count / people / people;
    inverse[day] = 1 / people;
    observedEvents[day] = remaining(days.endsAfter(day));
    double earlier = 0;
    double stillObserved = 0;
    for (int before = 0; before < day; before++) {
      if (inverse[before] > 0) {
        earlier += days.pairs(before, day) * inverse[before];
        double[] observed = observedEvents[before];
        if (day - before < observed.length) {
          stillObserved += observed[day - before] * inverse[before];
        }
      }
    }
    // Each two events on one day are counted once and each event with itself: n (n + 1) / 2.
    double sameDay = 2.0 * days.pairs(day, day) - count;
    squaresA += (2 * earlier + sameDay / people) / people;
    squaresB += people * step * (2 * drift + step);
    drift += step;
    products += stillObserved * step + count / people * drift;
  }

  /** How many end on a day or later, by day. */
  private static double[] remaining(long[] ends) {
    double[] remaining = new double[ends.length + 1];
    for (int day = ends.length - 1; day >= 0; day--) {
      remaining[day] = remaining[day + 1] + ends[day];
    }
    return remaining;
  }
}
