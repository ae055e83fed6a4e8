// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ExchangeId;
import io.github.amends.event.CaseMinimised;
import io.github.amends.event.DataKind;
import io.github.amends.event.EventType;
import io.github.amends.event.ExchangeChecked;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.ExchangeSent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was drafted in a case, and nothing has come of yet (rule DAT-07). */
final class Drafts {
  private final Deque<CaseEntry> found = new ArrayDeque<>();
  private final Set<ExchangeId> settled = new HashSet<>();
  private boolean isAgreementSettled;

  private Drafts() {}

  /** The newest entry of each draft that is still held as such, in the order of the log. */
  static List<CaseEntry> of(CaseFile file) {
    List<CaseEntry> log = file.entriesAsCorrected();
    Drafts drafts = new Drafts();
    // From the end, since what became of a draft stands after it.
    for (int i = log.size() - 1; i >= 0 && !isWithoutWordsFrom(log.get(i)); i--) {
      drafts.take(log.get(i));
    }
    return List.copyOf(drafts.found);
  }

  private static boolean isWithoutWordsFrom(CaseEntry entry) {
    return entry.event() instanceof CaseMinimised minimised
        && minimised.kinds().contains(DataKind.NARRATIVE);
  }

  private void take(CaseEntry entry) {
    if (entry.event() instanceof ExchangeDrafted drafted) {
      if (settled.add(drafted.exchange().id())) {
        found.addFirst(entry);
      }
    } else if (entry.event() instanceof ExchangeChecked checked) {
      settled.add(checked.exchange());
    } else if (entry.event() instanceof ExchangeSent sent) {
      settled.add(sent.exchange().id());
    } else if (isOfAgreement(entry.event().type())) {
      if (entry.event().type() == EventType.AGREEMENT_DRAFTED && !isAgreementSettled) {
        found.addFirst(entry);
      }
      isAgreementSettled = true;
    }
  }

  private static boolean isOfAgreement(EventType type) {
    return type == EventType.AGREEMENT_DRAFTED
        || type == EventType.AGREEMENT_AGREED
        || type == EventType.AGREEMENT_AMENDED;
  }
}
