// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/**
 * A column of the table below a survival plot: who is at risk just before a time, and how many had
 * the event by then.
 *
 * @param time the time
 * @param atRisk who is at risk just before the time, by weight
 * @param events who had the event at or before the time, by weight
 */
public record NumberAtRisk(double time, double atRisk, double events) {}
