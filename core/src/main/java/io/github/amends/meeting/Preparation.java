// SPDX-License-Identifier: Apache-2.0
package io.github.amends.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.ValueStyle;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/** A meeting in which facilitators prepare participants for the process. */
@Value.Immutable
@JsonPropertyOrder({
  "participants",
  "facilitators",
  "minutes",
  "topics",
  "groundRulesAgreedBy",
  "expectationsRecordedOf"
})
@ValueStyle
public abstract class Preparation implements WithPreparation {

  Preparation() {}

  /**
   * Returns a builder. The participants, the facilitators and the minutes are mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Preparation read(ImmutablePreparation.Json json) {
    return ImmutablePreparation.fromJson(json);
  }

  /**
   * Returns who was prepared.
   *
   * @return the participants, never empty; supporters may be among them
   */
  @Value.NaturalOrder
  public abstract SortedSet<ParticipantId> participants();

  /**
   * Returns who prepared them.
   *
   * @return the facilitators, never empty
   */
  @Value.NaturalOrder
  public abstract SortedSet<FacilitatorId> facilitators();

  /**
   * Returns how long it took.
   *
   * @return whole minutes, above zero
   */
  public abstract int minutes();

  /**
   * Returns what they went through (rule PRE-03).
   *
   * @return the topics; empty if they are not told
   */
  public abstract Set<PreparationTopic> topics();

  /**
   * Returns who agreed to the ground rules (rule PRE-04).
   *
   * @return those of the participants who did
   */
  @Value.NaturalOrder
  public abstract SortedSet<ParticipantId> groundRulesAgreedBy();

  /**
   * Returns of whom the expectations were recorded (rule PRE-05).
   *
   * @return those of the participants of whom they were
   */
  @Value.NaturalOrder
  public abstract SortedSet<ParticipantId> expectationsRecordedOf();

  @Value.Check
  void check() {
    new Faults()
        .require(!participants().isEmpty(), "INVALID_PREPARATION", "participants")
        .require(!facilitators().isEmpty(), "INVALID_PREPARATION", "facilitators")
        .require(minutes() > 0, "INVALID_MEASURE", "minutes")
        .require(
            participants().containsAll(groundRulesAgreedBy()),
            "INVALID_PREPARATION",
            "groundRulesAgreedBy")
        .require(
            participants().containsAll(expectationsRecordedOf()),
            "INVALID_PREPARATION",
            "expectationsRecordedOf")
        .throwIfAny();
  }

  /** A builder of {@link Preparation}. Not thread-safe. */
  public static final class Builder extends ImmutablePreparation.Builder {
    Builder() {}
  }
}
