// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.Faults;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.Validity;
import io.github.amends.basics.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A body that refers matters to a service, and the agreement on the information that they share.
 */
@Value.Immutable
@JsonPropertyOrder({"agency", "kind", "active", "agreements"})
@ValueStyle
public abstract class ReferringAgency implements WithReferringAgency {

  ReferringAgency() {}

  /**
   * Returns a builder. Everything but the agreements is mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ReferringAgency read(ImmutableReferringAgency.Json json) {
    return ImmutableReferringAgency.fromJson(json);
  }

  /**
   * Returns who it is.
   *
   * @return the organisation, as in {@link ReferralSource.Agency}
   */
  public abstract PartyRef agency();

  /**
   * Returns what kind of body it is.
   *
   * @return the kind, not {@link AgencyKind#SELF}
   */
  public abstract AgencyKind kind();

  /**
   * Returns the days on which it refers.
   *
   * @return the days
   */
  public abstract Validity active();

  /**
   * Returns the agreements on the information shared.
   *
   * @return the agreements; empty if there is none
   */
  public abstract List<SharingAgreement> agreements();

  /**
   * Returns whether an agreement is in force on a day.
   *
   * @param date the day
   * @return true if the agency is active and an agreement is in force
   */
  public boolean sharesOn(LocalDate date) {
    return active().holdsOn(date)
        && agreements().stream().anyMatch(each -> each.validity().holdsOn(date));
  }

  @Value.Check
  void check() {
    new Faults()
        .require(agency().kind() == PartyRef.Kind.ORGANISATION, "INVALID_ID", "agency")
        .require(kind() != AgencyKind.SELF, "INVALID_REFERRAL_NO_SOURCE", "kind")
        .throwIfAny();
  }

  /** A builder of {@link ReferringAgency}. Not thread-safe. */
  public static final class Builder extends ImmutableReferringAgency.Builder {
    Builder() {}
  }
}
