/**
 * Measures over case files: how many referrals came, what became of them, how long it took, and how
 * agreements were kept.
 *
 * <p>{@link io.github.amends.outcomes.caseload.CaseFlow} gives all of them in one pass. Each rate,
 * timing and breakdown can also be taken alone, and can explain itself case by case.
 * {@link io.github.amends.outcomes.caseload.DefinitionSet} has the definitions of others, and
 * {@link io.github.amends.outcomes.caseload.Reconciliation} names the cases between two.
 *
 * <p>What all of them have in common:
 *
 * <ul>
 *   <li>Each has an as-of day, and a case is seen as it stood at the end of that day in the
 *       caller's time zone. A referral is there from the day it was received; any other entry
 *       counts if it had <em>occurred</em> by then, whenever it was recorded. An event of which
 *       only the month or the year is known counts from the first day of it.
 *   <li>Which cases make up a cohort is the caller's choice: those received in a span of time, of a
 *       site, or all. Each case is handed in once.
 *   <li>Cases that were closed as a duplicate or a mistake, or entered in error, are excluded
 *       everywhere, and counted as excluded.
 *   <li>A case that is still open is pending where its answer could still change. It is no failure.
 *   <li>To decline or to withdraw is a choice and no failure. Where such cases are in a
 *       denominator, because it counts all referrals, the definition says so; no measure of kept
 *       agreements has them.
 *   <li>A case that was reopened counts once, or each of its episodes by itself; the second is a
 *       measure of its own, and the definition says which it is.
 *   <li>What was removed from the record is missing wherever a measure reads it.
 * </ul>
 *
 * <p>What a rate, a result or an interval is, is in {@code metric} and {@code statistics}. What
 * participants thought of it and whether anybody reoffended are other packages' matter.
 */
@NullMarked
package io.github.amends.outcomes.caseload;

import org.jspecify.annotations.NullMarked;
