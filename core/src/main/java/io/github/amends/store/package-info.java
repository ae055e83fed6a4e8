// SPDX-License-Identifier: Apache-2.0
/**
 * Where the logs of cases are kept: what every store promises, and one that keeps them in memory.
 *
 * <p>Begin at {@link io.github.amends.store.CaseStore}. Stores that need a driver or a connection
 * belong to the application; the examples of this project have one for relational databases.
 */
@NullMarked
package io.github.amends.store;

import org.jspecify.annotations.NullMarked;
