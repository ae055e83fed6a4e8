// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.Faults;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ValueStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Somebody who takes part in a case, known by a pseudonymous reference. */
@Value.Immutable
@JsonPropertyOrder({"id", "party", "roles", "supports"})
@ValueStyle
public abstract class Participant implements WithParticipant {

  Participant() {}

  /**
   * Returns a builder. The id, the party and one role are mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a participant with one role.
   *
   * @param id the id within the case
   * @param party who this is, as the embedding application's key
   * @param role the role; not a supporter, who needs somebody to support
   * @return the participant
   */
  public static Participant of(ParticipantId id, PartyRef party, ParticipantRole role) {
    return builder().id(id).party(party).addRoles(role).build();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Participant read(ImmutableParticipant.Json json) {
    return ImmutableParticipant.fromJson(json);
  }

  /**
   * Returns the id within the case.
   *
   * @return the id
   */
  public abstract ParticipantId id();

  /**
   * Returns who this is, as the embedding application's key.
   *
   * @return the reference, never a name
   */
  public abstract PartyRef party();

  /**
   * Returns the roles held in this case.
   *
   * @return the roles, never empty
   */
  public abstract Set<ParticipantRole> roles();

  /**
   * Returns whom this participant supports.
   *
   * @return the participant supported; present if and only if a supporter
   */
  public abstract Optional<ParticipantId> supports();

  /**
   * Returns whether this participant is one of those whom the case is about.
   *
   * @return true for a person harmed, a person responsible, a party to a mutual dispute, or
   *     somebody who speaks for a community that was harmed
   */
  @JsonIgnore
  public boolean isPrincipal() {
    return isOnHarmedSide() || isOnResponsibleSide();
  }

  /**
   * Returns whether this participant was harmed, or speaks for a community that was.
   *
   * @return true on the harmed side; a party to a mutual dispute is on both sides
   */
  @JsonIgnore
  public boolean isOnHarmedSide() {
    return roles().contains(ParticipantRole.HARMED)
        || roles().contains(ParticipantRole.COMMUNITY)
        || isMutual();
  }

  /**
   * Returns whether this participant is responsible for harm.
   *
   * @return true on the responsible side; a party to a mutual dispute is on both sides
   */
  @JsonIgnore
  public boolean isOnResponsibleSide() {
    return roles().contains(ParticipantRole.RESPONSIBLE) || isMutual();
  }

  /**
   * Returns whether this participant is a party to a mutual dispute.
   *
   * @return true for a party to a mutual dispute
   */
  @JsonIgnore
  public boolean isMutual() {
    return roles().contains(ParticipantRole.MUTUAL);
  }

  @Value.Check
  void check() {
    boolean harmed =
        roles().contains(ParticipantRole.HARMED) || roles().contains(ParticipantRole.COMMUNITY);
    boolean responsible = roles().contains(ParticipantRole.RESPONSIBLE);
    boolean bothSides = harmed && responsible;
    boolean mutualAndOneSide = isMutual() && (harmed || responsible);
    boolean supportsSelf = supports().equals(Optional.of(id()));
    boolean organisationInterprets = party().kind() == PartyRef.Kind.ORGANISATION
        && roles().contains(ParticipantRole.INTERPRETER);
    new Faults()
        .require(!roles().isEmpty(), "INVALID_PARTY_ROLES", "roles")
        .require(!bothSides && !mutualAndOneSide, "INVALID_PARTY_ROLES", "roles")
        .require(
            roles().contains(ParticipantRole.SUPPORTER) == supports().isPresent() && !supportsSelf,
            "INVALID_PARTY_ROLES",
            "supports")
        .require(!organisationInterprets, "INVALID_ORGANISATION_ROLE", "roles")
        .throwIfAny();
  }

  /** A builder of {@link Participant}. Not thread-safe. */
  public static final class Builder extends ImmutableParticipant.Builder {
    Builder() {}
  }
}
