// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.bootstrap;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A statistic of a sample, whose uncertainty is to be learnt by drawing from the sample again and
 * again.
 *
 * <pre>{@code
 * Answer<Interval> interval = Bootstrap.of(costs, SampleStatistic.MEAN)
 *     .resampled(10_000, seed)
 *     .flatMap(replicates -> replicates.interval(BootstrapInterval.BCA, 0.95));
 * }</pre>
 *
 * <p>The rows are drawn independently of each other, as many as there are, with replacement. Where
 * people come in clusters, the rows to draw are the clusters. Source: Davison and Hinkley,
 * <cite>Bootstrap Methods and their Application</cite> (1997), chapters 2 and 5.
 */
public final class Bootstrap {

  private final int rows;
  private final RowStatistic statistic;
  private final Supplier<double[]> leavingOneOut;

  private Bootstrap(int rows, RowStatistic statistic, Supplier<double[]> leavingOneOut) {
    this.rows = rows;
    this.statistic = statistic;
    this.leavingOneOut = leavingOneOut;
  }

  /**
   * Returns the bootstrap of a statistic of numbers.
   *
   * @param sample the numbers; copied
   * @param statistic the statistic
   * @return the bootstrap
   * @throws IllegalArgumentException if a number is not finite; the message gives its index
   */
  public static Bootstrap of(double[] sample, SampleStatistic statistic) {
    double[] values = sample.clone();
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException("value at index " + i + " must be finite");
      }
    }
    RowStatistic ofRows = drawn -> {
      double[] resample = new double[drawn.length];
      for (int i = 0; i < drawn.length; i++) {
        resample[i] = values[drawn[i]];
      }
      return statistic.of(resample);
    };
    return new Bootstrap(values.length, ofRows, () -> statistic.leavingOneOut(values.clone()));
  }

  /**
   * Returns the bootstrap of a statistic of rows of data, such as a ratio or a coefficient.
   *
   * @param rows how many rows there are
   * @param statistic the statistic, which looks the rows up itself
   * @return the bootstrap
   * @throws IllegalArgumentException if the number of rows is negative
   */
  public static Bootstrap ofRows(int rows, RowStatistic statistic) {
    if (rows < 0) {
      throw new IllegalArgumentException("rows must not be negative");
    }
    return new Bootstrap(rows, statistic, () -> {
      double[] left = new double[rows];
      int[] rest = new int[rows - 1];
      for (int out = 0; out < rows; out++) {
        for (int i = 0; i < rest.length; i++) {
          rest[i] = i < out ? i : i + 1;
        }
        left[out] = statistic.of(rest);
      }
      return left;
    });
  }

  /**
   * Draws and computes the statistic of each resample.
   *
   * @param resamples how many resamples, at least 1; 10,000 for an interval to publish
   * @param seed what the draws follow from; the same seed gives the same answer with every Java,
   *     and belongs beside a published result
   * @return what was found; not estimable with fewer than two rows, or if the sample itself has no
   *     such statistic
   * @throws IllegalArgumentException if the number of resamples is not positive
   */
  public Answer<Replicates> resampled(int resamples, long seed) {
    if (resamples < 1) {
      throw new IllegalArgumentException("resamples must be positive");
    }
    if (rows < 2) {
      return Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS);
    }
    Resampler resampler = new Resampler(seed, rows);
    int[] drawn = new int[rows];
    double[] found = new double[resamples];
    for (int resample = 0; resample < resamples; resample++) {
      resampler.draw(resample, drawn);
      found[resample] = statistic.of(drawn);
    }
    return replicates(found);
  }

  /**
   * Computes the statistic of resamples that were drawn elsewhere.
   *
   * @param resamples the rows of each resample, with indices from 0; at least one resample
   * @return what was found; not estimable with fewer than two rows, or if the sample itself has no
   *     such statistic
   * @throws IllegalArgumentException if there is no resample, one has not as many rows as the
   *     sample, or an index is none of a row; the message gives the index of the resample
   */
  public Answer<Replicates> resampledAs(int[][] resamples) {
    if (resamples.length == 0) {
      throw new IllegalArgumentException("resamples must hold at least one");
    }
    double[] found = new double[resamples.length];
    for (int resample = 0; resample < resamples.length; resample++) {
      int[] drawn = resamples[resample].clone();
      if (drawn.length != rows || !areRows(drawn)) {
        throw new IllegalArgumentException(
            "resample at index " + resample + " must have as many rows as the sample, all of it");
      }
      found[resample] = statistic.of(drawn);
    }
    return rows < 2 ? Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS) : replicates(found);
  }

  private boolean areRows(int[] drawn) {
    for (int row : drawn) {
      if (row < 0 || row >= rows) {
        return false;
      }
    }
    return true;
  }

  private Answer<Replicates> replicates(double[] found) {
    int[] all = new int[rows];
    Arrays.setAll(all, row -> row);
    double observed = statistic.of(all);
    double[] defined = Arrays.stream(found).filter(Double::isFinite).sorted().toArray();
    if (!Double.isFinite(observed) || defined.length == 0) {
      return Answer.notEstimable(Obstacle.UNSUITABLE_RECORDS);
    }
    int undefined = found.length - defined.length;
    return Answer.of(new Replicates(rows, observed, defined, undefined, leavingOneOut));
  }
}
