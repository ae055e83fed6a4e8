// SPDX-License-Identifier: Apache-2.0
package io.github.amends.assessment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/** The decision whether a restorative process is suitable, and by which route. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Suitability.Suitable.class),
  @JsonSubTypes.Type(Suitability.NotSuitable.class)
})
public sealed interface Suitability {

  /**
   * A process is suitable.
   *
   * @param route by which route
   */
  @JsonTypeName("suitable")
  record Suitable(Route route) implements Suitability {

    /**
     * Creates the decision.
     *
     * @param route by which route
     */
    public Suitable {
      Objects.requireNonNull(route, "route");
    }
  }

  /**
   * No process is suitable; the case is closed or goes back to the referrer.
   *
   * @param reason why
   */
  @JsonTypeName("not-suitable")
  record NotSuitable(UnsuitabilityReason reason) implements Suitability {
    /**
     * Creates the decision.
     *
     * @param reason why
     */
    public NotSuitable {
      Objects.requireNonNull(reason, "reason");
    }

    /** Creates the decision for a matter that does not lend itself to a process. */
    public NotSuitable() {
      this(UnsuitabilityReason.NOT_APPROPRIATE);
    }
  }
}
