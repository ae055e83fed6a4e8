// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.EventId;
import java.util.Objects;

/** What was entered in error: one entry, or the whole case. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(ErrorTarget.OneEntry.class),
  @JsonSubTypes.Type(ErrorTarget.WholeCase.class)
})
public sealed interface ErrorTarget {

  /**
   * One entry of the log.
   *
   * @param entry the id of its event
   */
  @JsonTypeName("one-entry")
  record OneEntry(EventId entry) implements ErrorTarget {
    /**
     * Creates the value.
     *
     * @param entry the id of its event
     */
    public OneEntry {
      Objects.requireNonNull(entry, "entry");
    }
  }

  /** The whole case, which never was one. */
  @JsonTypeName("whole-case")
  record WholeCase() implements ErrorTarget {}
}
