// SPDX-License-Identifier: Apache-2.0
package io.github.amends.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.ValueStyle;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A sitting that is fixed: its form, its time, and who is to be there. A process of several
 * sittings has a meeting for each.
 *
 * <p>Part of rule MTG-06: a meeting ends after it starts.
 */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "kind",
  "medium",
  "startsAt",
  "endsAt",
  "zone",
  "participants",
  "facilitators",
  "mode",
  "observersAgreedBy",
  "surrogateAgreedBy"
})
@ValueStyle
public abstract class Meeting implements WithMeeting {

  Meeting() {}

  /**
   * Returns a builder. The id, the kind, the medium, the times, the zone and a participant are
   * mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Meeting read(ImmutableMeeting.Json json) {
    return ImmutableMeeting.fromJson(json);
  }

  /**
   * Returns the id of the sitting.
   *
   * @return the id
   */
  public abstract MeetingId id();

  /**
   * Returns the form.
   *
   * @return the kind
   */
  public abstract MeetingKind kind();

  /**
   * Returns the medium.
   *
   * @return the medium
   */
  public abstract Medium medium();

  /**
   * Returns when it starts.
   *
   * @return the instant
   */
  public abstract Instant startsAt();

  /**
   * Returns when it ends.
   *
   * @return the instant, after the start
   */
  public abstract Instant endsAt();

  /**
   * Returns the time zone in which it is held.
   *
   * @return the zone
   */
  public abstract ZoneId zone();

  /**
   * Returns who is to take part.
   *
   * @return the participants, never empty
   */
  @Value.NaturalOrder
  public abstract SortedSet<ParticipantId> participants();

  /**
   * Returns who is to facilitate.
   *
   * @return the facilitators; how many are needed is for the profile to say
   */
  @Value.NaturalOrder
  public abstract SortedSet<FacilitatorId> facilitators();

  /**
   * Returns how the parties come into contact.
   *
   * @return the mode; empty if it is that of the route of the case
   */
  public abstract Optional<ContactMode> mode();

  /**
   * Returns who agreed that observers are there (rule MTG-09).
   *
   * @return those of the participants who did
   */
  @Value.NaturalOrder
  public abstract SortedSet<ParticipantId> observersAgreedBy();

  /**
   * Returns who agreed to meet somebody who stands in for a party (rule MTG-10).
   *
   * @return those of the participants who did
   */
  @Value.NaturalOrder
  public abstract SortedSet<ParticipantId> surrogateAgreedBy();

  @Value.Check
  void check() {
    new Faults()
        .require(startsAt().isBefore(endsAt()), "INVALID_TIME_ORDER", "endsAt")
        .require(!participants().isEmpty(), "INVALID_MEETING", "participants")
        .require(
            participants().containsAll(observersAgreedBy()), "INVALID_MEETING", "observersAgreedBy")
        .require(
            participants().containsAll(surrogateAgreedBy()), "INVALID_MEETING", "surrogateAgreedBy")
        .throwIfAny();
  }

  /** A builder of {@link Meeting}. Not thread-safe. */
  public static final class Builder extends ImmutableMeeting.Builder {
    Builder() {}
  }
}
