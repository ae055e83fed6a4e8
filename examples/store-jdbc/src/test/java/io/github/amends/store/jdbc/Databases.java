// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Databases with an empty table. */
final class Databases {
  static final String SQLITE = "jdbc:sqlite:";
  private static final int PATIENCE_MILLIS = 60_000;

  private Databases() {}

  static DataSource withEmptyTable(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS case_entry");
      statement.execute(withoutRemarks());
    }
    return source;
  }

  /** Some drivers take a statement that begins with a remark for none. */
  static String withoutRemarks() {
    return JdbcCaseStore.table().replaceAll("(?m)^--.*\\R", "").replace(";", "");
  }

  /** The database that a URL of SQLite or PostgreSQL names. */
  static DataSource at(String url) {
    if (url.startsWith(SQLITE)) {
      return sqlite(url.substring(SQLITE.length()));
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    return source;
  }

  /** As an application has it: connections that are kept. */
  static DataSource pooledPostgres(String url) {
    PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
    source.setUrl(url);
    return JdbcConnectionPool.create(source);
  }

  /** As the documentation of the store asks: one writer at a time, and the others wait. */
  static SQLiteDataSource sqlite(String file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(SQLITE + file);
    return source;
  }
}
