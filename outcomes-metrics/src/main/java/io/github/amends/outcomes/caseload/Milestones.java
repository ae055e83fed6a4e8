// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.CaseState;
import io.github.amends.casework.ParticipantState;
import io.github.amends.casework.TermState;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.volunteer.AssignmentRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When one episode of a case passed its milestones: what a state, which tells where the case
 * stands, does not keep.
 *
 * <p>Of several events the earliest counts, by when they occurred and not by when they were
 * recorded. Confined to whoever reads the case.
 */
final class Milestones {
  private final CaseState state;
  private final AsOf asOf;
  private final List<PartyReading> parties;
  private final SittingsHeld sittings;
  private final Holds holds = new Holds();
  private final List<Wait> waits = new ArrayList<>(1);
  private Set<ParticipantId> withdrawnFromAgreement = Set.of();
  private Map<TermId, Set<ParticipantId>> withdrawnByEndOfTerm = Map.of();
  private @Nullable Occurred opened;
  private @Nullable Occurred firstContact;
  private @Nullable Occurred firstDelivery;
  private @Nullable Occurred outcome;
  private @Nullable Occurred closed;
  private @Nullable Wait waiting;
  private CaseStage stage = CaseStage.REFERRED;
  private CaseStage furthestStage = CaseStage.REFERRED;
  private boolean soughtDirect;
  private boolean suitable;

  /** The milestones of an episode that ended, or stands, in a state. */
  Milestones(CaseState state, AsOf asOf) {
    this.state = state;
    this.asOf = asOf;
    List<ParticipantState> principals = state.principals();
    this.parties = new ArrayList<>(principals.size());
    for (ParticipantState each : principals) {
      parties.add(new PartyReading(each));
    }
    this.sittings = new SittingsHeld(state, parties);
  }

  void take(CaseEntry entry) {
    Occurred occurred = entry.occurred();
    if (opened == null) {
      opened = occurred;
    }
    take(entry.event(), occurred);
    enter(entry);
  }

  /** Ends the reading: what goes on still goes on at the end of the as-of day. */
  void finish() {
    if (waiting != null) {
      waits.add(waiting);
    }
    holds.end(asOf.day());
  }

  private void take(CaseEvent event, Occurred occurred) {
    switch (event.type()) {
      case CONTACT_ATTEMPTED -> contacted((ContactAttempted) event, occurred);
      case INFORMATION_RECORDED -> informed((InformationRecorded) event, occurred);
      case CONSENT_RECORDED -> consented(((ConsentRecorded) event).consent());
      case CONSENT_WITHDRAWN -> withdrawn((ConsentWithdrawn) event);
      case SUITABILITY_DECIDED -> {
        if (((SuitabilityDecided) event).suitability() instanceof Suitability.Suitable found) {
          suitable = true;
          soughtDirect |= found.route() == Route.DIRECT;
        }
      }
      case ROUTE_CHANGED -> soughtDirect |= ((RouteChanged) event).route() == Route.DIRECT;
      case EXCHANGE_DELIVERED -> delivered((ExchangeDelivered) event, occurred);
      case OUTCOME_RECORDED -> outcome = earlier(occurred, outcome);
      case TERM_PROGRESS_RECORDED -> progressed(((TermProgressRecorded) event).progress());
      case HOLD_PLACED, REFERRER_INFORMATION_REQUESTED -> holds.begin(asOf.dayOf(occurred));
      case HOLD_RELEASED, REFERRER_INFORMATION_RECEIVED -> holds.end(asOf.dayOf(occurred));
      default -> sittings.take(event, occurred);
    }
  }

  private void contacted(ContactAttempted contacted, Occurred occurred) {
    PartyReading party = party(contacted.attempt().participant());
    if (party == null) {
      return;
    }
    boolean answered = contacted.attempt().outcome() == ContactOutcome.REACHED;
    party.tried(occurred, answered);
    if (answered) {
      firstContact = earlier(occurred, firstContact);
    }
  }

  private void informed(InformationRecorded informed, Occurred occurred) {
    PartyReading party = party(informed.information().participant());
    if (party != null) {
      party.informed = earlier(occurred, party.informed);
    }
  }

  private void consented(Consent consent) {
    switch (consent.purpose()) {
      case CONTACT -> {
        PartyReading party = party(consent.participant());
        if (party != null) {
          party.hasConsentedToContact = true;
        }
      }
      case DIRECT -> {
        PartyReading party = party(consent.participant());
        if (party != null) {
          party.hasConsentedToDirect = true;
        }
      }
      case AGREEMENT -> consentedAgain(consent.participant());
      default -> {}
    }
  }

  private void consentedAgain(ParticipantId who) {
    if (!withdrawnFromAgreement.isEmpty()) {
      withdrawnFromAgreement = new HashSet<>(withdrawnFromAgreement);
      withdrawnFromAgreement.remove(who);
    }
  }

  private void withdrawn(ConsentWithdrawn withdrawn) {
    if (withdrawn.purposes().contains(ConsentPurpose.AGREEMENT)) {
      withdrawnFromAgreement = new HashSet<>(withdrawnFromAgreement);
      withdrawnFromAgreement.add(withdrawn.participant());
    }
  }

  private void delivered(ExchangeDelivered delivered, Occurred occurred) {
    firstDelivery = earlier(occurred, firstDelivery);
    IndirectExchange exchange = state.exchanges().get(delivered.exchange());
    if (exchange != null) {
      engage(exchange.from());
      engage(exchange.to());
    }
  }

  private void engage(ParticipantId who) {
    PartyReading party = party(who);
    if (party != null) {
      party.isEngaged = true;
    }
  }

  private void progressed(TermProgress progress) {
    if (progress.result() != TermResult.IN_PROGRESS) {
      if (withdrawnByEndOfTerm.isEmpty()) {
        withdrawnByEndOfTerm = new HashMap<>();
      }
      withdrawnByEndOfTerm.put(progress.term(), withdrawnFromAgreement);
    }
  }

  private void enter(CaseEntry entry) {
    CaseStage next = entry.stage();
    if (waiting != null) {
      Wait.End how = endOfWait(entry);
      if (how != Wait.End.WAITING) {
        waits.add(waiting.ended(entry.occurred(), how));
        waiting = null;
      }
    } else if (next == CaseStage.ACCEPTED && stage != CaseStage.ACCEPTED) {
      waiting = Wait.begun(entry.occurred());
    }
    if (next.isOpen()) {
      furthestStage = furthestStage.isBefore(next) ? next : furthestStage;
    } else if (closed == null) {
      closed = entry.occurred();
      holds.end(asOf.dayOf(entry.occurred()));
    }
    stage = next;
  }

  private static Wait.End endOfWait(CaseEntry entry) {
    if (entry.event() instanceof FacilitatorAssigned assigned
        && assigned.assignment().role() == AssignmentRole.LEAD) {
      return Wait.End.LEAD_ASSIGNED;
    }
    if (entry.stage() == CaseStage.ACCEPTED) {
      return Wait.End.WAITING;
    }
    return entry.stage().isOpen() ? Wait.End.UNRECORDED : Wait.End.CLOSED;
  }

  static Occurred earlier(Occurred occurred, @Nullable Occurred known) {
    return known != null && !occurred.start().isBefore(known.start()) ? known : occurred;
  }

  private @Nullable PartyReading party(ParticipantId id) {
    return find(parties, id);
  }

  /** A principal of a case; few people take part in one, so that none need be looked up. */
  static @Nullable PartyReading find(List<PartyReading> parties, ParticipantId id) {
    for (PartyReading each : parties) {
      if (each.id().equals(id)) {
        return each;
      }
    }
    return null;
  }

  CaseState state() {
    return state;
  }

  List<PartyReading> parties() {
    return parties;
  }

  SittingsHeld sittings() {
    return sittings;
  }

  Holds holds() {
    return holds;
  }

  List<Wait> waits() {
    return waits;
  }

  /** When the episode began. */
  @Nullable
  Occurred opened() {
    return opened;
  }

  /** When a principal was first reached. */
  @Nullable
  Occurred firstContact() {
    return firstContact;
  }

  /** When an exchange was first delivered. */
  @Nullable
  Occurred firstDelivery() {
    return firstDelivery;
  }

  /** When an outcome was first recorded. */
  @Nullable
  Occurred outcome() {
    return outcome;
  }

  /** When the episode was closed. */
  @Nullable
  Occurred closed() {
    return closed;
  }

  CaseStage furthestStage() {
    return furthestStage;
  }

  /** Whether a process was ever found suitable. */
  boolean isFoundSuitable() {
    return suitable;
  }

  /** Whether the route was ever a direct one. */
  boolean hasSoughtDirect() {
    return soughtDirect;
  }

  /** Whether a party to a term had withdrawn from the agreement before the term ended. */
  boolean isWithdrawn(TermState term) {
    Set<ParticipantId> withdrawn =
        withdrawnByEndOfTerm.getOrDefault(term.term().id(), withdrawnFromAgreement);
    return !withdrawn.isEmpty()
        && (withdrawn.contains(term.term().obligor())
            || withdrawn.contains(term.term().beneficiary()));
  }
}
