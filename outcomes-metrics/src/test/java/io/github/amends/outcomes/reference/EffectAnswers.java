// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.effect.MannWhitney;
import io.github.amends.outcomes.statistics.effect.MeanSummary;
import io.github.amends.outcomes.statistics.effect.SmallSampleCorrection;
import io.github.amends.outcomes.statistics.effect.StandardisedDifference;
import io.github.amends.outcomes.statistics.effect.TwoMeans;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The answers to the kinds of effects of two groups of numbers. */
final class EffectAnswers {

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS = Map.of(
      "two-means", EffectAnswers::twoMeans,
      "mann-whitney", EffectAnswers::mannWhitney,
      "d-to-odds-ratio", EffectAnswers::standardisedDifference);

  private EffectAnswers() {}

  private static Map<String, Object> twoMeans(ReferenceCase asked) {
    TwoMeans means = new TwoMeans(
        new MeanSummary(asked.number("m1"), asked.number("sd1"), asked.count("n1")),
        new MeanSummary(asked.number("m2"), asked.number("sd2"), asked.count("n2")));
    double level = asked.level();
    double degrees = means.n() - 2.0;
    Answer<Estimate> g = means.hedgesG(level);
    Answer<SignificanceTest> student = means.studentTest();
    Answer<SignificanceTest> welch = means.welchTest();
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("cohen_d", means.cohenD());
    answers.put("sd_pooled", means.pooledDeviation());
    answers.put("hedges_J_exact", SmallSampleCorrection.EXACT.factor(degrees));
    answers.put("hedges_J_approx", SmallSampleCorrection.APPROXIMATE.factor(degrees));
    answers.put("hedges_g_exact", means.hedgesG(SmallSampleCorrection.EXACT));
    answers.put("hedges_g_approx", means.hedgesG(SmallSampleCorrection.APPROXIMATE));
    answers.put("var_g_metafor_LS", g.flatMap(Estimate::standardError).map(se -> se * se));
    answers.put("g_metafor", g.map(Estimate::value));
    answers.put("d_ci_noncentral_t", means.cohenD(level).flatMap(Estimate::interval));
    answers.put("glass_delta_2", means.glassDelta());
    answers.put("t_student", student.map(SignificanceTest::statistic));
    answers.put("df_student", student.map(SignificanceTest::degreesOfFreedom));
    answers.put("p_student", student.map(SignificanceTest::pValue));
    answers.put("t_welch", welch.map(SignificanceTest::statistic));
    answers.put("df_welch", welch.map(SignificanceTest::degreesOfFreedom));
    answers.put("p_welch", welch.map(SignificanceTest::pValue));
    answers.put("md", means.difference());
    answers.put("md_welch_ci", means.welch(level).flatMap(Estimate::interval));
    answers.put("md_pooled_ci", means.student(level).flatMap(Estimate::interval));
    return answers;
  }

  private static Map<String, Object> mannWhitney(ReferenceCase asked) {
    MannWhitney groups = MannWhitney.of(asked.numbers("x"), asked.numbers("y"));
    Answer<Double> exact = groups.exactTest().map(SignificanceTest::pValue);
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("U", groups.u());
    answers.put("auc", groups.superiority());
    answers.put("cliffs_delta", groups.cliffDelta());
    answers.put("rank_biserial", groups.cliffDelta());
    answers.put("sigma_ties", groups.standardDeviation());
    answers.put("z", groups.normalTest().map(SignificanceTest::statistic));
    answers.put("p_normal", groups.normalTest().map(SignificanceTest::pValue));
    answers.put("z_cc", groups.normalTestContinuity().map(SignificanceTest::statistic));
    answers.put("p_normal_cc", groups.normalTestContinuity().map(SignificanceTest::pValue));
    answers.put("p_exact_no_ties", groups.hasTies() ? null : exact);
    answers.put("p_exact_conditional_on_ties", exact);
    answers.put("hodges_lehmann", groups.hodgesLehmann());
    answers.put("has_ties", groups.hasTies());
    return answers;
  }

  private static Map<String, Object> standardisedDifference(ReferenceCase asked) {
    StandardisedDifference d = new StandardisedDifference(asked.number("d"), asked.number("se"));
    return Map.of(
        "lor", d.logOddsRatio(),
        "se_lor", d.logOddsRatioStandardError(),
        "or", d.oddsRatio(),
        "r_equal_n", d.correlation());
  }
}
