// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.InformationId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ValueStyle;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.Participant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Where one participant stands: what they were told, agreed to and accepted, and how they were
 * assessed and prepared.
 */
@Value.Immutable
@ValueStyle
public abstract class ParticipantState implements WithParticipantState {

  ParticipantState() {}

  /**
   * Returns a builder. Who it is and the number of preparations are mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns who it is.
   *
   * @return the participant
   */
  public abstract Participant participant();

  /**
   * Returns what the participant was told.
   *
   * @return the occasions, by id
   */
  public abstract Map<InformationId, DatedInformation> information();

  /**
   * Returns where each consent stands.
   *
   * @return the consents that were asked for, by purpose
   */
  public abstract Map<ConsentPurpose, ConsentState> consents();

  /**
   * Returns when each purpose was withdrawn last, whatever was said since: a consent counts only if
   * it is newer (rule CON-13).
   *
   * @return the newest withdrawal of each purpose that was ever withdrawn
   */
  public abstract Map<ConsentPurpose, Occurred> withdrawals();

  /**
   * Returns how far the participant accepts what happened.
   *
   * @return the degree last told; empty if none was told
   */
  public abstract Optional<AcknowledgementDegree> acknowledgement();

  /**
   * Returns when the participant took back what they had accepted.
   *
   * @return the time; empty if it stands
   */
  public abstract Optional<Occurred> retracted();

  /**
   * Returns the newest assessment.
   *
   * @return the assessment; empty if there is none
   */
  public abstract Optional<DatedRisk> risk();

  /**
   * Returns how many preparations counted as separate.
   *
   * @return the number
   */
  public abstract int separatePreparations();

  /**
   * Returns what came of the attempts to reach the participant.
   *
   * @return the outcomes seen
   */
  public abstract Set<ContactOutcome> contacts();

  /**
   * Returns whether a consent to a purpose is in force.
   *
   * @param purpose the purpose
   * @return true if it is active
   */
  public boolean consentsTo(ConsentPurpose purpose) {
    ConsentState state = consents().get(purpose);
    return state != null && state.status() == ConsentStatus.ACTIVE;
  }

  /**
   * Returns whether the service has reached the participant.
   *
   * @return true if an attempt reached them, ever
   */
  public boolean isReached() {
    return contacts().contains(ContactOutcome.REACHED);
  }

  /**
   * Returns whether the participant accepts enough for a process to run.
   *
   * @return true for one who needs to accept nothing, or who accepts and has not taken it back
   */
  public boolean acceptsEnough() {
    return !participant().isOnResponsibleSide()
        || (acknowledgement().isPresent()
            && acknowledgement().get() != AcknowledgementDegree.DENIED
            && retracted().isEmpty());
  }

  /** A builder of {@link ParticipantState}. Not thread-safe. */
  public static final class Builder extends ImmutableParticipantState.Builder {
    Builder() {}
  }
}
