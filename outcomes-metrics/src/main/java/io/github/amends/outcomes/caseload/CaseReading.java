// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.agreement.Outcome;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.CaseState;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.DataKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A case, or one episode of it, as it stood at the end of a day. It is read once, and every measure
 * looks at it.
 */
final class CaseReading {
  private final CaseId caseId;
  private final String part;
  private final List<Milestones> episodes;
  private final Milestones last;
  private final boolean isFirst;
  private final @Nullable CaseReason outOfEveryMeasure;
  private final CaseStage furthestStage;
  private final boolean isOpen;
  private final AsOf asOf;
  private final int opened;
  private final int firstContact;
  private final int firstMeeting;
  private final int firstProcess;
  private final int firstOutcome;
  private final int closed;
  private final boolean hasMetSurrogate;
  private @Nullable List<PartyReading> parties;

  private CaseReading(
      CaseId caseId, int number, List<Milestones> episodes, CaseStage end, AsOf asOf) {
    this.caseId = caseId;
    this.part = number == 0 ? "" : "episode-" + number;
    this.episodes = episodes;
    this.last = episodes.get(episodes.size() - 1);
    this.isFirst = number <= 1;
    this.outOfEveryMeasure = whyOut(end, state());
    this.isOpen = state().stage().isOpen();
    this.furthestStage = furthest(episodes);
    this.asOf = asOf;
    Occurred reopened = isFirst ? null : episodes.get(0).opened();
    this.opened = asOf.dayOf(reopened == null ? state().referral().received() : reopened);
    this.firstContact = asOf.dayOf(first(Milestones::firstContact));
    Occurred met = first(each -> each.sittings().firstMeeting());
    Occurred surrogate = first(each -> each.sittings().firstWithSurrogate());
    Occurred shuttle = first(each -> each.sittings().firstShuttle());
    Occurred delivered = first(Milestones::firstDelivery);
    this.firstMeeting = asOf.dayOf(met);
    this.firstProcess =
        asOf.dayOf(earliest(earliest(met, surrogate), earliest(shuttle, delivered)));
    this.hasMetSurrogate = surrogate != null;
    this.firstOutcome = asOf.dayOf(first(Milestones::outcome));
    this.closed = asOf.dayOf(last.closed());
  }

  /** Reads a case, or each of its episodes; none if its referral had not been received by then. */
  static List<CaseReading> of(CaseFile file, AsOf asOf) {
    List<Milestones> episodes = CaseEpisodes.of(file, asOf);
    if (episodes.isEmpty()) {
      return List.of();
    }
    CaseStage end = episodes.get(episodes.size() - 1).state().stage();
    if (asOf.basis().reopened() == Reopened.ONE_CASE) {
      return List.of(new CaseReading(file.caseId(), 0, episodes, end, asOf));
    }
    List<CaseReading> readings = new ArrayList<>(episodes.size());
    for (Milestones each : episodes) {
      int number = readings.size() + 1;
      readings.add(new CaseReading(file.caseId(), number, List.of(each), end, asOf));
    }
    return readings;
  }

  CaseId caseId() {
    return caseId;
  }

  /** Which part of the case it is: empty for the whole. */
  String part() {
    return part;
  }

  /** The name of a part of this reading, such as a term. */
  String part(String inner) {
    return part.isEmpty() ? inner : part + "/" + inner;
  }

  AsOf asOf() {
    return asOf;
  }

  List<Milestones> episodes() {
    return episodes;
  }

  /** The state at the end: of the case, or of the episode. */
  CaseState state() {
    return last.state();
  }

  /** Whether it is the whole case or its first episode, which began with the referral. */
  boolean isFromReferral() {
    return isFirst;
  }

  boolean isOpen() {
    return isOpen;
  }

  Optional<Closure> closure() {
    return state().closure();
  }

  private static CaseStage furthest(List<Milestones> episodes) {
    CaseStage furthest = CaseStage.REFERRED;
    for (Milestones each : episodes) {
      furthest = furthest.isBefore(each.furthestStage()) ? each.furthestStage() : furthest;
    }
    return furthest;
  }

  CaseStage furthestStage() {
    return furthestStage;
  }

  boolean hasReached(CaseStage stage) {
    return !furthestStage.isBefore(stage);
  }

  boolean isFoundSuitable() {
    boolean suitable = false;
    for (Milestones each : episodes) {
      suitable |= each.isFoundSuitable();
    }
    return suitable;
  }

  boolean hasSoughtDirect() {
    boolean sought = false;
    for (Milestones each : episodes) {
      sought |= each.hasSoughtDirect();
    }
    return sought;
  }

  boolean isProcessTaken() {
    return firstProcess != AsOf.NEVER;
  }

  /** Whether both sides met. */
  boolean isDirect() {
    return firstMeeting != AsOf.NEVER;
  }

  /** Whether a surrogate met the other side, and both sides never did. */
  boolean isWithSurrogate() {
    return !isDirect() && hasMetSurrogate;
  }

  /** Whether something was passed on between the sides, and nobody met. */
  boolean isIndirect() {
    return !isDirect() && !hasMetSurrogate && isProcessTaken();
  }

  /** The last outcome that was recorded. */
  Optional<Outcome> outcome() {
    for (int i = episodes.size() - 1; i >= 0; i--) {
      Optional<Outcome> outcome = episodes.get(i).state().outcome();
      if (outcome.isPresent()) {
        return outcome;
      }
    }
    return Optional.empty();
  }

  /** The last episode with an agreement in force. */
  Optional<Milestones> agreed() {
    for (int i = episodes.size() - 1; i >= 0; i--) {
      if (episodes.get(i).state().agreementInForce().isPresent()) {
        return Optional.of(episodes.get(i));
      }
    }
    return Optional.empty();
  }

  /** The principals, each with all that they have come to. */
  List<PartyReading> parties() {
    List<PartyReading> known = parties;
    if (known == null) {
      known = last.parties();
      for (int i = 0; i < episodes.size() - 1; i++) {
        for (PartyReading earlier : episodes.get(i).parties()) {
          PartyReading same = Milestones.find(known, earlier.id());
          if (same != null) {
            same.add(earlier);
          }
        }
      }
      parties = known;
    }
    return known;
  }

  /** Whether something was removed of a principal that a measure has to read. */
  boolean isErased(DataKind kind) {
    for (PartyReading each : last.parties()) {
      if (each.isErased(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something was removed of a participant that a measure has to read. */
  boolean isErased(ParticipantId who, DataKind kind) {
    PartyReading party = Milestones.find(last.parties(), who);
    return party != null && party.isErased(kind);
  }

  /** The day on which it began: that of the receipt of the referral, or of the reopening. */
  int opened() {
    return opened;
  }

  int firstContact() {
    return firstContact;
  }

  /** The day on which both sides first met. */
  int firstMeeting() {
    return firstMeeting;
  }

  /** The day on which the first sitting that was held started, or something was passed on first. */
  int firstProcess() {
    return firstProcess;
  }

  int firstOutcome() {
    return firstOutcome;
  }

  /** The day on which it was closed for the last time. */
  int closed() {
    return closed;
  }

  private @Nullable Occurred first(Function<Milestones, @Nullable Occurred> milestone) {
    Occurred first = null;
    for (Milestones each : episodes) {
      first = earliest(first, milestone.apply(each));
    }
    return first;
  }

  private static @Nullable Occurred earliest(@Nullable Occurred one, @Nullable Occurred other) {
    return other == null ? one : Milestones.earlier(other, one);
  }

  /** Why it is out of every measure; null if it is in. */
  @Nullable
  CaseReason outOfEveryMeasure() {
    return outOfEveryMeasure;
  }

  private static @Nullable CaseReason whyOut(CaseStage end, CaseState state) {
    if (end == CaseStage.ENTERED_IN_ERROR) {
      return CaseReason.ENTERED_IN_ERROR;
    }
    Optional<Closure> closure = state.closure();
    if (closure.isEmpty()) {
      return null;
    }
    ClosureCause cause = closure.get().cause();
    if (cause == ClosureCause.DUPLICATE) {
      return CaseReason.DUPLICATE;
    }
    return cause == ClosureCause.MISTAKEN ? CaseReason.MISTAKEN : null;
  }
}
