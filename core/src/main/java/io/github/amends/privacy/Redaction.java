// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseMinimised;
import io.github.amends.event.DataKind;
import io.github.amends.event.PersonErased;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The log of a case without what its own traces say was removed.
 *
 * <p>The machine takes {@link PersonErased} and {@link CaseMinimised} as traces that something was
 * removed; this makes it true of the entries before them. Every entry keeps its place, id, time and
 * stage. What was recorded of a person's consents, contacts, risks, acknowledgements and answers
 * becomes an {@link io.github.amends.event.EntryErased}; the key of the person, and of those known
 * through nobody else, becomes a tombstone. Nobody can tell from outside whom a text names, so
 * where words are to go, all words of the case up to then go. Ids of participants stay: they must
 * not be made from what identifies anybody.
 *
 * <p>Whoever stores logs puts the rewritten one in the place of the old one, and in backups.
 */
public final class Redaction {
  private final NamedParties named;
  private final Tombstones tombstones;
  private final Set<PartyRef> everywhere;
  private final Map<ParticipantId, Set<DataKind>> removed = new HashMap<>();
  private boolean wordsRemoved;
  private Set<PartyRef> buried;

  private Redaction(List<CaseEntry> entries, Collection<PartyRef> everywhere) {
    this.named = new NamedParties(entries);
    this.tombstones = new Tombstones(named.inOrder());
    this.everywhere = Set.copyOf(everywhere);
    this.buried = this.everywhere;
  }

  /**
   * Returns a case without what its traces say was removed. Twice is the same as once.
   *
   * @param file the case
   * @return the case with its rewritten log; an equal one if it has no trace
   */
  public static CaseFile of(CaseFile file) {
    return of(file, List.of());
  }

  /** The same, and without some parties wherever the log names them. */
  static CaseFile of(CaseFile file, Collection<PartyRef> parties) {
    List<CaseEntry> before = file.entries();
    List<CaseEntry> after = new Redaction(before, parties).rewrite(before);
    // Who stayed because somebody else's record named them is known through nobody once it is gone.
    while (!after.equals(before)) {
      before = after;
      after = new Redaction(before, parties).rewrite(before);
    }
    return CaseFile.fold(after);
  }

  /** From the end, since a trace says of what came before it. */
  private List<CaseEntry> rewrite(List<CaseEntry> entries) {
    CaseEntry[] rewritten = new CaseEntry[entries.size()];
    for (int i = rewritten.length - 1; i >= 0; i--) {
      CaseEntry entry = entries.get(i);
      rewritten[i] = rewrite(entry);
      take(entry.event(), entry.sequence());
    }
    return Arrays.asList(rewritten);
  }

  private CaseEntry rewrite(CaseEntry entry) {
    if (removed.isEmpty() && buried.isEmpty()) {
      return entry;
    }
    EventRedaction redaction = new EventRedaction(removed, wordsRemoved, buried, tombstones);
    return new CaseEntry(
        entry.caseId(),
        entry.sequence(),
        entry.eventId(),
        entry.occurred(),
        entry.recordedAt(),
        tombstones.of(entry.recordedBy(), buried),
        entry.provenance(),
        redaction.of(entry.event()),
        entry.stage());
  }

  private void take(CaseEvent event, long sequence) {
    if (event instanceof PersonErased erased) {
      take(Set.of(erased.participant()), erased.kinds());
    } else if (event instanceof CaseMinimised minimised) {
      take(named.participantsBy(sequence), minimised.kinds());
    }
  }

  private void take(Set<ParticipantId> who, Set<DataKind> kinds) {
    wordsRemoved |= kinds.contains(DataKind.NARRATIVE);
    for (ParticipantId each : who) {
      removed.computeIfAbsent(each, any -> EnumSet.noneOf(DataKind.class)).addAll(kinds);
    }
    if (kinds.contains(DataKind.IDENTITY)) {
      Set<ParticipantId> gone = new LinkedHashSet<>();
      removed.forEach((each, of) -> {
        if (of.contains(DataKind.IDENTITY)) {
          gone.add(each);
        }
      });
      buried = new LinkedHashSet<>(named.buriedWith(gone));
      buried.addAll(everywhere);
    }
  }
}
