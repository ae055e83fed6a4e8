// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.basics.CaseId;
import io.github.amends.outcomes.extract.Column;
import io.github.amends.outcomes.extract.Row;
import io.github.amends.outcomes.extract.TableReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Which group each case is in, such as its site, as a table with the columns case and group. What
 * the groups are is the name of the file without its ending.
 *
 * @param variable what the groups are, such as site
 * @param groups the group of each case, by its id
 */
record GroupTable(String variable, Map<String, String> groups) {
  private static final Column<String> CASE = Column.key("case");
  private static final Column<String> GROUP = Column.key("group");
  private static final TableReader READER = TableReader.of(CASE, GROUP).withUnique(CASE);

  static GroupTable read(Path file) throws IOException {
    Map<String, String> groups = new HashMap<>();
    for (Row row : READER.read(file)) {
      groups.put(row.get(CASE), row.get(GROUP));
    }
    String name = String.valueOf(file.getFileName());
    int ending = name.lastIndexOf('.');
    return new GroupTable(ending > 0 ? name.substring(0, ending) : name, groups);
  }

  String groupOf(CaseId id) {
    return groups.getOrDefault(id.value(), "not-stated");
  }
}
