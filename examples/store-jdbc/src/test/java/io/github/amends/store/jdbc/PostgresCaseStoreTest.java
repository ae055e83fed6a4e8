// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store.jdbc;

import io.github.amends.store.CaseStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Against a PostgreSQL server that runs beside the tests. */
class PostgresCaseStoreTest extends CaseStoreContract {
  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  CaseStore empty() throws Exception {
    return new JdbcCaseStore(Databases.withEmptyTable(
        Databases.pooledPostgres(server.getJdbcUrl("postgres", "postgres"))));
  }
}
