// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.comparison.DifferenceInterval;
import io.github.amends.outcomes.statistics.comparison.HomogeneityTests;
import io.github.amends.outcomes.statistics.comparison.NumberNeeded;
import io.github.amends.outcomes.statistics.comparison.OddsRatio;
import io.github.amends.outcomes.statistics.comparison.OddsRatioMethod;
import io.github.amends.outcomes.statistics.comparison.PairedProportions;
import io.github.amends.outcomes.statistics.comparison.RiskDifference;
import io.github.amends.outcomes.statistics.comparison.RiskRatio;
import io.github.amends.outcomes.statistics.comparison.RiskRatioInterval;
import io.github.amends.outcomes.statistics.comparison.TwoProportions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The answers to the kinds of two and of paired proportions. */
final class ComparisonAnswers {

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS = Map.of(
      "two-proportions", ComparisonAnswers::twoProportions,
      "paired-proportions", ComparisonAnswers::pairedProportions);

  private static final Map<String, DifferenceInterval> DIFFERENCES = Map.of(
      "wald", DifferenceInterval.WALD,
      "agresti_caffo", DifferenceInterval.AGRESTI_CAFFO,
      "newcombe", DifferenceInterval.NEWCOMBE,
      "newcombe_cc", DifferenceInterval.NEWCOMBE_CONTINUITY,
      "miettinen_nurminen", DifferenceInterval.MIETTINEN_NURMINEN,
      "mee", DifferenceInterval.MEE);

  private ComparisonAnswers() {}

  private static Map<String, Object> twoProportions(ReferenceCase asked) {
    TwoProportions counts = TwoProportions.of(
        asked.count("x1"), asked.count("n1"), asked.count("x2"), asked.count("n2"));
    double level = asked.level();
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("p1", counts.first().value());
    answers.put("p2", counts.second().value());
    answers.put("risk_difference", difference(counts.riskDifference(), level));
    Answer<NumberNeeded> needed =
        counts.riskDifference().numberNeeded(DifferenceInterval.WALD, level);
    answers.put(
        "nnt",
        Map.of(
            "estimate", needed.map(NumberNeeded::value),
            "from_wald_bounds",
                needed.map(number -> List.of(number.atLowerEnd(), number.atUpperEnd()))));
    RiskRatio ratio = counts.riskRatio();
    answers.put(
        "risk_ratio",
        Map.of(
            "estimate", ratio.value(),
            "se_log", ratio.logStandardError(),
            "katz_log", logEnds(ratio.interval(RiskRatioInterval.KATZ_LOG, level), ratio.value())));
    answers.put("relative_risk_reduction", ratio.relativeReduction());
    answers.put("odds_ratio", oddsRatio(counts.oddsRatio(), level));
    answers.put("tests", tests(counts.tests()));
    answers.put("phi", counts.tests().phi());
    return answers;
  }

  private static Map<String, Object> difference(RiskDifference difference, double level) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("estimate", difference.value());
    answers.put("se", difference.standardError());
    DIFFERENCES.forEach((name, method) -> answers.put(name, difference.interval(method, level)));
    return answers;
  }

  private static Map<String, Object> oddsRatio(OddsRatio ratio, double level) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("estimate", ratio.value(OddsRatioMethod.WOOLF));
    answers.put("se_log", ratio.logStandardError());
    answers.put(
        "woolf",
        logEnds(ratio.interval(OddsRatioMethod.WOOLF, level), ratio.value(OddsRatioMethod.WOOLF)));
    answers.put("haldane_anscombe", ratio.value(OddsRatioMethod.HALDANE_ANSCOMBE));
    answers.put("haldane_anscombe_ci", ratio.interval(OddsRatioMethod.HALDANE_ANSCOMBE, level));
    answers.put("conditional_mle", orZero(ratio.value(OddsRatioMethod.EXACT)));
    answers.put("exact_ci", ratio.interval(OddsRatioMethod.EXACT, level));
    answers.put("median_unbiased_midp", orZero(ratio.value(OddsRatioMethod.MID_P)));
    answers.put("midp_ci", ratio.interval(OddsRatioMethod.MID_P, level));
    return answers;
  }

  private static Map<String, Object> tests(HomogeneityTests tests) {
    Map<String, Object> answers = new LinkedHashMap<>();
    put(answers, "chisq", tests.chiSquared());
    put(answers, "chisq_yates", tests.chiSquaredYates());
    put(answers, "chisq_n1", tests.chiSquaredLessOne());
    put(answers, "g", tests.likelihoodRatio());
    answers.put("fisher_two_sided", tests.fisher().map(SignificanceTest::pValue));
    answers.put("fisher_less", tests.fisherLess().map(SignificanceTest::pValue));
    answers.put("fisher_greater", tests.fisherGreater().map(SignificanceTest::pValue));
    answers.put("fisher_midp_two_sided", tests.fisherMidP().map(SignificanceTest::pValue));
    return answers;
  }

  private static Map<String, Object> pairedProportions(ReferenceCase asked) {
    PairedProportions pairs = new PairedProportions(
        asked.count("n11"), asked.count("n10"), asked.count("n01"), asked.count("n00"));
    Map<String, Object> answers = new LinkedHashMap<>();
    put(answers, "chisq", pairs.mcNemar());
    put(answers, "chisq_cc", pairs.mcNemarContinuity());
    answers.put("exact_p", pairs.exact().pValue());
    answers.put("midp_p", pairs.midP().pValue());
    return answers;
  }

  private static void put(Map<String, Object> answers, String name, Answer<SignificanceTest> test) {
    answers.put(name, test.map(SignificanceTest::statistic));
    answers.put(name + "_p", test.map(SignificanceTest::pValue));
  }

  /**
   * The interval, or what R's arithmetic leaves where a zero cell makes the standard error
   * infinite: an end that is defined only on the side of the infinite estimate itself.
   */
  static Object logEnds(Answer<Interval> interval, Answer<Double> estimate) {
    if (interval.toOptional().isPresent()) {
      return interval;
    }
    double value = estimate.toOptional().orElse(Double.NaN);
    return Arrays.asList(
        value == 0 ? (Object) 0.0 : null,
        value == Double.POSITIVE_INFINITY ? (Object) value : null);
  }

  /**
   * The value, or R's convention of zero where the margins leave a single table, of which the
   * library says that it holds no information.
   */
  private static Object orZero(Answer<Double> value) {
    return value.toOptional().orElse(0.0);
  }
}
