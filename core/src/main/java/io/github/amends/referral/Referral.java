// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ReferralId;
import io.github.amends.basics.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A matter brought to the service: who brought it, when, and what happened.
 *
 * <p>Rule REF-07: the incident is certainly not later than the day on which the referral was
 * received. Rule REF-09: the stage of justice is told, and a neighbour dispute has no sentence.
 * Part of rule REF-01: a referral has a source, because {@link ReferralSource} leaves no other way.
 */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "source",
  "received",
  "incident",
  "justiceStage",
  "identifiableHarm",
  "circumstances",
  "requestedBy",
  "evidence",
  "owner",
  "dataBasis",
  "orders"
})
@ValueStyle
public abstract class Referral implements WithReferral {

  Referral() {}

  /**
   * Returns a builder. The id, the source, the time of receipt, the incident and the stage of
   * justice are mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a referral with its mandatory parts.
   *
   * @param id the id of the referral
   * @param source who brought the matter
   * @param received when it was received
   * @param incident what happened
   * @param justiceStage where the matter stands in criminal justice
   * @return the referral
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TIME_ORDER} if the
   *     incident is certainly later than the receipt, {@code INVALID_STAGE_FOR_INCIDENT} if a
   *     neighbour dispute is told to be sentenced
   */
  public static Referral of(
      ReferralId id,
      ReferralSource source,
      Occurred received,
      Incident incident,
      JusticeStage justiceStage) {
    return builder()
        .id(id)
        .source(source)
        .received(received)
        .incident(incident)
        .justiceStage(justiceStage)
        .build();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Referral read(ImmutableReferral.Json json) {
    return ImmutableReferral.fromJson(json);
  }

  /**
   * Returns the id of the referral.
   *
   * @return the id
   */
  public abstract ReferralId id();

  /**
   * Returns who brought the matter.
   *
   * @return an agency, or a party
   */
  public abstract ReferralSource source();

  /**
   * Returns when the referral was received.
   *
   * @return the time
   */
  public abstract Occurred received();

  /**
   * Returns what happened.
   *
   * @return the incident
   */
  public abstract Incident incident();

  /**
   * Returns where the matter stands in criminal justice.
   *
   * @return the stage
   */
  public abstract JusticeStage justiceStage();

  /**
   * Returns a harm that can be named although no one person was harmed.
   *
   * @return the harm; empty if persons were harmed
   */
  public abstract Optional<IdentifiableHarm> identifiableHarm();

  /**
   * Returns what the referrer wrote about the matter.
   *
   * @return the text, masked when printed; empty if nothing was written
   */
  @Classified(Classification.CRIMINAL_OFFENCE)
  public abstract Optional<Narrative> circumstances();

  /**
   * Returns who asked for a restorative process (rule REF-04).
   *
   * @return who asked; empty if it is not known
   */
  public abstract Optional<Requester> requestedBy();

  /**
   * Returns whether there is enough evidence for a charge (rule REF-05).
   *
   * @return the view taken; empty if it is not known
   */
  public abstract Optional<ChargingEvidence> evidence();

  /**
   * Returns which kind of body owns the matter (rule REF-10).
   *
   * @return the kind; empty if it is not known
   */
  public abstract Optional<AgencyKind> owner();

  /**
   * Returns on what the service relies to hold the data (rules DAT-01 and DAT-02).
   *
   * @return the basis; empty if none is recorded
   */
  public abstract Optional<DataBasis> dataBasis();

  /**
   * Returns the orders, bail and licence conditions that the referrer told of (rule RSK-08).
   *
   * @return the orders; empty if none is known
   */
  public abstract List<LegalOrder> orders();

  private boolean isIncidentAfterReceipt() {
    if (incident().time() instanceof IncidentTime.Known known) {
      return known.occurred().isAfter(received());
    }
    if (incident().time() instanceof IncidentTime.Period period) {
      return Occurred.on(period.days().start(), received().zone()).isAfter(received());
    }
    return false;
  }

  private boolean isDisputeSentenced() {
    return incident().kind() == IncidentKind.NEIGHBOUR_DISPUTE
        && (justiceStage() == JusticeStage.IN_SENTENCE
            || justiceStage() == JusticeStage.POST_SENTENCE);
  }

  /**
   * Returns who asked for a restorative process, a party who came without an agency included.
   *
   * @return who asked; empty if it is not known
   */
  @JsonIgnore
  public Optional<Requester> requester() {
    return source() instanceof ReferralSource.Party party
        ? Optional.of(Requester.valueOf(party.role().name()))
        : requestedBy();
  }

  @Value.Check
  void check() {
    new Faults()
        .require(!isIncidentAfterReceipt(), "INVALID_TIME_ORDER", "incident.time")
        .require(!isDisputeSentenced(), "INVALID_STAGE_FOR_INCIDENT", "justiceStage")
        .throwIfAny();
  }

  /** A builder of {@link Referral}. Not thread-safe. */
  public static final class Builder extends ImmutableReferral.Builder {
    Builder() {}
  }
}
