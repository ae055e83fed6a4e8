// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.List;

/** The faults for which a reader refuses a line. */
final class Refusals {
  private Refusals() {}

  /** Returns the faults, none if the line is taken; any other exception is thrown on. */
  static List<CaseLogFault> of(CaseLogReader reader, String line) {
    try {
      reader.readEntry(line);
      return List.of();
    } catch (CaseLogException refused) {
      return refused.faults();
    }
  }
}
