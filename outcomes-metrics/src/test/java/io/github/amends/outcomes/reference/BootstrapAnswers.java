// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.statistics.bootstrap.Acceleration;
import io.github.amends.outcomes.statistics.bootstrap.Bootstrap;
import io.github.amends.outcomes.statistics.bootstrap.BootstrapInterval;
import io.github.amends.outcomes.statistics.bootstrap.Endpoints;
import io.github.amends.outcomes.statistics.bootstrap.Replicates;
import io.github.amends.outcomes.statistics.bootstrap.SampleStatistic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the bootstrap answers, from the resamples that the case lists. */
final class BootstrapAnswers {

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS =
      Map.of("bootstrap-intervals", BootstrapAnswers::intervals);

  private static final Map<String, SampleStatistic> STATISTICS = Map.of(
      "mean", SampleStatistic.MEAN,
      "median", SampleStatistic.MEDIAN,
      "var", SampleStatistic.VARIANCE,
      "sd", SampleStatistic.STANDARD_DEVIATION);

  private BootstrapAnswers() {}

  private static Map<String, Object> intervals(ReferenceCase asked) {
    String name = asked.input().path("statistic").stringValue();
    if (!STATISTICS.containsKey(name)) {
      throw new IllegalArgumentException(asked.id() + " asks for an unknown statistic: " + name);
    }
    double level = asked.level();
    Replicates replicates = Bootstrap.of(asked.numbers("sample"), STATISTICS.get(name))
        .resampledAs(resamples(asked))
        .orElseThrow();
    Replicates standard = replicates.withEndpoints(Endpoints.STANDARD);
    Replicates influence = replicates.withAcceleration(Acceleration.EMPIRICAL_INFLUENCE);
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("t0", replicates.observed());
    answers.put("R", replicates.resamples());
    answers.put("z0", replicates.biasCorrection());
    answers.put("accel_boot_empinf_jack", influence.acceleration());
    answers.put("accel_efron_jackknife", replicates.acceleration());
    answers.put("boot_se", replicates.standardError());
    answers.put("boot_bias", replicates.bias());
    answers.put("jackknife_se", replicates.jackknifeStandardError());
    answers.put("percentile_norm_inter", replicates.interval(BootstrapInterval.PERCENTILE, level));
    answers.put("percentile_type7", standard.interval(BootstrapInterval.PERCENTILE, level));
    answers.put("basic_norm_inter", replicates.interval(BootstrapInterval.BASIC, level));
    answers.put("normal_bias_corrected", replicates.interval(BootstrapInterval.NORMAL, level));
    answers.put("bca_accel_boot", accelerated(influence, level));
    answers.put("bca_accel_efron", accelerated(replicates, level));
    return answers;
  }

  private static Map<String, Object> accelerated(Replicates replicates, double level) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("adj_alpha", replicates.adjustedProbabilities(level));
    answers.put("endpoints_norm_inter", replicates.interval(BootstrapInterval.BCA, level));
    answers.put(
        "endpoints_type7",
        replicates.withEndpoints(Endpoints.STANDARD).interval(BootstrapInterval.BCA, level));
    answers.put(
        "endpoints_type6",
        replicates.withEndpoints(Endpoints.WEIBULL).interval(BootstrapInterval.BCA, level));
    return answers;
  }

  /** The file counts rows from 1; what follows its name is a note for people. */
  private static int[][] resamples(ReferenceCase asked) {
    String file = asked.input().path("index_file").stringValue().split(" ", 2)[0];
    try (Stream<String> lines = Files.lines(asked.folder().resolve("data").resolve(file))) {
      return lines
          .filter(line -> !line.isBlank())
          .map(line -> Arrays.stream(line.split(","))
              .mapToInt(cell -> Integer.parseInt(cell.strip()) - 1)
              .toArray())
          .toArray(int[][]::new);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
