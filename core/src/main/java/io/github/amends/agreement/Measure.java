// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Money;
import java.util.List;
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
   * @param instalments when which part is due, in order of time, together the whole amount; empty
   *     if nothing was said of parts
   */
  @JsonTypeName("payment")
  record Payment(Money total, List<Instalment> instalments) implements Measure {
    /**
     * Creates the measure.
     *
     * @param total the whole amount, above zero
     * @param instalments when which part is due, in order of time, together the whole amount; empty
     *     if nothing was said of parts
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MONEY} if the
     *     amount is not above zero or the instalments do not add up to it,
     *     {@code INVALID_TIME_ORDER} if an instalment is not due after the one before
     */
    public Payment {
      instalments = List.copyOf(instalments);
      new Faults()
          .require(total.isPositive(), "INVALID_MONEY", "total")
          .require(addsUp(total, instalments), "INVALID_MONEY", "instalments")
          .require(isInOrder(instalments), "INVALID_TIME_ORDER", "instalments")
          .throwIfAny();
    }

    /**
     * Creates the measure for an amount of which nothing was said of parts.
     *
     * @param total the whole amount, above zero
     */
    public Payment(Money total) {
      this(total, List.of());
    }

    private static boolean addsUp(Money total, List<Instalment> instalments) {
      if (instalments.stream().anyMatch(each -> !hasCurrencyOf(total, each))) {
        return false;
      }
      Money sum = Money.zero(total.currency());
      for (Instalment each : instalments) {
        if (each.amount().compareTo(total.minus(sum)) > 0) {
          return false;
        }
        sum = sum.plus(each.amount());
      }
      return instalments.isEmpty() || sum.equals(total);
    }

    private static boolean hasCurrencyOf(Money total, Instalment instalment) {
      return instalment.amount().currency().equals(total.currency());
    }

    private static boolean isInOrder(List<Instalment> instalments) {
      for (int i = 1; i < instalments.size(); i++) {
        if (!instalments.get(i - 1).dueOn().isBefore(instalments.get(i).dueOn())) {
          return false;
        }
      }
      return true;
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
