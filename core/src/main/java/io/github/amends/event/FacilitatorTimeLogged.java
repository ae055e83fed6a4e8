// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Faults;
import java.util.Objects;

/**
 * A facilitator noted the time that something took (rule REC-05).
 *
 * @param facilitator whose time
 * @param activity what it went into
 * @param minutes whole minutes, above zero
 */
@JsonTypeName("facilitator-time-logged")
public record FacilitatorTimeLogged(
    FacilitatorId facilitator,
    TimeActivity activity,
    @JsonProperty(required = true) int minutes) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param facilitator whose time
   * @param activity what it went into
   * @param minutes whole minutes, above zero
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MEASURE} if the
   *     minutes are not above zero
   */
  public FacilitatorTimeLogged {
    Objects.requireNonNull(facilitator, "facilitator");
    Objects.requireNonNull(activity, "activity");
    new Faults().require(minutes > 0, "INVALID_MEASURE", "minutes").throwIfAny();
  }

  @Override
  public EventType type() {
    return EventType.FACILITATOR_TIME_LOGGED;
  }
}
