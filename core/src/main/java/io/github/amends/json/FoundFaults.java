// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The faults found so far in one reading; it logs each and stops the reading at too many. */
final class FoundFaults {
  private static final Logger LOGGER = LoggerFactory.getLogger(CaseLogReader.class);

  private final int limit;
  private final Set<CaseLogFault> found = new LinkedHashSet<>();

  FoundFaults(int limit) {
    this.limit = limit;
  }

  void add(long line, String place, FaultCode code) {
    add(line, place, code.name());
  }

  void add(long line, String place, String code) {
    CaseLogFault fault = new CaseLogFault(line, place, code);
    // Two unknown fields of one object cannot be told apart: their names are not told.
    if (found.contains(fault)) {
      return;
    }
    if (found.size() == limit) {
      keep(new CaseLogFault(line, Place.WHOLE, FaultCode.TOO_MANY_FAULTS.name()));
      throwIfAny();
    }
    keep(fault);
  }

  private void keep(CaseLogFault fault) {
    LOGGER.warn("line {}: {} at {}", fault.line(), fault.code(), fault.place());
    found.add(fault);
  }

  /** Forgets what was found in a line that turns out to be no text at all. */
  void forget(long line) {
    found.removeIf(fault -> fault.line() == line);
  }

  int count() {
    return found.size();
  }

  List<CaseLogFault> found() {
    return List.copyOf(found);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new CaseLogException(List.copyOf(found));
    }
  }
}
