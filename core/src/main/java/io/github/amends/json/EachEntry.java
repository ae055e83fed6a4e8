// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.casework.CaseEntry;
import java.util.function.Consumer;

/** Hands over each entry at once and keeps none. */
final class EachEntry implements EntryTaker {
  private final FoundFaults faults;
  private final Wanted wanted;
  private final Consumer<CaseEntry> taker;

  EachEntry(FoundFaults faults, Wanted wanted, Consumer<CaseEntry> taker) {
    this.faults = faults;
    this.wanted = wanted;
    this.taker = taker;
  }

  @Override
  public void begin(long line) {}

  @Override
  public void take(long line, CaseEntry entry, int faultsBefore) {
    int allowed = wanted == Wanted.WHAT_IS_SOUND ? faultsBefore : 0;
    if (faults.count() == allowed) {
      taker.accept(entry);
    }
  }

  @Override
  public void end() {}
}
