// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * From whom a term came: from a party, or from a facilitator for a reason (rules AGR-12 and
 * AGR-13).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(TermOrigin.Party.class),
  @JsonSubTypes.Type(TermOrigin.Facilitator.class)
})
public sealed interface TermOrigin {

  /**
   * A term that a party proposed.
   *
   * @param participant who proposed it
   */
  @JsonTypeName("party")
  record Party(ParticipantId participant) implements TermOrigin {
    /**
     * Creates the value.
     *
     * @param participant who proposed it
     */
    public Party {
      Objects.requireNonNull(participant, "participant");
    }
  }

  /**
   * A term that a facilitator proposed.
   *
   * @param facilitator who proposed it
   * @param reason why
   */
  @JsonTypeName("facilitator")
  record Facilitator(FacilitatorId facilitator, InterventionReason reason) implements TermOrigin {
    /**
     * Creates the value.
     *
     * @param facilitator who proposed it
     * @param reason why
     */
    public Facilitator {
      Objects.requireNonNull(facilitator, "facilitator");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
