// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What followed the outcome of a case: the versions of the agreement, its reviews and breaches, who
 * was told, and who was asked how they are. Immutable and thread-safe.
 */
public final class Aftermath {
  private final CaseFacts facts;

  Aftermath(CaseFacts facts) {
    this.facts = facts;
  }

  /**
   * Returns every version of the agreement, the replaced ones included.
   *
   * @return the versions by number, in the order in which they were drawn up
   */
  public Map<Integer, AgreementState> versions() {
    return facts.versions;
  }

  /**
   * Returns when an agreement first came into force in this case.
   *
   * @return the time; empty if none did
   */
  public Optional<Occurred> firstAgreed() {
    for (AgreementState each : facts.versions.values()) {
      if (each.agreed().isPresent()) {
        return each.agreed();
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the newest review of the agreement.
   *
   * @return the review; empty if there was none
   */
  public Optional<DatedReview> lastReview() {
    return facts.lastReview;
  }

  /**
   * Returns the breach that was declared and is not resolved.
   *
   * @return the breach; empty if none is open
   */
  public Optional<BreachState> openBreach() {
    return facts.openBreach;
  }

  /**
   * Returns the people harmed who were told what came of the case.
   *
   * @return their ids
   */
  public Set<ParticipantId> informed() {
    return Collections.unmodifiableSet(facts.informed);
  }

  /**
   * Returns how often somebody was asked, or tried to be asked, how they are.
   *
   * @param participant who
   * @return the number of attempts, whether or not they were reached
   */
  public int followUps(ParticipantId participant) {
    Integer attempts = facts.followUps.get(participant);
    return attempts == null ? 0 : attempts;
  }

  /**
   * Returns how many questionnaires were offered.
   *
   * @return the number
   */
  public int surveysOffered() {
    return facts.surveysOffered;
  }

  /**
   * Returns how many questionnaires came back.
   *
   * @return the number
   */
  public int surveysReturned() {
    return facts.surveysReturned;
  }

  /**
   * Returns the time that facilitators gave to the case.
   *
   * @return the minutes by facilitator
   */
  public Map<FacilitatorId, Long> facilitatorMinutes() {
    return facts.facilitatorMinutes;
  }

  ContactTally contacts(ParticipantId participant) {
    ContactTally tally = facts.contactTallies.get(participant);
    return tally == null ? ContactTally.NONE : tally;
  }

  /**
   * Returns whether the referrer was told of the outcome.
   *
   * @return true if so
   */
  public boolean isReferrerInformed() {
    return facts.referrerInformed;
  }
}
