/**
 * Outcome metrics of restorative justice: statistics, evidence, disclosure control, plots and
 * reports.
 */
module io.github.amends.outcomes {
  requires transitive io.github.amends.core;
  requires de.siegmar.fastcsv;
  requires org.apache.commons.numbers.core;
  requires org.apache.commons.numbers.gamma;
  requires org.apache.commons.numbers.rootfinder;
  requires org.apache.commons.statistics.distribution;
  requires static transitive org.jspecify;

  exports io.github.amends.outcomes.caseload;
  exports io.github.amends.outcomes.disclosure;
  exports io.github.amends.outcomes.economics;
  exports io.github.amends.outcomes.evidence;
  exports io.github.amends.outcomes.extract;
  exports io.github.amends.outcomes.intake;
  exports io.github.amends.outcomes.metric;
  exports io.github.amends.outcomes.plot;
  exports io.github.amends.outcomes.reoffending;
  exports io.github.amends.outcomes.research;
  exports io.github.amends.outcomes.report;
  exports io.github.amends.outcomes.resources;
  exports io.github.amends.outcomes.satisfaction;
  exports io.github.amends.outcomes.statistics.bootstrap;
  exports io.github.amends.outcomes.statistics.comparison;
  exports io.github.amends.outcomes.statistics.descriptive;
  exports io.github.amends.outcomes.statistics.distribution;
  exports io.github.amends.outcomes.statistics.economic;
  exports io.github.amends.outcomes.statistics.effect;
  exports io.github.amends.outcomes.statistics.hazard;
  exports io.github.amends.outcomes.statistics.meta;
  exports io.github.amends.outcomes.statistics.multiplicity;
  exports io.github.amends.outcomes.statistics.power;
  exports io.github.amends.outcomes.statistics.propensity;
  exports io.github.amends.outcomes.statistics.proportion;
  exports io.github.amends.outcomes.statistics.rate;
  exports io.github.amends.outcomes.statistics.scale;
  exports io.github.amends.outcomes.statistics.survival;
  exports io.github.amends.outcomes.statistics.regression;
  exports io.github.amends.outcomes.statistics;
}
