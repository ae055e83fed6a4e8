// SPDX-License-Identifier: Apache-2.0
/**
 * Case logs in a relational database, by plain JDBC: an example to take over and change.
 *
 * <p>Begin at {@link io.github.amends.store.jdbc.JdbcCaseStore}. Connection pools and migrations
 * belong to the application.
 */
@NullMarked
package io.github.amends.store.jdbc;

import org.jspecify.annotations.NullMarked;
