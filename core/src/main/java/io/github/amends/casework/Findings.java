// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

/** The two findings that carry nothing, made once. */
final class Findings {
  static final Finding SATISFIED = new Finding.Satisfied();
  static final Finding NOT_APPLICABLE = new Finding.NotApplicable();

  private Findings() {}
}
