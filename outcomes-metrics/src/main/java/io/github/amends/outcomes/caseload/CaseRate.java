// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Coded;
import io.github.amends.outcomes.metric.Counts;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.metric.RatePart;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The rates of a caseload. All are cohorts of the referrals received, in version 1.
 *
 * <p>Each excludes cases closed as a duplicate or a mistake, or entered in error, and counts them
 * beside. With nothing in the denominator a rate is undefined. The whole definition is in
 * {@link #definition()}.
 */
public enum CaseRate implements Coded {
  /**
   * How many of the referrals that were screened did the service take in?
   *
   * <p>Unit: referral. Numerator: taken in. Denominator: left screening, by whatever way. Pending:
   * open and not screened yet. Excluded: closed before screening, since nobody looked at them.
   *
   * <p>Source: accepted cases are one of two core counts of Justice Canada and Statistics Canada.
   */
  ACCEPTED,
  /**
   * How many of the persons whom a case is about did the service reach?
   *
   * <p>Unit: participant. Numerator: an attempt reached them, ever. Denominator: persons harmed,
   * persons responsible, parties to mutual disputes and persons who speak for a community, named in
   * the referral or later. Pending: in open cases. Excluded: organisations, which
   * {@link #ORGANISATIONS_CONTACTED} counts.
   *
   * <p>Source: services count contact unlike each other (Laws 2023, 12(2), 28); this is our own
   * definition.
   */
  CONTACTED,
  /**
   * How many of the persons harmed did the service reach?
   *
   * <p>As {@link #CONTACTED}, for persons on the harmed side alone. A party to a mutual dispute
   * counts as a person harmed. Those on the other side are not looked at.
   */
  HARMED_CONTACTED,
  /**
   * How many of the organisations that a case is about did the service reach?
   *
   * <p>As {@link #CONTACTED}, for organisations. Excluded: persons.
   */
  ORGANISATIONS_CONTACTED,
  /**
   * How many of the persons harmed were told of restorative justice in time?
   *
   * <p>Unit: participant. Numerator: information was given within five working days of the receipt
   * of the referral, or within one where rights are enhanced: somebody vulnerable, intimidated or
   * persistently targeted, a child or vulnerable adult. Denominator: persons harmed who were told,
   * or were not in time. Pending: open, not told, and there is time. Missing: without the caller's
   * calendar of working days. Excluded: organisations, and whoever did not want to be told.
   *
   * <p>Source: the victims' code of England and Wales.
   */
  INFORMED_IN_TIME,
  /**
   * In how many of the cases of which both sides were informed did both consent to meet?
   *
   * <p>Unit: case. Numerator: somebody of each side consented to a direct process, ever; a consent
   * that was withdrawn later counts. Denominator: cases in which somebody of each side was given
   * the information. Pending: open cases. Excluded: not both sides were informed. To say no is
   * nobody's failure: this tells what people want, not how well a service works.
   *
   * <p>Source: our own definition.
   */
  CONSENTED_TO_DIRECT,
  /**
   * How many of the persons harmed who consented to be contacted took part in restorative justice?
   *
   * <p>Unit: participant. Numerator: took part in a held sitting or a delivered exchange.
   * Denominator: persons harmed who consented to be contacted, ever. Pending: in open cases.
   * Excluded: whoever did not consent to be contacted; organisations.
   *
   * <p>Source: key performance indicator 10 of the Youth Justice Board counts so, by quarter; what
   * being engaged means is our own definition.
   */
  HARMED_ENGAGED,
  /**
   * How many of the referrals led to a meeting of both sides?
   *
   * <p>Unit: case. Numerator: at least one sitting was held with both sides; an adjourned one
   * counts, a stopped one only where it had taken place. Denominator: referrals received, those
   * included in which somebody declined or withdrew, which is no failure of anybody. Pending: open
   * cases, whether or not a sitting was held; to count only the successes among them would flatter.
   *
   * <p>Source: the evaluation of the Neighbourhood Justice Panels counts so, with about 120
   * meetings of about 300 referrals.
   */
  DIRECT,
  /**
   * How many of the referrals led to an exchange without a meeting?
   *
   * <p>As {@link #DIRECT}; numerator: an exchange was delivered and no sitting was held. So a case
   * is in the numerator of one of the two only.
   */
  INDIRECT,
  /**
   * How many of the referrals led to a meeting with a surrogate, and not of both sides?
   *
   * <p>As {@link #DIRECT}; numerator: a sitting was held at which a surrogate stood in for a side,
   * and none with both sides.
   */
  WITH_SURROGATE,
  /**
   * How many of the referrals led to a meeting or an exchange?
   *
   * <p>As {@link #DIRECT}; numerator: a sitting was held or an exchange delivered.
   */
  DIRECT_OR_INDIRECT,
  /**
   * How many of the referrals led to a meeting of both sides within a fixed time?
   *
   * <p>Unit: case. Numerator: both sides met within the window, its last day included. Denominator:
   * referrals received that are as old as the window, open or closed. Pending: younger ones,
   * whether or not they have met, since to count the quick ones would flatter.
   *
   * <p>Source: our own definition; 180 days unless another window is asked for.
   */
  DIRECT_IN_WINDOW,
  /**
   * How many of the referrals led to a meeting or an exchange within a fixed time?
   *
   * <p>As {@link #DIRECT_IN_WINDOW}; numerator: a sitting was held or an exchange delivered within
   * the window.
   */
  DIRECT_OR_INDIRECT_IN_WINDOW,
  /**
   * How many of the cases that sought a meeting ended with an exchange instead?
   *
   * <p>Unit: case. Numerator: an exchange was delivered and no sitting held. Denominator: cases
   * whose route was ever a direct one. Pending: open cases. Cases that never sought a meeting are
   * not looked at.
   *
   * <p>Source: our own definition.
   */
  ROUTE_DROPPED,
  /**
   * Where an agreement was sought, how often was one reached?
   *
   * <p>Unit: case. Numerator: the outcome is an agreement, on the whole or on part of the matter.
   * Denominator: these, and the outcome that none was reached. Pending: open, a process took place
   * and no outcome is recorded yet. Missing: closed so. Excluded, and shown beside: no agreement
   * needed, which is a good outcome; exchanges completed; ended early. Cases without a process are
   * not looked at, so nobody who declined is counted here.
   *
   * <p>Source: our own definition.
   */
  AGREEMENT_REACHED,
  /**
   * How many of the terms that ended were kept?
   *
   * <p>Unit: term, of agreements in force. Numerator: kept in full. Denominator: kept, partly kept
   * or not kept. Pending: not ended, in open cases. Missing: the case was closed and what became of
   * the term is not recorded. Excluded: terms of which a party had withdrawn from the agreement
   * before they ended, since a withdrawal is no breach.
   *
   * <p>Source: our own definition.
   */
  TERMS_FULFILLED,
  /**
   * How many of the agreements that ended were kept in full?
   *
   * <p>Unit: case, with its agreement in force. Numerator: every term was kept. Denominator: every
   * term ended; or the case was closed and a term had not been kept in full, or it was closed
   * because the agreement was not kept. Pending: open cases with a term that has not ended.
   * Missing: closed, and what became of a term is not recorded. Excluded: a party withdrew from the
   * agreement before a term ended.
   *
   * <p>Source: our own definition.
   */
  AGREEMENTS_FULFILLED;

  /**
   * Returns what the rate means.
   *
   * @return the definition
   */
  public MetricDefinition definition() {
    return RateDefinitions.of(this);
  }

  /**
   * Returns what the rate means on a basis.
   *
   * @param basis what it is reckoned by
   * @return the definition
   */
  public MetricDefinition definition(CaseloadBasis basis) {
    return Definitions.on(definition(), basis);
  }

  /**
   * Returns this rate as of a day.
   *
   * @param asOf the day up to which events count, itself included
   * @param zone the zone whose midnights bound days
   * @return the measure
   */
  public CaseMetric<Counts<RatePart>, MetricResult> asOf(LocalDate asOf, ZoneId zone) {
    return on(CaseloadBasis.of(asOf, zone));
  }

  /**
   * Returns this rate on a basis.
   *
   * @param basis what it is reckoned by
   * @return the measure
   */
  public CaseMetric<Counts<RatePart>, MetricResult> on(CaseloadBasis basis) {
    return on(AsOf.of(basis));
  }

  CaseMetric<Counts<RatePart>, MetricResult> on(AsOf asOf) {
    MetricDefinition definition = definition(asOf.basis());
    return CaseMetric.counting(
        definition,
        asOf,
        RateVerdicts.of(this),
        counts -> MetricResult.of(definition, asOf.date(), counts));
  }
}
