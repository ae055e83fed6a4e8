// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.DataKind;
import io.github.amends.event.LegalHoldReason;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a case knows of itself as a record: what was imported and not confirmed, since when it
 * waits, what must be kept and what was removed.
 *
 * <p>Immutable and thread-safe.
 */
public final class CaseRecord {
  private final RecordState facts;

  CaseRecord(RecordState facts) {
    this.facts = facts;
  }

  /**
   * Returns the imported entries that nobody has confirmed.
   *
   * @return the ids of their events, in the order of the log
   */
  public Set<EventId> unverified() {
    return facts.unverified();
  }

  /**
   * Returns since when the case waits.
   *
   * @return when the hold was placed; empty if there is none
   */
  public Optional<Occurred> heldSince() {
    return facts.heldSince();
  }

  /**
   * Returns why the data of this case must be kept for a legal matter.
   *
   * @return the reason; empty if there is none
   */
  public Optional<LegalHoldReason> legalHold() {
    return facts.legalHold();
  }

  /**
   * Returns the kinds of data that were removed from the whole case.
   *
   * @return the kinds; empty if the case was not made smaller
   */
  public Set<DataKind> removed() {
    return facts.removed();
  }

  /**
   * Returns the episodes of the case: one for its opening and one for each reopening.
   *
   * @return the episodes in order; the last is the present one
   */
  public List<Episode> episodes() {
    return facts.episodes();
  }

  /**
   * Returns whether the same facts were folded.
   *
   * @param other the other object
   * @return true if both states are alike in every part
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof CaseRecord record && facts.equals(record.facts);
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  @Override
  public String toString() {
    return "CaseRecord[" + facts.episodes().size() + " episodes]";
  }
}
