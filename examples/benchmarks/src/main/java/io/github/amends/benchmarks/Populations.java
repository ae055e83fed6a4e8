// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Made-up people by the million, of the same laws as those of {@code speed.R}. */
final class Populations {
  static final long SEED = 20_261_122L;

  private static final double EARLIEST_END = 180;
  private static final double LATEST_END = 730;

  private Populations() {}

  /** People followed for at most two years, until they reoffend or the follow-up ends. */
  static final class Followed {
    private final double[] time;
    private final int[] outcome;
    private final int[] group;

    private Followed(int size) {
      this.time = new double[size];
      this.outcome = new int[size];
      this.group = new int[size];
    }

    static Followed of(int size) {
      SplittableRandom random = new SplittableRandom(SEED);
      Followed people = new Followed(size);
      for (int i = 0; i < size; i++) {
        people.group[i] = i % 2;
        double event = random.nextExponential() * (i % 2 == 1 ? 1100 : 900);
        double end = random.nextDouble(EARLIEST_END, LATEST_END);
        people.time[i] = Math.min(event, end);
        people.outcome[i] = event <= end ? 1 : 0;
      }
      return people;
    }

    /** Until when each was followed, in days. */
    double[] time() {
      return time;
    }

    /** Whether each was seen to reoffend (1) or not (0). */
    int[] outcome() {
      return outcome;
    }

    /** The same as yes or no. */
    boolean[] hasEvent() {
      boolean[] seen = new boolean[outcome.length];
      for (int i = 0; i < seen.length; i++) {
        seen[i] = outcome[i] == 1;
      }
      return seen;
    }

    /** The group of each, 0 or 1. */
    int[] group() {
      return group;
    }

    /** The same times in whole days, the last of each follow-up. */
    int[] days() {
      return Arrays.stream(time).mapToInt(each -> (int) Math.ceil(each)).toArray();
    }

    /** The outcomes, of which three events in ten are of a second kind. */
    int[] outcomesOfTwoKinds() {
      SplittableRandom random = new SplittableRandom(SEED + 1);
      return Arrays.stream(outcome)
          .map(each -> each == 1 && random.nextInt(10) < 3 ? 2 : each)
          .toArray();
    }
  }

  /** Ten covariates, half of them measured and half of them yes or no, and what follows of them. */
  static final class Described {
    private static final int COVARIATES = 10;

    private final double[][] columns;
    private final double[] predictor;

    private Described(int size) {
      this.columns = new double[COVARIATES][size];
      this.predictor = new double[size];
    }

    static Described of(int size) {
      SplittableRandom random = new SplittableRandom(SEED);
      Described people = new Described(size);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < COVARIATES; j++) {
          double value = j < COVARIATES / 2 ? random.nextGaussian() : random.nextInt(2);
          people.columns[j][i] = value;
          people.predictor[i] += value * (-0.3 + 0.6 * j / (COVARIATES - 1));
        }
      }
      return people;
    }

    /** The covariates, one column each. */
    double[][] columns() {
      return columns;
    }

    /** The sum of each row's effects. */
    double[] predictor() {
      return predictor;
    }

    /** Their follow-up, in which the event comes sooner the greater the sum of effects. */
    Followed followed() {
      SplittableRandom random = new SplittableRandom(SEED + 2);
      int size = predictor.length;
      Followed people = new Followed(size);
      for (int i = 0; i < size; i++) {
        double event = random.nextExponential() * 900 / Math.exp(predictor[i]);
        double end = random.nextDouble(EARLIEST_END, LATEST_END);
        people.time[i] = Math.min(event, end);
        people.outcome[i] = event <= end ? 1 : 0;
      }
      return people;
    }
  }

  /** Columns of numbers from the normal law. */
  static double[] normal(long seed, int size, double mean) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[size];
    Arrays.setAll(values, i -> random.nextGaussian(mean, 1));
    return values;
  }
}
