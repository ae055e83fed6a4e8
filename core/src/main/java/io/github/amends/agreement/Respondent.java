// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/** Whoever a questionnaire is put to (rule MON-03). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Respondent.TakingPart.class),
  @JsonSubTypes.Type(Respondent.Facilitating.class)
})
public sealed interface Respondent {

  /**
   * Somebody who takes part in the case.
   *
   * @param participant who
   */
  @JsonTypeName("taking-part")
  record TakingPart(ParticipantId participant) implements Respondent {
    /**
     * Creates the value.
     *
     * @param participant who
     */
    public TakingPart {
      Objects.requireNonNull(participant, "participant");
    }
  }

  /**
   * Somebody who facilitates.
   *
   * @param facilitator who
   */
  @JsonTypeName("facilitating")
  record Facilitating(FacilitatorId facilitator) implements Respondent {
    /**
     * Creates the value.
     *
     * @param facilitator who
     */
    public Facilitating {
      Objects.requireNonNull(facilitator, "facilitator");
    }
  }
}
