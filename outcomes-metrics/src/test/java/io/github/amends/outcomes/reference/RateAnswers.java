// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import io.github.amends.outcomes.statistics.rate.DirectStandardisation;
import io.github.amends.outcomes.statistics.rate.IndirectStandardisation;
import io.github.amends.outcomes.statistics.rate.Rate;
import io.github.amends.outcomes.statistics.rate.RateDecomposition;
import io.github.amends.outcomes.statistics.rate.RateDifference;
import io.github.amends.outcomes.statistics.rate.RateInterval;
import io.github.amends.outcomes.statistics.rate.RateRatio;
import io.github.amends.outcomes.statistics.rate.RateRatioInterval;
import io.github.amends.outcomes.statistics.rate.RelativeRateIndex;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The answers to the kinds of rates, their ratios, standardisation and decomposition. */
final class RateAnswers {

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS = Map.of(
      "rate", RateAnswers::rate,
      "rate-ratio", RateAnswers::rateRatio,
      "relative-rate-index", RateAnswers::relativeRateIndex,
      "direct-standardisation", RateAnswers::directStandardisation,
      "indirect-standardisation", RateAnswers::indirectStandardisation,
      "rate-decomposition", RateAnswers::rateDecomposition);

  private RateAnswers() {}

  private static Map<String, Object> rate(ReferenceCase asked) {
    Rate rate = Rate.of(asked.count("events"), asked.number("exposure"));
    double level = asked.level();
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("rate", rate.value());
    answers.put("exact", rate.interval(RateInterval.EXACT, level));
    answers.put("byar", rate.interval(RateInterval.BYAR, level));
    answers.put("log_wald", rate.interval(RateInterval.LOG_WALD, level));
    answers.put("midp", rate.interval(RateInterval.MID_P, level));
    return answers;
  }

  private static Map<String, Object> rateRatio(ReferenceCase asked) {
    RateRatio ratio =
        RateRatio.of(asked.count("x1"), asked.number("t1"), asked.count("x2"), asked.number("t2"));
    double level = asked.level();
    Answer<Estimate> difference = new RateDifference(ratio.first(), ratio.second()).estimate(level);
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("rate1", ratio.first().value());
    answers.put("rate2", ratio.second().value());
    answers.put("rate_ratio", ratio.value());
    answers.put("se_log", ratio.logStandardError());
    answers.put(
        "log_wald",
        ComparisonAnswers.logEnds(
            ratio.interval(RateRatioInterval.LOG_WALD, level), ratio.value()));
    answers.put("exact", ratio.interval(RateRatioInterval.EXACT, level));
    answers.put("midp", ratio.interval(RateRatioInterval.MID_P, level));
    answers.put("exact_p", ratio.exactTest().map(SignificanceTest::pValue));
    answers.put("rate_difference", difference.map(Estimate::value));
    answers.put("rd_se", difference.flatMap(Estimate::standardError));
    answers.put("rd_wald", difference.flatMap(Estimate::interval));
    return answers;
  }

  private static Map<String, Object> relativeRateIndex(ReferenceCase asked) {
    RelativeRateIndex index = new RelativeRateIndex(
        Proportion.of(asked.count("events"), asked.count("total")),
        Proportion.of(asked.count("base_events"), asked.count("base_total")));
    Answer<Estimate> estimate = index.estimate(asked.level());
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("rri", index.value());
    answers.put("se_log", index.shares().riskRatio().logStandardError());
    answers.put(
        "ci", ComparisonAnswers.logEnds(estimate.flatMap(Estimate::interval), index.value()));
    return answers;
  }

  private static Map<String, Object> directStandardisation(ReferenceCase asked) {
    DirectStandardisation rate =
        DirectStandardisation.of(asked.counts("x"), asked.numbers("n"), asked.numbers("weights"));
    return Map.of(
        "dsr", rate.value(),
        "var", rate.variance(),
        "fay_feuer", rate.interval(asked.level()));
  }

  private static Map<String, Object> indirectStandardisation(ReferenceCase asked) {
    IndirectStandardisation ratio = IndirectStandardisation.of(
        asked.counts("x"), asked.numbers("n"), asked.numbers("ref_rates"));
    return Map.of(
        "observed", ratio.observed(),
        "expected", ratio.expected(),
        "smr", ratio.value(),
        "exact", ratio.interval(RateInterval.EXACT, asked.level()),
        "byar", ratio.interval(RateInterval.BYAR, asked.level()));
  }

  private static Map<String, Object> rateDecomposition(ReferenceCase asked) {
    RateDecomposition decomposition = RateDecomposition.of(
        asked.numbers("n1"), asked.numbers("r1"), asked.numbers("n2"), asked.numbers("r2"));
    return Map.of(
        "rate1", decomposition.firstRate(),
        "rate2", decomposition.secondRate(),
        "difference", decomposition.difference(),
        "composition", decomposition.composition(),
        "rate_effect", decomposition.rateEffect());
  }
}
