// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.assessment.Route;
import java.util.Objects;

/**
 * The case goes on by another route; both routes stay in its history.
 *
 * @param route the new route
 * @param cause why
 */
@JsonTypeName("route-changed")
public record RouteChanged(Route route, RouteChangeCause cause) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param route the new route
   * @param cause why
   */
  public RouteChanged {
    Objects.requireNonNull(route, "route");
    Objects.requireNonNull(cause, "cause");
  }

  @Override
  public EventType type() {
    return EventType.ROUTE_CHANGED;
  }
}
