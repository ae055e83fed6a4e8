/**
 * Tables of anonymous research data in and out: so far
 * {@link io.github.amends.outcomes.extract.TableReader}, a strict reader of CSV files with named
 * columns, and {@link io.github.amends.outcomes.extract.TableException}, which names every fault at
 * once.
 *
 * <p>What a table's rows mean does not belong here; the packages that own the meaning declare their
 * columns and checks.
 */
@NullMarked
package io.github.amends.outcomes.extract;

import org.jspecify.annotations.NullMarked;
