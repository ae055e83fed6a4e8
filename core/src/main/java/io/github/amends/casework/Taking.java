// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.event.CaseEvent;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import java.util.ArrayList;
import java.util.List;

/** How a proposal that was judged becomes entries: the event, and all that follows of itself. */
final class Taking {
  private static final ActorRef ITSELF = ActorRef.system("case-machine");

  private final Profile profile;
  private final List<Guard> opening;
  private final TransitionTable table;

  Taking(Profile profile, List<Guard> opening, TransitionTable table) {
    this.profile = profile;
    this.opening = opening;
    this.table = table;
  }

  Taken take(CaseFile file, Proposal proposal, Context context, Checklist.Verdict verdict) {
    return EffectiveLog.isCorrection(proposal.event())
        ? correct(file, proposal, context, verdict)
        : follow(file, proposal, context, verdict);
  }

  private Taken correct(
      CaseFile file, Proposal proposal, Context context, Checklist.Verdict verdict) {
    Correction correction = Correction.of(file, proposal, context, opening, table, profile);
    if (!correction.refusals().isEmpty()) {
      return Taken.refused(file.state(), correction.refusals());
    }
    CaseEntry entry = new CaseEntry(
        proposal.caseId(),
        file.sequence() + 1,
        proposal.eventId(),
        proposal.occurred(),
        context.now(),
        proposal.by(),
        proposal.provenance(),
        proposal.event(),
        correction.stage());
    List<CaseEntry> log = new ArrayList<>(file.entries());
    log.add(entry);
    return new Taken(
        List.of(),
        List.of(entry),
        new CaseState(EffectiveLog.fold(log)),
        warnings(file.state(), proposal, context, verdict),
        verdict::held);
  }

  private Taken follow(
      CaseFile file, Proposal proposal, Context context, Checklist.Verdict verdict) {
    List<CaseEntry> entries = List.of();
    CaseState before = file.state();
    List<CaseEvent> events = List.of(proposal.event());
    for (int place = 0; place < events.size(); place++) {
      CaseEvent event = events.get(place);
      EventId id =
          place == 0 ? proposal.eventId() : EventId.of(proposal.eventId().value() + "/" + place);
      if (place > 0 && file.find(id).isPresent()) {
        return Taken.refused(file.state(), List.of(Refusal.structural("BLOCKED_EVENT_ID_TAKEN")));
      }
      long sequence = file.sequence() + place + 1;
      // What the machine adds it has seen itself, wherever the proposal came from.
      Provenance provenance = place == 0 ? proposal.provenance() : Provenance.firstHand();
      CaseFacts facts = before.facts();
      facts.caseId = proposal.caseId();
      facts.take(event, sequence, id, proposal.occurred(), provenance);
      CaseState after = new CaseState(facts);
      facts.enter(StageAfter.of(before.stage(), event, after, profile));
      CaseEntry entry = new CaseEntry(
          proposal.caseId(),
          sequence,
          id,
          proposal.occurred(),
          context.now(),
          place == 0 ? proposal.by() : ITSELF,
          provenance,
          event,
          after.stage());
      entries = joined(entries, List.of(entry));
      events = joined(events, Consequences.of(event, before, after, profile, verdict));
      before = after;
    }
    return new Taken(
        List.of(),
        entries,
        before,
        warnings(file.state(), proposal, context, verdict),
        verdict::held);
  }

  private List<Warning> warnings(
      CaseState before, Proposal proposal, Context context, Checklist.Verdict verdict) {
    List<Warning> warnings = new ArrayList<>();
    LongHold.warning(before, context, profile).ifPresent(warnings::add);
    if (proposal.provenance() instanceof Provenance.Imported) {
      warnings.add(new Warning("WARN_IMPORTED_UNVERIFIED", List.of(), List.of()));
    }
    ClosingWarnings.add(before, proposal.event(), warnings);
    PreparationWarnings.add(before, proposal.event(), warnings);
    for (Refusal caution : verdict.cautions()) {
      warnings.add(Warning.of(caution));
    }
    return warnings;
  }

  /** Most events have no consequence, and then nothing is to be joined. */
  private static <T> List<T> joined(List<T> first, List<T> then) {
    if (first.isEmpty() || then.isEmpty()) {
      return first.isEmpty() ? then : first;
    }
    List<T> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }
}
