// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Validity;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import io.github.amends.volunteer.LevelProof;
import io.github.amends.volunteer.ProfessionalDevelopment;
import java.time.LocalDate;
import java.util.Set;

/** A volunteer whom a service does not have and wishes for, with every record in order. */
final class OneMore {
  private static final String NAME = "one-more";
  private static final int HOURS_A_WEEK = 4 * 4;

  private OneMore() {}

  /** An id that nobody among these has. */
  static FacilitatorId id(Set<FacilitatorId> others) {
    String name = NAME;
    while (others.contains(FacilitatorId.of(name))) {
      name += "-";
    }
    return FacilitatorId.of(name);
  }

  static FacilitatorStanding standing(FacilitatorId who, LocalDate from, LocalDate until) {
    Validity ever = Validity.from(LocalDate.EPOCH);
    FacilitatorStanding.Builder builder = FacilitatorStanding.builder()
        .facilitator(who)
        .trainedFrom(LocalDate.EPOCH)
        .registration(ever)
        .vetting(ever)
        .knownAdultFrom(LocalDate.EPOCH)
        .trainedForChildrenFrom(LocalDate.EPOCH)
        .addActive(ever);
    for (FacilitatorLevel each : FacilitatorLevel.values()) {
      builder.addLevels(new LevelHeld(each, ever, LevelProof.QUALIFICATION));
    }
    LocalDate first = from.minusYears(1);
    for (LocalDate day = first; day.isBefore(until); day = day.plusWeeks(1)) {
      builder
          .addSupervisedOn(day)
          .addObservedOn(day)
          .addDevelopment(
              new ProfessionalDevelopment(day, HOURS_A_WEEK, DevelopmentApproval.APPROVED));
    }
    return builder.build();
  }
}
