// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.casework.CaseEntry;

/** What takes the entries of a stream as they are read. */
interface EntryTaker {

  /** Begins with the case whose first entry stands on a line. */
  void begin(long line);

  /** Takes an entry; faults that were found before it, if any, are its own. */
  void take(long line, CaseEntry entry, int faultsBefore);

  /** Ends with the case that was begun last, if any was. */
  void end();
}
