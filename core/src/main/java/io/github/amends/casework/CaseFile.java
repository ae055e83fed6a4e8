// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ReferralReceived;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;

/**
 * A case as its log, and the state folded from it.
 *
 * <p>Immutable and thread-safe. Successive case files share one growing log.
 */
public final class CaseFile {
  private final CaseId caseId;
  private final EntryLog.View log;
  private final CaseState state;

  CaseFile(CaseId caseId, EntryLog.View log, CaseState state) {
    this.caseId = caseId;
    this.log = log;
    this.state = state;
  }

  /**
   * Returns the case file that a stored log tells. Nothing is judged: a log written under the rules
   * of another day is read as it is.
   *
   * @param entries the entries of one case, in order, at least one
   * @return the case file
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_LOG} if there is no
   *     entry or the log does not begin with a referral, {@code INVALID_SEQUENCE} if the sequences
   *     are not 1, 2, 3 ..., {@code INVALID_TWO_CASES} if the entries are of two cases,
   *     {@code INVALID_EVENT_ID_TWICE} if an id is there twice
   */
  public static CaseFile fold(List<CaseEntry> entries) {
    Faults faults = new Faults();
    faults.require(
        !entries.isEmpty() && entries.get(0).event() instanceof ReferralReceived,
        "INVALID_LOG",
        "entries[0]");
    faults.throwIfAny();
    CaseId caseId = entries.get(0).caseId();
    CaseFacts facts = new CaseFacts();
    EntryLog log = EntryLog.withRoomFor(entries.size());
    long sequence = 0;
    boolean isCorrected = false;
    for (CaseEntry entry : entries) {
      sequence++;
      boolean inOrder = entry.sequence() == sequence;
      boolean ofCase = entry.caseId().equals(caseId);
      boolean first = log.add(entry);
      if (!inOrder || !ofCase || !first) {
        String place = "entries[" + (sequence - 1) + "]";
        faults.require(inOrder, "INVALID_SEQUENCE", place);
        faults.require(ofCase, "INVALID_TWO_CASES", place);
        faults.require(first, "INVALID_EVENT_ID_TWICE", place);
      }
      isCorrected |= EffectiveLog.isCorrection(entry.event());
      facts.fold(entry);
    }
    faults.throwIfAny();
    CaseFacts told = isCorrected ? EffectiveLog.fold(entries) : facts;
    return new CaseFile(caseId, log.view(), new CaseState(told));
  }

  CaseFile append(List<CaseEntry> added, CaseState next) {
    return new CaseFile(caseId, log.append(added), next);
  }

  Optional<CaseEntry> find(EventId id) {
    return log.find(id);
  }

  /**
   * Returns a proposal for this case as it stands, made by those who saw to it.
   *
   * @param eventId the id of the event, chosen by the caller; the same for a retry
   * @param occurred when it happened
   * @param by who records it
   * @param event what happened
   * @return the proposal, which expects the sequence of this case file
   */
  public Proposal propose(EventId eventId, Occurred occurred, ActorRef by, CaseEvent event) {
    return new Proposal(caseId, eventId, sequence(), occurred, by, Provenance.firstHand(), event);
  }

  /**
   * Returns the id of the case.
   *
   * @return the id
   */
  public CaseId caseId() {
    return caseId;
  }

  /**
   * Returns the state folded from the log.
   *
   * @return the state
   */
  public CaseState state() {
    return state;
  }

  /**
   * Returns the stage.
   *
   * @return the stage after the last entry
   */
  public CaseStage stage() {
    return state.stage();
  }

  /**
   * Returns the sequence of the last entry, which the next proposal must expect.
   *
   * @return the sequence
   */
  public long sequence() {
    return log.length();
  }

  /**
   * Returns the log.
   *
   * @return the entries in order; the list cannot be changed
   */
  public List<CaseEntry> entries() {
    return new AbstractList<>() {
      @Override
      public CaseEntry get(int index) {
        return log.get(index);
      }

      @Override
      public int size() {
        return log.length();
      }
    };
  }

  /**
   * Returns the log as its corrections would have it: each replacement in the place of what it
   * replaces, and without what was entered in error. Whoever counts reads this; whoever asks what
   * was written when reads {@link #entries()}.
   *
   * @return the entries that count, in the order of the log, with the sequence that each has there
   */
  public List<CaseEntry> entriesAsCorrected() {
    for (CaseEntry each : entries()) {
      if (EffectiveLog.isCorrection(each.event())) {
        return EffectiveLog.of(entries());
      }
    }
    return entries();
  }

  /**
   * Returns the drafts of agreements and letters of which nothing has come: neither agreed to,
   * checked or replaced by a newer one, nor taken back or minimised.
   *
   * @return the entry with which each was drafted last, in the order of the log
   */
  public List<CaseEntry> drafts() {
    return Drafts.of(this);
  }

  /**
   * Returns whether both hold the same log.
   *
   * @param other the other object
   * @return true if every entry is equal
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof CaseFile file && entries().equals(file.entries());
  }

  @Override
  public int hashCode() {
    return entries().hashCode();
  }

  @Override
  public String toString() {
    return "CaseFile[" + caseId + ", " + state.stage() + " after entry " + log.length() + "]";
  }
}
