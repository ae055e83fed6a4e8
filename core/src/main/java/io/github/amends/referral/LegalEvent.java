// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * Something that happened in law and bears on a case: a step of proceedings, or an order.
 *
 * <p>The case machine asks the rules that depend on it at the next step; it changes nothing by
 * itself.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(LegalEvent.Proceeding.class),
  @JsonSubTypes.Type(LegalEvent.OrderMade.class)
})
public sealed interface LegalEvent {

  /**
   * A step of proceedings against a participant.
   *
   * @param participant against whom
   * @param step which step
   */
  @JsonTypeName("proceeding")
  record Proceeding(ParticipantId participant, ProceedingStep step) implements LegalEvent {
    /**
     * Creates the value.
     *
     * @param participant against whom
     * @param step which step
     */
    public Proceeding {
      Objects.requireNonNull(participant, "participant");
      Objects.requireNonNull(step, "step");
    }
  }

  /**
   * An order was made, or a condition of bail or licence set.
   *
   * @param order the order
   */
  @JsonTypeName("order-made")
  record OrderMade(LegalOrder order) implements LegalEvent {
    /**
     * Creates the value.
     *
     * @param order the order
     */
    public OrderMade {
      Objects.requireNonNull(order, "order");
    }
  }
}
