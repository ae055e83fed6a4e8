// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Facilitator;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a facilitator's records prove on a day under a profile: the levels, what proves them, what
 * is missing, what lapses next, and who may do what in a case.
 *
 * <p>It is a function of the records, the day and the profile alone, and asks what the machine
 * asks. Nothing that is dated after the day counts.
 *
 * <pre>{@code
 * Competence competence = Competence.of(facilitator, date, profile);
 * if (!competence.mayLead(CaseDemands.of(file, profile)).isEligible()) { ... }
 * }</pre>
 */
public final class Competence {
  /** How far ahead a lapse is looked for: longer than any check or register that runs out. */
  private static final int YEARS_AHEAD = 10;

  private final Facilitator known;
  private final FacilitatorStanding standing;
  private final LocalDate date;
  private final Profile profile;

  private Competence(Facilitator known, LocalDate date, Profile profile) {
    this.known = known;
    this.standing = known.standing(List.of(), List.of());
    this.date = date;
    this.profile = profile;
  }

  /**
   * Returns what the records prove on a day.
   *
   * @param facilitator the records
   * @param date the day
   * @param profile the profile whose rules are asked
   * @return the competence on that day
   */
  public static Competence of(Facilitator facilitator, LocalDate date, Profile profile) {
    Objects.requireNonNull(profile, "profile");
    return new Competence(facilitator.knownOn(date), date, profile);
  }

  /**
   * Returns whose competence it is.
   *
   * @return the facilitator
   */
  public FacilitatorId facilitator() {
    return known.id();
  }

  /**
   * Returns the day.
   *
   * @return the day on which it is judged
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Returns the levels that are proved (rule FAC-14).
   *
   * @return the levels, in their own order; empty if none is proved
   */
  public Set<FacilitatorLevel> levels() {
    return standing.levelsOn(date);
  }

  /**
   * Returns what proves the levels.
   *
   * @return the courses, qualifications and registrations that hold on the day
   */
  public List<LevelHeld> proofs() {
    return standing.levels().stream()
        .filter(each -> each.validity().holdsOn(date))
        .toList();
  }

  /**
   * Returns what is missing before the facilitator may lead an ordinary case.
   *
   * @return every reason with its rule and code; empty if nothing is missing
   */
  public List<Refusal> missing() {
    return mayLead(CaseDemands.ordinary()).refusals();
  }

  /**
   * Returns whether the facilitator may lead a case.
   *
   * @param demands what the case asks
   * @return the answer with every reason
   */
  public Eligibility mayLead(CaseDemands demands) {
    return may(AssignmentRole.LEAD, demands);
  }

  /**
   * Returns whether the facilitator may assist the lead of a case.
   *
   * @param demands what the case asks
   * @return the answer with every reason
   */
  public Eligibility mayCoFacilitate(CaseDemands demands) {
    return may(AssignmentRole.CO, demands);
  }

  /**
   * Returns whether the facilitator may learn by being there.
   *
   * @param demands what the case asks
   * @return the answer with every reason
   */
  public Eligibility mayShadow(CaseDemands demands) {
    return may(AssignmentRole.SHADOW, demands);
  }

  /**
   * Returns whether the facilitator may supervise a case (rule FAC-10).
   *
   * @param demands what the case asks
   * @return the answer with every reason
   */
  public Eligibility maySupervise(CaseDemands demands) {
    return may(AssignmentRole.SUPERVISOR, demands);
  }

  /**
   * Returns whether the facilitator may take a part in a case.
   *
   * @param role the part
   * @param demands what the case asks
   * @return the answer with every reason, as the machine would give them when assigning
   */
  public Eligibility may(AssignmentRole role, CaseDemands demands) {
    FacilitatorStanding told = demands.connections().isEmpty()
        ? standing
        : known.standing(known.conflictsWith(demands.connections().get(), date), List.of());
    return new PersonalRules(profile, demands).judge(told, role, date);
  }

  /**
   * Returns what lapses next, if nothing is renewed.
   *
   * @return all that lapses on the first day on which anything does; empty if nothing does within
   *     ten years
   */
  public List<Lapse> nextLapses() {
    LapseSearch search = new LapseSearch(standing, date, profile);
    LocalDate end = date.plusYears(YEARS_AHEAD);
    List<Lapse> found = List.of();
    while (found.isEmpty() && search.day().isBefore(end)) {
      found = search.next();
    }
    return found;
  }

  /**
   * Returns all that lapses within a number of days, if nothing is renewed.
   *
   * @param days how many days ahead, 1 or more
   * @return what ceases to be proved on one of those days, in their order
   * @throws IllegalArgumentException if the number of days is below one
   */
  public List<Lapse> lapsesWithin(int days) {
    if (days < 1) {
      throw new IllegalArgumentException("one day or more");
    }
    LapseSearch search = new LapseSearch(standing, date, profile);
    List<Lapse> found = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      found.addAll(search.next());
    }
    return List.copyOf(found);
  }
}
