// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import java.util.Objects;

/**
 * Whoever benefits from a term let it go.
 *
 * @param term the term
 * @param waivedBy who let it go
 */
@JsonTypeName("term-waived")
public record TermWaived(TermId term, ParticipantId waivedBy) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param term the term
   * @param waivedBy who let it go
   */
  public TermWaived {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(waivedBy, "waivedBy");
  }

  @Override
  public EventType type() {
    return EventType.TERM_WAIVED;
  }
}
