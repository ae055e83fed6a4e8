// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import io.github.amends.basics.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a measure made of each unit it looked at, and why: the other half of a result, with one line
 * for each of its counts.
 *
 * <p>It names cases and participants, so it is for those who may see them and not for publication.
 *
 * @param definition what the measure means
 * @param asOf the day up to which events were counted
 * @param lines one for each unit, in the order in which the cases came
 */
public record Explanation(MetricDefinition definition, LocalDate asOf, List<Line> lines) {

  /**
   * What became of one unit.
   *
   * @param caseId the case
   * @param part which part of the case, such as the id of a participant or of a term; empty where
   *     the case is the unit
   * @param standing whether it is counted, missing, pending or excluded
   * @param countedAs its class, such as {@code numerator}, {@code rest}, a code or a number of
   *     days; empty if it is not counted
   * @param why the code of the reason
   */
  public record Line(CaseId caseId, String part, Standing standing, String countedAs, String why) {

    /**
     * Creates the line.
     *
     * @param caseId the case
     * @param part which part of the case; empty where the case is the unit
     * @param standing whether it is counted, missing, pending or excluded
     * @param countedAs its class; empty if it is not counted
     * @param why the code of the reason
     */
    public Line {
      Objects.requireNonNull(caseId, "caseId");
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(standing, "standing");
      Objects.requireNonNull(countedAs, "countedAs");
      Objects.requireNonNull(why, "why");
    }
  }

  /**
   * Creates the explanation.
   *
   * @param definition what the measure means
   * @param asOf the day up to which events were counted
   * @param lines one for each unit
   */
  public Explanation {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(asOf, "asOf");
    lines = List.copyOf(lines);
  }

  /**
   * Returns the lines of one standing.
   *
   * @param standing the standing
   * @return the lines, in order
   */
  public List<Line> lines(Standing standing) {
    return lines.stream().filter(line -> line.standing() == standing).toList();
  }

  /**
   * Returns the lines of the units in the numerator of a rate.
   *
   * @return the lines, in order
   */
  public List<Line> numerator() {
    return countedAs(RatePart.NUMERATOR.code());
  }

  /**
   * Returns the lines of the units that are in the denominator of a rate only.
   *
   * @return the lines, in order
   */
  public List<Line> rest() {
    return countedAs(RatePart.REST.code());
  }

  /**
   * Returns the lines of the units of one class.
   *
   * @param code the class, as the lines have it
   * @return the lines, in order
   */
  public List<Line> countedAs(String code) {
    return lines(Standing.COUNTED).stream()
        .filter(line -> line.countedAs().equals(code))
        .toList();
  }
}
