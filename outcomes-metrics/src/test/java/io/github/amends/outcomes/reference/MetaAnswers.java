// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.comparison.TwoProportions;
import io.github.amends.outcomes.statistics.effect.MeanSummary;
import io.github.amends.outcomes.statistics.effect.TwoMeans;
import io.github.amends.outcomes.statistics.meta.EffectInference;
import io.github.amends.outcomes.statistics.meta.EggerTest;
import io.github.amends.outcomes.statistics.meta.FunnelAsymmetry;
import io.github.amends.outcomes.statistics.meta.HomogeneityTest;
import io.github.amends.outcomes.statistics.meta.MantelHaenszel;
import io.github.amends.outcomes.statistics.meta.MantelHaenszelRates;
import io.github.amends.outcomes.statistics.meta.MeanMeasure;
import io.github.amends.outcomes.statistics.meta.MetaAnalysis;
import io.github.amends.outcomes.statistics.meta.MetaRegression;
import io.github.amends.outcomes.statistics.meta.PetoOddsRatio;
import io.github.amends.outcomes.statistics.meta.PooledDifferenceError;
import io.github.amends.outcomes.statistics.meta.PooledEffect;
import io.github.amends.outcomes.statistics.meta.PoolingOptions;
import io.github.amends.outcomes.statistics.meta.PoolingTest;
import io.github.amends.outcomes.statistics.meta.ProportionMeasure;
import io.github.amends.outcomes.statistics.meta.RankCorrelationTest;
import io.github.amends.outcomes.statistics.meta.RateMeasure;
import io.github.amends.outcomes.statistics.meta.StudyEffect;
import io.github.amends.outcomes.statistics.meta.TableMeasure;
import io.github.amends.outcomes.statistics.meta.TrimAndFill;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import io.github.amends.outcomes.statistics.rate.RateRatio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The answers to the kinds of meta-analysis other than pooling itself. */
final class MetaAnswers {

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS = Map.of(
      "meta-diagnostics", MetaAnswers::diagnostics,
      "egger-regression", MetaAnswers::egger,
      "mantel-haenszel", MetaAnswers::mantelHaenszel,
      "peto", MetaAnswers::peto,
      "mantel-haenszel-rates", MetaAnswers::mantelHaenszelRates,
      "effect-size", MetaAnswers::effectSize);

  private static final Map<String, TableMeasure> TABLES = Map.of(
      "OR", TableMeasure.LOG_ODDS_RATIO,
      "RR", TableMeasure.LOG_RISK_RATIO,
      "RD", TableMeasure.RISK_DIFFERENCE,
      "AS", TableMeasure.ARCSINE_DIFFERENCE,
      "PETO", TableMeasure.PETO_LOG_ODDS_RATIO);

  private static final Map<String, MeanMeasure> MEANS = Map.of(
      "MD", MeanMeasure.MEAN_DIFFERENCE,
      "SMD", MeanMeasure.STANDARDISED,
      "SMDH", MeanMeasure.STANDARDISED_UNEQUAL_VARIANCES,
      "ROM", MeanMeasure.LOG_RATIO);

  private static final Map<String, RateMeasure> RATES = Map.of(
      "IRR", RateMeasure.LOG_RATE_RATIO,
      "IRD", RateMeasure.RATE_DIFFERENCE);

  private static final Map<String, ProportionMeasure> PROPORTIONS = Map.of(
      "PR", ProportionMeasure.RAW,
      "PLN", ProportionMeasure.LOG,
      "PLO", ProportionMeasure.LOGIT,
      "PAS", ProportionMeasure.ARCSINE,
      "PFT", ProportionMeasure.FREEMAN_TUKEY);

  private MetaAnswers() {}

  private static Map<String, Object> diagnostics(ReferenceCase asked) {
    List<StudyEffect> effects = effects(asked);
    MetaAnalysis studies = MetaAnalysis.of(effects);
    FunnelAsymmetry funnel = studies.funnelAsymmetry();
    PoolingOptions base = options(asked.params().path("base_method").stringValue());
    PoolingOptions filling = options(asked.params().path("trimfill_method").stringValue());
    Answer<EggerTest> egger = funnel.egger(base);
    Answer<RankCorrelationTest> begg = funnel.begg();
    Answer<TrimAndFill> filled = funnel.trimAndFill(filling);
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("egger_rma_z", egger.map(result -> result.test().statistic()));
    answers.put("egger_rma_p", egger.map(result -> result.test().pValue()));
    answers.put("begg_tau", begg.map(RankCorrelationTest::tau));
    answers.put("begg_p", begg.map(result -> result.test().pValue()));
    List<PooledEffect> without = studies.leaveOneOut(base);
    answers.put(
        "leave1out_estimate", without.stream().map(PooledEffect::estimate).toList());
    answers.put(
        "leave1out_tau2",
        without.stream().map(pooled -> pooled.heterogeneity().tauSquared()).toList());
    answers.put("trimfill_k0", filled.map(TrimAndFill::missing));
    answers.put("trimfill_estimate_DL", filled.map(result -> result.pooled().estimate()));
    answers.put(
        "trimfill_side", filled.map(result -> result.side().name().toLowerCase(Locale.ROOT)));
    if (asked.input().has("moderator")) {
      double[] moderator = asked.numbers("moderator");
      regression(answers, "metareg_REML", effects, options("REML"), moderator);
      regression(answers, "metareg_DL", effects, options("DL"), moderator);
    }
    return answers;
  }

  private static void regression(
      Map<String, Object> answers,
      String name,
      List<StudyEffect> effects,
      PoolingOptions options,
      double[] moderator) {
    MetaRegression regression = MetaRegression.of(
            effects.stream().mapToDouble(StudyEffect::effect).toArray(),
            effects.stream().mapToDouble(StudyEffect::variance).toArray(),
            options,
            moderator)
        .orElseThrow();
    List<MetaRegression.Coefficient> coefficients = regression.coefficients();
    answers.put(
        name + "_coef",
        coefficients.stream().map(MetaRegression.Coefficient::estimate).toList());
    answers.put(
        name + "_se",
        coefficients.stream()
            .map(coefficient -> coefficient.inference().map(EffectInference::standardError))
            .toList());
    answers.put(name + "_tau2", regression.tauSquared());
    answers.put(name + "_R2", regression.rSquared());
    answers.put(name + "_QM", regression.moderatorTest().map(SignificanceTest::statistic));
  }

  private static Map<String, Object> egger(ReferenceCase asked) {
    Answer<EggerTest> egger = MetaAnalysis.of(effects(asked)).funnelAsymmetry().egger();
    Answer<SignificanceTest> test = egger.map(EggerTest::test);
    return Map.of(
        "t", test.map(SignificanceTest::statistic),
        "df", test.map(SignificanceTest::degreesOfFreedom),
        "p", test.map(SignificanceTest::pValue),
        "intercept_estimate", egger.map(EggerTest::limit));
  }

  private static Map<String, Object> mantelHaenszel(ReferenceCase asked) {
    MantelHaenszel pooled = MantelHaenszel.of(tables(asked));
    double level = asked.level();
    Answer<Estimate> odds = pooled.oddsRatio(level);
    Answer<Estimate> risk = pooled.riskRatio(level);
    Answer<Estimate> sato = pooled.riskDifference(PooledDifferenceError.SATO, level);
    Answer<SignificanceTest> test = pooled.test();
    Answer<SignificanceTest> corrected = pooled.testContinuity();
    Answer<SignificanceTest> breslowDay = pooled.breslowDay();
    Answer<SignificanceTest> tarone = pooled.breslowDayTarone();
    Map<String, Object> answers = new LinkedHashMap<>();
    put(answers, "or_mh", "log_or_se_rbg", "or_ci", odds);
    put(answers, "rr_mh", "log_rr_se_gr", "rr_ci", risk);
    put(answers, "rd_mh", "rd_se_sato", "rd_ci_sato", sato);
    answers.put(
        "rd_se_greenland_robins",
        pooled
            .riskDifference(PooledDifferenceError.GREENLAND_ROBINS, level)
            .flatMap(Estimate::standardError));
    answers.put("cmh_chisq", test.map(SignificanceTest::statistic));
    answers.put("cmh_p", test.map(SignificanceTest::pValue));
    answers.put("cmh_chisq_cc", corrected.map(SignificanceTest::statistic));
    answers.put("cmh_cc_p", corrected.map(SignificanceTest::pValue));
    answers.put("breslow_day", breslowDay.map(SignificanceTest::statistic));
    answers.put("breslow_day_tarone", tarone.map(SignificanceTest::statistic));
    answers.put("breslow_day_df", breslowDay.map(SignificanceTest::degreesOfFreedom));
    answers.put("breslow_day_p", breslowDay.map(SignificanceTest::pValue));
    answers.put("breslow_day_tarone_p", tarone.map(SignificanceTest::pValue));
    return answers;
  }

  private static Map<String, Object> peto(ReferenceCase asked) {
    PetoOddsRatio pooled = PetoOddsRatio.of(tables(asked));
    Answer<Estimate> log = pooled.logOddsRatio(0.95);
    return Map.of(
        "log_or", log.map(Estimate::value),
        "se", log.flatMap(Estimate::standardError),
        "Q", pooled.homogeneity().map(HomogeneityTest::statistic));
  }

  private static Map<String, Object> mantelHaenszelRates(ReferenceCase asked) {
    Answer<Estimate> ratio =
        MantelHaenszelRates.of(rates(asked, "x1", "t1", "x2", "t2")).rateRatio(asked.level());
    Map<String, Object> answers = new LinkedHashMap<>();
    put(answers, "irr_mh", "log_se", "ci", ratio);
    return answers;
  }

  private static Map<String, Object> effectSize(ReferenceCase asked) {
    List<StudyEffect> effects = effects(asked);
    return Map.of(
        "yi", effects.stream().map(StudyEffect::effect).toList(),
        "vi", effects.stream().map(StudyEffect::variance).toList());
  }

  private static void put(
      Map<String, Object> answers,
      String value,
      String error,
      String interval,
      Answer<Estimate> estimate) {
    Answer<Interval> ends = estimate.flatMap(Estimate::interval);
    answers.put(value, estimate.map(Estimate::value));
    answers.put(error, estimate.flatMap(Estimate::standardError));
    answers.put(interval, ends);
  }

  private static PoolingOptions options(String estimator) {
    return PoolingOptions.standard()
        .withEstimator(ReferenceAnswers.ESTIMATORS.get(estimator))
        .withTest(PoolingTest.NORMAL);
  }

  private static List<StudyEffect> effects(ReferenceCase asked) {
    String measure = asked.params().path("measure").stringValue();
    if (TABLES.containsKey(measure)) {
      return tables(asked).stream()
          .map(table -> TABLES.get(measure).of(table).orElseThrow())
          .toList();
    }
    if (MEANS.containsKey(measure)) {
      return means(asked).stream()
          .map(means -> MEANS.get(measure).of(means).orElseThrow())
          .toList();
    }
    if (RATES.containsKey(measure)) {
      return rates(asked, "x1i", "t1i", "x2i", "t2i").stream()
          .map(rates -> RATES.get(measure).of(rates).orElseThrow())
          .toList();
    }
    long[] x = asked.counts("xi");
    long[] n = asked.counts("ni");
    return each(
        x.length, i -> PROPORTIONS.get(measure).of(Proportion.of(x[i], n[i])).orElseThrow());
  }

  /** The tables, by their four cells or by their groups' events and sizes. */
  private static List<TwoProportions> tables(ReferenceCase asked) {
    long[] a = asked.counts("ai");
    long[] c = asked.counts("ci");
    boolean cells = asked.input().has("bi");
    long[] first = asked.counts(cells ? "bi" : "n1i");
    long[] second = asked.counts(cells ? "di" : "n2i");
    return each(
        a.length,
        i -> TwoProportions.of(
            a[i], cells ? a[i] + first[i] : first[i], c[i], cells ? c[i] + second[i] : second[i]));
  }

  private static List<TwoMeans> means(ReferenceCase asked) {
    double[] m1 = asked.numbers("m1i");
    double[] sd1 = asked.numbers("sd1i");
    long[] n1 = asked.counts("n1i");
    double[] m2 = asked.numbers("m2i");
    double[] sd2 = asked.numbers("sd2i");
    long[] n2 = asked.counts("n2i");
    return each(
        m1.length,
        i -> new TwoMeans(
            new MeanSummary(m1[i], sd1[i], n1[i]), new MeanSummary(m2[i], sd2[i], n2[i])));
  }

  private static List<RateRatio> rates(
      ReferenceCase asked, String x1, String t1, String x2, String t2) {
    long[] x = asked.counts(x1);
    double[] t = asked.numbers(t1);
    long[] y = asked.counts(x2);
    double[] u = asked.numbers(t2);
    return each(x.length, i -> RateRatio.of(x[i], t[i], y[i], u[i]));
  }

  private static <T> List<T> each(int length, IntFunction<T> function) {
    return IntStream.range(0, length).mapToObj(function).toList();
  }
}
