// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.basics.InvalidValueException;
import io.github.amends.basics.Money;
import io.github.amends.outcomes.economics.CostParameter.Status;
import io.github.amends.outcomes.economics.Sensitivity.OneWay;
import io.github.amends.outcomes.statistics.economic.DiscountSchedule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EconomicModelTest {

  private static final PriceIndex FLAT = new PriceIndex("flat", new TreeMap<>());
  private static final DiscountSchedule NONE = DiscountSchedule.constant(0);
  private static final CostParameter ONE =
      CostParameter.quantity("one", Plausible.exactly(1), "by definition", Status.SOURCED);

  @Test
  void thePublishedModelOfNetReturnIsReproduced() {
    // The inputs and answers are those of the case iroi_peer in economics_power_sequential.json.
    EconomicModel model = new EconomicModel(
        2024,
        FLAT,
        NONE,
        EffectBasis.ASSUMED,
        List.of(line("restorative process", Plausible.exactly(5638.98), 0)),
        Map.of(
            Saver.CRIMINAL_JUSTICE,
            List.of(line("justice", new Plausible(19860, 37716, 53466), 0)),
            Saver.WIDER_COST_OF_CRIME,
            List.of(
                line("harmed", Plausible.exactly(9090), 0),
                line("responsible", new Plausible(7066.8, 13098.8, 18376.8), 0),
                line("community", new Plausible(4252.689, 7941.449, 11188.014), 0))));
    Map<Scenario, Double> published = Map.of(
        Scenario.LOW, 6.14127182575572,
        Scenario.CENTRAL, 11.0316527102419,
        Scenario.HIGH, 15.3364321207027);
    published.forEach((scenario, value) -> {
      EconomicResult result = model.in(scenario);
      double netReturn =
          (result.justiceSaving() + result.widerSaving() - result.cost()) / result.cost();
      assertThat(netReturn).isCloseTo(value, within(1e-11));
    });
  }

  @Test
  void laterAmountsAreDiscounted() {
    // R: sum(c(0, 4200, 3900, 2500, 1200) * 1.035^-(0:4)), and the same of c(5000, 600).
    EconomicModel model = new EconomicModel(
        2024,
        FLAT,
        DiscountSchedule.constant(0.035),
        EffectBasis.COMPARED,
        List.of(
            line("first", Plausible.exactly(5000), 0), line("later", Plausible.exactly(600), 1)),
        Map.of(
            Saver.CRIMINAL_JUSTICE,
            List.of(
                line("a", Plausible.exactly(4200), 1),
                line("b", Plausible.exactly(3900), 2),
                line("c", Plausible.exactly(2500), 3),
                line("d", Plausible.exactly(1200), 4))));
    EconomicResult result = model.in(Scenario.CENTRAL);
    assertThat(result.justiceSaving()).isCloseTo(10999.2501833301, within(1e-9));
    assertThat(result.cost()).isCloseTo(5579.71014492754, within(1e-9));
    assertThat(result.ratio(Saver.CRIMINAL_JUSTICE).orElseThrow())
        .isCloseTo(1.97129418870071, within(1e-12));
    assertThat(result.effectBasis()).isEqualTo(EffectBasis.COMPARED);
  }

  @Test
  void savingsOfCriminalJusticeAndOfEverybodyElseStayApart() {
    EconomicResult result = service().in(Scenario.CENTRAL);
    assertThat(result.ratio(Saver.CRIMINAL_JUSTICE).orElseThrow()).isEqualTo(1.5);
    assertThat(result.ratio(Saver.WIDER_COST_OF_CRIME).orElseThrow()).isEqualTo(9);
    assertThat(EconomicResult.class.getRecordComponents())
        .noneMatch(part -> part.getName().contains("total"));
  }

  @Test
  void everyAssumedParameterIsNamed() {
    assertThat(service().in(Scenario.LOW).assumed()).containsExactly("reoffences prevented");
  }

  @Test
  void pricesOfAnotherYearAreTurnedIntoThoseOfTheModel() {
    PriceIndex index = new PriceIndex("deflator", new TreeMap<>(Map.of(2015, 80.0, 2024, 100.0)));
    CostParameter old =
        new CostParameter("old price", Plausible.exactly(40), 2015, "a report", Status.SOURCED);
    EconomicModel model = new EconomicModel(
        2024, index, NONE, EffectBasis.ASSUMED, List.of(new ModelLine(old, ONE, 0)), Map.of());
    assertThat(model.in(Scenario.CENTRAL).cost()).isEqualTo(50);
    assertThatThrownBy(() -> new EconomicModel(
            2024, FLAT, NONE, EffectBasis.ASSUMED, List.of(new ModelLine(old, ONE, 0)), Map.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("MISSING_PRICE_YEAR at from; MISSING_PRICE_YEAR at to");
  }

  @Test
  void theParameterThatMattersMostComesFirst() {
    List<OneWay> lines =
        new Sensitivity(service(), Saver.CRIMINAL_JUSTICE).oneWay().orElseThrow();
    assertThat(lines.stream().map(OneWay::parameter))
        .containsExactly("reoffences prevented", "justice cost of a reoffence", "salaries");
    assertThat(lines.get(0)).isEqualTo(new OneWay("reoffences prevented", 0, 3));
    assertThat(lines.get(0).swing()).isEqualTo(3);
    assertThat(lines.get(2).atLow()).isEqualTo(300 / 190.0);
  }

  @Test
  void allParametersTogetherAreDrawnFromTheCallersSeed() {
    Sensitivity sensitivity = new Sensitivity(service(), Saver.CRIMINAL_JUSTICE);
    Sensitivity.Probabilistic drawn = sensitivity.probabilistic(4000, 11).orElseThrow();
    assertThat(drawn).isEqualTo(sensitivity.probabilistic(4000, 11).orElseThrow());
    assertThat(drawn).isNotEqualTo(sensitivity.probabilistic(4000, 12).orElseThrow());
    assertThat(drawn.range().lower()).isBetween(0.0, drawn.median());
    assertThat(drawn.range().upper()).isBetween(drawn.median(), 4.0);
    // Half of the triangle of 0, 10, 20 is below 10, and the other ranges are symmetric too.
    assertThat(drawn.median()).isCloseTo(1.5, within(0.06));
    assertThat(drawn.probabilityOfSaving()).isBetween(0.7, 0.85);
  }

  @Test
  void aTriangleIsDrawnByItsInverse() {
    Plausible range = new Plausible(0, 2, 10);
    // P(X <= x) = x^2 / 20 below 2, and 1 - (10 - x)^2 / 80 above.
    assertThat(range.triangular(0.05)).isCloseTo(1, within(1e-12));
    assertThat(range.triangular(0.2)).isCloseTo(2, within(1e-12));
    assertThat(range.triangular(0.95)).isCloseTo(8, within(1e-12));
    assertThat(Plausible.exactly(4).triangular(0.3)).isEqualTo(4);
  }

  @Test
  void withoutCostThereIsNoRatio() {
    EconomicModel free =
        new EconomicModel(2024, FLAT, NONE, EffectBasis.ASSUMED, List.of(), Map.of());
    assertThat(free.in(Scenario.CENTRAL).ratio(Saver.CRIMINAL_JUSTICE).toOptional())
        .isEmpty();
    Sensitivity sensitivity = new Sensitivity(free, Saver.CRIMINAL_JUSTICE);
    assertThat(sensitivity.oneWay().toOptional()).isEmpty();
    assertThat(sensitivity.probabilistic(10, 1).toOptional()).isEmpty();
    assertThatThrownBy(() -> sensitivity.probabilistic(1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void averageCostsHaveTheirOwnDenominators() {
    // Of 100 referrals 8 came to a direct meeting: each then costs more than twelve times as much.
    Money total = Money.of("27152.00", "GBP");
    assertThat(UnitCost.perReferral(total, 100).each().orElseThrow())
        .isEqualTo(Money.of("271.52", "GBP"));
    assertThat(UnitCost.perAccepted(total, 60).each().orElseThrow())
        .isEqualTo(Money.of("452.53", "GBP"));
    assertThat(UnitCost.perDirect(total, 8).each().orElseThrow())
        .isEqualTo(Money.of("3394.00", "GBP"));
    assertThat(UnitCost.perDirect(total, 0).each().toOptional()).isEmpty();
    assertThatThrownBy(() -> UnitCost.perDirect(total, -1)).hasMessage("INVALID_COUNT at units");
  }

  @Test
  void parametersThatCannotBeReadAreRefused() {
    assertThatThrownBy(() -> new CostParameter(" ", Plausible.exactly(1), 1800, "", Status.SOURCED))
        .hasMessage("INVALID_PARAMETER at name; INVALID_PARAMETER at priceYear;"
            + " INVALID_PARAMETER at source");
    assertThatThrownBy(() -> new Plausible(2, 1, Double.NaN))
        .hasMessage("INVALID_RANGE at low; INVALID_RANGE at high");
    assertThatThrownBy(() -> new ModelLine(ONE, price("p", Plausible.exactly(1)), -1))
        .hasMessage("INVALID_LINE at price; INVALID_LINE at quantity; INVALID_LINE at year");
    assertThatThrownBy(() -> new PriceIndex("", new TreeMap<>(Map.of(2020, 0.0))))
        .hasMessage("INVALID_PRICE_INDEX at name; INVALID_PRICE_INDEX at levels");
    assertThatThrownBy(() -> new EconomicModel(
            2024,
            FLAT,
            NONE,
            EffectBasis.ASSUMED,
            List.of(line("x", Plausible.exactly(1), 0), line("x", Plausible.exactly(2), 0)),
            Map.of()))
        .hasMessage("AMBIGUOUS_PARAMETER at parameters");
  }

  private static EconomicModel service() {
    CostParameter prevented = CostParameter.quantity(
        "reoffences prevented", new Plausible(0, 10, 20), "the service's guess", Status.ASSUMED);
    return new EconomicModel(
        2024,
        FLAT,
        NONE,
        EffectBasis.ASSUMED,
        List.of(line("salaries", new Plausible(190, 200, 210), 0)),
        Map.of(
            Saver.CRIMINAL_JUSTICE,
            List.of(new ModelLine(
                price("justice cost of a reoffence", new Plausible(20, 30, 40)), prevented, 0)),
            Saver.WIDER_COST_OF_CRIME,
            List.of(new ModelLine(
                price("wider cost of a reoffence", Plausible.exactly(180)), prevented, 0))));
  }

  private static ModelLine line(String name, Plausible value, int year) {
    return new ModelLine(price(name, value), ONE, year);
  }

  private static CostParameter price(String name, Plausible value) {
    return new CostParameter(name, value, 2024, "a published table", Status.SOURCED);
  }
}
