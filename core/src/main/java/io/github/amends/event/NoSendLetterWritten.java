// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.ParticipantId;
import java.util.Objects;

/**
 * A participant wrote a letter that is never sent.
 *
 * @param letter the id of the letter
 * @param writer who wrote it
 */
@JsonTypeName("no-send-letter-written")
public record NoSendLetterWritten(ExchangeId letter, ParticipantId writer) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param letter the id of the letter
   * @param writer who wrote it
   */
  public NoSendLetterWritten {
    Objects.requireNonNull(letter, "letter");
    Objects.requireNonNull(writer, "writer");
  }

  @Override
  public EventType type() {
    return EventType.NO_SEND_LETTER_WRITTEN;
  }
}
