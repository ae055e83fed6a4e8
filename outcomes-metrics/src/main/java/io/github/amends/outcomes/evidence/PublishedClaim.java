// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.evidence;

import io.github.amends.basics.Faults;
import java.util.Optional;

/**
 * A figure about restorative justice as others have published it, with what is known of how it came
 * about. The library repeats it; it does not vouch for it, and computes nothing from it.
 *
 * @param id a short stable name
 * @param statement what is claimed, in our words
 * @param figure the figure as published
 * @param source where it was read
 * @param definition what exactly was counted, and of whom; empty if the source does not say
 * @param note what a reader should know before repeating it
 */
public record PublishedClaim(
    String id,
    String statement,
    String figure,
    String source,
    Optional<String> definition,
    String note) {

  /**
   * Creates a claim.
   *
   * @param id a short stable name
   * @param statement what is claimed
   * @param figure the figure as published
   * @param source where it was read
   * @param definition what exactly was counted, and of whom
   * @param note what a reader should know before repeating it
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_CLAIM} for each text
   *     that is blank
   */
  public PublishedClaim {
    new Faults()
        .require(!id.isBlank(), "INVALID_CLAIM", "id")
        .require(!statement.isBlank(), "INVALID_CLAIM", "statement")
        .require(!figure.isBlank(), "INVALID_CLAIM", "figure")
        .require(!source.isBlank(), "INVALID_CLAIM", "source")
        .require(definition.filter(String::isBlank).isEmpty(), "INVALID_CLAIM", "definition")
        .require(!note.isBlank(), "INVALID_CLAIM", "note")
        .throwIfAny();
  }

  /**
   * Returns whether it is known what was counted.
   *
   * @return whether there is a definition
   */
  public boolean isDefinitionKnown() {
    return definition.isPresent();
  }

  /** Returns the claim as one reads it, which always says whether its definition is known. */
  @Override
  public String toString() {
    return statement + ": " + figure + " (" + source + "). "
        + definition.map(known -> "Counts: " + known + ".").orElse("What was counted is not known.")
        + " " + note;
  }
}
