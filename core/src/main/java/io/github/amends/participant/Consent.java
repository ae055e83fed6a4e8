// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.Faults;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A participant's own consent to one purpose, with the evidence for it.
 *
 * <p>Rule CON-12: nobody can consent in the place of a participant but a parent or guardian, who is
 * then named. Rule CON-06: a consent to share information names with whom.
 */
@Value.Immutable
@JsonPropertyOrder({
  "participant",
  "purpose",
  "method",
  "information",
  "givenBy",
  "voluntarinessStatedBy",
  "guardian",
  "recipients",
  "document",
  "capacity",
  "atStake",
  "expiresOn"
})
@ValueStyle
public abstract class Consent implements WithConsent {

  Consent() {}

  /**
   * Returns a builder. The participant, the purpose, the method, the information, whose act it was
   * and who states that it is free are mandatory.
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

  /**
   * Returns whose act it was.
   *
   * @return the participant, a guardian, or both
   */
  public abstract ConsentGiver givenBy();

  /**
   * Returns who states that nobody was coerced or induced (rule CON-10).
   *
   * @return who states it, as the embedding application's key
   */
  public abstract ActorRef voluntarinessStatedBy();

  /**
   * Returns the parent or guardian who consented.
   *
   * @return the guardian; present if and only if one gave it
   */
  public abstract Optional<PartyRef> guardian();

  /**
   * Returns the bodies that may rely on it (rule CON-06).
   *
   * @return the bodies; at least one where information is shared
   */
  public abstract List<PartyRef> recipients();

  /**
   * Returns the paper or recording that shows it (rule CON-07).
   *
   * @return the document; empty if there is none
   */
  public abstract Optional<DocumentRef> document();

  /**
   * Returns whether the participant was able to decide (rule CON-11).
   *
   * @return the view taken; empty if it was not considered
   */
  public abstract Optional<Capacity> capacity();

  /**
   * Returns what the participant may hope to gain in court (rule CON-10).
   *
   * @return what is at stake; empty if nothing
   */
  public abstract Set<AtStake> atStake();

  /**
   * Returns the last day on which it can be relied on.
   *
   * @return the day; empty if only the profile limits it
   */
  public abstract Optional<LocalDate> expiresOn();

  private boolean isGuardianNamed() {
    return (givenBy() == ConsentGiver.PARTICIPANT) == guardian().isEmpty()
        && guardian().map(PartyRef::kind).orElse(PartyRef.Kind.PERSON) == PartyRef.Kind.PERSON;
  }

  @Value.Check
  void check() {
    boolean shares = purpose() == ConsentPurpose.INFORMATION_SHARING;
    long named = recipients().stream().distinct().count();
    boolean isKept = method() != ConsentMethod.RECORDED || document().isPresent();
    new Faults()
        .require(isKept, "INVALID_CONSENT_NO_EVIDENCE", "document")
        .require(isGuardianNamed(), "INVALID_CONSENT_BY", "guardian")
        .require(!shares || !recipients().isEmpty(), "INVALID_CONSENT_RECIPIENT", "recipients")
        .require(named == recipients().size(), "INVALID_CONSENT_RECIPIENT", "recipients")
        .throwIfAny();
  }

  /** A builder of {@link Consent}. Not thread-safe. */
  public static final class Builder extends ImmutableConsent.Builder {
    Builder() {}
  }
}
