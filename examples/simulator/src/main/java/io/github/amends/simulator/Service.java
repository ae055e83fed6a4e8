// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.RefusedException;
import io.github.amends.event.ReferralReceived;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A community restorative service, simulated.
 *
 * <p>People refer, wait, consent, decline, meet, withdraw, agree, and keep or do not keep their
 * word, as {@link Assumptions} has it; none of them is real. Every step of every case goes through
 * the {@link CaseMachine} under the profile of the settings, also those that are tried in vain, so
 * that every log is one that the library itself would have written.
 *
 * <p>All chance comes from the seed, all time from the settings: the same settings give the same
 * cases, entry for entry, on every Java platform.
 */
public final class Service {
  private final Settings settings;
  private final CaseMachine machine;
  private final Intray intray = new Intray();
  private final Volunteers volunteers;

  private Service(Settings settings) {
    this.settings = settings;
    this.machine = CaseMachine.under(settings.profile());
    this.volunteers = new Volunteers(settings.sites(), settings.volunteersPerSite());
  }

  /**
   * Simulates a year.
   *
   * @param settings the size, the time and the seed
   * @return the cases as they stand at the end of {@link Settings#asOf()}
   */
  public static SimulatedYear simulate(Settings settings) {
    return new Service(settings).simulate();
  }

  private SimulatedYear simulate() {
    Dice dice = new Dice(settings.seed());
    Instant end = end();
    List<CaseFile> cases = new ArrayList<>();
    SortedMap<String, Integer> refusals = new TreeMap<>();
    int number = 0;
    for (LocalDate day : days(dice.split())) {
      number++;
      Optional<Desk> opened = play(number, day, dice.split(), refusals);
      if (opened.isEmpty()) {
        continue;
      }
      Desk desk = opened.get();
      List<CaseEntry> written = desk.file().entries().stream()
          .filter(entry -> entry.recordedAt().isBefore(end))
          .toList();
      // A case is played to its end and then cut off, so that the cut changes nothing before it.
      if (!written.isEmpty()) {
        cases.add(CaseFile.fold(written));
        count(desk.refused(), end, refusals);
      }
    }
    return new SimulatedYear(settings, cases, refusals);
  }

  private Instant end() {
    return settings.asOf().plusDays(1).atStartOfDay(Settings.ZONE).toInstant();
  }

  /** The days of the referrals, in order; those of a weekend come on the Monday after it. */
  private List<LocalDate> days(Dice dice) {
    LocalDate last = settings.firstDay().plusYears(1).minusDays(1);
    int length = (int) ChronoUnit.DAYS.between(settings.firstDay(), last) + 1;
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < settings.referrals(); i++) {
      LocalDate day = settings.firstDay().plusDays(dice.below(length));
      while (Diary.isWeekend(day)) {
        day = day.plusDays(1);
      }
      days.add(day.isAfter(last) ? last : day);
    }
    days.sort(LocalDate::compareTo);
    return days;
  }

  /** Plays a case to its end; there is none if the profile does not let the referral in. */
  private Optional<Desk> play(int number, LocalDate day, Dice dice, Map<String, Integer> refusals) {
    Scenario scenario = dice.weighed(List.of(Scenario.values()), Scenario::perThousand);
    int site = dice.between(1, settings.sites());
    ReferralReceived received = intray.referral(scenario, number, site, day, dice);
    Diary diary = new Diary(dice, day);
    if (dice.happens(Assumptions.WRITTEN_LATE)) {
      diary.workingDays(1, 4);
    }
    ActorRef coordinator = ActorRef.staff("sim-coordinator-" + site);
    Desk desk;
    try {
      desk = new Desk(machine, caseId(number), coordinator, diary, received);
    } catch (RefusedException atTheDoor) {
      RefusedStep step = RefusedStep.of(diary.now(), atTheDoor.refusals());
      count(List.of(step), end(), refusals);
      return Optional.empty();
    }
    Crew crew = new Crew(volunteers, site, desk, dice);
    Parties parties = new Parties(received.participants());
    Dice asides = new Dice(settings.seed() * 10_007 + number);
    Dice rarities = new Dice(settings.seed() * 20_011 + number);
    Scene scene = new Scene(scenario, dice, diary, desk, intray, parties, crew, asides, rarities);
    intray.earlier(received, number).ifPresent(other -> new Rarities(scene).link(caseId(other)));
    new CaseLife(scene).play();
    return Optional.of(desk);
  }

  private static CaseId caseId(int number) {
    String digits = Integer.toString(10_000 + number).substring(1);
    return CaseId.of("case-" + digits);
  }

  private static void count(List<RefusedStep> refused, Instant end, Map<String, Integer> refusals) {
    for (RefusedStep step : refused) {
      if (step.at().isBefore(end)) {
        step.codes().forEach(code -> refusals.merge(code, 1, Integer::sum));
      }
    }
  }
}
