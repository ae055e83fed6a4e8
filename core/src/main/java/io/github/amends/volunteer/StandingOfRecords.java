// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The standing that follows from a volunteer's records, with the days on which each part holds. */
final class StandingOfRecords {
  private final Facilitator records;

  private StandingOfRecords(Facilitator records) {
    this.records = records;
  }

  static FacilitatorStanding of(
      Facilitator records, List<Conflict> conflicts, List<BusyTime> busy) {
    StandingOfRecords found = new StandingOfRecords(records);
    List<Validity> vetting = found.vetting();
    List<Validity> registration = JoinedDays.of(
        records.registrations().stream().map(Registration::validity).toList());
    return FacilitatorStanding.builder()
        .facilitator(records.id())
        .conflicts(conflicts)
        .trainedFrom(found.trainedFrom())
        .levels(found.levels())
        .registration(last(registration))
        .earlierRegistrations(allButLast(registration))
        .vetting(last(vetting))
        .earlierVetting(allButLast(vetting))
        .knownAdultFrom(records.knownAdultFrom())
        .active(records.statuses().spansOf(FacilitatorStatus.ACTIVE))
        .busy(busy)
        .supervisedOn(records.supervision().stream().map(Supervision::on).toList())
        .observedOn(records.observations().stream().map(ObservedPractice::on).toList())
        .development(records.development())
        .trainedForChildrenFrom(earliest(found.passes(CourseSubject.WORK_WITH_CHILDREN)))
        .build();
  }

  /** A course passed or a qualification; a register only repeats what was learned elsewhere. */
  private Optional<LocalDate> trainedFrom() {
    return earliest(Stream.concat(
        passes(CourseSubject.FACILITATION),
        records.qualifications().stream().map(Qualification::validity)));
  }

  private Stream<Validity> passes(CourseSubject subject) {
    return records.training().stream()
        .filter(each -> each.course().subject() == subject)
        .flatMap(each -> each.validity().stream());
  }

  private static Optional<LocalDate> earliest(Stream<Validity> spans) {
    return spans.map(Validity::from).min(Comparator.naturalOrder());
  }

  private List<LevelHeld> levels() {
    List<LevelHeld> levels = new ArrayList<>();
    for (TrainingRecord each : records.training()) {
      if (each.validity().isPresent() && each.course().awards().isPresent()) {
        levels.add(new LevelHeld(
            each.course().awards().get(), each.validity().get(), LevelProof.TRAINING_RECORD));
      }
    }
    for (Qualification each : records.qualifications()) {
      levels.add(new LevelHeld(each.level(), each.validity(), LevelProof.QUALIFICATION));
    }
    for (Registration each : records.registrations()) {
      levels.add(new LevelHeld(each.level(), each.validity(), LevelProof.REGISTRATION));
    }
    return levels;
  }

  /** A check that clears nobody ends every clear one before it, from its own day on. */
  private List<Validity> vetting() {
    List<Validity> clear = new ArrayList<>();
    for (VettingCheck each : records.vetting()) {
      if (each.result() != VettingResult.CLEAR) {
        continue;
      }
      Optional<LocalDate> ended = records.vetting().stream()
          .filter(other -> other.result() != VettingResult.CLEAR && !other.on().isBefore(each.on()))
          .map(other -> other.on().minusDays(1))
          .min(Comparator.naturalOrder());
      Optional<LocalDate> until = Stream.of(each.expiresOn(), ended)
          .flatMap(Optional::stream)
          .min(Comparator.naturalOrder());
      if (until.isEmpty() || !until.get().isBefore(each.on())) {
        clear.add(new Validity(each.on(), until));
      }
    }
    return JoinedDays.of(clear);
  }

  private static Optional<Validity> last(List<Validity> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() - 1));
  }

  private static List<Validity> allButLast(List<Validity> spans) {
    return spans.isEmpty() ? spans : spans.subList(0, spans.size() - 1);
  }
}
