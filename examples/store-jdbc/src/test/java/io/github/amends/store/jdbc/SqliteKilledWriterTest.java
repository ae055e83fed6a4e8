// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteKilledWriterTest extends KilledWriterContract {

  @TempDir
  private Path folder = Path.of("");

  @Override
  String url() {
    return Databases.SQLITE + folder.resolve("cases.db");
  }
}
