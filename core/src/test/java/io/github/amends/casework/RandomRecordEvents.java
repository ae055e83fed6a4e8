// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.EventId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseMinimised;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.CorrectionReason;
import io.github.amends.event.DataKind;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.EntryErased;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.ErrorTarget;
import io.github.amends.event.EventType;
import io.github.amends.event.ImportConfirmed;
import io.github.amends.event.LegalHoldLifted;
import io.github.amends.event.LegalHoldPlaced;
import io.github.amends.event.LegalHoldReason;
import io.github.amends.event.PersonErased;
import io.github.amends.event.ProfileRebound;
import io.github.amends.event.ReopenReason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Random events about the record itself. */
final class RandomRecordEvents {
  /** What corrects, reopens or removes: after it, what was said before counts no more. */
  private static final Set<EventType> UNSETTLING = EnumSet.of(
      EventType.CASE_REOPENED,
      EventType.ENTRY_CORRECTED,
      EventType.ENTERED_IN_ERROR,
      EventType.PROFILE_REBOUND,
      EventType.CASE_MINIMISED,
      EventType.PERSON_ERASED);

  /** Every event that is about the record and not about the people. */
  static final Set<EventType> ABOUT_THE_RECORD = aboutTheRecord();

  /** Every kind that the machine takes. */
  static final Set<EventType> ANY = Collections.unmodifiableSet(EnumSet.allOf(EventType.class));

  /** Every kind but those that are about the record. */
  static final Set<EventType> STEADY = steady();

  private RandomRecordEvents() {}

  private static Set<EventType> aboutTheRecord() {
    Set<EventType> all = EnumSet.copyOf(UNSETTLING);
    all.add(EventType.IMPORT_CONFIRMED);
    all.add(EventType.LEGAL_HOLD_PLACED);
    all.add(EventType.LEGAL_HOLD_LIFTED);
    return Collections.unmodifiableSet(all);
  }

  private static Set<EventType> steady() {
    Set<EventType> all = EnumSet.copyOf(ANY);
    all.removeAll(ABOUT_THE_RECORD);
    // Only a log that was rewritten holds it; nobody proposes it.
    all.remove(EventType.ENTRY_ERASED);
    return Collections.unmodifiableSet(all);
  }

  static CaseEvent of(EventType type, Cast cast, Choice choice) {
    CorrectionReason reason = Choice.pick(CorrectionReason.values(), choice.time());
    return switch (type) {
      case CASE_REOPENED -> new CaseReopened(Choice.pick(ReopenReason.values(), choice.who()));
      case ENTRY_CORRECTED ->
        new EntryCorrected(
            entry(cast, choice), replacement(cast, choice), Optional.empty(), reason);
      case ENTERED_IN_ERROR ->
        new EnteredInError(
            Choice.isAmongLast(10, choice.how())
                ? new ErrorTarget.WholeCase()
                : new ErrorTarget.OneEntry(entry(cast, choice)),
            reason);
      case IMPORT_CONFIRMED -> new ImportConfirmed(imported(cast, choice));
      case PROFILE_REBOUND -> new ProfileRebound(Plan.MACHINE.profile().ref());
      case CASE_MINIMISED ->
        new CaseMinimised(kinds(choice), Choice.pick(ErasureBasis.values(), choice.who()));
      case PERSON_ERASED ->
        new PersonErased(
            cast.person(choice.who()),
            kinds(choice),
            Choice.pick(ErasureBasis.values(), choice.time()));
      case LEGAL_HOLD_PLACED ->
        new LegalHoldPlaced(Choice.pick(LegalHoldReason.values(), choice.who()));
      case LEGAL_HOLD_LIFTED -> new LegalHoldLifted();
      case ENTRY_ERASED -> new EntryErased(cast.person(choice.who()), DataKind.CONSENT);
      default -> throw new IllegalArgumentException("no random " + type.code());
    };
  }

  /** An id that a random history may have given, often that of a recent entry. */
  private static EventId entry(Cast cast, Choice choice) {
    long newest = 2 * cast.state().sequence();
    return EventId.of("e-" + Math.max(0, newest - choice.who()));
  }

  private static CaseEvent replacement(Cast cast, Choice choice) {
    List<EventType> kinds = new ArrayList<>(STEADY);
    return RandomEvents.of(Choice.pick(kinds, choice.what() + choice.how()), cast, choice);
  }

  private static EventId imported(Cast cast, Choice choice) {
    List<EventId> ids = new ArrayList<>(cast.state().record().unverified());
    ids.add(EventId.of("e-unknown"));
    return Choice.pick(ids, choice.who());
  }

  private static SortedSet<DataKind> kinds(Choice choice) {
    SortedSet<DataKind> kinds = new TreeSet<>();
    kinds.add(Choice.pick(DataKind.values(), choice.how()));
    kinds.add(Choice.pick(DataKind.values(), choice.time()));
    return kinds;
  }
}
