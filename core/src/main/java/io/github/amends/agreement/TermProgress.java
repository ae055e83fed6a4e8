// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Money;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.basics.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What was done about a term. */
@Value.Immutable
@JsonPropertyOrder({"term", "result", "paid", "quantity", "evidence", "confirmedBy", "document"})
@ValueStyle
public abstract class TermProgress implements WithTermProgress {

  TermProgress() {}

  /**
   * Returns a builder. The term, the result and the quantity are mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static TermProgress read(ImmutableTermProgress.Json json) {
    return ImmutableTermProgress.fromJson(json);
  }

  /**
   * Returns the term.
   *
   * @return the id of the term
   */
  public abstract TermId term();

  /**
   * Returns how far it has come.
   *
   * @return the result; anything but in progress ends the term
   */
  public abstract TermResult result();

  /**
   * Returns what was paid this time.
   *
   * @return the amount, above zero; empty if nothing was paid
   */
  public abstract Optional<Money> paid();

  /**
   * Returns how many hours or sessions were done this time.
   *
   * @return the number, zero or more
   */
  public abstract int quantity();

  /**
   * Returns what shows it.
   *
   * @return the evidence; present if the term was kept and nobody confirms it
   */
  public abstract Optional<EvidenceKind> evidence();

  /**
   * Returns who confirms that it was kept (rule MON-04).
   *
   * @return the participant; empty if nobody does
   */
  public abstract Optional<ParticipantId> confirmedBy();

  /**
   * Returns the paper or recording that shows it.
   *
   * @return the document; empty if there is none
   */
  public abstract Optional<DocumentRef> document();

  @Value.Check
  void check() {
    new Faults()
        .require(paid().isEmpty() || paid().get().isPositive(), "INVALID_MONEY", "paid")
        .require(quantity() >= 0, "INVALID_MEASURE", "quantity")
        .require(
            result() != TermResult.FULFILLED
                || evidence().isPresent()
                || confirmedBy().isPresent(),
            "INVALID_TERM_NO_EVIDENCE",
            "evidence")
        .throwIfAny();
  }

  /** A builder of {@link TermProgress}. Not thread-safe. */
  public static final class Builder extends ImmutableTermProgress.Builder {
    Builder() {}
  }
}
