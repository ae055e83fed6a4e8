// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.Faults;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.basics.ValueStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One commitment: who owes it, who benefits, how much, by when, and what shows that it was kept.
 *
 * <p>Rule AGR-04: every part is there; a term for a period is due on its last day or later. Who may
 * owe a term depends on the case, so the case machine asks it (rule AGR-06).
 */
@Value.Immutable
@JsonPropertyOrder({"id", "kind", "obligor", "beneficiary", "measure", "dueOn", "evidence"})
@ValueStyle
public abstract class Term implements WithTerm {

  Term() {}

  /**
   * Returns a builder. Everything is mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Term read(ImmutableTerm.Json json) {
    return ImmutableTerm.fromJson(json);
  }

  /**
   * Returns the id of the term.
   *
   * @return the id
   */
  public abstract TermId id();

  /**
   * Returns what is undertaken.
   *
   * @return the kind
   */
  public abstract TermKind kind();

  /**
   * Returns who owes it.
   *
   * @return the participant
   */
  public abstract ParticipantId obligor();

  /**
   * Returns who benefits.
   *
   * @return the participant, never the one who owes
   */
  public abstract ParticipantId beneficiary();

  /**
   * Returns how much is owed.
   *
   * @return the measure
   */
  public abstract Measure measure();

  /**
   * Returns the last day on which it can be kept in time.
   *
   * @return the day
   */
  public abstract LocalDate dueOn();

  /**
   * Returns what shows that it was kept.
   *
   * @return the kind of evidence
   */
  public abstract EvidenceKind evidence();

  @Value.Check
  void check() {
    boolean endsInTime = !(measure() instanceof Measure.Throughout throughout)
        || !throughout.period().end().isAfter(dueOn().plusDays(1));
    new Faults()
        .require(!obligor().equals(beneficiary()), "INVALID_OBLIGOR", "beneficiary")
        .require(endsInTime, "INVALID_MEASURE", "dueOn")
        .throwIfAny();
  }

  /** A builder of {@link Term}. Not thread-safe. */
  public static final class Builder extends ImmutableTerm.Builder {
    Builder() {}
  }
}
