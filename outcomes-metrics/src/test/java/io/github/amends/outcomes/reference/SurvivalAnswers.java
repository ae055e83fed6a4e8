// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.survival.ChiSquareTest;
import io.github.amends.outcomes.statistics.survival.CumulativeIncidence;
import io.github.amends.outcomes.statistics.survival.FollowUpTimes;
import io.github.amends.outcomes.statistics.survival.GrayTest;
import io.github.amends.outcomes.statistics.survival.IncidenceVariance;
import io.github.amends.outcomes.statistics.survival.LogRankGroup;
import io.github.amends.outcomes.statistics.survival.LogRankTest;
import io.github.amends.outcomes.statistics.survival.LogRankWeight;
import io.github.amends.outcomes.statistics.survival.MeanCumulativeFunction;
import io.github.amends.outcomes.statistics.survival.NormalTest;
import io.github.amends.outcomes.statistics.survival.RestrictedMean;
import io.github.amends.outcomes.statistics.survival.RestrictedMeanComparison;
import io.github.amends.outcomes.statistics.survival.SurvivalBand;
import io.github.amends.outcomes.statistics.survival.SurvivalCurve;
import io.github.amends.outcomes.statistics.survival.SurvivalInterval;
import io.github.amends.outcomes.statistics.survival.SurvivalQuantile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What the library answers to the cases about time to an event. */
final class SurvivalAnswers {

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> BY_KIND = Map.of(
      "kaplan-meier", SurvivalAnswers::kaplanMeier,
      "log-rank", SurvivalAnswers::logRank,
      "weighted-log-rank-two-groups", SurvivalAnswers::weightedLogRank,
      "cumulative-incidence", SurvivalAnswers::cumulativeIncidence,
      "gray-test", SurvivalAnswers::gray,
      "mean-cumulative-function", SurvivalAnswers::meanCumulativeFunction);

  private static final Map<String, SurvivalInterval> INTERVALS = Map.of(
      "plain", SurvivalInterval.PLAIN,
      "log", SurvivalInterval.LOG,
      "log-log", SurvivalInterval.LOG_LOG,
      "logit", SurvivalInterval.LOGIT,
      "arcsin", SurvivalInterval.ARCSINE);

  private static final Map<String, LogRankWeight.Family> WEIGHTS = Map.of(
      "logrank", LogRankWeight.Family.LOG_RANK,
      "gehan", LogRankWeight.Family.GEHAN,
      "tarone", LogRankWeight.Family.TARONE_WARE,
      "peto", LogRankWeight.Family.PETO_PETO,
      "modpeto", LogRankWeight.Family.MODIFIED_PETO_PETO);

  private static final Pattern NAMED_OUTCOME = Pattern.compile("(\\d+)\\s+([^,)]+)");

  private SurvivalAnswers() {}

  private static Map<String, Object> kaplanMeier(ReferenceCase asked) {
    SurvivalTable table = SurvivalTable.of(asked);
    List<SurvivalCurve> curves = SurvivalCurve.byGroup(followUp(table));
    List<String> names = names(asked, table);
    double level = asked.params().path("conf").doubleValue(0.95);
    Map<String, Object> answers = new LinkedHashMap<>();
    for (int group = 0; group < curves.size(); group++) {
      JsonNode points = asked.expected().path(names.get(group));
      answers.put(names.get(group), curve(curves.get(group), points, level));
    }
    if (curves.size() > 1) {
      double horizon =
          asked.expected().path(names.get(0)).path("rmst").path("tau").doubleValue(1);
      answers.put(
          "rmst_difference",
          comparison(RestrictedMeanComparison.of(
              curves.get(0).restrictedMean(horizon, level).orElseThrow(),
              curves.get(1).restrictedMean(horizon, level).orElseThrow())));
    }
    return answers;
  }

  private static Map<String, Object> curve(SurvivalCurve curve, JsonNode points, double level) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("n", curve.records());
    answers.put("events", curve.events());
    answers.put("time", steps(curve.steps(), curve::time));
    answers.put("n_risk", steps(curve.steps(), curve::atRisk));
    answers.put("n_event", steps(curve.steps(), curve::events));
    answers.put("surv", steps(curve.steps(), curve::survival));
    answers.put("greenwood_se", steps(curve.steps(), curve::standardError));
    answers.put("nelson_aalen", steps(curve.steps(), curve::cumulativeHazard));
    answers.put("na_se", steps(curve.steps(), curve::cumulativeHazardStandardError));
    answers.put("ci", forEachInterval(method -> {
      SurvivalBand band = curve.band(method, level);
      return ends(steps(curve.steps(), band::interval));
    }));
    answers.put("quantiles", quantiles(curve, numbers(points, "quantiles", "probs"), level));
    answers.put("at", at(curve, numbers(points, "at", "times"), level));
    double horizon = points.path("rmst").path("tau").doubleValue(curve.lastExit());
    Answer<RestrictedMean> mean = curve.restrictedMean(horizon, level);
    answers.put(
        "rmst",
        Map.of(
            "tau", horizon,
            "rmst", mean.map(RestrictedMean::estimate),
            "se", mean.map(RestrictedMean::standardError)));
    return answers;
  }

  private static Map<String, Object> quantiles(
      SurvivalCurve curve, double[] probabilities, double level) {
    Map<String, Object> answers = forEachInterval(method -> ends(each(
        probabilities,
        probability -> curve.quantile(probability, method, level).orElseThrow().interval())));
    answers.put("probs", each(probabilities, probability -> probability));
    answers.put(
        "estimate",
        each(probabilities, probability -> quantile(curve, probability).time()));
    return answers;
  }

  private static SurvivalQuantile quantile(SurvivalCurve curve, double probability) {
    return curve.quantile(probability, SurvivalInterval.LOG_LOG, 0.95).orElseThrow();
  }

  private static Map<String, Object> at(SurvivalCurve curve, double[] times, double level) {
    Map<String, Object> answers = forEachInterval(method ->
        ends(each(times, time -> curve.at(time, method, level).orElseThrow().interval())));
    answers.put("times", each(times, time -> time));
    // R tells who is at risk at the next time at which anybody leaves.
    answers.put("n_risk", each(times, time -> curve.atRiskAt(curve.exitFrom(time))));
    answers.put("surv", each(times, time -> curve.at(time).orElseThrow().survival()));
    answers.put("se", each(times, time -> curve.at(time).orElseThrow().standardError()));
    return answers;
  }

  private static Map<String, Object> comparison(RestrictedMeanComparison comparison) {
    return Map.of(
        "second_minus_first", comparison.difference(),
        "se", comparison.standardError(),
        "z", comparison.test().map(NormalTest::statistic),
        "p", comparison.test().map(NormalTest::pValue),
        "ratio", comparison.ratio());
  }

  private static Map<String, Object> logRank(ReferenceCase asked) {
    LogRankTest result = logRank(
        asked,
        LogRankWeight.flemingHarrington(
            asked.params().path("rho").doubleValue(0),
            asked.params().path("gamma").doubleValue(0)));
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("n", result.groups().stream().map(LogRankGroup::records).toList());
    answers.put("observed", result.groups().stream().map(LogRankGroup::observed).toList());
    answers.put("expected", result.groups().stream().map(LogRankGroup::expected).toList());
    answers.put("var", result.variance());
    answers.put("chisq", result.test().map(ChiSquareTest::statistic));
    answers.put("df", result.test().map(ChiSquareTest::degreesOfFreedom));
    answers.put("p", result.test().map(ChiSquareTest::pValue));
    return answers;
  }

  private static Map<String, Object> weightedLogRank(ReferenceCase asked) {
    String name = asked.params().path("weights").asString("logrank");
    LogRankWeight weight = WEIGHTS.containsKey(name)
        ? LogRankWeight.of(WEIGHTS.get(name))
        : LogRankWeight.flemingHarrington(
            asked.params().path("rho").doubleValue(),
            asked.params().path("gamma").doubleValue(0));
    LogRankTest result = logRank(asked, weight);
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("U", result.groups().get(1).score());
    answers.put("V", result.variance().get(1).get(1));
    answers.put("chisq", result.test().map(ChiSquareTest::statistic));
    answers.put("p", result.test().map(ChiSquareTest::pValue));
    return answers;
  }

  private static LogRankTest logRank(ReferenceCase asked, LogRankWeight weight) {
    SurvivalTable table = SurvivalTable.of(asked);
    return LogRankTest.stratified(strata(table), weight);
  }

  private static Map<String, Object> cumulativeIncidence(ReferenceCase asked) {
    SurvivalTable table = SurvivalTable.of(asked);
    FollowUpTimes followUp = followUp(table);
    if (!table.has("group")) {
      return incidence(asked, followUp);
    }
    List<String> names = names(asked, table);
    List<FollowUpTimes> groups = followUp.split(table.codes("group"), names.size());
    Map<String, Object> answers = new LinkedHashMap<>();
    for (int group = 0; group < names.size(); group++) {
      answers.put(names.get(group), incidence(asked, groups.get(group).ungrouped()));
    }
    return answers;
  }

  private static Map<String, Object> incidence(ReferenceCase asked, FollowUpTimes followUp) {
    CumulativeIncidence incidence = CumulativeIncidence.of(followUp);
    double[] times = ReferenceCase.numbers(asked.params().path("times"));
    Map<String, Object> answers = new LinkedHashMap<>();
    outcomes(asked).forEach((outcome, name) -> {
      List<Object> shares =
          each(times, time -> incidence.at(outcome, time).orElseThrow().incidence());
      answers.put("cif_" + name, shares);
      answers.put("cmprsk_est_" + name, shares);
      answers.put(
          "se_" + name + "_survival_pkg",
          each(times, time -> error(incidence, outcome, time, IncidenceVariance.ROBUST)));
      answers.put(
          "cmprsk_var_" + name,
          each(
              times,
              time -> error(incidence, outcome, time, IncidenceVariance.AALEN)
                  .map(error -> error * error)));
      SurvivalCurve naive = SurvivalCurve.of(followUp.onlyOutcome(outcome));
      answers.put(
          "one_minus_km_" + name + "_WRONG",
          each(times, time -> 1 - naive.at(time).orElseThrow().survival()));
    });
    return answers;
  }

  private static Answer<Double> error(
      CumulativeIncidence incidence, int outcome, double time, IncidenceVariance variance) {
    return incidence
        .at(outcome, time, variance, SurvivalInterval.LOG, 0.95)
        .orElseThrow()
        .standardError();
  }

  private static Map<String, Object> gray(ReferenceCase asked) {
    SurvivalTable table = SurvivalTable.of(asked);
    double rho = asked.params().path("rho").doubleValue(0);
    List<String> rows =
        asked.expected().path("rows").valueStream().map(JsonNode::asString).toList();
    int[] outcomes = Arrays.stream(table.wholeNumbers("event"))
        .filter(outcome -> outcome > 0)
        .distinct()
        .sorted()
        .toArray();
    List<Answer<ChiSquareTest>> tests = Arrays.stream(outcomes)
        .mapToObj(outcome -> GrayTest.stratified(strata(table), outcome, rho).test())
        .toList();
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("rows", rows);
    answers.put(
        "stat", tests.stream().map(test -> test.map(ChiSquareTest::statistic)).toList());
    answers.put("p", tests.stream().map(test -> test.map(ChiSquareTest::pValue)).toList());
    answers.put(
        "df",
        tests.stream().map(test -> test.map(ChiSquareTest::degreesOfFreedom)).toList());
    return answers;
  }

  private static Map<String, Object> meanCumulativeFunction(ReferenceCase asked) {
    SurvivalTable table = SurvivalTable.of(asked);
    List<MeanCumulativeFunction> functions = MeanCumulativeFunction.byGroup(followUp(table));
    if (functions.size() == 1) {
      return meanCumulativeFunction(functions.get(0));
    }
    List<String> names = names(asked, table);
    Map<String, Object> answers = new LinkedHashMap<>();
    for (int group = 0; group < names.size(); group++) {
      answers.put(names.get(group), meanCumulativeFunction(functions.get(group)));
    }
    return answers;
  }

  private static Map<String, Object> meanCumulativeFunction(MeanCumulativeFunction function) {
    return Map.of(
        "time", steps(function.steps(), function::time),
        "n_risk", steps(function.steps(), function::atRisk),
        "n_event", steps(function.steps(), function::events),
        "mcf", steps(function.steps(), function::mean),
        "robust_se", steps(function.steps(), function::standardError));
  }

  private static FollowUpTimes followUp(SurvivalTable table) {
    FollowUpTimes followUp = FollowUpTimes.of(table.numbers("stop"), table.wholeNumbers("event"));
    if (table.has("start")) {
      followUp = followUp.entering(table.numbers("start"));
    }
    if (table.has("weight")) {
      followUp = followUp.weighted(table.numbers("weight"));
    }
    if (table.has("cluster")) {
      followUp = followUp.clustered(table.codes("cluster"));
    }
    return table.has("group")
        ? followUp.grouped(table.codes("group"), table.levels("group").size())
        : followUp;
  }

  private static List<FollowUpTimes> strata(SurvivalTable table) {
    FollowUpTimes followUp = followUp(table);
    return table.has("stratum")
        ? followUp.split(table.codes("stratum"), table.levels("stratum").size())
        : List.of(followUp);
  }

  /** What the case calls its groups: such as {@code sex=1}, or {@code all} if there are none. */
  private static List<String> names(ReferenceCase asked, SurvivalTable table) {
    if (!table.has("group")) {
      return List.of("all");
    }
    String column = asked.input().path("group").asString("group");
    return table.levels("group").stream().map(level -> column + "=" + level).toList();
  }

  /** The numbers and names of the kinds of event, which the case lists in brackets. */
  private static Map<Integer, String> outcomes(ReferenceCase asked) {
    Map<Integer, String> outcomes = new LinkedHashMap<>();
    Matcher matcher = NAMED_OUTCOME.matcher(asked.input().path("event").asString(""));
    while (matcher.find()) {
      if (!matcher.group(1).equals("0")) {
        outcomes.put(Integer.valueOf(matcher.group(1)), matcher.group(2).strip());
      }
    }
    return outcomes;
  }

  private static double[] numbers(JsonNode points, String part, String column) {
    return ReferenceCase.numbers(points.path(part).path(column));
  }

  private static Map<String, Object> forEachInterval(Function<SurvivalInterval, Object> answer) {
    Map<String, Object> answers = new LinkedHashMap<>();
    INTERVALS.forEach((name, method) -> answers.put(name, answer.apply(method)));
    return answers;
  }

  private static Map<String, Object> ends(List<?> intervals) {
    return Map.of(
        "lower",
            intervals.stream().map(interval -> end(interval, Interval::lower)).toList(),
        "upper",
            intervals.stream().map(interval -> end(interval, Interval::upper)).toList());
  }

  /** An end of an interval; the files have no number where it is infinite. */
  private static Answer<?> end(Object interval, Function<Interval, Double> end) {
    Answer<?> answer = (Answer<?>) interval;
    Answer<Double> number = answer.map(value -> end.apply((Interval) value));
    return number.toOptional().filter(value -> value.isInfinite()).isPresent()
        ? Answer.notEstimable(Obstacle.NOT_REACHED)
        : number;
  }

  private static List<Object> steps(int count, IntFunction<?> column) {
    return IntStream.range(0, count).<Object>mapToObj(column).toList();
  }

  private static List<Object> each(double[] points, DoubleFunction<?> answer) {
    return DoubleStream.of(points).<Object>mapToObj(answer).toList();
  }
}
