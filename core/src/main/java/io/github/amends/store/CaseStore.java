// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store;

import io.github.amends.basics.CaseId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import java.util.List;
import java.util.Optional;

/**
 * The place where the logs of cases are kept.
 *
 * <pre>{@code
 * CaseFile file = store.load(caseId).orElseThrow();
 * Decision decision = machine.decide(file, proposal, context);
 * if (decision instanceof Decision.Accepted accepted) {
 *   StoreAnswer answer = store.append(file.sequence(), accepted.entries());
 * }
 * }</pre>
 *
 * <p>Every store keeps this promise, from however many threads and processes it is used:
 *
 * <ul>
 *   <li>entries are appended all or none, and only after the sequence that the writer has seen, so
 *       that of two who saw the same one is told of the other;
 *   <li>what was answered with {@link StoreAnswer.Stored} is there for every later reading,
 *       whatever breaks;
 *   <li>the same entries again are a success and change nothing, since a writer who never got the
 *       answer tries again;
 *   <li>what is read is a log from 1 without gaps, never a part of what was appended.
 * </ul>
 */
public interface CaseStore {

  /**
   * Returns a case.
   *
   * @param caseId the id of the case
   * @return the case as it stands; empty if nothing was ever stored of it
   * @throws CaseStoreException if it cannot be read
   */
  Optional<CaseFile> load(CaseId caseId);

  /**
   * Appends the entries of one decision.
   *
   * @param expectedSequence the sequence of the last entry that the writer has seen; 0 for a new
   *     case
   * @param entries the entries, at least one, all of one case, numbered on from there
   * @return what became of them
   * @throws IllegalArgumentException if the entries are not such
   * @throws CaseStoreException if it is not known whether they were stored: ask again with the same
   *     entries
   */
  StoreAnswer append(long expectedSequence, List<CaseEntry> entries);

  /**
   * Puts a rewritten log in the place of the one it was made from, so that a case forgets; see
   * {@link io.github.amends.casework.CaseFile#entries()} and the package {@code privacy}.
   *
   * @param rewritten the whole case, with as many entries and the same event ids as are stored
   * @return {@link StoreAnswer.Stored}, or a conflict if other entries are stored by now
   * @throws CaseStoreException if it is not known whether it was stored: ask again
   */
  StoreAnswer replace(CaseFile rewritten);
}
