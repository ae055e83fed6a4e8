// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.ParticipantState;
import io.github.amends.event.DataKind;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.PersonErased;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The wish that a party be forgotten in a case (rule DAT-05).
 *
 * <p>First the machine takes the traces, or refuses them under a legal hold; then the log is
 * rewritten and put in the place of the old one:
 *
 * <pre>{@code
 * Erasure erasure = Erasure.of(party, ErasureBasis.OWN_REQUEST);
 * for (PersonErased trace : erasure.traces(file)) {
 *   file = machine.decide(file.propose(id, occurred, by, trace), context).orThrow();
 * }
 * CaseFile forgotten = erasure.carriedOutIn(file);
 * }</pre>
 *
 * @param party who is to be forgotten
 * @param kinds the kinds of data that are to go; identity is always among them
 * @param basis why
 */
public record Erasure(PartyRef party, SortedSet<DataKind> kinds, ErasureBasis basis) {

  /**
   * Creates the wish.
   *
   * @param party who is to be forgotten
   * @param kinds the kinds of data that are to go; identity is added if it is not among them
   * @param basis why
   */
  public Erasure {
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(basis, "basis");
    SortedSet<DataKind> all = new TreeSet<>(kinds);
    all.add(DataKind.IDENTITY);
    kinds = Collections.unmodifiableSortedSet(all);
  }

  /**
   * Returns the wish that everything about a party go.
   *
   * @param party who is to be forgotten
   * @param basis why
   * @return the wish
   */
  public static Erasure of(PartyRef party, ErasureBasis basis) {
    return new Erasure(party, new TreeSet<>(EnumSet.allOf(DataKind.class)), basis);
  }

  /**
   * Returns what is to be proposed to the machine before the log is rewritten.
   *
   * @param file the case
   * @return one event for each participant who is this party and of whom something of these kinds
   *     is held; none for somebody who is only named beside others, such as a guardian
   */
  public List<PersonErased> traces(CaseFile file) {
    return file.state().participants().values().stream()
        .filter(this::isOwed)
        .map(each -> new PersonErased(each.participant().id(), kinds, basis))
        .toList();
  }

  private boolean isOwed(ParticipantState each) {
    return each.participant().party().equals(party) && !each.removed().containsAll(kinds);
  }

  /**
   * Returns the case as it is once this is carried out. Twice is the same as once.
   *
   * <p>Somebody who takes no part and is only named beside others leaves a tombstone as their
   * trace.
   *
   * @param file the case, with the {@link #traces traces} that the machine took
   * @return the case with its rewritten log
   * @throws IllegalStateException if a trace is missing, or nothing of the case may be removed
   */
  public CaseFile carriedOutIn(CaseFile file) {
    if (file.state().record().legalHold().isPresent()) {
      throw new IllegalStateException("nothing of the case may be removed for now");
    }
    if (!traces(file).isEmpty()) {
      throw new IllegalStateException("the machine has not taken the trace of the erasure");
    }
    return Redaction.of(file, List.of(party));
  }
}
