// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Money;
import java.util.Objects;

/**
 * How much of something a term asks for: once, a number of hours or sessions, an amount of money,
 * or all through a period.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Measure.Once.class),
  @JsonSubTypes.Type(Measure.Hours.class),
  @JsonSubTypes.Type(Measure.Sessions.class),
  @JsonSubTypes.Type(Measure.Payment.class),
  @JsonSubTypes.Type(Measure.Throughout.class)
})
public sealed interface Measure {

  /** Something done once, such as an apology. */
  @JsonTypeName("once")
  record Once() implements Measure {}

  /**
   * A number of hours.
   *
   * @param hours whole hours, above zero
   */
  @JsonTypeName("hours")
  record Hours(int hours) implements Measure {

    /**
     * Creates the measure.
     *
     * @param hours whole hours, above zero
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MEASURE} if not
     *     above zero
     */
    public Hours {
      new Faults().require(hours > 0, "INVALID_MEASURE", "hours").throwIfAny();
    }
  }

  /**
   * A number of sessions.
   *
   * @param sessions whole sessions, above zero
   */
  @JsonTypeName("sessions")
  record Sessions(int sessions) implements Measure {

    /**
     * Creates the measure.
     *
     * @param sessions whole sessions, above zero
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MEASURE} if not
     *     above zero
     */
    public Sessions {
      new Faults().require(sessions > 0, "INVALID_MEASURE", "sessions").throwIfAny();
    }
  }

  /**
   * An amount of money, paid at once or in instalments (rule AGR-11).
   *
   * @param total the whole amount, above zero
   */
  @JsonTypeName("payment")
  record Payment(Money total) implements Measure {

    /**
     * Creates the measure.
     *
     * @param total the whole amount, above zero
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MONEY} if not above
     *     zero
     */
    public Payment {
      new Faults().require(total.isPositive(), "INVALID_MONEY", "total").throwIfAny();
    }
  }

  /**
   * Something kept all through a period, such as a ground rule.
   *
   * @param period the days, half-open
   */
  @JsonTypeName("throughout")
  record Throughout(DateRange period) implements Measure {

    /**
     * Creates the measure.
     *
     * @param period the days, half-open
     */
    public Throughout {
      Objects.requireNonNull(period, "period");
    }
  }
}
