// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.research;

import io.github.amends.outcomes.extract.Column;
import io.github.amends.outcomes.extract.Row;
import io.github.amends.outcomes.extract.TableReader;
import io.github.amends.outcomes.extract.TableWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one table of an extract back, strictly. */
final class ResearchTableReader {

  private static final long LARGEST = 1_000_000_000_000_000L;

  private ResearchTableReader() {}

  static List<List<String>> read(ResearchTable table, Path path) throws IOException {
    List<Column<? extends Optional<?>>> columns = new ArrayList<>();
    for (ResearchColumn column : table.columns()) {
      columns.add(
          switch (column.kind()) {
            case PSEUDONYM, CODE -> Column.text(column.name()).orMissing();
            case NUMBER -> Column.wholeNumber(column.name(), 0, LARGEST).orMissing();
            case DAY -> Column.wholeNumber(column.name(), -LARGEST, LARGEST).orMissing();
          });
    }
    List<List<String>> rows = new ArrayList<>();
    for (Row row : TableReader.of(columns.toArray(new Column<?>[0])).read(path)) {
      rows.add(columns.stream().map(column -> text(row.get(column))).toList());
    }
    return rows;
  }

  private static String text(Optional<?> value) {
    return value.<String>map(Object::toString).orElse(TableWriter.MISSING);
  }
}
