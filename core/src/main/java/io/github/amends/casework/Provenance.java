// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import java.util.Objects;

/** How an entry came into the log. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Provenance.FirstHand.class),
  @JsonSubTypes.Type(Provenance.Imported.class)
})
@Classified(Classification.OFFICIAL)
public sealed interface Provenance {

  /** Recorded by those who saw to it. */
  @JsonTypeName("first-hand")
  record FirstHand() implements Provenance {}

  /**
   * Brought over from another system and not verified.
   *
   * @param source the embedding application's key for that system
   */
  @JsonTypeName("imported")
  record Imported(String source) implements Provenance {

    /**
     * Creates the provenance.
     *
     * @param source the embedding application's key for that system
     */
    public Imported {
      Objects.requireNonNull(source, "source");
    }
  }

  /**
   * Returns the provenance of what those record who saw to it.
   *
   * @return first hand
   */
  static Provenance firstHand() {
    return new FirstHand();
  }
}
