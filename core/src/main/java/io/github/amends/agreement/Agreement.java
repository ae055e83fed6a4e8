// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.AgreementId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the parties agreed, as a version with its terms. An amendment is a new version; the old one
 * stays.
 */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "version",
  "terms",
  "proportionalityStatedBy",
  "lawfulnessStatedBy",
  "proportionalityCheckedBy",
  "meeting",
  "confidentiality"
})
@ValueStyle
public abstract class Agreement implements WithAgreement {

  Agreement() {}

  /**
   * Returns a builder. The id, the version, one term and the two statements are mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Agreement read(ImmutableAgreement.Json json) {
    return ImmutableAgreement.fromJson(json);
  }

  /**
   * Returns the id of the agreement.
   *
   * @return the id, the same for all versions
   */
  public abstract AgreementId id();

  /**
   * Returns the version.
   *
   * @return from 1
   */
  public abstract int version();

  /**
   * Returns the commitments.
   *
   * @return the terms, never empty, each id once
   */
  public abstract List<Term> terms();

  /**
   * Returns who states that the terms are in proportion to the harm and reflect it (rule AGR-02).
   *
   * @return who states it, as the embedding application's key
   */
  public abstract ActorRef proportionalityStatedBy();

  /**
   * Returns who states that no term is unlawful, degrading or takes away liberty (rule AGR-07).
   *
   * @return who states it, as the embedding application's key
   */
  public abstract ActorRef lawfulnessStatedBy();

  /**
   * Returns the supervisor who checked that in a complex case (rule AGR-02).
   *
   * @return the supervisor; empty if none did
   */
  public abstract Optional<FacilitatorId> proportionalityCheckedBy();

  /**
   * Returns the sitting from which it came.
   *
   * @return the sitting; empty if it came from an exchange
   */
  public abstract Optional<MeetingId> meeting();

  /**
   * Returns who may know the terms (rule AGR-10).
   *
   * @return who; empty if nothing was agreed, and then only the parties
   */
  public abstract Optional<AgreementConfidentiality> confidentiality();

  @Value.Check
  void check() {
    long ids = terms().stream().map(Term::id).distinct().count();
    new Faults()
        .require(version() >= 1, "INVALID_MEASURE", "version")
        .require(!terms().isEmpty(), "INVALID_MEASURE", "terms")
        .require(ids == terms().size(), "INVALID_ID", "terms.id")
        .throwIfAny();
  }

  /** A builder of {@link Agreement}. Not thread-safe. */
  public static final class Builder extends ImmutableAgreement.Builder {
    Builder() {}
  }
}
