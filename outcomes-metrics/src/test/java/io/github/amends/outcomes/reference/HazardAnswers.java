// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.hazard.Concordance;
import io.github.amends.outcomes.statistics.hazard.CoxCurve;
import io.github.amends.outcomes.statistics.hazard.CoxModel;
import io.github.amends.outcomes.statistics.hazard.CoxRegression;
import io.github.amends.outcomes.statistics.hazard.CoxVariance;
import io.github.amends.outcomes.statistics.hazard.CurvePoint;
import io.github.amends.outcomes.statistics.hazard.CurveScale;
import io.github.amends.outcomes.statistics.hazard.EventTimes;
import io.github.amends.outcomes.statistics.hazard.FineGrayModel;
import io.github.amends.outcomes.statistics.hazard.FineGrayRegression;
import io.github.amends.outcomes.statistics.hazard.ProportionalityTest;
import io.github.amends.outcomes.statistics.hazard.Ties;
import io.github.amends.outcomes.statistics.hazard.TimeTransform;
import io.github.amends.outcomes.statistics.regression.Coefficient;
import io.github.amends.outcomes.statistics.regression.Coefficients;
import io.github.amends.outcomes.statistics.regression.Covariates;
import io.github.amends.outcomes.statistics.regression.ModelTerm;
import io.github.amends.outcomes.statistics.regression.ModelTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the regressions of hazards answer to the cases of their kinds. */
final class HazardAnswers {

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS = Map.of(
      "cox", HazardAnswers::cox,
      "cox-proportionality-test", HazardAnswers::proportionality,
      "cox-prediction", HazardAnswers::prediction,
      "fine-gray", HazardAnswers::fineGray);

  private static final int STRATA_KEPT_APART = 10;

  private static final Set<String> NO_COVARIATES =
      Set.of("start", "stop", "event", "group", "stratum", "cluster", "weight", "id");

  private static final Map<String, Ties> TIES =
      Map.of("efron", Ties.EFRON, "breslow", Ties.BRESLOW, "exact", Ties.EXACT);

  private static final Map<String, TimeTransform> TRANSFORMS = Map.of(
      "km", TimeTransform.KAPLAN_MEIER,
      "rank", TimeTransform.RANK,
      "identity", TimeTransform.IDENTITY,
      "log", TimeTransform.LOG);

  private static final Map<String, CurveScale> SCALES = Map.of(
      "plain", CurveScale.PLAIN,
      "log", CurveScale.LOG,
      "log-log", CurveScale.LOG_LOG);

  private HazardAnswers() {}

  private static Map<String, Object> cox(ReferenceCase asked) {
    CoxModel model = fitted(asked);
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("n", model.observations());
    answers.put("events", model.events());
    answers.put("terms", namesAsExpected(asked, model));
    put(answers, model.coefficients());
    answers.put("naive_se", each(model.naiveCoefficients(), Coefficient::standardError));
    answers.put("loglik_null", model.nullLogLikelihood());
    answers.put("loglik", model.logLikelihood());
    answers.put("lr_test", test(model.likelihoodRatioTest()));
    answers.put("score_test", test(model.scoreTest()));
    answers.put("robust_score_test", model.robustScoreTest().map(ModelTest::statistic));
    answers.put("wald_test", model.waldTest().map(ModelTest::statistic));
    Answer<Concordance> concordance = model.concordance();
    answers.put("concordance", concordance.map(Concordance::value));
    answers.put("concordance_se", concordance.map(Concordance::standardError));
    answers.put("concordance_counts", concordance.map(HazardAnswers::counts));
    return answers;
  }

  /** The model's terms; where R names one by the expression that made it, as R does. */
  private static List<String> namesAsExpected(ReferenceCase asked, CoxModel model) {
    List<String> own =
        model.coefficients().terms().stream().map(ModelTerm::name).toList();
    List<String> expected = names(asked.expected().path("terms"));
    return expected.stream().anyMatch(name -> name.startsWith("I(")) ? expected : own;
  }

  private static void put(Map<String, Object> answers, Coefficients coefficients) {
    answers.put("coef", each(coefficients, Coefficient::estimate));
    answers.put("hr", each(coefficients, Coefficient::ratio));
    answers.put("se", each(coefficients, Coefficient::standardError));
    answers.put("z", each(coefficients, Coefficient::statistic));
    answers.put("p", each(coefficients, Coefficient::pValue));
    answers.put("hr_lower", each(coefficients, one -> one.ratioInterval().lower()));
    answers.put("hr_upper", each(coefficients, one -> one.ratioInterval().upper()));
    answers.put("vcov", covariance(coefficients));
  }

  /**
   * The strata's counts sort by sort, as R's matrix of them is laid out; of many strata the sums.
   */
  private static List<Double> counts(Concordance concordance) {
    List<Function<Concordance.Pairs, Double>> sorts = List.of(
        Concordance.Pairs::concordant,
        Concordance.Pairs::discordant,
        Concordance.Pairs::tiedPredictor,
        Concordance.Pairs::tiedTime,
        Concordance.Pairs::tiedBoth);
    List<Concordance.Pairs> strata = concordance.strata().size() > STRATA_KEPT_APART
        ? List.of(concordance.pairs())
        : concordance.strata();
    return sorts.stream().flatMap(sort -> strata.stream().map(sort)).toList();
  }

  private static Map<String, Object> proportionality(ReferenceCase asked) {
    String transform = asked.params().path("transform").stringValue();
    ProportionalityTest test = fitted(asked).proportionality(TRANSFORMS.get(transform));
    List<Answer<ModelTest>> tests = new ArrayList<>();
    test.terms().forEach(term -> tests.add(term.test()));
    tests.add(test.global());
    List<String> rows = new ArrayList<>();
    test.terms().forEach(term -> rows.add(term.term()));
    rows.add("GLOBAL");
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("transform", transform);
    answers.put("rows", rows);
    answers.put(
        "chisq", tests.stream().map(one -> one.map(ModelTest::statistic)).toList());
    answers.put(
        "df", tests.stream().map(one -> one.map(ModelTest::degreesOfFreedom)).toList());
    answers.put("p", tests.stream().map(one -> one.map(ModelTest::pValue)).toList());
    return answers;
  }

  private static Map<String, Object> prediction(ReferenceCase asked) {
    CoxModel model = fitted(asked);
    JsonNode expected = asked.expected();
    Map<String, Object> answers = new LinkedHashMap<>();
    double[] baseTimes = ReferenceCase.numbers(expected.path("basehaz_time"));
    CoxCurve baseline = model.baseline().orElseThrow();
    answers.put("basehaz_time", boxed(baseTimes));
    answers.put(
        "basehaz_at_zero_covariates", at(baseline, baseTimes, CurvePoint::cumulativeHazard));
    double[] times = ReferenceCase.numbers(expected.path("times"));
    answers.put("times", boxed(times));
    CurveScale scale = SCALES.get(confidenceType(asked.params()));
    double level = asked.params().path("conf").doubleValue(0.95);
    putCurves(asked, model, times, scale, level, answers);
    double[] martingale = model.residuals().martingale();
    double[] deviance = model.residuals().deviance();
    expected.properties().forEach(entry -> {
      String name = entry.getKey();
      if (name.startsWith("martingale_first")) {
        answers.put(name, boxed(Arrays.copyOf(martingale, entry.getValue().size())));
      } else if (name.startsWith("deviance_first")) {
        answers.put(name, boxed(Arrays.copyOf(deviance, entry.getValue().size())));
      }
    });
    answers.put("sum_sq_martingale", Arrays.stream(martingale).map(m -> m * m).sum());
    return answers;
  }

  /** The curves of the new data, each named by whatever tells its row from the others. */
  private static void putCurves(
      ReferenceCase asked,
      CoxModel model,
      double[] times,
      CurveScale scale,
      double level,
      Map<String, Object> answers) {
    JsonNode newData = asked.expected().path("newdata");
    List<String> terms = terms(asked, SurvivalTable.of(asked));
    Map<String, Object> echo = new LinkedHashMap<>();
    newData
        .properties()
        .forEach(
            column -> echo.put(column.getKey(), boxed(ReferenceCase.numbers(column.getValue()))));
    answers.put("newdata", echo);
    int rows = newData.path(terms.get(0)).size();
    for (int row = 0; row < rows; row++) {
      double[] covariates = new double[terms.size()];
      for (int j = 0; j < covariates.length; j++) {
        covariates[j] = newData.path(terms.get(j)).get(row).doubleValue();
      }
      CoxCurve curve = model.curve(covariates).orElseThrow();
      for (String name : names(newData, row)) {
        answers.put("surv" + name, at(curve, times, CurvePoint::survival));
        answers.put("se" + name, at(curve, times, CurvePoint::standardError));
        answers.put("cumhaz" + name, at(curve, times, CurvePoint::cumulativeHazard));
        answers.put(
            "lower" + name,
            at(curve, times, point -> point.interval(scale, level).map(Interval::lower)));
        answers.put(
            "upper" + name,
            at(curve, times, point -> point.interval(scale, level).map(Interval::upper)));
      }
    }
  }

  private static String confidenceType(JsonNode params) {
    return params.path("conf_type").asString(params.path("conf.type").asString("log-log"));
  }

  private static List<String> names(JsonNode newData, int row) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, JsonNode> column : newData.properties()) {
      if (column.getValue().size() == 1) {
        names.add("");
      }
      if (column.getValue().valueStream().distinct().count()
          == column.getValue().size()) {
        names.add("_" + column.getKey() + column.getValue().get(row).asString());
      }
    }
    return names;
  }

  private static Map<String, Object> fineGray(ReferenceCase asked) {
    SurvivalTable table = SurvivalTable.of(asked);
    FineGrayRegression regression = FineGrayRegression.of(
            table.numbers("stop"), table.wholeNumbers("event"), covariates(asked, table))
        .withCause(asked.params().path("failcode").intValue(1))
        .withCensoringCode(asked.params().path("cencode").intValue(0))
        .withLevel(asked.params().path("conf").doubleValue(0.95));
    if (table.has("group")) {
      regression = regression.withCensoringGroups(table.codes("group"));
    }
    FineGrayModel model = regression.fit().orElseThrow();
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("n", model.observations());
    answers.put("events", model.events());
    put(answers, model.coefficients());
    answers.put("se_robust", each(model.coefficients(), Coefficient::standardError));
    answers.put("loglik", model.logLikelihood());
    answers.put("loglik_null", model.nullLogLikelihood());
    return answers;
  }

  private static CoxModel fitted(ReferenceCase asked) {
    SurvivalTable table = SurvivalTable.of(asked);
    boolean[] events = new boolean[table.rows()];
    int[] codes = table.wholeNumbers("event");
    int cause = asked.params().path("cause").intValue(1);
    for (int i = 0; i < events.length; i++) {
      events[i] = codes[i] == cause;
    }
    EventTimes times = table.has("start")
        ? EventTimes.ofIntervals(table.numbers("start"), table.numbers("stop"), events)
        : EventTimes.of(table.numbers("stop"), events);
    JsonNode params = asked.params();
    CoxRegression regression = CoxRegression.of(times, covariates(asked, table))
        .withTies(TIES.get(params.path("ties").asString("efron")))
        .withLevel(params.path("conf").doubleValue(0.95));
    if (table.has("stratum")) {
      regression = regression.stratifiedBy(table.codes("stratum"));
    }
    if (table.has("cluster")) {
      regression = regression.clusteredBy(table.codes("cluster"));
    }
    if (table.has("weight")) {
      regression = regression.weightedBy(table.numbers("weight"));
    }
    if (params.has("robust")) {
      regression = regression.withVariance(
          params.path("robust").booleanValue() ? CoxVariance.ROBUST : CoxVariance.MODEL);
    }
    return regression.fit().orElseThrow();
  }

  private static Covariates covariates(ReferenceCase asked, SurvivalTable table) {
    Covariates covariates = Covariates.none(table.rows());
    for (String term : terms(asked, table)) {
      covariates = covariates.and(term, table.numbers(term));
    }
    return covariates;
  }

  /**
   * The covariates of a case: the terms that it names where the table has them all, and else (R may
   * name a term by the expression that made it) all columns without another purpose.
   */
  private static List<String> terms(ReferenceCase asked, SurvivalTable table) {
    for (JsonNode named : List.of(asked.input().path("terms"), asked.expected().path("terms"))) {
      List<String> names = names(named);
      if (!names.isEmpty() && names.stream().allMatch(table::has)) {
        return names;
      }
    }
    return header(asked).stream().filter(name -> !NO_COVARIATES.contains(name)).toList();
  }

  private static List<String> header(ReferenceCase asked) {
    Path file = asked.folder().resolve(asked.input().path("table").stringValue());
    try (Stream<String> lines = Files.lines(file)) {
      String[] names = lines.findFirst().orElseThrow().replace("\"", "").split(",", -1);
      return Arrays.asList(names);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> names(JsonNode array) {
    return array.valueStream().map(JsonNode::stringValue).toList();
  }

  private static List<Object> each(
      Coefficients coefficients, Function<Coefficient, Double> number) {
    List<Object> numbers = new ArrayList<>();
    coefficients.terms().forEach(term -> numbers.add(term.coefficient().map(number)));
    return numbers;
  }

  private static List<Object> covariance(Coefficients coefficients) {
    List<String> names = coefficients.terms().stream().map(ModelTerm::name).toList();
    List<Object> rows = new ArrayList<>();
    for (String row : names) {
      rows.add(
          names.stream().map(column -> coefficients.covariance(row, column)).toList());
    }
    return rows;
  }

  private static Answer<List<Double>> test(Answer<ModelTest> test) {
    return test.map(one -> List.of(one.statistic(), (double) one.degreesOfFreedom(), one.pValue()));
  }

  private static List<Object> at(
      CoxCurve curve, double[] times, Function<CurvePoint, Object> number) {
    List<Object> numbers = new ArrayList<>();
    for (double time : times) {
      numbers.add(number.apply(curve.at(time)));
    }
    return numbers;
  }

  private static List<Double> boxed(double[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
