// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.casework.Regions.MeetingAct;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.AppropriateAdultOffered;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ConsentOffered;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.ExchangeChecked;
import io.github.amends.event.ExchangeDeclined;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeReturned;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.InformationDeclined;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.NonAttendanceRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.PersonErased;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ReferralRejected;
import io.github.amends.event.ReferrerInformationReceived;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.SupportOffered;
import io.github.amends.participant.InformationGiven;
import io.github.amends.participant.Participant;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.Referral;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentRole;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The people and things that an event names, and whether the case knows them. */
final class References {
  private References() {}

  static void check(CaseState state, CaseEvent event, List<Refusal> refusals) {
    ProcessReferences.check(state, event, refusals);
    for (ParticipantId each : participants(event)) {
      ParticipantState named = state.participants().get(each);
      if (named == null || !isThere(named, event) || isErasedFor(event, named)) {
        refusals.add(unknown("participant", each));
      }
    }
    for (TermId each : AftermathReferences.terms(event)) {
      if (!state.terms().containsKey(each)) {
        refusals.add(unknown("term", each));
      }
    }
    if (event instanceof ParticipantAdded added) {
      checkNew(state, added.participant(), refusals);
    } else if (event instanceof FacilitatorAssigned assigned) {
      checkStillLeads(state, assigned.assignment(), refusals);
    } else if (event instanceof AssignmentEnded ended
        && !state.assignments().containsKey(ended.facilitator())) {
      refusals.add(unknown("facilitator", ended.facilitator()));
    } else if (event instanceof MeetingScheduled scheduled
        && !isToBeFixed(state, scheduled.meeting().id())) {
      refusals.add(taken("meeting", scheduled.meeting().id()));
    } else if (event instanceof ExchangeChecked checked) {
      checkExchange(state, checked.exchange(), refusals);
    } else if (event instanceof ExchangeDeclined declined) {
      checkExchange(state, declined.exchange(), refusals);
    } else if (event instanceof ExchangeReturned returned) {
      checkExchange(state, returned.exchange(), refusals);
    } else if (event instanceof ExchangeDelivered delivered) {
      checkExchange(state, delivered.exchange(), refusals);
    } else if (event instanceof ReferralRejected rejected) {
      checkClosure(state, rejected.closure().participant(), refusals);
    } else if (event instanceof CaseNotProceeded closed) {
      checkClosure(state, closed.closure().participant(), refusals);
    } else if (event instanceof CaseReturned returned) {
      checkClosure(state, returned.closure().participant(), refusals);
    } else if (event instanceof ReferrerInformationReceived informed) {
      checkReferral(state, informed.referral(), refusals);
    } else if (event instanceof InformationRecorded told) {
      InformationGiven given = told.information();
      for (ParticipantState each : state.participants().values()) {
        if (each.information().containsKey(given.id())) {
          refusals.add(taken("information", given.id()));
        }
      }
    }
  }

  /** Whom a closure names may have left, but is no stranger. */
  private static void checkClosure(
      CaseState state, Optional<ParticipantId> named, List<Refusal> refusals) {
    if (named.isPresent() && state.participant(named.get()).isEmpty()) {
      refusals.add(unknown("participant", named.get()));
    }
  }

  /** Who was erased takes no part; what they refuse or withdraw is still heard. */
  private static boolean isErasedFor(CaseEvent event, ParticipantState named) {
    return named.isErased()
        && !(event instanceof PersonErased
            || event instanceof ConsentRefused
            || event instanceof ConsentWithdrawn);
  }

  /** Who has left is there no more, but may still say no; the dead never do (section 7.4.10). */
  private static boolean isThere(ParticipantState named, CaseEvent event) {
    Optional<ParticipationEndReason> ended = named.ended();
    boolean mayStillSayNo = event instanceof ConsentWithdrawn
        && ended.isPresent()
        && ended.get() != ParticipationEndReason.DIED
        && ended.get() != ParticipationEndReason.LOST_CAPACITY;
    return ended.isEmpty() || mayStillSayNo;
  }

  private static void checkReferral(CaseState state, Referral informed, List<Refusal> refusals) {
    if (!informed.id().equals(state.referral().id())) {
      refusals.add(unknown("referral", informed.id()));
    }
    for (LegalOrder order : informed.orders()) {
      for (ParticipantId each : order.keepsApart()) {
        if (state.participant(each).isEmpty()) {
          refusals.add(unknown("participant", each));
        }
      }
    }
  }

  /** A sitting that is new, was proposed, or goes on after it was adjourned. */
  private static boolean isToBeFixed(CaseState state, MeetingId id) {
    MeetingState known = state.meetings().get(id);
    return known == null
        || (Regions.MEETING.allows(known.status(), MeetingAct.FIX) && !known.isOpen());
  }

  private static void checkNew(CaseState state, Participant added, List<Refusal> refusals) {
    if (state.participant(added.id()).isPresent()) {
      refusals.add(taken("participant", added.id()));
    }
    for (ParticipantState each : state.participants().values()) {
      if (!each.isErased() && each.participant().party().equals(added.party())) {
        refusals.add(taken("party", each.participant().id()));
      }
    }
  }

  /** A lead who takes another part first ends the assignment, so that the loss is seen. */
  private static void checkStillLeads(
      CaseState state, Assignment assigned, List<Refusal> refusals) {
    if (state.assignments().get(assigned.facilitator()) == AssignmentRole.LEAD
        && assigned.role() != AssignmentRole.LEAD) {
      refusals.add(taken("facilitator", assigned.facilitator()));
    }
  }

  private static void checkExchange(CaseState state, ExchangeId id, List<Refusal> refusals) {
    if (!state.exchanges().containsKey(id)) {
      refusals.add(unknown("exchange", id));
    }
  }

  /** The participants whom an event names; first the one whom it is about. */
  static Collection<ParticipantId> participants(CaseEvent event) {
    if (event instanceof ParticipantAdded added) {
      return added.participant().linkedTo();
    }
    if (event instanceof ContactAttempted contact) {
      return List.of(contact.attempt().participant());
    }
    if (event instanceof InformationRecorded told) {
      return List.of(told.information().participant());
    }
    if (event instanceof ConsentRecorded given) {
      return List.of(given.consent().participant());
    }
    if (event instanceof ConsentRefused refused) {
      return List.of(refused.participant());
    }
    if (event instanceof ConsentWithdrawn withdrawn) {
      return List.of(withdrawn.participant());
    }
    if (event instanceof ConsentOffered offered) {
      return List.of(offered.participant());
    }
    if (event instanceof AcknowledgementRecorded recorded) {
      return List.of(recorded.acknowledgement().participant());
    }
    if (event instanceof AcknowledgementRetracted retracted) {
      return List.of(retracted.participant());
    }
    if (event instanceof RiskAssessed assessed) {
      return List.of(assessed.assessment().participant());
    }
    if (event instanceof PreparationRecorded prepared) {
      return prepared.preparation().participants();
    }
    if (event instanceof InformationDeclined declined) {
      return List.of(declined.participant());
    }
    if (event instanceof AppropriateAdultOffered offered) {
      return List.of(offered.participant());
    }
    if (event instanceof SupportOffered offered) {
      return List.of(offered.participant());
    }
    return event instanceof ParticipationEnded ended
        ? List.of(ended.participant())
        : inProcess(event);
  }

  private static Collection<ParticipantId> inProcess(CaseEvent event) {
    if (event instanceof MeetingScheduled scheduled) {
      return scheduled.meeting().participants();
    }
    if (event instanceof MeetingRescheduled rescheduled) {
      return rescheduled.meeting().participants();
    }
    if (event instanceof ProcessStarted started) {
      return started.present();
    }
    if (event instanceof NonAttendanceRecorded absent) {
      return absent.absent();
    }
    if (event instanceof ExchangeSent sent) {
      return List.of(sent.exchange().from(), sent.exchange().to());
    }
    if (event instanceof PersonErased erased) {
      return List.of(erased.participant());
    }
    return AftermathReferences.participants(event);
  }

  static Refusal unknown(String kind, Object id) {
    return Refusal.structural(
        "BLOCKED_UNKNOWN_REFERENCE", Fact.of("kind", kind), Fact.of("id", id));
  }

  static Refusal taken(String kind, Object id) {
    return Refusal.structural("BLOCKED_ID_TAKEN", Fact.of("kind", kind), Fact.of("id", id));
  }
}
