// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One stage in the flow of cases: how many reached it, of which parts they are made up, how many
 * ended there and how, and how many are there still.
 *
 * @param label the stage, not blank
 * @param reached how many cases reached it
 * @param parts what those cases are made up of, such as direct and indirect; may be empty
 * @param exits the ways in which cases ended at this stage; may be empty
 * @param open how many cases are at this stage still
 */
public record FlowStage(
    String label, Count reached, List<Tally> parts, List<Tally> exits, Count open) {

  /**
   * Checks that no more cases are split, ended or open than reached the stage, as far as the counts
   * are known.
   *
   * @param label the stage, not blank
   * @param reached how many cases reached it
   * @param parts what those cases are made up of, such as direct and indirect; may be empty
   * @param exits the ways in which cases ended at this stage; may be empty
   * @param open how many cases are at this stage still
   * @throws InvalidPlotException if the label is blank or the counts do not fit together
   */
  public FlowStage {
    InvalidPlotException.refuseBlank(label, "FlowStage.label");
    Objects.requireNonNull(reached, "reached");
    Objects.requireNonNull(open, "open");
    parts = List.copyOf(parts);
    exits = List.copyOf(exits);
    if (reached instanceof Count.Known known) {
      // Rounded numbers are not among the known: their sums need not come out.
      InvalidPlotException.refuseIf(
          known(parts) > known.cases(), "FlowStage.parts", "more-than-reached");
      InvalidPlotException.refuseIf(
          known(exits) + known(open) > known.cases(), "FlowStage.exits", "more-than-reached");
    }
  }

  /**
   * Returns a stage without parts, exits and open cases.
   *
   * @param label the stage, not blank
   * @param reached how many cases reached it
   * @return the stage
   * @throws InvalidPlotException if the label is blank or the number is negative
   */
  public static FlowStage of(String label, long reached) {
    return new FlowStage(label, Count.of(reached), List.of(), List.of(), Count.of(0));
  }

  /**
   * Returns this stage with the parts its cases are made up of.
   *
   * @param parts the parts
   * @return a copy
   * @throws InvalidPlotException if they are more than reached the stage
   */
  public FlowStage withParts(Tally... parts) {
    return new FlowStage(label, reached, List.of(parts), exits, open);
  }

  /**
   * Returns this stage with the ways in which cases ended there.
   *
   * @param exits the exits
   * @return a copy
   * @throws InvalidPlotException if they are more than reached the stage
   */
  public FlowStage withExits(Tally... exits) {
    return new FlowStage(label, reached, parts, List.of(exits), open);
  }

  /**
   * Returns this stage with a number of cases that are there still.
   *
   * @param open how many
   * @return a copy
   * @throws InvalidPlotException if they are more than reached the stage
   */
  public FlowStage withOpen(long open) {
    return new FlowStage(label, reached, parts, exits, Count.of(open));
  }

  /** How many are drawn: as many as are shown, none if they are withheld. */
  static long drawn(Count count) {
    return count instanceof Count.Rounded rounded ? rounded.cases() : known(count);
  }

  /** Whether all that makes up the bar is known. */
  boolean isExact() {
    return Stream.concat(Stream.of(reached, open), exits.stream().map(Tally::count))
        .allMatch(Count.Known.class::isInstance);
  }

  static boolean isShown(Count count) {
    return !(count instanceof Count.Withheld);
  }

  static long known(Count count) {
    return count instanceof Count.Known known ? known.cases() : 0;
  }

  static long known(List<Tally> tallies) {
    return tallies.stream().mapToLong(tally -> known(tally.count())).sum();
  }
}
