/**
 * The little linear algebra that the regressions need: standardised columns, weighted cross
 * products, a Cholesky factor and Newton's method.
 *
 * <p>Not exported: nothing here is part of the library's interface. A library of linear algebra was
 * weighed and left out, see {@link io.github.amends.outcomes.statistics.linear.Cholesky}. Anything
 * that knows what a column means does not belong here.
 */
@NullMarked
package io.github.amends.outcomes.statistics.linear;

import org.jspecify.annotations.NullMarked;
