// SPDX-License-Identifier: Apache-2.0
package io.github.amends.capacity;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.casework.CaseComplexity;
import io.github.amends.casework.CaseDemands;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.Competence;
import io.github.amends.casework.Lapse;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.programme.TrainingPackage;
import io.github.amends.volunteer.Facilitator;
import io.github.amends.volunteer.FacilitatorStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * What a service can take on, on a day: from its case files and the records of its volunteers.
 *
 * <pre>{@code
 * ServiceCapacity capacity = ServiceCapacity.of(files, facilitators, profile, date, 3);
 * capacity.waiting();               // the cases without a lead, the longest waiting first
 * capacity.lapsesWithin(90);        // what ends unless somebody renews it
 * capacity.withOneMore(trainingPackage).casesLed();
 * }</pre>
 */
public final class ServiceCapacity {
  private final List<Facilitator> facilitators;
  private final Profile profile;
  private final LocalDate date;
  private final int casesEach;
  private final List<WaitingCase> waiting;
  private final SortedMap<FacilitatorId, Load> loads;
  private final BitSet served;

  /** A case that waits, and since when. */
  private record Waits(CaseFile file, LocalDate since) {}

  private ServiceCapacity(
      List<CaseFile> files,
      List<Facilitator> facilitators,
      Profile profile,
      LocalDate date,
      int casesEach) {
    this.facilitators = List.copyOf(facilitators);
    this.profile = Objects.requireNonNull(profile, "profile");
    this.date = Objects.requireNonNull(date, "date");
    this.casesEach = casesEach;
    List<Waits> waits = waits(files);
    this.waiting = waits.stream()
        .map(each -> {
          CaseComplexity complexity = CaseDemands.of(each.file(), profile).complexity();
          return new WaitingCase(each.file().caseId(), each.since(), complexity);
        })
        .toList();
    this.loads = Loads.of(files);
    this.served = LeadMatching.served(leadsOf(waits), freePlaces());
  }

  /**
   * Returns what a service can take on.
   *
   * @param files all case files of the service, open and closed
   * @param facilitators the records of all its volunteers
   * @param profile the profile that its cases follow
   * @param date the day
   * @param casesEach how many open cases one volunteer leads at most, 1 or more
   * @return the capacity on that day
   * @throws IllegalArgumentException if a volunteer could lead no case
   */
  public static ServiceCapacity of(
      List<CaseFile> files,
      List<Facilitator> facilitators,
      Profile profile,
      LocalDate date,
      int casesEach) {
    if (casesEach < 1) {
      throw new IllegalArgumentException("one case or more for each volunteer");
    }
    return new ServiceCapacity(files, facilitators, profile, date, casesEach);
  }

  /**
   * Returns the cases that were accepted and have no lead.
   *
   * @return the cases, the longest waiting first
   */
  public List<WaitingCase> waiting() {
    return waiting;
  }

  /**
   * Returns what each volunteer carries.
   *
   * @return the loads, by volunteer; whoever has neither a case nor time logged is not in it
   */
  public SortedMap<FacilitatorId, Load> loads() {
    return loads;
  }

  /**
   * Returns how many of the waiting cases could have a lead today, no volunteer leading too many.
   *
   * @return the largest number, every rule on who may lead which case asked
   */
  public int couldBeLed() {
    return served.cardinality();
  }

  /**
   * Returns what lapses soon among those who are active.
   *
   * @param days how many days ahead, 1 or more
   * @return the lapses, the earliest first
   * @throws IllegalArgumentException if the number of days is below one
   */
  public List<Lapse> lapsesWithin(int days) {
    return facilitators.stream()
        .filter(each -> each.statuses().on(date).equals(Optional.of(FacilitatorStatus.ACTIVE)))
        .flatMap(each -> Competence.of(each, date, profile).lapsesWithin(days).stream())
        .sorted(Comparator.comparing(Lapse::lastDay).thenComparing(Lapse::facilitator))
        .toList();
  }

  /**
   * Returns what one more training package would change.
   *
   * @param trainingPackage the package
   * @return the most that it could change
   */
  public TrainingEffect withOneMore(TrainingPackage trainingPackage) {
    int untrained = 0;
    int ready = 0;
    for (Facilitator each : facilitators) {
      Trainability trainability = Trainability.of(each, date, profile);
      untrained += trainability == Trainability.NOT_WAITING ? 0 : 1;
      ready += trainability == Trainability.READY ? 1 : 0;
    }
    int trained = Math.min(trainingPackage.places(), untrained);
    int newLeads = Math.min(trained, ready);
    long couldLead = (long) newLeads * casesEach;
    long unserved = 0;
    for (int i = 0; i < waiting.size(); i++) {
      boolean within = leads(waiting.get(i).complexity()).contains(trainingPackage.awards());
      unserved += within && !served.get(i) ? 1 : 0;
    }
    return new TrainingEffect(trained, newLeads, Math.toIntExact(Math.min(couldLead, unserved)));
  }

  private List<String> leads(CaseComplexity complexity) {
    Parameter levels = complexity == CaseComplexity.COMPLEX
        ? Parameter.LEVELS_TO_LEAD_COMPLEX
        : Parameter.LEVELS_TO_LEAD;
    return profile.setting(levels).codes();
  }

  private static List<Waits> waits(List<CaseFile> files) {
    List<Waits> found = new ArrayList<>();
    for (CaseFile file : files) {
      WaitingSearch.since(file).ifPresent(day -> found.add(new Waits(file, day)));
    }
    found.sort(
        Comparator.comparing(Waits::since).thenComparing(each -> each.file().caseId()));
    return List.copyOf(found);
  }

  private List<List<Integer>> leadsOf(List<Waits> waits) {
    List<Competence> competences =
        facilitators.stream().map(each -> Competence.of(each, date, profile)).toList();
    List<List<Integer>> all = new ArrayList<>();
    for (Waits each : waits) {
      CaseDemands demands = CaseDemands.of(each.file(), profile);
      all.add(IntStream.range(0, competences.size())
          .filter(i -> competences.get(i).mayLead(demands).isEligible())
          .boxed()
          .toList());
    }
    return all;
  }

  private int[] freePlaces() {
    return facilitators.stream()
        .mapToInt(each -> {
          Load load = loads.get(each.id());
          return Math.max(0, casesEach - (load == null ? 0 : load.leading()));
        })
        .toArray();
  }
}
