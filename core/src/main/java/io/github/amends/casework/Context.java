// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.WorkingDays;
import io.github.amends.referral.LegalOrder;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the machine cannot know and the caller says: the time, what was checked about each
 * facilitator, how old people are, which other cases there are, and which orders are in force.
 *
 * <p>What is not said is unknown, never satisfied. Immutable; every {@code with} returns a copy.
 */
public final class Context {
  private final Instant now;
  private final Map<FacilitatorId, FacilitatorStanding> standings;
  private final AgeEvidence ages;
  private final @Nullable Set<CaseId> openCases;
  private final @Nullable Map<CaseId, CaseId> duplicates;
  private final @Nullable WorkingDays workingDays;
  private final @Nullable List<LegalOrder> legalOrders;

  private Context(
      Instant now,
      Map<FacilitatorId, FacilitatorStanding> standings,
      AgeEvidence ages,
      @Nullable Set<CaseId> openCases,
      @Nullable Map<CaseId, CaseId> duplicates,
      @Nullable WorkingDays workingDays,
      @Nullable List<LegalOrder> legalOrders) {
    this.now = Objects.requireNonNull(now, "now");
    this.standings = standings;
    this.ages = Objects.requireNonNull(ages, "ages");
    this.openCases = openCases;
    this.duplicates = duplicates;
    this.workingDays = workingDays;
    this.legalOrders = legalOrders;
  }

  /**
   * Returns a context that says the time and nothing else.
   *
   * @param now the time at which the proposal is decided
   * @return the context
   */
  public static Context at(Instant now) {
    return new Context(now, Map.of(), AgeEvidence.unknown(), null, null, null, null);
  }

  /**
   * Returns a copy that says another time.
   *
   * @param time the time at which the proposal is decided
   * @return the copy
   */
  public Context withNow(Instant time) {
    return new Context(time, standings, ages, openCases, duplicates, workingDays, legalOrders);
  }

  /**
   * Returns a copy that says what was checked about a facilitator.
   *
   * @param standing what was checked
   * @return the copy
   */
  public Context withStanding(FacilitatorStanding standing) {
    Map<FacilitatorId, FacilitatorStanding> all = new HashMap<>(standings);
    all.put(standing.facilitator(), standing);
    return withStandings(all);
  }

  /**
   * Returns a copy that says what was checked about these facilitators and no others.
   *
   * @param known what was checked about each, by id
   * @return the copy
   */
  public Context withStandings(Map<FacilitatorId, FacilitatorStanding> known) {
    return new Context(
        now, Map.copyOf(known), ages, openCases, duplicates, workingDays, legalOrders);
  }

  /**
   * Returns a copy that says how old people are.
   *
   * @param known the evidence
   * @return the copy
   */
  public Context withAges(AgeEvidence known) {
    return new Context(now, standings, known, openCases, duplicates, workingDays, legalOrders);
  }

  /**
   * Returns a copy that says which other open cases there are between the same parties about the
   * same incident (rule REF-06).
   *
   * @param known all of them; none, if the caller looked and found none
   * @return the copy
   */
  public Context withOpenCases(Set<CaseId> known) {
    return new Context(
        now, standings, ages, Set.copyOf(known), duplicates, workingDays, legalOrders);
  }

  /**
   * Returns a copy that says which cases are duplicates of which, so that no circle is closed.
   *
   * @param known of each case that is a duplicate, the case that it duplicates
   * @return the copy
   */
  public Context withDuplicates(Map<CaseId, CaseId> known) {
    return new Context(
        now, standings, ages, openCases, Map.copyOf(known), workingDays, legalOrders);
  }

  /**
   * Returns a copy that says on which days the service works.
   *
   * @param known the days
   * @return the copy
   */
  public Context withWorkingDays(WorkingDays known) {
    return new Context(now, standings, ages, openCases, duplicates, known, legalOrders);
  }

  /**
   * Returns a copy that says which orders, bail or licence conditions the service knows of beside
   * those that the case was told of (rule RSK-08).
   *
   * @param known the orders; empty if it was asked and there are none
   * @return the copy
   */
  public Context withLegalOrders(List<LegalOrder> known) {
    return new Context(
        now, standings, ages, openCases, duplicates, workingDays, List.copyOf(known));
  }

  /**
   * Returns the time at which the proposal is decided.
   *
   * @return the time
   */
  public Instant now() {
    return now;
  }

  /**
   * Returns what was checked about each facilitator.
   *
   * @return the standings, by id
   */
  public Map<FacilitatorId, FacilitatorStanding> standings() {
    return standings;
  }

  /**
   * Returns what was checked about a facilitator.
   *
   * @param facilitator the facilitator
   * @return the standing; empty if it is unknown
   */
  public Optional<FacilitatorStanding> standing(FacilitatorId facilitator) {
    return Optional.ofNullable(standings.get(facilitator));
  }

  /**
   * Returns how old people are.
   *
   * @return the evidence
   */
  public AgeEvidence ages() {
    return ages;
  }

  /**
   * Returns the other open cases between the same parties about the same incident.
   *
   * @return all of them; empty if it is unknown whether there are any
   */
  public Optional<Set<CaseId>> openCases() {
    return Optional.ofNullable(openCases);
  }

  /**
   * Returns which cases are duplicates of which.
   *
   * @return of each duplicate, the case that it duplicates; empty if it is unknown
   */
  public Optional<Map<CaseId, CaseId>> duplicates() {
    return Optional.ofNullable(duplicates);
  }

  /**
   * Returns on which days the service works.
   *
   * @return the days; empty if they are unknown
   */
  public Optional<WorkingDays> workingDays() {
    return Optional.ofNullable(workingDays);
  }

  /**
   * Returns the orders, bail or licence conditions that the service knows of beside those that the
   * case was told of.
   *
   * @return the orders; empty if nobody has said
   */
  public Optional<List<LegalOrder>> legalOrders() {
    return Optional.ofNullable(legalOrders);
  }
}
