// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Bolton.day;
import static io.github.amends.outcomes.caseload.CaseStory.APOLOGY;
import static io.github.amends.outcomes.caseload.CaseStory.HARMED;
import static io.github.amends.outcomes.caseload.CaseStory.REPAIR;
import static io.github.amends.outcomes.caseload.CaseStory.RESPONSIBLE;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.TermResult;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.Provenance;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.HoldReleased;
import io.github.amends.event.Initiator;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.ReopenReason;
import io.github.amends.event.StopCause;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ParticipantRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Caseloads at random: lawful histories of many kinds, each cut off after any of its entries. */
final class Caseloads {
  private static final List<CaseFile> WHOLE = Stream.concat(
          Stream.concat(Bolton.stories(), more()).map(CaseStory::file),
          Stream.of(imported(Bolton.partlyKept().file())))
      .toList();
  // The first two entries belong together: the referral, and the profile that the machine pins.
  private static final List<CaseFile> CUT = WHOLE.stream()
      .flatMap(file -> IntStream.rangeClosed(2, file.entries().size())
          .mapToObj(length -> cut(file.entries(), length)))
      .toList();

  private Caseloads() {}

  /** Case files of every kind and at every place of their way; some are there twice. */
  static Arbitrary<List<CaseFile>> any() {
    // As many whole histories as cut ones, so that every kind of ending is there.
    return Arbitraries.oneOf(Arbitraries.of(WHOLE), Arbitraries.of(CUT)).list().ofMaxSize(40);
  }

  static Arbitrary<CaseFile> one() {
    return Arbitraries.oneOf(Arbitraries.of(WHOLE), Arbitraries.of(CUT));
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 75).map(days -> day(4, 28).plusDays(days));
  }

  static CaseFile cut(List<CaseEntry> entries, int length) {
    return CaseFile.fold(new ArrayList<>(entries.subList(0, length)));
  }

  /** The same log, as it comes from another system. */
  static CaseFile imported(CaseFile file) {
    return CaseFile.fold(file.entries().stream()
        .map(entry -> new CaseEntry(
            entry.caseId(),
            entry.sequence(),
            entry.eventId(),
            entry.occurred(),
            entry.recordedAt(),
            entry.recordedBy(),
            new Provenance.Imported("old-system"),
            entry.event(),
            entry.stage()))
        .toList());
  }

  private static Stream<CaseStory> more() {
    return Stream.of(
        stopped(ProcessTaken.DID_NOT_TAKE_PLACE)
            .endWithout(ClosureCause.WITHDREW, Initiator.RESPONSIBLE),
        stopped(ProcessTaken.TOOK_PLACE).outcome(OutcomeKind.ENDED_EARLY).complete(),
        agreed("c-withdrawn")
            .withdraw(RESPONSIBLE, ConsentPurpose.AGREEMENT)
            .progress(REPAIR, TermResult.NOT_FULFILLED)
            .keep(APOLOGY)
            .complete(),
        agreed("c-proceedings").handBack(ClosureCause.PROCEEDINGS_TAKEN, Initiator.REFERRER),
        CaseStory.referred("c-mistake", day(5, 3))
            .on(day(5, 8))
            .startMeeting()
            .end()
            .agree()
            .handBack(ClosureCause.MISTAKEN, Initiator.SERVICE),
        neighbours(),
        shop(),
        reopened("c-reopened").endWithout(ClosureCause.DECLINED, Initiator.HARMED),
        reopened("c-reopened-open"),
        held(),
        CaseStory.referred("c-lost-lead", day(5, 3))
            .on(day(5, 8))
            .screen()
            .accept()
            .lead()
            .on(day(5, 20))
            .loseLead()
            .on(day(6, 2))
            .endWithout(ClosureCause.NO_FACILITATOR_AVAILABLE, Initiator.SERVICE));
  }

  private static CaseStory stopped(ProcessTaken taken) {
    return CaseStory.referred("c-" + taken.code(), day(5, 2))
        .on(day(5, 15))
        .startMeeting()
        .then(new ProcessStopped(StopCause.SAFETY, taken))
        .on(day(6, 1));
  }

  private static CaseStory agreed(String id) {
    return CaseStory.referred(id, day(5, 2))
        .on(day(5, 15))
        .startMeeting()
        .end()
        .agree()
        .on(day(6, 3));
  }

  private static CaseStory reopened(String id) {
    return agreed(id)
        .keep(REPAIR)
        .keep(APOLOGY)
        .complete()
        .on(day(6, 20))
        .then(new CaseReopened(ReopenReason.NEW_REQUEST))
        .on(day(6, 25));
  }

  private static CaseStory held() {
    return CaseStory.referred("c-held", day(5, 1))
        .on(day(5, 5))
        .screen()
        .accept()
        .lead()
        .on(day(5, 8))
        .then(new HoldPlaced(HoldCause.PARTY_UNAVAILABLE))
        .on(day(5, 18))
        .then(new HoldReleased())
        .on(day(6, 1))
        .endWithout(ClosureCause.MOVED_AWAY, Initiator.NOBODY);
  }

  private static CaseStory neighbours() {
    ParticipantId one = ParticipantId.of("p-a");
    ParticipantId other = ParticipantId.of("p-b");
    return CaseStory.referred(
            "c-neighbours",
            day(5, 4),
            CaseStory.person(one, ParticipantRole.MUTUAL),
            CaseStory.person(other, ParticipantRole.MUTUAL))
        .on(day(5, 6))
        .screen()
        .accept()
        .lead()
        .reach(one)
        .on(day(5, 9))
        .endWithout(ClosureCause.RESOLVED_OTHERWISE, Initiator.MUTUAL_PARTY);
  }

  private static CaseStory shop() {
    return CaseStory.referred(
            "c-shop",
            day(5, 4),
            CaseStory.organisation(HARMED, ParticipantRole.HARMED),
            CaseStory.person(RESPONSIBLE, ParticipantRole.RESPONSIBLE))
        .on(day(5, 7))
        .startMeeting()
        .end()
        .outcome(OutcomeKind.NO_AGREEMENT_NEEDED)
        .complete();
  }
}
