/**
 * Tables of anonymous research data in and out:
 * {@link io.github.amends.outcomes.extract.TableReader}, a strict reader of CSV files with named
 * columns, {@link io.github.amends.outcomes.extract.TableWriter}, a writer whose tables no
 * spreadsheet runs, and {@link io.github.amends.outcomes.extract.TableException}, which names every
 * fault at once.
 *
 * <p>What a table's rows mean does not belong here; the packages that own the meaning declare their
 * columns and checks.
 */
@NullMarked
package io.github.amends.outcomes.extract;

import org.jspecify.annotations.NullMarked;
