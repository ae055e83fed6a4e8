// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Faults;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ValueStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a participant was told on one occasion, and how: the evidence on which a consent rests.
 *
 * <p>Rule INF-08: it keeps who was told, by whom, with which text, in which language and through
 * which channel; when stands in the entry around it.
 */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "participant",
  "text",
  "items",
  "language",
  "channel",
  "form",
  "giver",
  "interpreter"
})
@ValueStyle
public abstract class InformationGiven implements WithInformationGiven {

  InformationGiven() {}

  /**
   * Returns a builder. Everything but the items and the interpreter is mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static InformationGiven read(ImmutableInformationGiven.Json json) {
    return ImmutableInformationGiven.fromJson(json);
  }

  /**
   * Returns the id of this occasion.
   *
   * @return the id
   */
  public abstract InformationId id();

  /**
   * Returns who was told.
   *
   * @return the participant
   */
  public abstract ParticipantId participant();

  /**
   * Returns which text was used.
   *
   * @return the key and version of the text, such as {@code welcome-leaflet/3}
   */
  @Classified(Classification.OFFICIAL)
  public abstract String text();

  /**
   * Returns what was covered.
   *
   * @return the items
   */
  public abstract Set<InformationItem> items();

  /**
   * Returns the language.
   *
   * @return the tag by BCP 47, such as {@code en-GB}
   */
  @Value.Redacted
  @Classified(Classification.SPECIAL_CATEGORY)
  public abstract String language();

  /**
   * Returns how it was told.
   *
   * @return the channel
   */
  public abstract Channel channel();

  /**
   * Returns in which form it was told.
   *
   * @return the form
   */
  public abstract InformationForm form();

  /**
   * Returns who told it.
   *
   * @return who told it, as the embedding application's key
   */
  public abstract ActorRef giver();

  /**
   * Returns who interpreted (rule INF-04).
   *
   * @return the interpreter; empty if there was none
   */
  public abstract Optional<PartyRef> interpreter();

  @Value.Check
  void check() {
    new Faults()
        .require(!text().isBlank() && text().length() <= 100, "INVALID_CONSENT_NO_EVIDENCE", "text")
        .require(LanguageTag.isValid(language()), "INVALID_LANGUAGE", "language")
        .throwIfAny();
  }

  /** A builder of {@link InformationGiven}. Not thread-safe. */
  public static final class Builder extends ImmutableInformationGiven.Builder {
    Builder() {}
  }
}
