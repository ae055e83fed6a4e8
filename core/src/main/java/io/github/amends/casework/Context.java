// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the machine cannot know and the caller says: the time, and what was checked about each
 * facilitator. What is not said is unknown, never satisfied.
 *
 * @param now the time at which the proposal is decided
 * @param standings what was checked about each facilitator, by id
 */
public record Context(Instant now, Map<FacilitatorId, FacilitatorStanding> standings) {

  /**
   * Creates a context.
   *
   * @param now the time at which the proposal is decided
   * @param standings what was checked about each facilitator, by id
   */
  public Context {
    Objects.requireNonNull(now, "now");
    standings = Map.copyOf(standings);
  }

  /**
   * Returns a context that says the time and nothing about facilitators.
   *
   * @param now the time
   * @return the context
   */
  public static Context at(Instant now) {
    return new Context(now, Map.of());
  }

  /**
   * Returns a copy that says what was checked about a facilitator.
   *
   * @param standing what was checked
   * @return the copy
   */
  public Context withStanding(FacilitatorStanding standing) {
    Map<FacilitatorId, FacilitatorStanding> all = new HashMap<>(standings);
    all.put(standing.facilitator(), standing);
    return new Context(now, all);
  }

  /**
   * Returns what was checked about a facilitator.
   *
   * @param facilitator the facilitator
   * @return the standing; empty if it is unknown
   */
  public Optional<FacilitatorStanding> standing(FacilitatorId facilitator) {
    return Optional.ofNullable(standings.get(facilitator));
  }
}
