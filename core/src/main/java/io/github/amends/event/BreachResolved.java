// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.agreement.BreachResponse;
import io.github.amends.basics.Faults;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * It was decided what is done about terms that were not kept.
 *
 * @param response what is done
 * @param extendedTo the new last day; present if and only if there is more time
 */
@JsonTypeName("breach-resolved")
public record BreachResolved(BreachResponse response, Optional<LocalDate> extendedTo)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param response what is done
   * @param extendedTo the new last day; present if and only if there is more time
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MEASURE} if there is
   *     more time and no day, or a day and not more time
   */
  public BreachResolved {
    Objects.requireNonNull(response, "response");
    Objects.requireNonNull(extendedTo, "extendedTo");
    new Faults()
        .require(
            (response == BreachResponse.EXTEND) == extendedTo.isPresent(),
            "INVALID_MEASURE",
            "extendedTo")
        .throwIfAny();
  }

  @Override
  public EventType type() {
    return EventType.BREACH_RESOLVED;
  }
}
