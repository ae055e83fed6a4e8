// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReoffendingTallyProperties {

  private static final LocalDate LEAP = LocalDate.of(2020, 2, 29);
  private static final LocalDate EXTRACT = LocalDate.of(2022, 1, 1);

  @Provide
  Arbitrary<List<FollowedPerson>> people() {
    Arbitrary<Offence> offences = Combinators.combine(
            Arbitraries.integers().between(-100, 500),
            Arbitraries.integers().between(0, 300),
            Arbitraries.of(Disposal.class))
        .as((day, wait, disposal) ->
            Offence.of(LEAP.plusDays(day), disposal, LEAP.plusDays((long) day + wait)));
    return Combinators.combine(
            Arbitraries.integers().between(0, 300), offences.list().ofMaxSize(4))
        .as((day, own) -> new FollowedPerson(LEAP.plusDays(day), own))
        .list()
        .ofMaxSize(20);
  }

  private static ReoffendingTally tally(List<FollowedPerson> people) {
    return people.stream().collect(ReoffendingTally.collector(FollowUpWindow.official(), EXTRACT));
  }

  private static List<Object> answers(ReoffendingTally tally) {
    return List.of(
        tally.headline(),
        tally.enrolled(),
        tally.notYetObservable(),
        tally.meanDaysToFirst(),
        tally.medianDaysToFirst());
  }

  @Property
  void howPeopleAreSplitAndOrderedDoesNotMatter(
      @ForAll("people") List<FollowedPerson> people, @ForAll Random random) {
    List<FollowedPerson> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, random);
    int at = random.nextInt(people.size() + 1);
    ReoffendingTally one = tally(shuffled.subList(0, at));
    ReoffendingTally other = tally(shuffled.subList(at, shuffled.size()));
    List<Object> together = answers(tally(people));
    assertThat(answers(people.parallelStream()
            .collect(ReoffendingTally.collector(FollowUpWindow.official(), EXTRACT))))
        .isEqualTo(together);
    assertThat(answers(one.combine(other))).isEqualTo(together);
  }

  @Property
  void aPersonWhoIsNotYetObservableIsInNoDenominator(
      @ForAll("people") List<FollowedPerson> people) {
    ReoffendingTally tally = tally(people);
    long observable = people.stream()
        .filter(person -> !person.index().plusMonths(18).isAfter(EXTRACT))
        .count();
    assertThat(tally.headline().cohortSize()).isEqualTo(observable);
    assertThat(tally.notYetObservable()).isEqualTo(people.size() - observable);
  }

  @Example
  void aYearFromALeapDayEndsOnTheLastOfFebruary() {
    FollowUpWindow window = FollowUpWindow.official();
    assertThat(window.end(LEAP)).isEqualTo("2021-02-28");
    assertThat(window.observableFrom(LEAP)).isEqualTo("2021-08-29");
    assertThat(window.counts(LEAP, convicted("2021-02-27", "2021-08-28"))).isTrue();
    assertThat(window.counts(LEAP, convicted("2021-02-28", "2021-08-28"))).isFalse();
    assertThat(window.counts(LEAP, convicted("2021-02-27", "2021-08-29"))).isFalse();
    assertThat(window.counts(LEAP, convicted("2020-02-28", "2020-08-29"))).isFalse();
  }

  @Example
  void theIndexDayCountsOnlyWhereItIsIncluded() {
    Offence sameDay = convicted("2020-02-29", "2020-03-01");
    assertThat(FollowUpWindow.official().counts(LEAP, sameDay)).isTrue();
    assertThat(new FollowUpWindow(12, 6, StartDay.EXCLUDED).counts(LEAP, sameDay))
        .isFalse();
  }

  @Example
  void onlyConvictionsAndCautionsProve() {
    for (Disposal disposal : Disposal.values()) {
      Offence offence = Offence.of(LEAP, disposal, LEAP);
      assertThat(FollowUpWindow.official().counts(LEAP, offence))
          .isEqualTo(disposal == Disposal.CONVICTION || disposal == Disposal.CAUTION);
    }
  }

  @Example
  void aDisposalOfUnknownDayProvesNothing() {
    Offence offence = new Offence(LEAP, Disposal.CONVICTION, Optional.empty());
    assertThat(FollowUpWindow.official().counts(LEAP, offence)).isFalse();
  }

  @Example
  void aReoffenceProvenBeforeItWasCommittedIsCountedAndTold() {
    FollowedPerson person =
        new FollowedPerson(LEAP, List.of(convicted("2020-03-05", "2020-03-01")));
    ReoffendingTally tally = tally(List.of(person, person)).combine(tally(List.of(person)));
    assertThat(tally.contradictory()).isEqualTo(3);
    assertThat(tally.headline().reoffences()).isEqualTo(3);
  }

  @Example
  void nobodyHasNoTimes() {
    ReoffendingTally nobody = tally(List.of());
    assertThat(nobody.meanDaysToFirst()).isEqualTo(Answer.notEstimable(Obstacle.NO_EVENTS));
    assertThat(nobody.medianDaysToFirst()).isEqualTo(Answer.notEstimable(Obstacle.NO_EVENTS));
    assertThat(nobody).hasToString(nobody.headline() + ", 0 not yet observable");
  }

  @Example
  void whatContradictsItselfIsRefused() {
    assertThatThrownBy(() -> new FollowUpWindow(0, 6, StartDay.INCLUDED))
        .hasMessage("months must be from 1 to 1200");
    assertThatThrownBy(() -> new FollowUpWindow(12, -1, StartDay.INCLUDED))
        .hasMessage("waitingMonths must be from 0 to 1200");
    assertThatThrownBy(
            () -> tally(List.of()).combine(new ReoffendingTally(FollowUpWindow.official(), LEAP)))
        .hasMessage("other must have the same window and day of extract");
  }

  private static Offence convicted(String committed, String disposed) {
    return Offence.of(LocalDate.parse(committed), Disposal.CONVICTION, LocalDate.parse(disposed));
  }
}
