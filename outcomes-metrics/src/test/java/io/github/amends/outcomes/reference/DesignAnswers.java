// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.statistics.economic.CostEffectiveness;
import io.github.amends.outcomes.statistics.economic.DiscountSchedule;
import io.github.amends.outcomes.statistics.economic.FiellerSet;
import io.github.amends.outcomes.statistics.economic.PresentValue;
import io.github.amends.outcomes.statistics.economic.RatioOfMeans;
import io.github.amends.outcomes.statistics.power.MeansDesign;
import io.github.amends.outcomes.statistics.power.ProportionsDesign;
import io.github.amends.outcomes.statistics.power.SequentialDesign;
import io.github.amends.outcomes.statistics.power.SpendingFunction;
import io.github.amends.outcomes.statistics.power.SurvivalDesign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The answers to the kinds of power, sequential looks, and sums of money. */
final class DesignAnswers {

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS = Map.of(
      "discount-factors", DesignAnswers::discountFactors,
      "net-present-value", DesignAnswers::netPresentValue,
      "fieller-interval", DesignAnswers::fieller,
      "cost-effectiveness", DesignAnswers::costEffectiveness,
      "peer-iroi-model", DesignAnswers::netReturn,
      "power-two-proportions", DesignAnswers::twoProportions,
      "power-two-means", DesignAnswers::twoMeans,
      "log-rank-events", DesignAnswers::logRankEvents,
      "alpha-spending-obrien-fleming", asked -> looks(asked, SpendingFunction.OBRIEN_FLEMING),
      "alpha-spending-pocock", asked -> looks(asked, SpendingFunction.POCOCK));

  /** The rates that the name of the expected numbers states, in the steps of the Green Book. */
  private static final DiscountSchedule HEALTH = DiscountSchedule.of(List.of(
      new DiscountSchedule.Step(30, 0.015),
      new DiscountSchedule.Step(75, 0.01286),
      new DiscountSchedule.Step(125, 0.01071)));

  private DesignAnswers() {}

  private static Map<String, Object> discountFactors(ReferenceCase asked) {
    long[] years = asked.counts("year");
    return Map.of(
        "factor", factors(DiscountSchedule.greenBook(), years),
        "health_factor_1.5_1.286_1.071", factors(HEALTH, years));
  }

  private static List<Double> factors(DiscountSchedule schedule, long[] years) {
    return Arrays.stream(years).mapToObj(year -> schedule.factor((int) year)).toList();
  }

  private static Map<String, Object> netPresentValue(ReferenceCase asked) {
    PresentValue value = PresentValue.of(
        asked.numbers("benefits"),
        asked.numbers("costs"),
        DiscountSchedule.constant(asked.params().path("rate").doubleValue()));
    return Map.of(
        "pv_benefits", value.benefits(),
        "pv_costs", value.costs(),
        "npv", value.net(),
        "bcr", value.ratio());
  }

  private static Map<String, Object> fieller(ReferenceCase asked) {
    RatioOfMeans ratio = new RatioOfMeans(
        asked.number("mean_benefit"),
        asked.number("mean_cost"),
        asked.number("var_benefit"),
        asked.number("var_cost"),
        asked.number("cov"));
    FiellerSet set = ratio.confidenceSet(asked.level());
    return Map.of(
        "ratio", ratio.value(),
        "g", ratio.g(asked.level()),
        "bounded", set.isBounded(),
        "ci", ends(set));
  }

  private static Object ends(FiellerSet set) {
    if (set instanceof FiellerSet.Bounded bounded) {
      return bounded.interval();
    }
    return set instanceof FiellerSet.Outside outside
        ? List.of(outside.lower(), outside.upper())
        : Arrays.asList(null, null);
  }

  private static Map<String, Object> costEffectiveness(ReferenceCase asked) {
    CostEffectiveness comparison = new CostEffectiveness(
        asked.number("dC"),
        asked.number("dE"),
        asked.number("seC"),
        asked.number("seE"),
        asked.number("corr"));
    double[] worths = asked.numbers("lambda");
    return Map.of(
        "icer", comparison.ratio(),
        "nmb", Arrays.stream(worths).mapToObj(comparison::netBenefit).toList(),
        "se_nmb", Arrays.stream(worths).mapToObj(comparison::netBenefitError).toList(),
        "p_cost_effective",
            Arrays.stream(worths).mapToObj(comparison::probability).toList());
  }

  private static Map<String, Object> netReturn(ReferenceCase asked) {
    int scenarios = asked.expected().path("net_return").size();
    List<Object> returns = new ArrayList<>();
    IntStream.range(0, scenarios).forEach(i -> {
      double benefits = scenario(asked, "justice_cost_avoided", i)
          + scenario(asked, "harmed_benefit", i)
          + scenario(asked, "responsible_benefit", i)
          + scenario(asked, "community_benefit", i);
      returns.add(new PresentValue(benefits, scenario(asked, "restorative_cost", i)).netReturn());
    });
    return Map.of("net_return", returns);
  }

  /** The number of a scenario, or the one number that all scenarios share. */
  private static double scenario(ReferenceCase asked, String name, int index) {
    JsonNode node = asked.input().path(name);
    return node.isArray()
        ? node.get(node.size() == 1 ? 0 : index).doubleValue()
        : node.doubleValue();
  }

  private static Map<String, Object> twoProportions(ReferenceCase asked) {
    ProportionsDesign design =
        new ProportionsDesign(asked.number("p1"), asked.number("p2"), alpha(asked));
    return Map.of(
        "power", design.power(asked.number("n_per_arm")),
        "n_for_80", design.perGroup(0.8),
        "n_for_90", design.perGroup(0.9));
  }

  private static Map<String, Object> twoMeans(ReferenceCase asked) {
    MeansDesign design = new MeansDesign(asked.number("delta"), asked.number("sd"), alpha(asked));
    return Map.of(
        "power", design.power(asked.number("n_per_arm")),
        "n_for_80", design.perGroup(0.8),
        "n_for_90", design.perGroup(0.9));
  }

  private static Map<String, Object> logRankEvents(ReferenceCase asked) {
    SurvivalDesign design =
        new SurvivalDesign(asked.number("hr"), asked.number("allocation"), alpha(asked));
    return Map.of("events", design.events(asked.params().path("power").doubleValue()));
  }

  private static Map<String, Object> looks(ReferenceCase asked, SpendingFunction spending) {
    SequentialDesign design = SequentialDesign.of(spending, alpha(asked), asked.numbers("t"));
    return Map.of(
        "cumulative_alpha", Arrays.stream(design.cumulativeAlpha()).boxed().toList(),
        "z_bounds", Arrays.stream(design.boundaries()).boxed().toList());
  }

  private static double alpha(ReferenceCase asked) {
    return asked.params().path("alpha").doubleValue();
  }
}
