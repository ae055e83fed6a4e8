// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.CaseState;
import io.github.amends.event.EventType;
import io.github.amends.event.ReferralReceived;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading of a case file, episode by episode, as it stood at the end of a day. */
final class CaseEpisodes {
  private CaseEpisodes() {}

  /** The episodes, in order; none if the referral had not been received by then. */
  static List<Milestones> of(CaseFile file, AsOf asOf) {
    if (!asOf.includes(file.state().referral().received())) {
      return List.of();
    }
    Milestones whole = inOnePass(file, asOf);
    if (whole != null) {
      return List.of(whole);
    }
    CaseFile then = asItStood(file, asOf);
    List<CaseEntry> entries = then.entriesAsCorrected();
    if (then.state().record().episodes().size() < 2) {
      return List.of(read(entries, 0, entries.size(), then.state(), asOf));
    }
    return episodes(entries, then.state(), asOf);
  }

  /** Nearly every case: of one episode, with nothing corrected and nothing after the as-of day. */
  private static @Nullable Milestones inOnePass(CaseFile file, AsOf asOf) {
    List<CaseEntry> entries = file.entries();
    Milestones milestones = new Milestones(file.state(), asOf);
    for (int i = 0; i < entries.size(); i++) {
      CaseEntry entry = entries.get(i);
      switch (entry.event().type()) {
        case ENTRY_CORRECTED, ENTERED_IN_ERROR, CASE_REOPENED -> {
          return null;
        }
        default -> {
          if (!counts(entry, asOf)) {
            return null;
          }
          milestones.take(entry);
        }
      }
    }
    milestones.finish();
    return milestones;
  }

  private static List<Milestones> episodes(List<CaseEntry> entries, CaseState end, AsOf asOf) {
    List<Milestones> episodes = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i).event().type() == EventType.CASE_REOPENED) {
        // A state forgets what came of the episodes before, so that each end is folded anew.
        episodes.add(read(entries, start, i, stateAfter(entries.subList(0, i)), asOf));
        start = i;
      }
    }
    episodes.add(read(entries, start, entries.size(), end, asOf));
    return episodes;
  }

  private static CaseState stateAfter(List<CaseEntry> entries) {
    List<CaseEntry> numbered = new ArrayList<>(entries.size());
    for (CaseEntry entry : entries) {
      numbered.add(at(entry, numbered.size() + 1L, entry.stage()));
    }
    return CaseFile.fold(numbered).state();
  }

  private static Milestones read(
      List<CaseEntry> entries, int from, int to, CaseState state, AsOf asOf) {
    Milestones milestones = new Milestones(state, asOf);
    for (int i = from; i < to; i++) {
      milestones.take(entries.get(i));
    }
    milestones.finish();
    return milestones;
  }

  private static CaseFile asItStood(CaseFile file, AsOf asOf) {
    List<CaseEntry> entries = file.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (!counts(entries.get(i), asOf)) {
        return CaseFile.fold(by(entries, asOf));
      }
    }
    return file;
  }

  private static boolean counts(CaseEntry entry, AsOf asOf) {
    return asOf.includes(entry.occurred()) || entry.event() instanceof ReferralReceived;
  }

  private static List<CaseEntry> by(List<CaseEntry> entries, AsOf asOf) {
    List<CaseEntry> then = new ArrayList<>();
    CaseStage stageInLog = CaseStage.REFERRED;
    CaseStage stage = CaseStage.REFERRED;
    for (CaseEntry entry : entries) {
      boolean moved = entry.stage() != stageInLog;
      stageInLog = entry.stage();
      if (counts(entry, asOf)) {
        // An entry that did not move the case carries the stage of one that may have come later.
        stage = moved ? entry.stage() : stage;
        then.add(at(entry, then.size() + 1L, stage));
      }
    }
    return then;
  }

  private static CaseEntry at(CaseEntry entry, long sequence, CaseStage stage) {
    return entry.sequence() == sequence && entry.stage() == stage
        ? entry
        : new CaseEntry(
            entry.caseId(),
            sequence,
            entry.eventId(),
            entry.occurred(),
            entry.recordedAt(),
            entry.recordedBy(),
            entry.provenance(),
            entry.event(),
            stage);
  }
}
