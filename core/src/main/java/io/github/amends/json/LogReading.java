// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.basics.CaseId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.event.ReferralReceived;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One reading of a stream from its first line to its last. */
final class LogReading {
  private final CaseLogLimits limits;
  private final LineReading lines;
  private final Cases cases;
  private final EntryTaker taker;
  private final FoundFaults faults;

  private final Set<CaseId> begun = new HashSet<>();
  private Optional<CaseId> current = Optional.empty();
  private long sequence;
  private long entries;
  private boolean afterGap;

  /** How many cases the stream may hold. */
  enum Cases {
    ONE,
    ANY_NUMBER
  }

  /** The way from the text of a line to its entry. */
  interface LineReading {
    /** Returns the entry; empty if a fault was added. */
    Optional<CaseEntry> read(long line, String text, FoundFaults faults);
  }

  LogReading(
      CaseLogLimits limits, LineReading lines, Cases cases, EntryTaker taker, FoundFaults faults) {
    this.limits = limits;
    this.lines = lines;
    this.cases = cases;
    this.taker = taker;
    this.faults = faults;
  }

  void read(LineSource source) throws IOException {
    Optional<LineSource.Line> line = source.next();
    while (line.isPresent()) {
      read(line.get());
      line = source.next();
    }
    taker.end();
    if (cases == Cases.ONE && begun.isEmpty() && faults.isEmpty()) {
      faults.add(1, Place.WHOLE, FaultCode.INVALID_LOG);
    }
  }

  private void read(LineSource.Line line) {
    int before = faults.count();
    line.fault().ifPresent(code -> faults.add(line.number(), Place.WHOLE, code));
    Optional<CaseEntry> entry = line.fault().isPresent()
        ? Optional.empty()
        : lines.read(line.number(), line.text(), faults);
    entry.ifPresent(read -> take(line.number(), read, before));
    // After a line that could not be read, nobody knows which entry should come next.
    afterGap = entry.isEmpty();
  }

  private void take(long line, CaseEntry entry, int faultsBefore) {
    if (!current.equals(Optional.of(entry.caseId()))) {
      begin(line, entry);
    }
    if (!afterGap && entry.sequence() != sequence + 1) {
      faults.add(line, "sequence", FaultCode.INVALID_SEQUENCE);
    }
    sequence = entry.sequence();
    if (entries == limits.logLength()) {
      faults.add(line, Place.WHOLE, FaultCode.LOG_TOO_LONG);
      faults.throwIfAny();
    }
    entries++;
    taker.take(line, entry, faultsBefore);
  }

  private void begin(long line, CaseEntry entry) {
    taker.begin(line);
    if (cases == Cases.ONE && current.isPresent()) {
      faults.add(line, "case", FaultCode.INVALID_TWO_CASES);
      afterGap = true;
    } else if (!begun.add(entry.caseId())) {
      faults.add(line, "case", FaultCode.INVALID_CASE_RESUMED);
      afterGap = true;
    } else if (entry.sequence() == 1 && !(entry.event() instanceof ReferralReceived)) {
      faults.add(line, "event.type", FaultCode.INVALID_LOG);
    }
    current = Optional.of(entry.caseId());
    sequence = 0;
    entries = 0;
  }
}
