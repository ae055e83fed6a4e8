// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseMinimised;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.Closure;
import io.github.amends.event.DataKind;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.ErrorTarget;
import io.github.amends.event.ImportConfirmed;
import io.github.amends.event.LegalHoldPlaced;
import io.github.amends.event.LegalHoldReason;
import io.github.amends.event.Onward;
import io.github.amends.event.ReferralRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a case knows of itself as a record: its episodes, what was imported and not confirmed, since
 * when it waits, and what must be kept or was removed. Never changes; folding makes the next.
 */
record RecordState(
    List<Episode> episodes,
    OrderedSet<EventId> unverified,
    Optional<Occurred> heldSince,
    Optional<LegalHoldReason> legalHold,
    OrderedSet<DataKind> removed) {
  static final RecordState NOTHING = new RecordState(
      List.of(), OrderedSet.empty(), Optional.empty(), Optional.empty(), OrderedSet.empty());

  RecordState after(CaseEvent event, EventId id, Occurred occurred, Provenance provenance) {
    RecordState next =
        provenance instanceof Provenance.Imported ? withUnverified(unverified.with(id)) : this;
    return switch (event.type()) {
      case REFERRAL_RECEIVED -> next.withEpisodes(List.of(Episode.first(occurred)));
      case HOLD_PLACED, REFERRER_INFORMATION_REQUESTED -> next.heldSince(Optional.of(occurred));
      case HOLD_RELEASED, REFERRER_INFORMATION_RECEIVED -> next.heldSince(Optional.empty());
      case REFERRAL_REJECTED -> next.closed((ReferralRejected) event, occurred);
      case CASE_NOT_PROCEEDED ->
        next.closed(
            CaseStage.NOT_PROCEEDED, Optional.of(((CaseNotProceeded) event).closure()), occurred);
      case CASE_RETURNED ->
        next.closed(
            CaseStage.RETURNED_TO_REFERRER,
            Optional.of(((CaseReturned) event).closure()),
            occurred);
      case CASE_COMPLETED -> next.closed(CaseStage.COMPLETED, Optional.empty(), occurred);
      case ENTERED_IN_ERROR -> next.inError((EnteredInError) event, occurred);
      case CASE_REOPENED -> next.reopened((CaseReopened) event, occurred);
      case IMPORT_CONFIRMED ->
        next.withUnverified(next.unverified.without(((ImportConfirmed) event).entry()));
      case LEGAL_HOLD_PLACED -> next.legalHold(Optional.of(((LegalHoldPlaced) event).reason()));
      case LEGAL_HOLD_LIFTED -> next.legalHold(Optional.empty());
      case CASE_MINIMISED ->
        next.withRemoved(next.removed.withAll(((CaseMinimised) event).kinds()));
      default -> next;
    };
  }

  private RecordState closed(ReferralRejected rejected, Occurred when) {
    CaseStage end = rejected.onward() == Onward.CLOSED
        ? CaseStage.NOT_PROCEEDED
        : CaseStage.RETURNED_TO_REFERRER;
    return closed(end, Optional.of(rejected.closure()), when);
  }

  private RecordState inError(EnteredInError event, Occurred when) {
    return event.target() instanceof ErrorTarget.WholeCase
        ? closed(CaseStage.ENTERED_IN_ERROR, Optional.empty(), when)
        : this;
  }

  /** An episode that has ended keeps its end, whatever a log says later. */
  private RecordState closed(CaseStage end, Optional<Closure> why, Occurred when) {
    RecordState waiting = heldSince(Optional.empty());
    int last = episodes.size() - 1;
    if (last < 0 || !episodes.get(last).isOpen()) {
      return waiting;
    }
    List<Episode> changed = new ArrayList<>(episodes);
    changed.set(last, episodes.get(last).endedIn(end, why, when));
    return waiting.withEpisodes(changed);
  }

  private RecordState reopened(CaseReopened event, Occurred when) {
    List<Episode> more = new ArrayList<>(episodes);
    more.add(
        episodes.isEmpty()
            ? Episode.first(when)
            : episodes.get(episodes.size() - 1).next(when, event.reason()));
    return withEpisodes(more);
  }

  private RecordState withEpisodes(List<Episode> others) {
    return new RecordState(List.copyOf(others), unverified, heldSince, legalHold, removed);
  }

  private RecordState withUnverified(OrderedSet<EventId> others) {
    return new RecordState(episodes, others, heldSince, legalHold, removed);
  }

  private RecordState heldSince(Optional<Occurred> since) {
    return since.equals(heldSince)
        ? this
        : new RecordState(episodes, unverified, since, legalHold, removed);
  }

  private RecordState legalHold(Optional<LegalHoldReason> reason) {
    return new RecordState(episodes, unverified, heldSince, reason, removed);
  }

  private RecordState withRemoved(OrderedSet<DataKind> kinds) {
    return new RecordState(episodes, unverified, heldSince, legalHold, kinds);
  }
}
