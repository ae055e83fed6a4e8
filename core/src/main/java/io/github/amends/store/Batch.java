// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store;

import io.github.amends.basics.CaseId;
import io.github.amends.casework.CaseEntry;
import java.util.List;

/** The entries of one decision, checked to be numbered on from what the writer has seen. */
public final class Batch {
  private final long expectedSequence;
  private final List<CaseEntry> entries;

  private Batch(long expectedSequence, List<CaseEntry> entries) {
    this.expectedSequence = expectedSequence;
    this.entries = entries;
  }

  /**
   * Returns the entries as a batch; for those who write a store.
   *
   * @param expectedSequence the sequence of the last entry that the writer has seen
   * @param entries the entries
   * @return the batch
   * @throws IllegalArgumentException if there is none, they are of two cases, or not numbered on
   */
  public static Batch after(long expectedSequence, List<CaseEntry> entries) {
    List<CaseEntry> all = List.copyOf(entries);
    if (expectedSequence < 0 || all.isEmpty()) {
      throw new IllegalArgumentException("there must be entries after a sequence");
    }
    long sequence = expectedSequence;
    for (CaseEntry entry : all) {
      sequence++;
      if (entry.sequence() != sequence || !entry.caseId().equals(all.get(0).caseId())) {
        throw new IllegalArgumentException("the entries must be of one case and numbered on");
      }
    }
    return new Batch(expectedSequence, all);
  }

  /**
   * Returns the case that the entries are of.
   *
   * @return the id of the case
   */
  public CaseId caseId() {
    return entries.get(0).caseId();
  }

  /**
   * Returns the entries.
   *
   * @return the entries in order
   */
  public List<CaseEntry> entries() {
    return entries;
  }

  /**
   * Returns the sequence that the last of the entries would have.
   *
   * @return the sequence
   */
  public long lastSequence() {
    return expectedSequence + entries.size();
  }

  /**
   * Returns what is to be answered when the entries could not be appended.
   *
   * @param there what is stored from the first of these entries' sequence to that of the last
   * @param actualSequence the sequence of the last entry that is stored
   * @return a duplicate if these very entries are there; else a conflict
   */
  public StoreAnswer instead(List<CaseEntry> there, long actualSequence) {
    return there.equals(entries)
        ? new StoreAnswer.Duplicate(lastSequence())
        : new StoreAnswer.Conflict(expectedSequence, actualSequence);
  }
}
