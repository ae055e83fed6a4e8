// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.basics.EventId;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Hands over each case when its log has ended. */
final class EachCase implements EntryTaker {
  private final FoundFaults faults;
  private final Wanted wanted;
  private final Consumer<CaseFile> taker;

  private final Set<EventId> eventIds = new HashSet<>();
  private List<CaseEntry> entries = new ArrayList<>();
  private long firstLine = 1;
  private int faultsBefore;

  EachCase(FoundFaults faults, Wanted wanted, Consumer<CaseFile> taker) {
    this.faults = faults;
    this.wanted = wanted;
    this.taker = taker;
  }

  @Override
  public void begin(long line) {
    end();
    firstLine = line;
    eventIds.clear();
    faultsBefore = wanted == Wanted.WHAT_IS_SOUND ? faults.count() : 0;
  }

  @Override
  public void take(long line, CaseEntry entry, int before) {
    if (!eventIds.add(entry.eventId())) {
      faults.add(line, "id", FaultCode.INVALID_EVENT_ID_TWICE);
    }
    if (isSound()) {
      entries.add(entry);
    }
  }

  private boolean isSound() {
    return faults.count() == faultsBefore;
  }

  @Override
  public void end() {
    // A log whose first entries were on a line that could not be read is no log.
    if (isSound() && !entries.isEmpty() && entries.get(0).sequence() == 1) {
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
