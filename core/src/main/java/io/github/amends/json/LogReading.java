// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.event.ReferralReceived;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One reading of a stream from its first line to its last. */
final class LogReading {
  private final CaseLogLimits limits;
  private final Cases cases;
  private final Consumer<CaseFile> taker;
  private final FoundFaults faults;

  private final Set<CaseId> begun = new HashSet<>();
  private final Set<EventId> eventIds = new HashSet<>();
  private List<CaseEntry> entries = new ArrayList<>();
  private Optional<CaseId> current = Optional.empty();
  private long firstLine = 1;
  private long sequence;
  private boolean afterGap;

  /** How many cases the stream may hold. */
  enum Cases {
    ONE,
    ANY_NUMBER
  }

  LogReading(CaseLogLimits limits, Cases cases, Consumer<CaseFile> taker) {
    this.limits = limits;
    this.cases = cases;
    this.taker = taker;
    this.faults = new FoundFaults(limits.faults());
  }

  void read(LineSource source) throws IOException {
    Optional<LineSource.Line> line = source.next();
    while (line.isPresent()) {
      read(line.get());
      line = source.next();
    }
    finish();
    if (cases == Cases.ONE && begun.isEmpty() && faults.isEmpty()) {
      faults.add(1, Place.WHOLE, FaultCode.INVALID_LOG);
    }
    faults.throwIfAny();
  }

  private void read(LineSource.Line line) {
    line.fault().ifPresent(code -> faults.add(line.number(), Place.WHOLE, code));
    Optional<CaseEntry> entry = line.fault().isPresent()
        ? Optional.empty()
        : EntryReading.read(line.number(), line.text(), limits, faults);
    entry.ifPresent(read -> take(line.number(), read));
    // After a line that could not be read, nobody knows which entry should come next.
    afterGap = entry.isEmpty();
  }

  private void take(long line, CaseEntry entry) {
    if (!current.equals(Optional.of(entry.caseId()))) {
      begin(line, entry);
    }
    if (!afterGap && entry.sequence() != sequence + 1) {
      faults.add(line, "sequence", FaultCode.INVALID_SEQUENCE);
    }
    if (!eventIds.add(entry.eventId())) {
      faults.add(line, "id", FaultCode.INVALID_EVENT_ID_TWICE);
    }
    sequence = entry.sequence();
    keep(line, entry);
  }

  private void begin(long line, CaseEntry entry) {
    finish();
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
    firstLine = line;
    sequence = 0;
    eventIds.clear();
  }

  private void keep(long line, CaseEntry entry) {
    if (entries.size() == limits.logLength()) {
      faults.add(line, Place.WHOLE, FaultCode.LOG_TOO_LONG);
      faults.throwIfAny();
    }
    if (faults.isEmpty()) {
      entries.add(entry);
    }
  }

  private void finish() {
    if (faults.isEmpty() && !entries.isEmpty()) {
      fold().ifPresent(taker);
    }
    entries = new ArrayList<>();
  }

  private Optional<CaseFile> fold() {
    try {
      return Optional.of(CaseFile.fold(entries));
    } catch (InvalidValueException invalid) {
      invalid.faults().forEach(fault -> faults.add(firstLine, Place.WHOLE, fault.code()));
      return Optional.empty();
    }
  }
}
