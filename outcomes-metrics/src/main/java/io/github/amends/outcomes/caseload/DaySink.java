// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

/** What takes in how many days each unit of a case took: counts, or the lines of an explanation. */
interface DaySink {

  void reached(String part, int days);

  /** On the way, since so many days; not known if it is {@link AsOf#NOT_KNOWN}. */
  void pending(String part, int days);

  /** It will not get there: it ended after so many days, not known if {@link AsOf#NOT_KNOWN}. */
  void ended(String part, int days, CaseReason why);

  void missing(String part, CaseReason why);

  void excluded(String part, CaseReason why);
}
