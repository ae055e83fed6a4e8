// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

/**
 * The days within which the first quarter, the half and three quarters got somewhere.
 *
 * <p>They are quantiles of type 7 after Hyndman and Fan (1996), which is R's default: between two
 * of the ordered numbers it goes in a straight line. Of whole days they are exact to a quarter.
 *
 * @param lower the first quartile, in days
 * @param median the median, in days
 * @param upper the third quartile, in days
 */
public record Quartiles(double lower, double median, double upper) {}
