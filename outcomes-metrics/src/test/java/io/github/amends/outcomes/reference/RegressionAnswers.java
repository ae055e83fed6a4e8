// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.statistics.regression.AreaUnderCurve;
import io.github.amends.outcomes.statistics.regression.Coefficient;
import io.github.amends.outcomes.statistics.regression.CoefficientVariance;
import io.github.amends.outcomes.statistics.regression.Coefficients;
import io.github.amends.outcomes.statistics.regression.Covariates;
import io.github.amends.outcomes.statistics.regression.LogisticRegression;
import io.github.amends.outcomes.statistics.regression.ModelTerm;
import io.github.amends.outcomes.statistics.regression.NegativeBinomialModel;
import io.github.amends.outcomes.statistics.regression.NegativeBinomialRegression;
import io.github.amends.outcomes.statistics.regression.PoissonRegression;
import io.github.amends.outcomes.statistics.regression.RegressionModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What the generalised linear models answer to the cases of their kinds. */
final class RegressionAnswers {

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS = Map.of(
      "poisson-regression", RegressionAnswers::poisson,
      "negative-binomial-regression", RegressionAnswers::negativeBinomial,
      "propensity-model", RegressionAnswers::propensity);

  private RegressionAnswers() {}

  private static Map<String, Object> poisson(ReferenceCase asked) {
    Map<String, double[]> table = table(asked);
    PoissonRegression regression = PoissonRegression.of(
            counts(asked, table), covariates(table, asked.input().path("terms")))
        .withLevel(level(asked));
    if (asked.input().has("offset")) {
      regression = regression.withOffset(column(table, asked.input().path("offset")));
    }
    if (asked.input().has("weights")) {
      regression = regression.weightedBy(column(table, asked.input().path("weights")));
    }
    RegressionModel model = regression.fit().orElseThrow();
    Map<String, Object> answers = new LinkedHashMap<>();
    put(answers, model.coefficients(), "se");
    answers.put("se_quasi", errors(model.coefficients(CoefficientVariance.QUASI)));
    answers.put("se_HC0", errors(model.coefficients(CoefficientVariance.HC0)));
    answers.put("se_HC1", errors(model.coefficients(CoefficientVariance.HC1)));
    answers.put("dispersion_pearson", model.dispersion());
    answers.put("deviance", model.deviance());
    answers.put("loglik", model.logLikelihood());
    answers.put("df_residual", model.degreesOfFreedom());
    return answers;
  }

  private static Map<String, Object> negativeBinomial(ReferenceCase asked) {
    Map<String, double[]> table = table(asked);
    NegativeBinomialRegression regression = NegativeBinomialRegression.of(
            counts(asked, table), covariates(table, asked.input().path("terms")))
        .withLevel(level(asked));
    if (asked.input().has("offset")) {
      regression = regression.withOffset(column(table, asked.input().path("offset")));
    }
    if (asked.input().has("weights")) {
      regression = regression.weightedBy(column(table, asked.input().path("weights")));
    }
    NegativeBinomialModel model = regression.fit().orElseThrow();
    Map<String, Object> answers = new LinkedHashMap<>();
    put(answers, model.regression().coefficients(), "se_conditional_on_theta");
    answers.put("se_full_information", model.fullInformation().map(RegressionAnswers::errors));
    answers.put("theta", model.overdispersion().map(NegativeBinomialModel.Overdispersion::theta));
    answers.put(
        "se_theta",
        model.overdispersion().map(NegativeBinomialModel.Overdispersion::standardError));
    answers.put("alpha", model.overdispersion().map(NegativeBinomialModel.Overdispersion::alpha));
    answers.put("deviance", model.regression().deviance());
    answers.put("loglik", model.regression().logLikelihood());
    return answers;
  }

  static boolean[] treated(ReferenceCase asked, Map<String, double[]> table) {
    double[] treatment = column(table, asked.input().path("treatment"));
    boolean[] treated = new boolean[treatment.length];
    for (int i = 0; i < treated.length; i++) {
      treated[i] = treatment[i] == 1;
    }
    return treated;
  }

  private static Map<String, Object> propensity(ReferenceCase asked) {
    Map<String, double[]> table = table(asked);
    boolean[] treated = treated(asked, table);
    RegressionModel model = LogisticRegression.of(
            treated, covariates(table, asked.input().path("covariates")))
        .withLevel(level(asked))
        .fit()
        .orElseThrow();
    double[] scores = model.fitted();
    Map<String, Object> answers = new LinkedHashMap<>();
    put(answers, model.coefficients(), "se");
    answers.put("deviance", model.deviance());
    answers.put("loglik", model.logLikelihood());
    asked.expected().properties().stream()
        .filter(entry -> entry.getKey().startsWith("ps_first"))
        .forEach(entry -> answers.put(
            entry.getKey(),
            Arrays.stream(scores).limit(entry.getValue().size()).boxed().toList()));
    answers.put("ps_mean_treated", mean(scores, treated, true));
    answers.put("ps_mean_control", mean(scores, treated, false));
    answers.put("auc", AreaUnderCurve.of(scores, treated).map(AreaUnderCurve::value));
    return answers;
  }

  private static void put(
      Map<String, Object> answers, Coefficients coefficients, String errorName) {
    answers.put("terms", coefficients.terms().stream().map(ModelTerm::name).toList());
    answers.put("coef", each(coefficients, Coefficient::estimate));
    answers.put(errorName, errors(coefficients));
    answers.put("z", each(coefficients, Coefficient::statistic));
    answers.put("p", each(coefficients, Coefficient::pValue));
    answers.put("ratio", each(coefficients, Coefficient::ratio));
    answers.put("lower", each(coefficients, one -> one.interval().lower()));
    answers.put("upper", each(coefficients, one -> one.interval().upper()));
  }

  private static List<Object> errors(Coefficients coefficients) {
    return each(coefficients, Coefficient::standardError);
  }

  private static List<Object> each(
      Coefficients coefficients, Function<Coefficient, Double> number) {
    List<Object> numbers = new ArrayList<>();
    coefficients.terms().forEach(term -> numbers.add(term.coefficient().map(number)));
    return numbers;
  }

  private static double mean(double[] numbers, boolean[] chosen, boolean wanted) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (chosen[i] == wanted) {
        sum += numbers[i];
        count++;
      }
    }
    return sum / count;
  }

  private static double level(ReferenceCase asked) {
    return asked.params().path("conf").doubleValue(0.95);
  }

  private static long[] counts(ReferenceCase asked, Map<String, double[]> table) {
    return Arrays.stream(column(table, asked.input().path("response")))
        .mapToLong(Math::round)
        .toArray();
  }

  static Covariates covariates(Map<String, double[]> table, JsonNode terms) {
    int rows = table.values().iterator().next().length;
    Covariates covariates = Covariates.none(rows);
    for (JsonNode term : terms) {
      covariates = covariates.and(term.stringValue(), column(table, term));
    }
    return covariates;
  }

  static double[] column(Map<String, double[]> table, JsonNode name) {
    if (!table.containsKey(name.stringValue())) {
      throw new IllegalArgumentException("no column " + name + " among " + table.keySet());
    }
    return table.get(name.stringValue());
  }

  static Map<String, double[]> table(ReferenceCase asked) {
    List<String> lines;
    try {
      lines =
          Files.readAllLines(asked.folder().resolve(asked.input().path("table").stringValue()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    String[] names = lines.get(0).replace("\"", "").split(",", -1);
    List<String[]> rows = lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> line.replace("\"", "").split(",", -1))
        .toList();
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (int column = 0; column < names.length; column++) {
      int position = column;
      columns.put(
          names[column].strip(),
          rows.stream().mapToDouble(row -> number(row[position])).toArray());
    }
    return columns;
  }

  /** A cell that holds no number belongs to a column that no case asks for. */
  private static double number(String cell) {
    try {
      return Double.parseDouble(cell.strip());
    } catch (NumberFormatException noNumber) {
      return Double.NaN;
    }
  }
}
