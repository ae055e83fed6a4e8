// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Faults;
import io.github.amends.basics.PartyRef;
import java.util.Objects;

/**
 * Who brought the matter to the service: an agency, or one of the parties in a named role.
 *
 * <p>Each has one way to be made, so a referral without a source cannot exist.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(ReferralSource.Agency.class),
  @JsonSubTypes.Type(ReferralSource.Party.class)
})
public sealed interface ReferralSource {

  /**
   * Returns the kind of body, {@link AgencyKind#SELF} where there is none.
   *
   * @return the kind
   */
  AgencyKind kind();

  /**
   * An agency that referred the matter.
   *
   * @param kind what kind of body it is; not {@link AgencyKind#SELF}
   * @param agency the embedding application's key for it
   */
  @JsonTypeName("agency")
  record Agency(AgencyKind kind, PartyRef agency) implements ReferralSource {

    /**
     * Creates the source.
     *
     * @param kind what kind of body it is; not {@link AgencyKind#SELF}
     * @param agency the embedding application's key for it
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_REFERRAL_NO_SOURCE}
     *     if the kind is {@link AgencyKind#SELF}
     */
    public Agency {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(agency, "agency");
      new Faults()
          .require(kind != AgencyKind.SELF, "INVALID_REFERRAL_NO_SOURCE", "source.kind")
          .throwIfAny();
    }
  }

  /**
   * One of the parties, who came without an agency.
   *
   * @param role the part that the person has in the matter
   */
  @JsonTypeName("party")
  record Party(SelfReferralRole role) implements ReferralSource {

    /**
     * Creates the source.
     *
     * @param role the part that the person has in the matter
     */
    public Party {
      Objects.requireNonNull(role, "role");
    }

    @Override
    public AgencyKind kind() {
      return AgencyKind.SELF;
    }
  }
}
