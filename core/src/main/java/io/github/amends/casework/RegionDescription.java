// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A part of a case that has a life of its own beside the stage, told as plain data: a consent, a
 * sitting, a version of the agreement, a term or an exchange.
 *
 * @param name what it is
 * @param states the states that it can be in, in their own order; some are worked out for a day and
 *     no step leads to them
 * @param beginnings how one begins
 * @param steps the steps from state to state; an act without a step changes nothing
 * @param ends the states in which it may stay for ever
 */
public record RegionDescription(
    String name,
    List<String> states,
    List<Beginning> beginnings,
    List<Step> steps,
    List<String> ends) {

  /**
   * A way in which one begins.
   *
   * @param act what is done
   * @param to the first state
   */
  public record Beginning(String act, String to) {

    /**
     * Creates the value.
     *
     * @param act what is done
     * @param to the first state
     */
    public Beginning {
      Objects.requireNonNull(act, "act");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * A step from a state to another, or to the same.
   *
   * @param from the state before
   * @param act what is done
   * @param to the state after
   */
  public record Step(String from, String act, String to) {

    /**
     * Creates the value.
     *
     * @param from the state before
     * @param act what is done
     * @param to the state after
     */
    public Step {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(act, "act");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * Creates the value.
   *
   * @param name what it is
   * @param states the states that it can be in
   * @param beginnings how one begins
   * @param steps the steps from state to state
   * @param ends the states in which it may stay for ever
   */
  public RegionDescription {
    Objects.requireNonNull(name, "name");
    states = List.copyOf(states);
    beginnings = List.copyOf(beginnings);
    steps = List.copyOf(steps);
    ends = List.copyOf(ends);
  }

  static List<RegionDescription> all() {
    return List.of(
        of("consent", ConsentStatus.values(), Regions.CONSENT),
        of("meeting", MeetingStatus.values(), Regions.MEETING),
        of("agreement", AgreementStatus.values(), Regions.AGREEMENT),
        of("term", TermStatus.values(), Regions.TERM),
        of("exchange", ExchangeStatus.values(), Regions.EXCHANGE));
  }

  private static <S extends Enum<S>, A extends Enum<A>> RegionDescription of(
      String name, S[] states, Region<S, A> region) {
    return new RegionDescription(
        name,
        Arrays.stream(states).map(RegionDescription::code).toList(),
        region.beginnings().entrySet().stream()
            .map(each -> new Beginning(code(each.getKey()), code(each.getValue())))
            .toList(),
        region.steps().stream()
            .map(step -> new Step(code(step.from()), code(step.event()), code(step.next())))
            .toList(),
        region.ends().stream().sorted().map(RegionDescription::code).toList());
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
