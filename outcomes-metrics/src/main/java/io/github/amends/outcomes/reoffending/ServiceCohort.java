// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.MeetingState;
import io.github.amends.casework.ParticipantState;
import io.github.amends.participant.ParticipantRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The responsible people of a caseload, as the histories of their cases have them: everybody who
 * was referred was meant to have a process, and had it who took part.
 *
 * <p>A person with several cases is in it once, with the case whose index day comes first.
 *
 * @param index the event from which people are followed
 * @param members the people, in the order of their keys
 * @param withoutIndex how many people have no such event, or none whose day is known
 */
public record ServiceCohort(IndexEvent index, List<Member> members, int withoutIndex) {

  private static final Set<CaseStage> OVER =
      EnumSet.of(CaseStage.COMPLETED, CaseStage.NOT_PROCEEDED, CaseStage.RETURNED_TO_REFERRER);

  /**
   * Creates the cohort.
   *
   * @param index the event from which people are followed
   * @param members the people
   * @param withoutIndex how many people have no such event
   */
  public ServiceCohort {
    members = List.copyOf(members);
  }

  /**
   * A person of the cohort.
   *
   * @param party who it is, as the embedding application's key
   * @param index the day from which the person is followed
   * @param received whether the person took part in a process
   */
  public record Member(PartyRef party, LocalDate index, Arm received) {}

  /**
   * Returns the cohort of a caseload. Cases entered in error are left out.
   *
   * @param files the cases
   * @param index the event from which people are followed
   * @return the cohort
   * @throws IllegalArgumentException if the event is a randomisation, of which a case knows nothing
   */
  public static ServiceCohort of(Iterable<CaseFile> files, IndexEvent index) {
    if (index == IndexEvent.RANDOMISATION) {
      throw new IllegalArgumentException("index must be an event of a case");
    }
    Map<String, Member> members = new TreeMap<>();
    Map<String, PartyRef> without = new TreeMap<>();
    for (CaseFile file : files) {
      Optional<LocalDate> day = day(file, index);
      for (PartyRef party : responsible(file)) {
        String key = party.kind() + " " + party.key();
        without.put(key, party);
        day.ifPresent(known -> members.merge(
            key,
            new Member(party, known, received(file, party)),
            (one, other) -> other.index().isBefore(one.index()) ? other : one));
      }
    }
    without.keySet().removeAll(members.keySet());
    return new ServiceCohort(index, new ArrayList<>(members.values()), without.size());
  }

  /**
   * Returns the people with their offences, ready to be compared with others.
   *
   * @param offences gives what is known of a person's offences
   * @return the people, all of them meant to have a process
   */
  public List<StudyPerson> followed(Function<? super PartyRef, List<Offence>> offences) {
    return members.stream()
        .map(member -> new StudyPerson(
            new FollowedPerson(member.index(), offences.apply(member.party())),
            Arm.RESTORATIVE,
            member.received()))
        .toList();
  }

  private static List<PartyRef> responsible(CaseFile file) {
    return file.state().stage() == CaseStage.ENTERED_IN_ERROR
        ? List.of()
        : file.state().participants().values().stream()
            .map(ParticipantState::participant)
            .filter(person -> person.roles().contains(ParticipantRole.RESPONSIBLE)
                || person.roles().contains(ParticipantRole.MUTUAL))
            .map(person -> person.party())
            .filter(party -> party.kind() == PartyRef.Kind.PERSON)
            .toList();
  }

  private static Arm received(CaseFile file, PartyRef party) {
    Set<ParticipantId> tookPart = file.state().tookPart();
    return file.state().participants().values().stream()
            .map(ParticipantState::participant)
            .anyMatch(person -> person.party().equals(party) && tookPart.contains(person.id()))
        ? Arm.RESTORATIVE
        : Arm.COMPARISON;
  }

  private static Optional<LocalDate> day(CaseFile file, IndexEvent index) {
    Optional<Occurred> occurred = switch (index) {
      case REFERRAL -> Optional.of(file.state().referral().received());
      case ACCEPTANCE -> first(file, entry -> entry.stage() == CaseStage.ACCEPTED);
      case FIRST_MEETING ->
        file.state().meetings().values().stream()
            .map(MeetingState::started)
            .flatMap(Optional::stream)
            .min(Comparator.comparing(Occurred::start));
      case CASE_END -> first(file, entry -> OVER.contains(entry.stage()));
      case RANDOMISATION -> Optional.empty();
    };
    return occurred
        .filter(known -> known.precision() == Occurred.Precision.DAY
            || known.precision() == Occurred.Precision.INSTANT)
        .map(Occurred::date);
  }

  private static Optional<Occurred> first(CaseFile file, Predicate<CaseEntry> entry) {
    return file.entriesAsCorrected().stream().filter(entry).findFirst().map(CaseEntry::occurred);
  }
}
