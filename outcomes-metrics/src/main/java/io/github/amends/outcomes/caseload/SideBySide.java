// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.metric.MetricResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The same cases counted by several bodies' definitions, and how many cases lie between each and
 * our own headline. It names no case.
 *
 * @param rows one for each measure, set by set
 */
public record SideBySide(List<Row> rows) {

  /**
   * What one definition makes of the cases.
   *
   * @param set whose definition it is
   * @param result the result
   * @param otherwise how many cases the headline of {@link DefinitionSet#AMENDS} counts otherwise
   * @param countedTwice how many of those the definition counts twice, or more often
   */
  public record Row(DefinitionSet set, MetricResult result, long otherwise, long countedTwice) {
    /**
     * Creates the row.
     *
     * @param set whose definition it is
     * @param result the result
     * @param otherwise how many cases our headline counts otherwise
     * @param countedTwice how many of those the definition counts twice
     */
    public Row {
      Objects.requireNonNull(set, "set");
      Objects.requireNonNull(result, "result");
    }
  }

  /**
   * Creates the comparison.
   *
   * @param rows one for each measure
   */
  public SideBySide {
    rows = List.copyOf(rows);
  }

  /**
   * Returns what every definition makes of a caseload.
   *
   * @param files the case files, each once
   * @param basis what the measures are reckoned by
   * @return the comparison
   */
  public static SideBySide of(List<CaseFile> files, CaseloadBasis basis) {
    CaseMetric<?, ?> ours = DefinitionSet.AMENDS.headline(basis);
    List<Row> rows = new ArrayList<>();
    for (DefinitionSet set : DefinitionSet.values()) {
      for (var measure : set.on(basis)) {
        Reconciliation between = Reconciliation.between(ours, measure, files);
        rows.add(new Row(
            set,
            measure.measure(files),
            between.rows().size(),
            between.countedTwice().size()));
      }
    }
    return new SideBySide(rows);
  }
}
