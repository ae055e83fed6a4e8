// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.descriptive.QuantileType;
import io.github.amends.outcomes.statistics.descriptive.Sample;
import io.github.amends.outcomes.statistics.multiplicity.Adjustment;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import io.github.amends.outcomes.statistics.proportion.ProportionInterval;
import io.github.amends.outcomes.statistics.scale.CohenKappa;
import io.github.amends.outcomes.statistics.scale.CronbachAlpha;
import io.github.amends.outcomes.statistics.scale.KappaWeighting;
import io.github.amends.outcomes.statistics.scale.LikertItem;
import io.github.amends.outcomes.statistics.scale.NetPromoter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The answers to the kinds of scales, of one column of numbers, and of many p-values. */
final class ScaleAnswers {

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS = Map.of(
      "likert-item", ScaleAnswers::likertItem,
      "net-promoter", ScaleAnswers::netPromoter,
      "cronbach-alpha", ScaleAnswers::cronbachAlpha,
      "cohen-kappa", ScaleAnswers::cohenKappa,
      "quantiles", ScaleAnswers::quantiles,
      "multiplicity", ScaleAnswers::multiplicity);

  private ScaleAnswers() {}

  private static Map<String, Object> likertItem(ReferenceCase asked) {
    long[] counts = asked.counts("counts");
    int categories = asked.params().path("K").intValue();
    // A file may leave out empty categories at the top.
    LikertItem item = LikertItem.of(Arrays.copyOf(counts, categories));
    Proportion top = item.topBox(asked.params().path("top").intValue());
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("n", item.n());
    answers.put("mean", item.mean());
    answers.put("sd", item.standardDeviation());
    answers.put("median", item.median());
    answers.put("mean_t_ci", item.meanEstimate(asked.level()).flatMap(Estimate::interval));
    answers.put("top_box", top.value());
    answers.put("top_box_wilson", top.interval(ProportionInterval.WILSON, asked.level()));
    return answers;
  }

  private static Map<String, Object> netPromoter(ReferenceCase asked) {
    NetPromoter answersGiven = NetPromoter.of(asked.counts("counts"));
    Answer<Estimate> score = answersGiven.score(asked.level());
    return Map.of(
        "n", answersGiven.n(),
        "promoters", answersGiven.promoterShare().value(),
        "passives", answersGiven.passiveShare().value(),
        "detractors", answersGiven.detractorShare().value(),
        "nps", score.map(Estimate::value),
        "se", score.flatMap(Estimate::standardError),
        "wald_ci", score.flatMap(Estimate::interval));
  }

  private static Map<String, Object> cronbachAlpha(ReferenceCase asked) {
    double[][] rows = asked
        .input()
        .path("items_by_row")
        .valueStream()
        .map(ReferenceCase::numbers)
        .toArray(double[][]::new);
    return Map.of("alpha", CronbachAlpha.of(rows).value());
  }

  private static Map<String, Object> cohenKappa(ReferenceCase asked) {
    long[][] table = asked
        .input()
        .path("table_rows")
        .valueStream()
        .map(row -> row.valueStream().mapToLong(JsonNode::longValue).toArray())
        .toArray(long[][]::new);
    CohenKappa ratings = CohenKappa.of(table);
    Map<String, Object> answers = new LinkedHashMap<>();
    put(answers, "kappa", "ase", ratings.estimate(KappaWeighting.NONE, 0.95));
    put(
        answers,
        "weighted_quadratic",
        "ase_quadratic",
        ratings.estimate(KappaWeighting.QUADRATIC, 0.95));
    put(answers, "weighted_linear", "ase_linear", ratings.estimate(KappaWeighting.LINEAR, 0.95));
    return answers;
  }

  private static void put(
      Map<String, Object> answers, String value, String error, Answer<Estimate> estimate) {
    answers.put(value, estimate.map(Estimate::value));
    answers.put(error, estimate.flatMap(Estimate::standardError));
  }

  private static Map<String, Object> quantiles(ReferenceCase asked) {
    Sample sample = Sample.of(asked.numbers("x"));
    double[] probabilities = ReferenceCase.numbers(asked.params().path("probs"));
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("mean", sample.mean());
    answers.put("sd", sample.standardDeviation());
    answers.put("mad", sample.medianAbsoluteDeviation());
    answers.put("trimmed10", sample.trimmedMean(0.1));
    answers.put("geomean", sample.geometricMean());
    for (QuantileType type : QuantileType.values()) {
      answers.put(
          "type" + type.number(),
          Arrays.stream(probabilities)
              .mapToObj(probability -> sample.quantile(probability, type))
              .toList());
    }
    return answers;
  }

  private static Map<String, Object> multiplicity(ReferenceCase asked) {
    double[] pValues = asked.numbers("p");
    return Map.of(
        "bonferroni", adjusted(Adjustment.BONFERRONI, pValues),
        "holm", adjusted(Adjustment.HOLM, pValues),
        "hochberg", adjusted(Adjustment.HOCHBERG, pValues),
        "BH", adjusted(Adjustment.BENJAMINI_HOCHBERG, pValues),
        "BY", adjusted(Adjustment.BENJAMINI_YEKUTIELI, pValues));
  }

  private static List<Double> adjusted(Adjustment adjustment, double[] pValues) {
    return Arrays.stream(adjustment.adjust(pValues)).boxed().toList();
  }
}
