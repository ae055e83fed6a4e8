// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.TermId;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Terms were found not to be kept, after more time was considered.
 *
 * @param terms the terms, at least one
 * @param noExtension why more time was not the answer
 * @param fairnessStatedBy who states that those concerned were heard
 * @param note what they add; empty if nothing
 */
@JsonTypeName("breach-declared")
public record BreachDeclared(
    SortedSet<TermId> terms,
    NoExtensionReason noExtension,
    ActorRef fairnessStatedBy,
    @Classified(Classification.CONFIDENTIAL_PROCESS) Optional<Narrative> note)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param terms the terms, at least one
   * @param noExtension why more time was not the answer
   * @param fairnessStatedBy who states that those concerned were heard
   * @param note what they add; empty if nothing
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MEASURE} if no term
   *     is named
   */
  public BreachDeclared {
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(noExtension, "noExtension");
    Objects.requireNonNull(fairnessStatedBy, "fairnessStatedBy");
    Objects.requireNonNull(note, "note");
    terms = Collections.unmodifiableSortedSet(new TreeSet<>(terms));
    new Faults().require(!terms.isEmpty(), "INVALID_MEASURE", "terms").throwIfAny();
  }

  @Override
  public EventType type() {
    return EventType.BREACH_DECLARED;
  }
}
