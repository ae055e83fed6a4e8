// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.Occurred;
import java.util.Objects;

/** When the incident happened: known, spread over a span of days, or not known and why. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(IncidentTime.Known.class),
  @JsonSubTypes.Type(IncidentTime.Period.class),
  @JsonSubTypes.Type(IncidentTime.Unknown.class)
})
public sealed interface IncidentTime {

  /** Why the time of an incident is not known. */
  @Classified(Classification.OFFICIAL)
  enum Reason implements Coded {
    /** The agency did not say. */
    NOT_TOLD,
    /** Nobody remembers. */
    NOT_REMEMBERED,
    /** It was found out later. */
    FOUND_LATER
  }

  /**
   * A single time, as precisely as it is known.
   *
   * @param occurred the time
   */
  @JsonTypeName("known")
  record Known(Occurred occurred) implements IncidentTime {

    /**
     * Creates the time.
     *
     * @param occurred the time
     */
    public Known {
      Objects.requireNonNull(occurred, "occurred");
    }
  }

  /**
   * Something that went on for a while, such as noise over a summer.
   *
   * @param days the days, half-open
   */
  @JsonTypeName("period")
  record Period(DateRange days) implements IncidentTime {

    /**
     * Creates the span.
     *
     * @param days the days, half-open
     */
    public Period {
      Objects.requireNonNull(days, "days");
    }
  }

  /**
   * A time that is not known.
   *
   * @param reason why it is not known
   */
  @JsonTypeName("unknown")
  record Unknown(Reason reason) implements IncidentTime {

    /**
     * Creates the statement.
     *
     * @param reason why it is not known
     */
    public Unknown {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
