// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of one facilitator for one part in a case, as the guards ask it. */
final class PersonalRules {

  /** Looks at one facilitator. */
  private interface Judge {
    @Nullable
    Refusal refuse(PersonalRules asked, Facilitation each, FacilitatorStanding standing);
  }

  private record Personal(RuleId rule, Judge judge) {}

  // In the order in which the machine asks them when somebody is assigned.
  private static final List<Personal> LASTING = List.of(
      new Personal(Rules.FAC_11, (asked, each, known) -> FacilitatorGuards.active(each, known)),
      new Personal(Rules.FAC_01, (asked, each, known) -> CompetenceGuards.trained(each, known)),
      new Personal(
          Rules.FAC_03,
          (asked, each, known) -> CompetenceGuards.supervised(asked.profile, each, known)),
      new Personal(
          Rules.FAC_04,
          (asked, each, known) -> CompetenceGuards.observed(asked.profile, each, known)),
      new Personal(
          Rules.FAC_05,
          (asked, each, known) -> LearningGuards.learning(asked.profile, each, known)),
      new Personal(Rules.FAC_07, (asked, each, known) -> CompetenceGuards.vetted(each, known)),
      new Personal(Rules.FAC_07, (asked, each, known) -> CompetenceGuards.adult(each, known)),
      new Personal(
          Rules.FAC_10,
          (asked, each, known) -> CompetenceGuards.supervisor(asked.profile, each, known)));

  private static final Personal LEVEL =
      new Personal(Rules.FAC_02, (asked, each, known) -> asked.level(each, known));

  private final Profile profile;
  private final CaseDemands demands;

  PersonalRules(Profile profile, CaseDemands demands) {
    this.profile = profile;
    this.demands = demands;
  }

  Eligibility judge(FacilitatorStanding standing, AssignmentRole role, LocalDate date) {
    Facilitation each = facilitation(standing, role, date);
    List<Refusal> refusals = new ArrayList<>();
    List<Refusal> cautions = new ArrayList<>();
    connection(standing)
        .ifPresent(conflict ->
            sort(Rules.FAC_06, FacilitatorGuards.connected(conflict), refusals, cautions));
    for (Personal rule : LASTING) {
      sort(rule.rule(), rule.judge().refuse(this, each, standing), refusals, cautions);
    }
    sort(LEVEL.rule(), LEVEL.judge().refuse(this, each, standing), refusals, cautions);
    boolean isOfficer = standing.isReferringOfficer()
        || FacilitatorGuards.isReferringOfficer(demands.declared(), standing.facilitator());
    List<Refusal> alone = isOfficer && profile.hasInForce(Rules.FAC_12)
        ? List.of(FacilitatorGuards.onlyTheReferringOfficer(standing.facilitator()))
        : List.of();
    return new Eligibility(standing.facilitator(), role, date, refusals, cautions, alone);
  }

  /** What is broken on a day by the codes of the refusals, whatever the levels. */
  Map<String, RuleId> broken(FacilitatorStanding standing, AssignmentRole role, LocalDate date) {
    Facilitation each = facilitation(standing, role, date);
    Map<String, RuleId> broken = new LinkedHashMap<>();
    for (Personal rule : LASTING) {
      Refusal refusal = rule.judge().refuse(this, each, standing);
      if (refusal != null && profile.hasInForce(rule.rule())) {
        broken.put(refusal.code(), rule.rule());
      }
    }
    return broken;
  }

  private @Nullable Refusal level(Facilitation each, FacilitatorStanding standing) {
    boolean complex = demands.complexity() == CaseComplexity.COMPLEX;
    return each.isFacilitating() ? CompetenceGuards.level(profile, complex, each, standing) : null;
  }

  private static Facilitation facilitation(
      FacilitatorStanding standing, AssignmentRole role, LocalDate date) {
    return new Facilitation(standing.facilitator(), role, date, null, standing);
  }

  private Optional<Conflict> connection(FacilitatorStanding standing) {
    return Stream.concat(demands.declared().stream(), standing.conflicts().stream())
        .filter(each -> each.facilitator().equals(standing.facilitator()))
        .filter(FacilitatorGuards::isConnection)
        .findFirst();
  }

  private void sort(
      RuleId rule, @Nullable Refusal refusal, List<Refusal> refusals, List<Refusal> cautions) {
    if (refusal == null) {
      return;
    }
    switch (profile.force(rule)) {
      case HARD -> refusals.add(refusal);
      case SOFT -> cautions.add(refusal);
      case OFF -> {}
    }
  }
}
