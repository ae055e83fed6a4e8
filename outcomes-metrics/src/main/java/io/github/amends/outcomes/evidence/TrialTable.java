// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.evidence;

import io.github.amends.outcomes.extract.Column;
import io.github.amends.outcomes.extract.Row;
import io.github.amends.outcomes.extract.TableReader;
import io.github.amends.outcomes.statistics.meta.MetaAnalysis;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

/**
 * The trials of one review, in its order.
 *
 * <p>As a file it is CSV with the header {@code trial,d,se}; each trial has a name of its own.
 *
 * @param trials the trials, at least one
 */
public record TrialTable(List<Trial> trials) {

  private static final Column<String> NAME = Column.text("trial");
  private static final Column<Double> EFFECT = Column.number("d", -Trial.LARGEST, Trial.LARGEST);
  private static final Column<Double> STANDARD_ERROR =
      Column.number("se", Trial.SMALLEST_ERROR, Trial.LARGEST);
  private static final TableReader READER =
      TableReader.of(NAME, EFFECT, STANDARD_ERROR).withUnique(NAME);

  /**
   * Creates a table.
   *
   * @param trials the trials
   * @throws IllegalArgumentException if there is none, or two have the same name
   */
  public TrialTable {
    trials = List.copyOf(trials);
    if (trials.isEmpty()) {
      throw new IllegalArgumentException("trials must not be empty");
    }
    if (trials.stream().map(Trial::name).distinct().count() < trials.size()) {
      throw new IllegalArgumentException("trials must have different names");
    }
  }

  /**
   * Reads a table from a CSV file.
   *
   * @param path the file, in UTF-8
   * @return the table
   * @throws io.github.amends.outcomes.extract.TableException if the file has faults; it has all of
   *     them
   * @throws IOException if the file cannot be read
   */
  public static TrialTable read(Path path) throws IOException {
    return from(READER.read(path));
  }

  /**
   * Reads a table from CSV text. The reader is left open.
   *
   * @param reader the text
   * @param name the name of the file, for the faults
   * @return the table
   * @throws io.github.amends.outcomes.extract.TableException if the text has faults; it has all of
   *     them
   * @throws IOException if the text cannot be read
   */
  public static TrialTable read(Reader reader, String name) throws IOException {
    return from(READER.read(reader, name));
  }

  /**
   * Returns the meta-analysis of all trials, in their order.
   *
   * @return the studies to be pooled
   */
  public MetaAnalysis metaAnalysis() {
    return MetaAnalysis.of(
        trials.stream().mapToDouble(Trial::effect).toArray(),
        trials.stream()
            .mapToDouble(trial -> trial.standardError() * trial.standardError())
            .toArray());
  }

  private static TrialTable from(List<Row> rows) {
    return new TrialTable(rows.stream()
        .map(row -> new Trial(row.get(NAME), row.get(EFFECT), row.get(STANDARD_ERROR)))
        .toList());
  }
}
