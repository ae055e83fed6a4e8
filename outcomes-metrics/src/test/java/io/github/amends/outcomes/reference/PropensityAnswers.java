// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.propensity.Balance;
import io.github.amends.outcomes.statistics.propensity.EValue;
import io.github.amends.outcomes.statistics.propensity.Estimand;
import io.github.amends.outcomes.statistics.propensity.Match;
import io.github.amends.outcomes.statistics.propensity.MatchedSample;
import io.github.amends.outcomes.statistics.propensity.MatchingOrder;
import io.github.amends.outcomes.statistics.propensity.NearestNeighbourMatching;
import io.github.amends.outcomes.statistics.propensity.NeighbourRule;
import io.github.amends.outcomes.statistics.propensity.PropensityWeights;
import io.github.amends.outcomes.statistics.propensity.Standardiser;
import io.github.amends.outcomes.statistics.propensity.TermBalance;
import io.github.amends.outcomes.statistics.regression.Covariates;
import io.github.amends.outcomes.statistics.regression.LogisticRegression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What weighting and matching by propensity answer to the cases of their kinds. */
final class PropensityAnswers {

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS = Map.of(
      "balance", PropensityAnswers::balance,
      "inverse-probability-weighting", PropensityAnswers::weighting,
      "nearest-neighbour-matching", PropensityAnswers::matching,
      "e-value", PropensityAnswers::eValue);

  private static final Set<String> MATCHING_PARAMS =
      Set.of("order", "replace", "ratio", "exact", "caliper");

  private static final Map<String, Estimand> ESTIMANDS = Map.of(
      "ATE", Estimand.EVERYBODY,
      "ATT", Estimand.TREATED,
      "ATC", Estimand.CONTROLS,
      "ATO", Estimand.OVERLAP);

  private static final Map<String, MatchingOrder> ORDERS = Map.of(
      "largest", MatchingOrder.LARGEST_FIRST,
      "smallest", MatchingOrder.SMALLEST_FIRST,
      "data", MatchingOrder.AS_GIVEN);

  private static final double LEVEL = 0.95;

  private PropensityAnswers() {}

  /** The columns of a case, and the scores that a logistic regression gives its rows. */
  private record Study(
      Map<String, double[]> table, List<Boolean> treatment, Covariates covariates) {

    static Study of(ReferenceCase asked) {
      Map<String, double[]> table = RegressionAnswers.table(asked);
      List<Boolean> treatment = new ArrayList<>();
      for (boolean one : RegressionAnswers.treated(asked, table)) {
        treatment.add(one);
      }
      return new Study(
          table, treatment, RegressionAnswers.covariates(table, asked.input().path("covariates")));
    }

    boolean[] treated() {
      boolean[] treated = new boolean[treatment.size()];
      for (int row = 0; row < treated.length; row++) {
        treated[row] = treatment.get(row);
      }
      return treated;
    }

    double[] scores() {
      return LogisticRegression.of(treated(), covariates).fit().orElseThrow().fitted();
    }
  }

  private static Map<String, Object> balance(ReferenceCase asked) {
    Study study = Study.of(asked);
    List<TermBalance> balance = Balance.of(study.treated(), study.covariates());
    Map<String, Object> answers = new LinkedHashMap<>();
    put(answers, balance);
    answers.put("variance_ratio", each(balance, TermBalance::varianceRatio));
    answers.put("ks", each(balance, TermBalance::largestGap));
    return answers;
  }

  private static Map<String, Object> weighting(ReferenceCase asked) {
    Study study = Study.of(asked);
    String estimand = asked.params().path("estimand").stringValue();
    PropensityWeights weights =
        PropensityWeights.of(study.treated(), study.scores(), estimand(estimand));
    Estimate effect = weights
        .effect(RegressionAnswers.column(study.table(), asked.input().path("outcome")), LEVEL)
        .orElseThrow();
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("estimate", effect.value());
    answers.put("se_HC0", effect.standardError());
    answers.put("ess_treated", weights.effectiveTreated());
    answers.put("ess_control", weights.effectiveControls());
    answers.put("max_weight", weights.largest());
    put(answers, weights.balance(study.covariates()));
    return answers;
  }

  private static Estimand estimand(String name) {
    if (!ESTIMANDS.containsKey(name)) {
      throw new IllegalArgumentException("unknown estimand " + name);
    }
    return ESTIMANDS.get(name);
  }

  private static Map<String, Object> matching(ReferenceCase asked) {
    JsonNode params = asked.params();
    params.propertyNames().forEach(name -> {
      if (!MATCHING_PARAMS.contains(name)) {
        throw new IllegalArgumentException("unknown parameter " + name);
      }
    });
    Study study = Study.of(asked);
    double[] scores = study.scores();
    NearestNeighbourMatching matching = NearestNeighbourMatching.of(study.treated(), scores)
        .inOrder(ORDERS.get(params.path("order").stringValue("largest")))
        // MatchIt 4.5.1, which answered, does not choose the nearest: see MatchItAnswersTest.
        .choosing(NeighbourRule.BELOW_FIRST)
        .withRatio(params.path("ratio").intValue(1));
    if (params.path("replace").booleanValue(false)) {
      matching = matching.withReplacement();
    }
    if (params.has("exact")) {
      matching =
          matching.exactlyOn(RegressionAnswers.covariates(study.table(), params.path("exact")));
    }
    if (params.has("caliper")) {
      matching = matching.within(params.path("caliper").doubleValue() * deviation(scores));
    }
    MatchedSample matched = matching.match();
    double[] weights = matched.weights();
    double controlWeights = 0;
    for (int row = 0; row < weights.length; row++) {
      controlWeights += study.treatment().get(row) ? 0 : weights[row];
    }
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("n_treated_matched", matched.treatedMatched());
    answers.put("n_control_matched", matched.controlsMatched());
    answers.put(
        "pairs_treated_then_controls",
        matched.matches().stream().map(PropensityAnswers::counted).toList());
    answers.put("sum_abs_distance", matched.totalDistance());
    answers.put("control_weights_sum", controlWeights);
    answers.put(
        "smd_after_treated_sd",
        each(matched.balance(study.covariates()), term -> term.difference(Standardiser.TREATED)));
    answers.put(
        "att",
        matched
            .effect(RegressionAnswers.column(study.table(), asked.input().path("outcome")), LEVEL)
            .map(Estimate::value));
    answers.put("ess_control", matched.effectiveControls());
    return answers;
  }

  /** A caliper is in standard deviations of the scores of all, as MatchIt has it. */
  private static double deviation(double[] scores) {
    double mean = Arrays.stream(scores).average().orElseThrow();
    double squares = Arrays.stream(scores).map(x -> (x - mean) * (x - mean)).sum();
    return Math.sqrt(squares / (scores.length - 1));
  }

  /** The files count rows from 1. */
  private static List<Integer> counted(Match match) {
    List<Integer> rows = new ArrayList<>();
    rows.add(match.treated() + 1);
    match.controls().forEach(row -> rows.add(row + 1));
    return rows;
  }

  private static Map<String, Object> eValue(ReferenceCase asked) {
    return Map.of(
        "evalue",
        Arrays.stream(asked.numbers("rr")).map(EValue::ofRatio).boxed().toList());
  }

  private static void put(Map<String, Object> answers, List<TermBalance> balance) {
    answers.put("smd_treated_sd", each(balance, term -> term.difference(Standardiser.TREATED)));
    answers.put("smd_pooled_sd", each(balance, term -> term.difference(Standardiser.POOLED)));
  }

  private static List<Object> each(
      List<TermBalance> balance, Function<TermBalance, Object> number) {
    return balance.stream().map(number).toList();
  }
}
