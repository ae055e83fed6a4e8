// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import io.github.amends.practice.Setting;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.ProfessionalDevelopment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a facilitator goes on learning (rule FAC-05).
 *
 * <p>What counts is the year that ends on the day: from the day after the same date a year before
 * to the day itself. Whoever was trained within that year has not had a year in which to learn, so
 * nothing is asked of them yet.
 */
final class LearningGuards {
  private static final int QUARTERS_PER_HOUR = 4;
  private static final int PER_CENT = 100;
  private static final Set<FacilitatorLevel> ADVANCED = Set.of(FacilitatorLevel.ADVANCED);
  private static final Set<FacilitatorLevel> INTERMEDIATE = Set.of(FacilitatorLevel.INTERMEDIATE);
  private static final Set<FacilitatorLevel> FOUNDATION = Set.of(FacilitatorLevel.FOUNDATION);

  static final Guard LEARNING = new FacilitatorGuard("FAC-05/learning", Rules.FAC_05) {
    @Override
    @Nullable
    Refusal refuse(Question question, Facilitation each, FacilitatorStanding standing) {
      return learning(question.profile(), each, standing);
    }
  };

  private LearningGuards() {}

  static @Nullable Refusal learning(
      Profile profile, Facilitation each, FacilitatorStanding standing) {
    if (!each.isFacilitating()) {
      return null;
    }
    LocalDate yearBefore = each.date().minusYears(1);
    if (!CompetenceGuards.holdsSince(standing.trainedFrom(), yearBefore)) {
      return null;
    }
    Optional<Parameter> asked = hoursFor(standing, each.date());
    if (asked.isEmpty()) {
      return null;
    }
    Setting hours = profile.setting(asked.get());
    Setting approvedPercent = profile.setting(Parameter.CPD_APPROVED_PERCENT);
    if (hours.isOff()) {
      return null;
    }
    long all = 0;
    long approved = 0;
    for (ProfessionalDevelopment record : standing.development()) {
      if (record.on().isAfter(yearBefore) && !record.on().isAfter(each.date())) {
        all += record.quarterHours();
        approved += record.approval() == DevelopmentApproval.APPROVED ? record.quarterHours() : 0;
      }
    }
    long needed = (long) QUARTERS_PER_HOUR * hours.number();
    // The approved share is asked of the hours that are needed, so that more learning never harms.
    boolean approvedEnough =
        approvedPercent.isOff() || approved * PER_CENT >= needed * approvedPercent.number();
    return all >= needed && approvedEnough
        ? null
        : Refusal.of(
                "BLOCKED_FACILITATOR_CPD",
                Rules.FAC_05,
                Fact.of("facilitator", each.facilitator()),
                Fact.of("date", each.date()),
                Fact.of("there", (int) (all / QUARTERS_PER_HOUR)),
                Fact.of("needed", hours.number()))
            .liftedBy(EventType.FACILITATOR_ASSIGNED.code());
  }

  /** The hours of the highest registered level; other schemes of levels name none. */
  private static Optional<Parameter> hoursFor(FacilitatorStanding standing, LocalDate date) {
    if (standing.holdsOneOf(ADVANCED, date)) {
      return Optional.of(Parameter.CPD_HOURS_ADVANCED);
    }
    if (standing.holdsOneOf(INTERMEDIATE, date)) {
      return Optional.of(Parameter.CPD_HOURS_INTERMEDIATE);
    }
    return standing.holdsOneOf(FOUNDATION, date)
        ? Optional.of(Parameter.CPD_HOURS_FOUNDATION)
        : Optional.empty();
  }
}
