// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.MeetingId;
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
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.Participant;
import io.github.amends.volunteer.AssignmentRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a case passed its milestones: what a state, which tells where the case stands, does not
 * keep.
 *
 * <p>Of several events the earliest counts, by when they occurred and not by when they were
 * recorded. Confined to whoever reads the case.
 */
final class Milestones {
  private final CaseState state;
  private final List<Wait> waits = new ArrayList<>();
  private final Map<MeetingId, Sitting> running = new HashMap<>();
  private final Set<ParticipantId> withdrawnFromAgreement = new HashSet<>();
  private final Map<TermId, Set<ParticipantId>> withdrawnByEndOfTerm = new HashMap<>();
  private Optional<Occurred> firstContact = Optional.empty();
  private Optional<Occurred> firstSitting = Optional.empty();
  private Optional<Occurred> firstDelivery = Optional.empty();
  private Optional<Occurred> closed = Optional.empty();
  private Optional<Wait> waiting = Optional.empty();
  private CaseStage stage = CaseStage.REFERRED;
  private boolean suitable;

  private Milestones(CaseState state) {
    this.state = state;
  }

  static Milestones of(List<CaseEntry> entries, CaseState state) {
    Milestones milestones = new Milestones(state);
    for (CaseEntry entry : entries) {
      milestones.take(entry.event(), entry.occurred());
      milestones.enter(entry);
    }
    milestones.waiting.ifPresent(milestones.waits::add);
    return milestones;
  }

  /** When a principal was first reached. */
  Optional<Occurred> firstContact() {
    return firstContact;
  }

  /** When the first sitting that was held started, or the first exchange was delivered. */
  Optional<Occurred> firstProcess() {
    return firstSitting.isPresent() ? earlier(firstSitting.get(), firstDelivery) : firstDelivery;
  }

  /** When the case was closed. */
  Optional<Occurred> closed() {
    return closed;
  }

  /** Every wait for a lead facilitator, in order. */
  List<Wait> waits() {
    return List.copyOf(waits);
  }

  /** Whether a process was ever found suitable. */
  boolean isFoundSuitable() {
    return suitable;
  }

  /** Whether a party to a term had withdrawn from the agreement before the term ended. */
  boolean isWithdrawn(TermState term) {
    Set<ParticipantId> withdrawn =
        withdrawnByEndOfTerm.getOrDefault(term.term().id(), withdrawnFromAgreement);
    return withdrawn.contains(term.term().obligor())
        || withdrawn.contains(term.term().beneficiary());
  }

  private void take(CaseEvent event, Occurred occurred) {
    if (event instanceof ContactAttempted contacted) {
      contacted(contacted, occurred);
    } else if (event instanceof SuitabilityDecided decided) {
      suitable |= decided.suitability() instanceof Suitability.Suitable;
    } else if (event instanceof ProcessStarted started) {
      running.put(started.meeting(), new Sitting(started.present(), occurred));
    } else if (event instanceof ProcessAdjourned adjourned) {
      held(adjourned.meeting());
    } else if (event instanceof ProcessEnded ended) {
      held(ended.meeting());
    } else if (event instanceof ProcessStopped stopped) {
      stopped(stopped);
    } else if (event instanceof ExchangeDelivered) {
      firstDelivery = earlier(occurred, firstDelivery);
    } else {
      takeAgreement(event);
    }
  }

  private void takeAgreement(CaseEvent event) {
    if (event instanceof ConsentRecorded recorded
        && recorded.consent().purpose() == ConsentPurpose.AGREEMENT) {
      withdrawnFromAgreement.remove(recorded.consent().participant());
    } else if (event instanceof ConsentWithdrawn withdrawn
        && withdrawn.purposes().contains(ConsentPurpose.AGREEMENT)) {
      withdrawnFromAgreement.add(withdrawn.participant());
    } else if (event instanceof TermProgressRecorded recorded) {
      TermProgress progress = recorded.progress();
      if (progress.result() != TermResult.IN_PROGRESS) {
        withdrawnByEndOfTerm.put(progress.term(), Set.copyOf(withdrawnFromAgreement));
      }
    }
  }

  private void contacted(ContactAttempted contacted, Occurred occurred) {
    boolean principal = state
        .participant(contacted.attempt().participant())
        .map(who -> who.participant().isPrincipal())
        .orElse(false);
    if (principal && contacted.attempt().outcome() == ContactOutcome.REACHED) {
      firstContact = earlier(occurred, firstContact);
    }
  }

  private void held(MeetingId meeting) {
    Sitting sitting = running.remove(meeting);
    if (sitting != null && areBothSidesAmong(sitting.present())) {
      firstSitting = earlier(sitting.start(), firstSitting);
    }
  }

  private void stopped(ProcessStopped stopped) {
    if (stopped.taken() == ProcessTaken.TOOK_PLACE) {
      List.copyOf(running.keySet()).forEach(this::held);
    }
    running.clear();
  }

  private boolean areBothSidesAmong(Collection<ParticipantId> present) {
    List<Participant> principals = state.principals().stream()
        .map(ParticipantState::participant)
        .filter(each -> present.contains(each.id()))
        .toList();
    return principals.size() > 1
        && principals.stream().anyMatch(Participant::isOnHarmedSide)
        && principals.stream().anyMatch(Participant::isOnResponsibleSide);
  }

  private static Optional<Occurred> earlier(Occurred occurred, Optional<Occurred> known) {
    boolean later = known.isPresent() && !occurred.start().isBefore(known.get().start());
    return later ? known : Optional.of(occurred);
  }

  private void enter(CaseEntry entry) {
    CaseStage next = entry.stage();
    if (waiting.isPresent()) {
      endOfWait(entry).ifPresent(how -> {
        waits.add(waiting.get().ended(entry.occurred(), how));
        waiting = Optional.empty();
      });
    } else if (next == CaseStage.ACCEPTED && stage != CaseStage.ACCEPTED) {
      waiting = Optional.of(Wait.begun(entry.occurred()));
    }
    if (!next.isOpen() && closed.isEmpty()) {
      closed = Optional.of(entry.occurred());
    }
    stage = next;
  }

  private static Optional<Wait.End> endOfWait(CaseEntry entry) {
    if (entry.event() instanceof FacilitatorAssigned assigned
        && assigned.assignment().role() == AssignmentRole.LEAD) {
      return Optional.of(Wait.End.LEAD_ASSIGNED);
    }
    if (entry.stage() == CaseStage.ACCEPTED) {
      return Optional.empty();
    }
    return Optional.of(entry.stage().isOpen() ? Wait.End.UNRECORDED : Wait.End.CLOSED);
  }

  /** A sitting that has started: who is there, and since when. */
  private record Sitting(Set<ParticipantId> present, Occurred start) {}
}
