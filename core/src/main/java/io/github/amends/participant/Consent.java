// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.ValueStyle;
import org.immutables.value.Value;

/** A participant's own consent to one purpose, with the evidence for it. */
@Value.Immutable
@JsonPropertyOrder({"participant", "purpose", "method", "information"})
@ValueStyle
public abstract class Consent implements WithConsent {

  Consent() {}

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
  static Consent read(ImmutableConsent.Json json) {
    return ImmutableConsent.fromJson(json);
  }

  /**
   * Returns who consents.
   *
   * @return the participant; nobody else can consent for them
   */
  public abstract ParticipantId participant();

  /**
   * Returns what is consented to.
   *
   * @return the purpose
   */
  public abstract ConsentPurpose purpose();

  /**
   * Returns how the consent was given.
   *
   * @return the method
   */
  public abstract ConsentMethod method();

  /**
   * Returns the information on which it rests.
   *
   * @return the id of the occasion on which the participant was told
   */
  public abstract InformationId information();

  /** A builder of {@link Consent}. Not thread-safe. */
  public static final class Builder extends ImmutableConsent.Builder {
    Builder() {}
  }
}
