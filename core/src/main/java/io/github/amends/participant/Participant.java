// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Faults;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ValueStyle;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Somebody who takes part in a case, known by a pseudonymous reference.
 *
 * <p>Rule CHL-06: an appropriate adult is not a party of the same case. Rule CHL-07: no age and no
 * date of birth is kept; whether somebody is a child is asked for each day anew.
 */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "party",
  "roles",
  "supports",
  "appropriateAdultOf",
  "standsInFor",
  "representedBy",
  "vulnerabilities",
  "adjustments",
  "language"
})
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
   * @param role the role; one that is there for nobody else
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
   * Returns at whose side this participant is, as an appropriate adult.
   *
   * @return the participant; present if and only if an appropriate adult
   */
  public abstract Optional<ParticipantId> appropriateAdultOf();

  /**
   * Returns for whom this participant stands in.
   *
   * @return the participant; present if and only if a surrogate
   */
  public abstract Optional<ParticipantId> standsInFor();

  /**
   * Returns the person through whom an organisation takes part.
   *
   * @return the person; empty for a person, and for an organisation that has named nobody yet
   */
  public abstract Optional<PartyRef> representedBy();

  /**
   * Returns why this participant has a claim to special care; never because of age.
   *
   * @return the reasons; empty if none is known
   */
  public abstract Set<Vulnerability> vulnerabilities();

  /**
   * Returns what this participant needs in order to take part (rule EQ-01).
   *
   * @return the adjustments; empty if none is known
   */
  public abstract Set<Adjustment> adjustments();

  /**
   * Returns the language that this participant readily understands (rule INF-04).
   *
   * @return the tag by BCP 47, such as {@code cy-GB}; empty if it was not asked
   */
  @Value.Redacted
  @Classified(Classification.SPECIAL_CATEGORY)
  public abstract Optional<String> language();

  /**
   * Returns whether this participant is one of those whom the case is about.
   *
   * @return true for a person harmed, a person responsible, a party to a mutual dispute, or
   *     somebody who speaks for a community that was harmed
   */
  @Value.Lazy
  @JsonIgnore
  public boolean isPrincipal() {
    return isOnHarmedSide() || isOnResponsibleSide();
  }

  /**
   * Returns whether this participant was harmed, or speaks for a community that was.
   *
   * @return true on the harmed side; a party to a mutual dispute is on both sides
   */
  @Value.Lazy
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
  @Value.Lazy
  @JsonIgnore
  public boolean isOnResponsibleSide() {
    return roles().contains(ParticipantRole.RESPONSIBLE) || isMutual();
  }

  /**
   * Returns whether this participant is a party to a mutual dispute.
   *
   * @return true for a party to a mutual dispute
   */
  @Value.Lazy
  @JsonIgnore
  public boolean isMutual() {
    return roles().contains(ParticipantRole.MUTUAL);
  }

  /**
   * Returns those for whom this participant is there: supported, accompanied or stood in for.
   *
   * @return the ids; empty for a participant who is there for nobody else
   */
  @JsonIgnore
  public Set<ParticipantId> linkedTo() {
    return Stream.of(supports(), appropriateAdultOf(), standsInFor())
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isOrganisation() {
    return party().kind() == PartyRef.Kind.ORGANISATION;
  }

  private boolean isRepresented() {
    return representedBy().isEmpty()
        || (isOrganisation() && representedBy().get().kind() == PartyRef.Kind.PERSON);
  }

  private boolean hasRoleOnlyOfAPerson() {
    return roles().contains(ParticipantRole.INTERPRETER)
        || roles().contains(ParticipantRole.APPROPRIATE_ADULT);
  }

  @Value.Check
  void check() {
    boolean harmed =
        roles().contains(ParticipantRole.HARMED) || roles().contains(ParticipantRole.COMMUNITY);
    boolean responsible = roles().contains(ParticipantRole.RESPONSIBLE);
    boolean bothSides = harmed && responsible;
    boolean mutualAndOneSide = isMutual() && (harmed || responsible);
    boolean isBesideAParty = roles().contains(ParticipantRole.APPROPRIATE_ADULT)
        || roles().contains(ParticipantRole.SURROGATE);
    Faults faults = new Faults()
        .require(!roles().isEmpty(), "INVALID_PARTY_ROLES", "roles")
        .require(!bothSides && !mutualAndOneSide, "INVALID_PARTY_ROLES", "roles")
        .require(!isBesideAParty || !isPrincipal(), "INVALID_PARTY_ROLES", "roles");
    checkNamed(ParticipantRole.SUPPORTER, supports(), "supports", faults);
    checkNamed(
        ParticipantRole.APPROPRIATE_ADULT, appropriateAdultOf(), "appropriateAdultOf", faults);
    checkNamed(ParticipantRole.SURROGATE, standsInFor(), "standsInFor", faults);
    faults
        .require(!isOrganisation() || !hasRoleOnlyOfAPerson(), "INVALID_ORGANISATION_ROLE", "roles")
        .require(
            !isOrganisation() || vulnerabilities().isEmpty(),
            "INVALID_ORGANISATION_ROLE",
            "vulnerabilities")
        .require(isRepresented(), "INVALID_ORGANISATION_ROLE", "representedBy")
        .require(
            language().isEmpty() || LanguageTag.isValid(language().get()),
            "INVALID_LANGUAGE",
            "language")
        .throwIfAny();
  }

  private void checkNamed(
      ParticipantRole role, Optional<ParticipantId> named, String part, Faults faults) {
    faults.require(
        roles().contains(role) == named.isPresent() && !named.equals(Optional.of(id())),
        "INVALID_PARTY_ROLES",
        part);
  }

  /** A builder of {@link Participant}. Not thread-safe. */
  public static final class Builder extends ImmutableParticipant.Builder {
    Builder() {}
  }
}
