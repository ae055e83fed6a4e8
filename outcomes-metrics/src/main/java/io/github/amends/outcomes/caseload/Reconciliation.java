// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.CaseId;
import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.metric.Explanation;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.RatePart;
import io.github.amends.outcomes.metric.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The cases between two definitions: each that one of them counts and the other does not, or counts
 * more often, and why.
 *
 * <pre>{@code
 * Reconciliation.between(
 *     DefinitionSet.AMENDS.headline(basis), DefinitionSet.NAIVE.headline(basis), files)
 * }</pre>
 *
 * <p>It compares case by case, so that measures of different units can be set side by side: two
 * persons harmed of one case are two in the numerator of that case. It names cases, so it is for
 * those who may see them and not for publication.
 *
 * @param first what the one means
 * @param second what the other means
 * @param rows one for each case that they count differently, in the order of their ids
 */
public record Reconciliation(MetricDefinition first, MetricDefinition second, List<Row> rows) {

  /**
   * How the two count one case.
   *
   * @param caseId the case
   * @param first how the first counts it
   * @param second how the second counts it
   */
  public record Row(CaseId caseId, Side first, Side second) {
    /**
     * Creates the row.
     *
     * @param caseId the case
     * @param first how the first counts it
     * @param second how the second counts it
     */
    public Row {
      Objects.requireNonNull(caseId, "caseId");
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
    }

    /**
     * Returns whether one of the two has the case in its numerator and the other does not, or has
     * it there more often.
     *
     * @return true if the numerators differ
     */
    public boolean isOfNumerators() {
      return first.numerator() != second.numerator();
    }
  }

  /**
   * How one definition counts one case.
   *
   * @param numerator how often it is in the numerator
   * @param denominator how often it is in the denominator
   * @param repeats how often a part of it that stands in the denominator stands there again: above
   *     zero, the definition counts something twice
   * @param why the codes of the reasons, each once, in the order in which they were told; none if
   *     the case is not looked at
   */
  public record Side(int numerator, int denominator, int repeats, List<String> why) {
    /**
     * Creates the side.
     *
     * @param numerator how often it is in the numerator
     * @param denominator how often it is in the denominator
     * @param repeats how often a part of it stands in the denominator again
     * @param why the codes of the reasons
     */
    public Side {
      why = List.copyOf(why);
    }

    private static Side of(List<Explanation.Line> lines) {
      int numerator = 0;
      int denominator = 0;
      int repeats = 0;
      Set<String> parts = new HashSet<>();
      List<String> why = new ArrayList<>();
      for (Explanation.Line line : lines) {
        if (line.standing() == Standing.COUNTED) {
          denominator++;
          repeats += parts.add(line.part()) ? 0 : 1;
          numerator += line.countedAs().equals(RatePart.NUMERATOR.code()) ? 1 : 0;
        }
        if (!why.contains(line.why())) {
          why.add(line.why());
        }
      }
      return new Side(numerator, denominator, repeats, why);
    }

    /** Returns the side as one reads it, such as {@code 1 of 2 (agreement-reached, ended)}. */
    @Override
    public String toString() {
      String reasons = why.isEmpty() ? "not looked at" : String.join(", ", why);
      return numerator + " of " + denominator + " (" + reasons + ")";
    }
  }

  /**
   * Creates the reconciliation.
   *
   * @param first what the one means
   * @param second what the other means
   * @param rows one for each case that they count differently
   */
  public Reconciliation {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    rows = List.copyOf(rows);
  }

  /**
   * Returns the cases between two measures.
   *
   * @param first the one
   * @param second the other
   * @param files the case files, each once
   * @return the cases that the two count differently
   */
  public static Reconciliation between(
      CaseMetric<?, ?> first, CaseMetric<?, ?> second, Iterable<CaseFile> files) {
    Map<CaseId, List<Explanation.Line>> ofFirst = byCase(first.explain(files));
    Map<CaseId, List<Explanation.Line>> ofSecond = byCase(second.explain(files));
    List<CaseId> cases = new ArrayList<>(ofFirst.keySet());
    ofSecond.keySet().stream().filter(id -> !ofFirst.containsKey(id)).forEach(cases::add);
    cases.sort(null);
    List<Row> rows = new ArrayList<>();
    for (CaseId id : cases) {
      Side one = Side.of(ofFirst.getOrDefault(id, List.of()));
      Side other = Side.of(ofSecond.getOrDefault(id, List.of()));
      if (one.numerator() != other.numerator() || one.denominator() != other.denominator()) {
        rows.add(new Row(id, one, other));
      }
    }
    return new Reconciliation(first.definition(), second.definition(), rows);
  }

  private static Map<CaseId, List<Explanation.Line>> byCase(Explanation explanation) {
    Map<CaseId, List<Explanation.Line>> lines = new TreeMap<>();
    for (Explanation.Line line : explanation.lines()) {
      lines.computeIfAbsent(line.caseId(), id -> new ArrayList<>()).add(line);
    }
    return lines;
  }

  /**
   * Returns the cases that one of the two has in its numerator and the other has not, or has less
   * often.
   *
   * @return the rows, in order
   */
  public List<Row> ofNumerators() {
    return rows.stream().filter(Row::isOfNumerators).toList();
  }

  /**
   * Returns the cases of which one of the two counts a part twice, or more often.
   *
   * @return the rows, in order
   */
  public List<Row> countedTwice() {
    return rows.stream()
        .filter(row -> row.first().repeats() > 0 || row.second().repeats() > 0)
        .toList();
  }

  /** Returns the rows, one to a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(first.reference() + " and " + second.reference());
    for (Row row : rows) {
      text.append('\n').append(row.caseId()).append(": ").append(row.first());
      text.append(" and ").append(row.second());
    }
    return text.toString();
  }
}
