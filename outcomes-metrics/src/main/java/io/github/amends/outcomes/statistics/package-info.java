/**
 * Statistical methods on counts and plain columns, one package below this one for each family.
 *
 * <p>Nothing here knows restorative justice: a statistician can use these packages alone. Metrics
 * that read case files belong beside this package and call it.
 */
@NullMarked
package io.github.amends.outcomes.statistics;

import org.jspecify.annotations.NullMarked;
