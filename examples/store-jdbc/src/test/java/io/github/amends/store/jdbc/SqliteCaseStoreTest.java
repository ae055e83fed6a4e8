// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store.jdbc;

import io.github.amends.store.CaseStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteCaseStoreTest extends CaseStoreContract {

  @TempDir
  private Path folder = Path.of("");

  @Override
  CaseStore empty() throws Exception {
    return new JdbcCaseStore(
        Databases.withEmptyTable(Databases.sqlite(folder.resolve("cases.db").toString())));
  }
}
