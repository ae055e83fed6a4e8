// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.EventId;
import io.github.amends.event.EventType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which entry of a log put another right, where that entry itself still counts. */
final class Corrections {
  private final Map<EventId, CaseEntry> byTarget = new HashMap<>();

  private Corrections() {}

  static Corrections of(CaseFile file) {
    Corrections found = new Corrections();
    for (CaseEntry each : file.entriesAsCorrected()) {
      EffectiveLog.target(each.event()).ifPresent(target -> found.byTarget.put(target, each));
    }
    return found;
  }

  /** What corrected an entry or took it back; what an entry brought about goes with it. */
  Optional<CaseEntry> of(EventId entry) {
    CaseEntry own = byTarget.get(entry);
    if (own != null) {
      return Optional.of(own);
    }
    int consequence = entry.value().lastIndexOf('/');
    return consequence < 0
        ? Optional.empty()
        : Optional.ofNullable(byTarget.get(EventId.of(entry.value().substring(0, consequence))))
            .filter(by -> by.event().type() == EventType.ENTERED_IN_ERROR);
  }
}
