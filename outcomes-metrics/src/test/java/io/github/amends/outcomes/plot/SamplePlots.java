// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * One plot of each kind: ten published trials, the Scottish reconviction rates, a made-up service
 * of 300 cases.
 */
public final class SamplePlots {

  private static final double NORMAL_975 = 1.959963984540054;

  private SamplePlots() {}

  /** Standardised mean differences and standard errors of Strang et al. (2013). */
  public static ForestPlot forest() {
    return new ForestPlot(
        "Repeat convictions within two years, conference against none",
        "Ten randomised trials. Nine estimates lie on the side of fewer convictions, one on the side of more.",
        Measure.number("d"),
        Directions.aroundZero("fewer reoffences after a conference", "more"),
        List.of(
            trial("Canberra, property offences by juveniles", 0.137, 0.127),
            trial("Indianapolis, first offences by juveniles", -0.2, 0.072),
            trial("Shapland 4", -0.044, 0.213),
            trial("Shapland 5", -0.105, 0.155),
            trial("Shapland 6", -0.144, 0.208),
            trial("Shapland 7", -0.247, 0.251),
            trial("Shapland 8", -0.276, 0.139),
            trial("Shapland 9", -0.201, 0.253),
            trial("Shapland 10", -0.333, 0.304),
            trial("Canberra, violent offences", -0.279, 0.183)),
        List.of(
            PooledEstimate.of("DerSimonian-Laird", Reading.of(-0.15471, -0.2455, -0.0639)),
            PooledEstimate.of("REML, Knapp-Hartung", Reading.of(-0.15075, -0.2527, -0.0488))
                .withPrediction("95\u00a0% prediction interval", -0.325, 0.024)));
  }

  private static ForestRow trial(String label, double d, double error) {
    double arm = NORMAL_975 * error;
    return ForestRow.of(label, d, d - arm, d + arm, 1 / (error * error));
  }

  /** Offenders and reconvicted offenders of each cohort, all ages and sexes. */
  public static TrendPlot trend() {
    int[][] cohorts = {
      {2004, 49351, 15977},
      {2005, 50343, 16333},
      {2006, 53305, 17272},
      {2007, 53044, 16572},
      {2008, 49665, 15653},
      {2009, 47416, 14491},
      {2010, 44707, 13478},
      {2011, 43819, 12983},
      {2012, 41695, 12067},
      {2013, 42177, 12031},
      {2014, 43614, 12370},
      {2015, 44051, 12003},
      {2016, 40606, 11035}
    };
    List<TrendPoint> points = new ArrayList<>();
    for (int[] cohort : cohorts) {
      points.add(wilson(Integer.toString(cohort[0]), cohort[1], cohort[2]));
    }
    return new TrendPlot(
        "Reconviction in Scotland",
        "The share of convicted people who were convicted again within a year fell from 32.4 to 27.2 per cent.",
        Measure.proportion("Reconvicted within one year"),
        "Year of the cohort",
        points);
  }

  private static TrendPoint wilson(String label, double n, double events) {
    double p = events / n;
    double z2 = NORMAL_975 * NORMAL_975;
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double arm = NORMAL_975 * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return TrendPoint.of(label, p, centre - arm, centre + arm);
  }

  public static CaseFlowPlot flow() {
    return new CaseFlowPlot(
        "From referral to outcome",
        "Of 300 referrals, 151 led to a meeting or an exchange and 80 to an agreement that was fulfilled.",
        List.of(
            FlowStage.of("Referred", 300)
                .withExits(
                    Tally.of("no responsibility taken", 14),
                    Tally.of("not suitable after assessment of risk", 9),
                    Tally.of("referral withdrawn by the agency", 6))
                .withOpen(9),
            FlowStage.of("Accepted", 262)
                .withExits(
                    Tally.of("harmed person could not be reached", 19),
                    Tally.of("responsible person could not be reached", 8))
                .withOpen(14),
            FlowStage.of("Contacted", 221)
                .withExits(
                    Tally.of("harmed person did not wish to take part", 31),
                    Tally.of("responsible person did not wish to take part", 17),
                    Tally.of("moved away", 0),
                    Tally.of("legal advice", 4))
                .withOpen(18),
            FlowStage.of("Met or exchanged", 151)
                .withParts(Tally.of("direct meeting", 120), Tally.of("indirect exchange", 31))
                .withExits(Tally.of("no agreement needed", 38), Tally.of("no agreement reached", 9))
                .withOpen(8),
            FlowStage.of("Agreement", 96)
                .withExits(Tally.of("not fulfilled", 5))
                .withOpen(11),
            FlowStage.of("Fulfilled", 80)));
  }

  public static BarPlot bars() {
    return new BarPlot(
        "Why cases ended before a meeting",
        "The causes of ending, by who ended the case. The most frequent is that the harmed person did not wish it.",
        "Ended by",
        "Cause",
        List.of(
            BarGroup.of(
                "Harmed person",
                Tally.of("did not wish to take part", 31),
                Tally.of("moved away", 0)),
            BarGroup.of(
                "Responsible person",
                Tally.of("did not wish to take part", 17),
                Tally.of("no responsibility taken", 14),
                Tally.of("legal advice", 4)),
            BarGroup.of(
                "Service",
                Tally.of("harmed person could not be reached", 19),
                Tally.of("not suitable after assessment of risk", 9),
                Tally.of("responsible person could not be reached", 8)),
            BarGroup.of("Referring agency", Tally.of("referral withdrawn", 6))));
  }
}
