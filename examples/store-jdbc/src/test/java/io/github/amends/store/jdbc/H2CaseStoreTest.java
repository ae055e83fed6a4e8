// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store.jdbc;

import io.github.amends.store.CaseStore;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.io.TempDir;

class H2CaseStoreTest extends CaseStoreContract {

  @TempDir
  private Path folder = Path.of("");

  @Override
  CaseStore empty() throws Exception {
    JdbcConnectionPool pool = JdbcConnectionPool.create(
        "jdbc:h2:" + folder.resolve("cases") + ";LOCK_TIMEOUT=60000", "sa", "");
    return new JdbcCaseStore(Databases.withEmptyTable(pool));
  }
}
