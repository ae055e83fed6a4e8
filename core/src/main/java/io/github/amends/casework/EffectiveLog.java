// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.EventId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.ErrorTarget;
import io.github.amends.event.EventType;
import io.github.amends.event.ReferralReceived;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A log as its corrections would have it: with each replacement in the place of what it replaces,
 * and without what was entered in error.
 *
 * <p>The log itself keeps all its entries. A correction that was itself entered in error corrects
 * nothing; one that names no earlier entry corrects nothing either, since reading never fails.
 */
final class EffectiveLog {
  private final List<CaseEntry> log;
  private final Map<EventId, Integer> places = new HashMap<>();
  private final CaseEntry[] effective;
  private final boolean[] taken;
  private final boolean[] replaced;

  private EffectiveLog(List<CaseEntry> log) {
    this.log = log;
    this.effective = log.toArray(CaseEntry[]::new);
    this.taken = new boolean[effective.length];
    this.replaced = new boolean[effective.length];
    for (int i = 0; i < effective.length; i++) {
      places.put(effective[i].eventId(), i);
    }
    // From the end, since a correction may take back an earlier one, and the last word counts.
    for (int i = effective.length - 1; i > 0; i--) {
      if (!taken[i]) {
        apply(i, log.get(i));
      }
    }
  }

  static boolean isCorrection(CaseEvent event) {
    return event.type() == EventType.ENTRY_CORRECTED || event.type() == EventType.ENTERED_IN_ERROR;
  }

  /** The entry that a correction names; empty if it is about the whole case. */
  static Optional<EventId> target(CaseEvent event) {
    if (event instanceof EntryCorrected corrected) {
      return Optional.of(corrected.entry());
    }
    return event instanceof EnteredInError error
            && error.target() instanceof ErrorTarget.OneEntry one
        ? Optional.of(one.entry())
        : Optional.empty();
  }

  static List<CaseEntry> of(List<CaseEntry> log) {
    EffectiveLog made = new EffectiveLog(log);
    List<CaseEntry> left = new ArrayList<>();
    for (int i = 0; i < made.effective.length; i++) {
      if (!made.taken[i]) {
        left.add(made.effective[i]);
      }
    }
    return Collections.unmodifiableList(left);
  }

  /** The facts of a whole log, with its corrections. */
  static CaseFacts fold(List<CaseEntry> log) {
    CaseFacts facts = new CaseFacts();
    of(log).forEach(facts::fold);
    return facts;
  }

  private void apply(int at, CaseEntry entry) {
    Optional<EventId> named = target(entry.event());
    Integer found = named.isPresent() ? places.get(named.get()) : null;
    if (found == null || found >= at) {
      return;
    }
    int place = found;
    if (entry.event() instanceof EntryCorrected corrected) {
      replace(place, corrected, entry);
    } else if (place > 0) {
      takeBack(place);
    }
  }

  private void replace(int place, EntryCorrected corrected, CaseEntry by) {
    CaseEntry original = log.get(place);
    boolean fits = place == 0
        ? corrected.replacement() instanceof ReferralReceived
        : !isCorrection(original.event());
    if (fits && !replaced[place]) {
      replaced[place] = true;
      // Whoever corrects an entry vouches for what it says now.
      effective[place] = new CaseEntry(
          original.caseId(),
          original.sequence(),
          original.eventId(),
          corrected.occurred().orElse(original.occurred()),
          original.recordedAt(),
          original.recordedBy(),
          by.provenance(),
          corrected.replacement(),
          original.stage());
    }
  }

  /** What an entry brought about goes with it. */
  private void takeBack(int place) {
    taken[place] = true;
    String consequence = log.get(place).eventId().value() + "/";
    for (int i = place + 1; i < effective.length; i++) {
      if (!log.get(i).eventId().value().startsWith(consequence)) {
        break;
      }
      taken[i] = true;
    }
  }
}
