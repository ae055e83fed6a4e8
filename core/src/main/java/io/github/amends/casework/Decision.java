// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Refusal;
import java.util.List;
import java.util.Objects;

/** What became of a proposal: one of four. */
public sealed interface Decision {

  /**
   * The event was taken: the entries to store and the case file that follows.
   *
   * @param file the case file with the new entries
   * @param entries the new entries, the proposed event first and then its consequences
   * @param warnings what is worth knowing; never a reason to refuse
   */
  record Accepted(CaseFile file, List<CaseEntry> entries, List<Warning> warnings)
      implements Decision {

    /**
     * Creates the decision.
     *
     * @param file the case file with the new entries
     * @param entries the new entries, the proposed event first and then its consequences
     * @param warnings what is worth knowing; never a reason to refuse
     */
    public Accepted {
      Objects.requireNonNull(file, "file");
      entries = List.copyOf(entries);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * The event was refused: every reason at once.
   *
   * @param refusals the reasons, at least one
   */
  record Refused(List<Refusal> refusals) implements Decision {

    /**
     * Creates the decision.
     *
     * @param refusals the reasons, at least one
     */
    public Refused {
      refusals = List.copyOf(refusals);
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
    }
  }

  /**
   * The same event was taken before: nothing changes, and a retry is a success.
   *
   * @param file the case file, unchanged
   */
  record Duplicate(CaseFile file) implements Decision {

    /**
     * Creates the decision.
     *
     * @param file the case file, unchanged
     */
    public Duplicate {
      Objects.requireNonNull(file, "file");
    }
  }

  /**
   * The caller had seen an older state of the case: read it again and decide anew.
   *
   * @param expectedSequence the sequence that the caller had seen
   * @param actualSequence the sequence of the last entry
   */
  record Conflict(long expectedSequence, long actualSequence) implements Decision {}

  /**
   * Returns the case file that follows, for callers to whom a refusal is a mistake.
   *
   * @return the case file after an accepted event or a duplicate
   * @throws RefusedException if the event was refused, or the caller had seen an older state
   */
  default CaseFile orThrow() {
    if (this instanceof Accepted accepted) {
      return accepted.file();
    }
    if (this instanceof Duplicate duplicate) {
      return duplicate.file();
    }
    if (this instanceof Refused refused) {
      throw new RefusedException(refused.refusals());
    }
    throw new RefusedException(List.of(Refusal.structural("BLOCKED_OLDER_STATE")));
  }
}
