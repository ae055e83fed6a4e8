// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.hazard.Concordance;
import io.github.amends.outcomes.statistics.hazard.CoxCurve;
import io.github.amends.outcomes.statistics.hazard.CoxModel;
import io.github.amends.outcomes.statistics.hazard.CoxRegression;
import io.github.amends.outcomes.statistics.hazard.CurvePoint;
import io.github.amends.outcomes.statistics.hazard.CurveScale;
import io.github.amends.outcomes.statistics.hazard.EventTimes;
import io.github.amends.outcomes.statistics.hazard.FineGrayModel;
import io.github.amends.outcomes.statistics.hazard.FineGrayRegression;
import io.github.amends.outcomes.statistics.hazard.ProportionalityTest;
import io.github.amends.outcomes.statistics.hazard.Ties;
import io.github.amends.outcomes.statistics.hazard.TimeTransform;
import io.github.amends.outcomes.statistics.regression.Coefficient;
import io.github.amends.outcomes.statistics.regression.CoefficientVariance;
import io.github.amends.outcomes.statistics.regression.Coefficients;
import io.github.amends.outcomes.statistics.regression.Covariates;
import io.github.amends.outcomes.statistics.regression.LogisticRegression;
import io.github.amends.outcomes.statistics.regression.ModelTest;
import io.github.amends.outcomes.statistics.regression.NegativeBinomialModel;
import io.github.amends.outcomes.statistics.regression.NegativeBinomialRegression;
import io.github.amends.outcomes.statistics.regression.PoissonRegression;
import io.github.amends.outcomes.statistics.regression.RegressionModel;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The options that the reference cases leave out, weights with delayed entry, strata and clusters
 * above all, agree with R, and so do residuals. {@code agreement/regressions.R} wrote the numbers.
 */
class RegressionAgreementTest {

  private static final double TOLERANCE = 1e-8;

  private final Map<String, Map<String, double[]>> wanted = wanted();

  @ParameterizedTest
  @EnumSource(
      value = Ties.class,
      names = {"EFRON", "BRESLOW"})
  void weightsThatAreNotWholeNumbersAgree(Ties ties) {
    Map<String, double[]> rossi = table("cox_rossi_efron.csv");
    agree("weights-" + name(ties), right(rossi).withTies(ties).weightedBy(weights(432)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Ties.class,
      names = {"EFRON", "BRESLOW"})
  void weightsThatAreFrequenciesAgree(Ties ties) {
    double[] frequencies = new double[432];
    Arrays.setAll(frequencies, i -> 1 + i % 4);
    Map<String, double[]> rossi = table("cox_rossi_efron.csv");
    agree("frequencies-" + name(ties), right(rossi).withTies(ties).weightedBy(frequencies));
  }

  @ParameterizedTest
  @EnumSource(
      value = Ties.class,
      names = {"EFRON", "BRESLOW"})
  void delayedEntryWithStrataClustersAndWeightsAgrees(Ties ties) {
    Map<String, double[]> rossi = table("cox_rossi_efron.csv");
    double[] stop = rossi.get("stop");
    double[] start = new double[stop.length];
    Arrays.setAll(start, i -> Math.min(stop[i] - 1, i * 13 % 31));
    CoxRegression regression = CoxRegression.of(
            EventTimes.ofIntervals(start, stop, events(rossi)), covariates(rossi))
        .withTies(ties)
        .stratifiedBy(whole(rossi.get("race_black")))
        .clusteredBy(codes(stop.length, 60))
        .weightedBy(weights(stop.length));
    CoxModel model = agree("entry-" + name(ties), regression);

    Map<String, double[]> want = wanted.get("entry-" + name(ties));
    CoxCurve curve = model.curveInStratum(0, 1, 30, 2).orElseThrow();
    List<CurvePoint> points = List.of(curve.at(20), curve.at(40));
    agree("surv", want, points.stream().mapToDouble(CurvePoint::survival).toArray());
    agree(
        "surv_se", want, points.stream().mapToDouble(CurvePoint::standardError).toArray());
    agree(
        "surv_lower",
        want,
        points.stream()
            .mapToDouble(point ->
                point.interval(CurveScale.LOG, 0.95).map(Interval::lower).orElseThrow())
            .toArray());
  }

  @Test
  void exactTiesWithStrataAgree() {
    Map<String, double[]> rossi = table("cox_rossi_efron.csv");
    CoxModel model = right(rossi)
        .withTies(Ties.EXACT)
        .stratifiedBy(whole(rossi.get("mar")))
        .fit()
        .orElseThrow();
    Map<String, double[]> want = wanted.get("exact");
    agree("coef", want, each(model.coefficients(), Coefficient::estimate));
    agree("se", want, each(model.coefficients(), Coefficient::standardError));
    agree("ll", want, model.nullLogLikelihood(), model.logLikelihood());
    agree("score", want, model.scoreTest().map(ModelTest::statistic).orElseThrow());
  }

  @Test
  void anotherCauseOfFineAndGrayAgrees() {
    Map<String, double[]> mgus = table("competing_recurrent_mgus2_finegray.csv");
    FineGrayModel model = fineGray(mgus).withCause(2).fit().orElseThrow();
    agree("finegray", model);
    agree(
        "incidence",
        wanted.get("finegray"),
        model.cumulativeIncidence(100, 70, 1).orElseThrow());
  }

  @Test
  void groupsOfCensoringAgree() {
    Map<String, double[]> mgus = table("competing_recurrent_mgus2_finegray.csv");
    int[] groups =
        Arrays.stream(mgus.get("age")).mapToInt(age -> age > 70 ? 1 : 0).toArray();
    FineGrayModel model = fineGray(mgus).withCensoringGroups(groups).fit().orElseThrow();
    Map<String, double[]> want = wanted.get("finegray-groups");
    agree("coef", want, each(model.coefficients(), Coefficient::estimate));
    agree("ll", want, model.nullLogLikelihood(), model.logLikelihood());
    agree("se", want, each(model.coefficients(), Coefficient::standardError));
  }

  @Test
  void weightedPoissonAgrees() {
    Map<String, double[]> counts = table("rates_synthetic_reoffence_counts.csv");
    int n = counts.get("count").length;
    RegressionModel model = PoissonRegression.of(whole64(counts.get("count")), arms(counts))
        .withOffset(counts.get("log_years"))
        .weightedBy(weights(n))
        .clusteredBy(codes(n, 15))
        .fit()
        .orElseThrow();
    Map<String, double[]> want = wanted.get("poisson");
    agree("coef", want, each(model.coefficients(), Coefficient::estimate));
    agree("se", want, each(model.coefficients(), Coefficient::standardError));
    agree("hc0", want, errors(model, CoefficientVariance.HC0));
    agree("clustered", want, errors(model, CoefficientVariance.CLUSTERED));
    agree("dev", want, model.deviance());
  }

  @Test
  void negativeBinomialAgreesWithItsThetaAndItsError() {
    Map<String, double[]> counts = table("rates_synthetic_reoffence_counts.csv");
    NegativeBinomialModel model = NegativeBinomialRegression.of(
            whole64(counts.get("count")), arms(counts))
        .withOffset(counts.get("log_years"))
        .fit()
        .orElseThrow();
    Map<String, double[]> want = wanted.get("negative-binomial");
    Coefficients coefficients = model.regression().coefficients();
    agree("coef", want, each(coefficients, Coefficient::estimate));
    agree("se", want, each(coefficients, Coefficient::standardError));
    NegativeBinomialModel.Overdispersion over = model.overdispersion().orElseThrow();
    agree("theta", want, over.theta(), over.standardError());
    agree("dev", want, model.regression().deviance());
    agree("ll", want, model.regression().logLikelihood());
  }

  @Test
  void weightedLogisticAgrees() {
    Map<String, double[]> counts = table("rates_synthetic_reoffence_counts.csv");
    double[] count = counts.get("count");
    boolean[] any = new boolean[count.length];
    for (int i = 0; i < any.length; i++) {
      any[i] = count[i] > 0;
    }
    RegressionModel model = LogisticRegression.of(any, arms(counts))
        .weightedBy(weights(any.length))
        .clusteredBy(codes(any.length, 15))
        .fit()
        .orElseThrow();
    Map<String, double[]> want = wanted.get("logistic");
    agree("coef", want, each(model.coefficients(), Coefficient::estimate));
    agree("se", want, each(model.coefficients(), Coefficient::standardError));
    agree("dev", want, model.deviance());
    agree("clustered", want, errors(model, CoefficientVariance.CLUSTERED));
    agree("hc1", want, errors(model, CoefficientVariance.HC1));
  }

  private CoxModel agree(String section, CoxRegression regression) {
    CoxModel model = regression.fit().orElseThrow();
    Map<String, double[]> want = wanted.get(section);
    agree("coef", want, each(model.coefficients(), Coefficient::estimate));
    agree("se", want, each(model.coefficients(), Coefficient::standardError));
    assertThat(model.isRobust()).isEqualTo(want.containsKey("naive"));
    if (model.isRobust()) {
      agree("naive", want, each(model.naiveCoefficients(), Coefficient::standardError));
      agree("rscore", want, model.robustScoreTest().map(ModelTest::statistic).orElseThrow());
    }
    agree("ll", want, model.nullLogLikelihood(), model.logLikelihood());
    agree("wald", want, model.waldTest().map(ModelTest::statistic).orElseThrow());
    agree("score", want, model.scoreTest().map(ModelTest::statistic).orElseThrow());
    Concordance concordance = model.concordance().orElseThrow();
    Concordance.Pairs pairs = concordance.pairs();
    agree(
        "concordance",
        want,
        pairs.concordant(),
        pairs.discordant(),
        pairs.tiedPredictor(),
        pairs.tiedTime(),
        pairs.tiedBoth(),
        concordance.value(),
        concordance.standardError());
    agree("martingale", want, Arrays.copyOf(model.residuals().martingale(), 3));
    agree("deviance", want, Arrays.copyOf(model.residuals().deviance(), 3));
    agree("scores", want, at(model.residuals().score(), 0));
    agree("dfbeta", want, at(model.residuals().dfbeta(), 0));
    agree("schoenfeld", want, at(model.residuals().schoenfeld(), model.events() - 1));
    agree("km", want, statistics(model, TimeTransform.KAPLAN_MEIER));
    agree("rank", want, statistics(model, TimeTransform.RANK));
    agree("identity", want, statistics(model, TimeTransform.IDENTITY));
    agree("log", want, statistics(model, TimeTransform.LOG));
    return model;
  }

  private void agree(String section, FineGrayModel model) {
    Map<String, double[]> want = wanted.get(section);
    agree("coef", want, each(model.coefficients(), Coefficient::estimate));
    agree("se", want, each(model.coefficients(), Coefficient::standardError));
    agree("ll", want, model.nullLogLikelihood(), model.logLikelihood());
  }

  private static void agree(String name, Map<String, double[]> want, double... got) {
    double[] numbers = want.get(name);
    assertThat(got).as(name).hasSameSizeAs(numbers);
    for (int i = 0; i < got.length; i++) {
      double allowed = TOLERANCE * Math.max(Math.abs(numbers[i]), 1e-3);
      assertThat(got[i]).as(name + " at " + i).isCloseTo(numbers[i], within(allowed));
    }
  }

  private static double[] statistics(CoxModel model, TimeTransform transform) {
    ProportionalityTest test = model.proportionality(transform);
    double[] statistics = new double[test.terms().size() + 1];
    for (int j = 0; j < test.terms().size(); j++) {
      statistics[j] = test.terms().get(j).test().orElseThrow().statistic();
    }
    statistics[test.terms().size()] = test.global().orElseThrow().statistic();
    return statistics;
  }

  private static double[] errors(RegressionModel model, CoefficientVariance variance) {
    return each(model.coefficients(variance), Coefficient::standardError);
  }

  private static double[] each(Coefficients all, ToDoubleFunction<Coefficient> number) {
    return all.terms().stream()
        .mapToDouble(term -> number.applyAsDouble(term.coefficient().orElseThrow()))
        .toArray();
  }

  private static double[] at(double[][] columns, int row) {
    return Arrays.stream(columns).mapToDouble(column -> column[row]).toArray();
  }

  private static CoxRegression right(Map<String, double[]> rossi) {
    return CoxRegression.of(EventTimes.of(rossi.get("stop"), events(rossi)), covariates(rossi));
  }

  private static FineGrayRegression fineGray(Map<String, double[]> mgus) {
    return FineGrayRegression.of(
        mgus.get("stop"),
        whole(mgus.get("event")),
        Covariates.of("age", mgus.get("age")).and("male", mgus.get("male")));
  }

  private static Covariates covariates(Map<String, double[]> rossi) {
    return Covariates.of("fin", rossi.get("fin"))
        .and("age", rossi.get("age"))
        .and("prio", rossi.get("prio"));
  }

  private static Covariates arms(Map<String, double[]> counts) {
    return Covariates.of("arm", counts.get("arm")).and("prior", counts.get("prior"));
  }

  private static boolean[] events(Map<String, double[]> table) {
    double[] event = table.get("event");
    boolean[] events = new boolean[event.length];
    for (int i = 0; i < events.length; i++) {
      events[i] = event[i] == 1;
    }
    return events;
  }

  private static double[] weights(int n) {
    double[] weights = new double[n];
    Arrays.setAll(weights, i -> 0.3 + 7 * i % 11 / 4.0);
    return weights;
  }

  private static int[] codes(int n, int clusters) {
    int[] codes = new int[n];
    Arrays.setAll(codes, i -> i % clusters);
    return codes;
  }

  private static int[] whole(double[] numbers) {
    return Arrays.stream(numbers).mapToInt(number -> (int) number).toArray();
  }

  private static long[] whole64(double[] numbers) {
    return Arrays.stream(numbers).mapToLong(number -> (long) number).toArray();
  }

  private static String name(Ties ties) {
    return ties == Ties.EFRON ? "efron" : "breslow";
  }

  private static Map<String, Map<String, double[]>> wanted() {
    Map<String, Map<String, double[]>> sections = new LinkedHashMap<>();
    Map<String, double[]> section = new LinkedHashMap<>();
    for (String line : lines("/agreement/regressions.txt")) {
      String[] words = line.strip().split(" ", -1);
      if (words[0].equals("==")) {
        section = new LinkedHashMap<>();
        sections.put(words[1], section);
      } else {
        section.put(
            words[0],
            Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray());
      }
    }
    return sections;
  }

  private static Map<String, double[]> table(String name) {
    List<String> lines = lines("/reference/tables/" + name);
    String[] names = lines.get(0).split(",", -1);
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (int column = 0; column < names.length; column++) {
      int position = column;
      columns.put(
          names[column].replace("\"", "").strip(),
          lines.stream()
              .skip(1)
              .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[position]))
              .toArray());
    }
    return columns;
  }

  private static List<String> lines(String resource) {
    try {
      return Files.readAllLines(
          Path.of(RegressionAgreementTest.class.getResource(resource).toURI()));
    } catch (IOException | URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
