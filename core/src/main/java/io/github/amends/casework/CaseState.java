// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Outcome;
import io.github.amends.assessment.Route;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.event.CaseLinkKind;
import io.github.amends.event.Closure;
import io.github.amends.event.HoldCause;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.practice.ProfileRef;
import io.github.amends.referral.Referral;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands: everything that is folded from its log.
 *
 * <p>Immutable and thread-safe: nothing changes the facts once the state is made.
 */
public final class CaseState {
  private final CaseFacts facts;

  // Worked out when first asked for; two threads that do so find the same.
  private @Nullable List<ParticipantState> principals;
  private @Nullable List<ParticipantState> principalsThere;

  CaseState(CaseFacts facts) {
    this.facts = facts;
  }

  /** A copy of the facts, for whoever folds on. */
  CaseFacts facts() {
    return facts.copy();
  }

  /**
   * Returns the stage.
   *
   * @return the stage after the last entry
   */
  public CaseStage stage() {
    return facts.stage;
  }

  /**
   * Returns the furthest open stage that the case has reached.
   *
   * @return the stage, which may lie beyond the present one
   */
  public CaseStage furthestStage() {
    return facts.furthestStage;
  }

  /**
   * Returns the sequence of the last entry.
   *
   * @return the sequence, from 1
   */
  public long sequence() {
    return facts.sequence;
  }

  /**
   * Returns the referral.
   *
   * @return the referral
   * @throws IllegalStateException if the log does not begin with one
   */
  public Referral referral() {
    return facts.referral.orElseThrow(
        () -> new IllegalStateException("the log does not begin with a referral"));
  }

  /** Whether this is the state of a case with this id. */
  boolean isOf(CaseId id) {
    return id.equals(facts.caseId);
  }

  /**
   * Returns whether the referrer was told that the referral had come in.
   *
   * @return true if so
   */
  public boolean isReferrerAcknowledged() {
    return facts.referrerAcknowledged;
  }

  /**
   * Returns the cases with which this one is linked, and how.
   *
   * @return the kinds of link, by case, in the order in which they were found
   */
  public Map<CaseId, CaseLinkKind> links() {
    return facts.links;
  }

  /**
   * Returns the profile to which the case is bound.
   *
   * @return the profile; empty if the log was cut before it was pinned
   */
  public Optional<ProfileRef> profile() {
    return facts.profile;
  }

  /**
   * Returns where each participant stands.
   *
   * @return the participants, in the order in which they joined
   */
  public Map<ParticipantId, ParticipantState> participants() {
    return facts.participants;
  }

  /**
   * Returns where a participant stands.
   *
   * @param id the participant
   * @return the state; empty if the case has no such participant
   */
  public Optional<ParticipantState> participant(ParticipantId id) {
    return Optional.ofNullable(facts.participants.get(id));
  }

  /**
   * Returns where the principals stand: those whom the case is about.
   *
   * @return the principals, in the order in which they joined
   */
  public List<ParticipantState> principals() {
    List<ParticipantState> known = principals;
    if (known == null) {
      List<ParticipantState> found = new ArrayList<>();
      for (ParticipantState each : facts.participants.values()) {
        if (each.participant().isPrincipal()) {
          found.add(each);
        }
      }
      known = List.copyOf(found);
      principals = known;
    }
    return known;
  }

  /** The parties whose part has not ended: those of whom something may still be asked. */
  List<ParticipantState> principalsThere() {
    List<ParticipantState> known = principalsThere;
    if (known == null) {
      List<ParticipantState> there = new ArrayList<>(principals());
      there.removeIf(each -> each.ended().isPresent());
      known = List.copyOf(there);
      principalsThere = known;
    }
    return known;
  }

  /**
   * Returns who is assigned.
   *
   * @return the facilitators and their roles, in the order of assignment
   */
  public Map<FacilitatorId, AssignmentRole> assignments() {
    return facts.assignments;
  }

  /**
   * Returns whether a lead facilitator is assigned.
   *
   * @return true if there is one
   */
  public boolean hasLead() {
    return facts.assignments.containsValue(AssignmentRole.LEAD);
  }

  /**
   * Returns the conflicts that were declared in this case. One facilitator may have several, and a
   * later one takes none of the earlier away.
   *
   * @return the conflicts, in the order in which they were first declared
   */
  public Set<Conflict> conflicts() {
    return facts.conflicts;
  }

  /**
   * Returns the route.
   *
   * @return the route that was last decided; empty before
   */
  public Optional<Route> route() {
    return facts.route;
  }

  /**
   * Returns what is known of safety and law.
   *
   * @return sensitivities, mitigations, concerns, orders and further harm
   */
  public SafetyState safety() {
    return new SafetyState(facts);
  }

  /**
   * Returns the course that the process takes.
   *
   * @return its routes, its exchanges, and who was to come and who came
   */
  public CourseState course() {
    return new CourseState(facts);
  }

  /**
   * Returns where each sitting stands.
   *
   * @return the sittings, in the order in which they were first fixed
   */
  public Map<MeetingId, MeetingState> meetings() {
    return facts.meetings;
  }

  /**
   * Returns the sitting that is fixed or running.
   *
   * @return the sitting; empty if there is none
   */
  public Optional<MeetingState> openMeeting() {
    for (MeetingState meeting : facts.meetings.values()) {
      if (meeting.isOpen()) {
        return Optional.of(meeting);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the exchanges that were handed over.
   *
   * @return the exchanges, by id
   */
  public Map<ExchangeId, IndirectExchange> exchanges() {
    return facts.exchanges;
  }

  /**
   * Returns how many sittings were held with both sides there.
   *
   * @return the number; an adjourned sitting counts, a stopped one where it took place
   */
  public int sittingsHeld() {
    return facts.sittingsHeld;
  }

  /**
   * Returns whether a process took place: a sitting was held or an exchange was passed on.
   *
   * @return true if so
   */
  public boolean isProcessTaken() {
    return facts.sittingsHeld > 0 || isExchangeDelivered();
  }

  /** Whether an exchange was passed on in this episode. */
  boolean isExchangeDelivered() {
    return facts.delivered.size() > facts.deliveredBefore;
  }

  /** Whether a letter that is not sent was written in this episode. */
  boolean isLetterKept() {
    return facts.lettersKept.size() > facts.lettersKeptBefore;
  }

  /**
   * Returns who took part in a sitting that was held or an exchange that was passed on.
   *
   * @return the participants
   */
  public Set<ParticipantId> tookPart() {
    return facts.tookPart;
  }

  /**
   * Returns the outcome.
   *
   * @return the outcome; empty if none is recorded
   */
  public Optional<Outcome> outcome() {
    return facts.outcome;
  }

  /**
   * Returns the newest version of the agreement, in force or not.
   *
   * @return the version; empty if none was drawn up
   */
  public Optional<Agreement> newestAgreement() {
    return facts.newestAgreement;
  }

  /**
   * Returns the version of the agreement that the parties agreed to.
   *
   * @return the version; empty if none is in force
   */
  public Optional<Agreement> agreementInForce() {
    return facts.agreementInForce;
  }

  /**
   * Returns where each term stands.
   *
   * @return the terms of the agreement in force, by id
   */
  public Map<TermId, TermState> terms() {
    return facts.terms;
  }

  /**
   * Returns whether every term has come to its end.
   *
   * @return true if no term is open; also true if there is no agreement
   */
  public boolean areTermsEnded() {
    for (TermState term : facts.terms.values()) {
      if (!term.isEnded()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns what followed the outcome: versions of the agreement, reviews, breaches, who was told.
   *
   * @return the aftermath; empty of everything until there is an outcome
   */
  public Aftermath aftermath() {
    return new Aftermath(facts);
  }

  /**
   * Returns for what the case waits.
   *
   * @return the cause of the hold; empty if it does not wait
   */
  public Optional<HoldCause> hold() {
    return facts.hold;
  }

  /**
   * Returns why the case ended without being completed.
   *
   * @return the cause and the initiator; empty if it is open or completed
   */
  public Optional<Closure> closure() {
    return facts.closure;
  }

  /**
   * Returns what the case knows of itself as a record.
   *
   * @return what was imported, since when it waits, what must be kept and what was removed
   */
  public CaseRecord record() {
    return new CaseRecord(facts.records);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseState state && facts.parts().equals(state.facts.parts());
  }

  @Override
  public int hashCode() {
    return facts.parts().hashCode();
  }

  @Override
  public String toString() {
    return "CaseState[" + facts.stage + " after entry " + facts.sequence + "]";
  }
}
