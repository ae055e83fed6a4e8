// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.basics.ValueStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * One commitment: who owes it, who benefits, how much, by when, and what shows that it was kept.
 *
 * <p>Rule AGR-04: every part is there; a term for a period is due on its last day or later. Who may
 * owe a term depends on the case, so the case machine asks it (rule AGR-06).
 */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "kind",
  "obligor",
  "beneficiary",
  "measure",
  "dueOn",
  "evidence",
  "otherKind",
  "origin",
  "primaryBenefit",
  "callsOn"
})
@ValueStyle
public abstract class Term implements WithTerm {

  Term() {}

  /**
   * Returns a builder. The id, the kind, the obligor, the beneficiary, the measure, the last day
   * and the evidence are mandatory.
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

  /**
   * Returns what is undertaken where no kind in the list fits.
   *
   * @return the text, masked when printed; present if and only if the kind is other
   */
  @Classified(Classification.CONFIDENTIAL_PROCESS)
  public abstract Optional<Narrative> otherKind();

  /**
   * Returns from whom it came (rules AGR-12 and AGR-13).
   *
   * @return the origin; empty if it is not told
   */
  public abstract Optional<TermOrigin> origin();

  /**
   * Returns whom it mainly benefits, where that is not the beneficiary (rule AGR-06).
   *
   * @return the participant; empty if it is the beneficiary
   */
  public abstract Optional<ParticipantId> primaryBenefit();

  /**
   * Returns those beside the obligor of whom it asks something (rule AGR-06).
   *
   * @return the participants; empty if it asks nothing of anybody else
   */
  @Value.NaturalOrder
  public abstract SortedSet<ParticipantId> callsOn();

  private boolean areInstalmentsInTime() {
    return !(measure() instanceof Measure.Payment payment)
        || payment.instalments().stream().noneMatch(each -> each.dueOn().isAfter(dueOn()));
  }

  @Value.Check
  void check() {
    boolean endsInTime = !(measure() instanceof Measure.Throughout throughout)
        || !throughout.period().end().isAfter(dueOn().plusDays(1));
    new Faults()
        .require(!obligor().equals(beneficiary()), "INVALID_OBLIGOR", "beneficiary")
        .require(endsInTime, "INVALID_MEASURE", "dueOn")
        .require(
            (kind() == TermKind.OTHER) == otherKind().isPresent(), "INVALID_TERM_KIND", "otherKind")
        .require(!callsOn().contains(obligor()), "INVALID_OBLIGOR", "callsOn")
        .require(areInstalmentsInTime(), "INVALID_MEASURE", "measure.instalments")
        .throwIfAny();
  }

  /** A builder of {@link Term}. Not thread-safe. */
  public static final class Builder extends ImmutableTerm.Builder {
    Builder() {}
  }
}
