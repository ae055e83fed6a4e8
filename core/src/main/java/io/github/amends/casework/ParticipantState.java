// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.DataKind;
import io.github.amends.event.InformationSubject;
import io.github.amends.event.OfferResponse;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.SupportKind;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.Participant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where one participant stands: what they were told, agreed to and accepted, and how they were
 * assessed and prepared.
 *
 * <p>Immutable and thread-safe.
 */
public final class ParticipantState {
  private final ParticipantFacts facts;

  ParticipantState(ParticipantFacts facts) {
    this.facts = facts;
  }

  /** A copy of the facts, for whoever folds on. */
  ParticipantFacts facts() {
    return facts.copy();
  }

  /**
   * Returns who it is.
   *
   * @return the participant
   */
  public Participant participant() {
    return facts.participant;
  }

  /**
   * Returns what the participant was told.
   *
   * @return the occasions, by id
   */
  public Map<InformationId, DatedInformation> information() {
    return facts.information;
  }

  /**
   * Returns where each consent stands.
   *
   * @return the consents that were asked for, by purpose
   */
  public Map<ConsentPurpose, ConsentState> consents() {
    return facts.consents;
  }

  /**
   * Returns when each purpose was withdrawn last, whatever was said since: a consent counts only if
   * it is newer (rule CON-13).
   *
   * @return the newest withdrawal of each purpose that was ever withdrawn
   */
  public Map<ConsentPurpose, Occurred> withdrawals() {
    return facts.withdrawals;
  }

  /**
   * Returns how far the participant accepts what happened.
   *
   * @return the degree last told; empty if none was told
   */
  public Optional<AcknowledgementDegree> acknowledgement() {
    return facts.acknowledgement;
  }

  /**
   * Returns when the participant took back what they had accepted.
   *
   * @return the time; empty if it stands
   */
  public Optional<Occurred> retracted() {
    return facts.retracted;
  }

  /**
   * Returns the newest assessment.
   *
   * @return the assessment; empty if there is none
   */
  public Optional<DatedRisk> risk() {
    return facts.risk;
  }

  /**
   * Returns how many preparations counted as separate.
   *
   * @return the number
   */
  public int separatePreparations() {
    return facts.separatePreparations;
  }

  /**
   * Returns when the participant was last prepared in a way that counts.
   *
   * @return the time; empty if they never were
   */
  public Optional<Occurred> lastPrepared() {
    return facts.lastPrepared;
  }

  /**
   * Returns whether the participant has agreed to the ground rules (rule PRE-04).
   *
   * @return true if a preparation says so
   */
  public boolean hasAgreedToGroundRules() {
    return facts.agreedToGroundRules;
  }

  /**
   * Returns whether it is on record what the participant expects (rule PRE-05).
   *
   * @return true if a preparation says so
   */
  public boolean hasExpectationsRecorded() {
    return facts.expectationsRecorded;
  }

  /**
   * Returns what facilitators went through with the participant (rule PRE-03).
   *
   * @return the topics of every preparation that counts
   */
  public Set<PreparationTopic> settled() {
    return facts.settled;
  }

  /**
   * Returns who held the preparations that counted.
   *
   * @return the facilitators
   */
  public Set<FacilitatorId> preparedBy() {
    return facts.preparedBy;
  }

  /**
   * Returns what came of the attempts to reach the participant.
   *
   * @return the outcomes seen
   */
  public Set<ContactOutcome> contacts() {
    return facts.contacts;
  }

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

  /**
   * Returns what the participant would rather not be told about.
   *
   * @return the subjects; empty if there are none
   */
  public Set<InformationSubject> declinedInformation() {
    return facts.declinedInformation;
  }

  /**
   * Returns the other support that was offered, and the newest answer to each offer.
   *
   * @return the answers, by kind of support
   */
  public Map<SupportKind, OfferResponse> supportOffered() {
    return facts.supportOffered;
  }

  /**
   * Returns the newest answer to the offer of a parent, guardian or appropriate adult.
   *
   * @return the answer; empty if none was offered
   */
  public Optional<OfferResponse> adultOffered() {
    return facts.adultOffered;
  }

  /**
   * Returns why the participant takes part no more. It is never a withdrawal.
   *
   * @return the reason; empty if nothing ended their part
   */
  public Optional<ParticipationEndReason> ended() {
    return facts.ended;
  }

  /**
   * Returns the purposes to which this person consented before the case was reopened, and not since
   * (rule CON-14).
   *
   * @return when each of those consents was given; none of them counts now
   */
  public Map<ConsentPurpose, Occurred> carriedOver() {
    return facts.carriedOver;
  }

  /**
   * Returns the kinds of data that were removed about this person.
   *
   * @return the kinds, never what they were
   */
  public Set<DataKind> removed() {
    return facts.removed;
  }

  /**
   * Returns whether this person was erased: nobody can be found behind the reference any more.
   *
   * @return true if so
   */
  public boolean isErased() {
    return facts.removed.contains(DataKind.IDENTITY);
  }

  /**
   * Returns whether the same facts were folded.
   *
   * @param other the other object
   * @return true if both states are alike in every part
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof ParticipantState state && facts.parts().equals(state.facts.parts());
  }

  @Override
  public int hashCode() {
    return facts.parts().hashCode();
  }

  @Override
  public String toString() {
    return "ParticipantState[" + facts.participant.id() + "]";
  }
}
