/**
 * The service that stands behind the cases: programmes and their sites, training packages from a
 * pool, awards of money, costs and what is recovered of them.
 *
 * <p>Here belong what there is to use and the ledgers that say what is left of it. A ledger
 * balances exactly and cannot be made with an entry that breaks it. Who was trained belongs to
 * {@code volunteer}, what happened in a case to {@code event}, and what a service achieved to the
 * metrics.
 */
@NullMarked
package io.github.amends.programme;

import org.jspecify.annotations.NullMarked;
