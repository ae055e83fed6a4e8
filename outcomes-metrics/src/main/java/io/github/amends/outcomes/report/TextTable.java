// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.plot.DataTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table in the columns of a terminal. Cells are broken into lines where they must; a table with
 * too many columns is written as one entry after the other.
 */
final class TextTable {

  private static final int GAP = 2;
  private static final int LEAST = 8;

  private final DataTable table;
  private final int columns;

  TextTable(DataTable table, int columns) {
    this.table = table;
    this.columns = columns;
  }

  List<String> lines() {
    int[] widths = natural();
    while (total(widths) > columns) {
      int widest = widest(widths);
      if (widths[widest] <= LEAST) {
        return entries();
      }
      widths[widest]--;
    }
    List<String> lines = new ArrayList<>(row(headings(), widths));
    lines.add(rule(widths));
    table.rows().forEach(row -> lines.addAll(row(row, widths)));
    return lines;
  }

  private List<String> headings() {
    return table.columns().stream().map(DataTable.Column::heading).toList();
  }

  private int[] natural() {
    int[] widths = new int[table.columns().size()];
    Stream.concat(Stream.of(headings()), table.rows().stream()).forEach(row -> {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], TextLines.width(TextLines.plain(row.get(i))));
      }
    });
    return widths;
  }

  private static int total(int... widths) {
    return Arrays.stream(widths).sum() + GAP * (widths.length - 1);
  }

  private static int widest(int... widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
    }
    return widest;
  }

  private List<String> row(List<String> cells, int... widths) {
    List<List<String>> broken = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      broken.add(TextLines.of(cells.get(i), Math.max(1, widths[i])));
      height = Math.max(height, broken.get(i).size());
    }
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        List<String> cell = broken.get(i);
        text.append(" ".repeat(i == 0 ? 0 : GAP));
        text.append(padded(line < cell.size() ? cell.get(line) : "", widths[i], i));
      }
      lines.add(text.toString().stripTrailing());
    }
    return lines;
  }

  private String padded(String text, int width, int column) {
    String room = " ".repeat(Math.max(0, width - TextLines.width(text)));
    boolean number = table.columns().get(column).alignment() == DataTable.Alignment.NUMBERS;
    return number ? room + text : text + room;
  }

  private static String rule(int... widths) {
    return String.join(
        " ".repeat(GAP),
        Arrays.stream(widths).mapToObj(width -> "-".repeat(width)).toList());
  }

  private List<String> entries() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        String indent = i == 0 ? "" : "  ";
        String entry = headings().get(i) + ": " + row.get(i);
        TextLines.of(entry, columns - indent.length()).forEach(line -> lines.add(indent + line));
      }
    }
    return lines;
  }
}
