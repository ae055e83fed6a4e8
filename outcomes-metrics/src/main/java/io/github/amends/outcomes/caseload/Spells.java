// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

/** What takes in the spells that a timing finds in a case, as days from 1970. */
interface Spells {

  /** From the one day to the other; both are known and in order. */
  void reached(String part, int from, int to);

  /** From the one day, which may not be known, to the as-of day: still on the way. */
  void pending(String part, int from);

  /** From the one day to the other, which may not be known: it will not get there. */
  void ended(String part, int from, int to, CaseReason why);

  void missing(String part, CaseReason why);

  void excluded(String part, CaseReason why);
}
