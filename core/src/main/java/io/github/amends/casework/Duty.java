// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Coded;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.practice.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An act that the service owes: what, to or about whom, since when, and by when.
 *
 * <p>A duty stops nothing by itself; where a rule makes it a condition of a step, the step is
 * refused as any other.
 *
 * <pre>{@code
 * for (Duty duty : machine.duties(file, context)) {
 *   if (duty.isOverdue(today)) { ... }
 * }
 * }</pre>
 *
 * @param kind what is owed
 * @param participant to or about which participant; empty if it is about none
 * @param facilitator about which facilitator; empty if it is about none
 * @param since what happened last that made it owed
 * @param due by when
 */
public record Duty(
    DutyKind kind,
    Optional<ParticipantId> participant,
    Optional<FacilitatorId> facilitator,
    Occurred since,
    Due due) {

  /** By when something is owed. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(On.class),
    @JsonSubTypes.Type(NoDate.class),
    @JsonSubTypes.Type(NotKnown.class)
  })
  public sealed interface Due {}

  /**
   * By the end of a day.
   *
   * @param date the day
   */
  @JsonTypeName("on")
  public record On(LocalDate date) implements Due {

    /**
     * Creates the value.
     *
     * @param date the day
     */
    public On {
      Objects.requireNonNull(date, "date");
    }
  }

  /** As soon as can be: no source and no profile gives a day. */
  @JsonTypeName("no-date")
  public record NoDate() implements Due {}

  /**
   * By a day that cannot be worked out.
   *
   * @param missing what would have to be known
   */
  @JsonTypeName("not-known")
  public record NotKnown(Missing missing) implements Due {

    /**
     * Creates the value.
     *
     * @param missing what would have to be known
     */
    public NotKnown {
      Objects.requireNonNull(missing, "missing");
    }
  }

  /** Something without which a day cannot be worked out. */
  public enum Missing implements Coded {
    /** Which days are working days, as far ahead as is needed. */
    WORKING_DAYS,
    /** What was checked about a facilitator. */
    STANDING,
    /** The day on which something happened, which is known to the month or year only. */
    DAY
  }

  /**
   * Creates the value.
   *
   * @param kind what is owed
   * @param participant to or about which participant; empty if it is about none
   * @param facilitator about which facilitator; empty if it is about none
   * @param since what happened last that made it owed
   * @param due by when
   */
  public Duty {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(facilitator, "facilitator");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(due, "due");
  }

  /**
   * Returns the rules under which this is owed.
   *
   * @return the ids; empty if none is needed
   */
  @JsonProperty
  public List<RuleId> rules() {
    return kind.rules();
  }

  /**
   * Returns whether the day by which this was owed has passed.
   *
   * @param today the day on which it is asked
   * @return true if it has; false if there is no day, or none that is known
   */
  public boolean isOverdue(LocalDate today) {
    return due instanceof On on && on.date().isBefore(today);
  }
}
