// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

/**
 * What takes in where each unit of a case stands: counts, or the lines of an explanation.
 *
 * @param <K> the class of a counted unit
 */
interface Sink<K> {

  void counted(String part, K as, CaseReason why);

  void missing(String part, CaseReason why);

  void pending(String part, CaseReason why);

  void excluded(String part, CaseReason why);
}
