// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Validity;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import io.github.amends.volunteer.LevelProof;
import io.github.amends.volunteer.ProfessionalDevelopment;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the simulated service has on file about its volunteers: trained, vetted and supervised, as
 * services in good order keep it.
 */
final class Records {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 5);
  private static final LocalDate LAST = LocalDate.of(2040, 1, 2);
  private static final Validity ALWAYS = Validity.between(FIRST, LAST);
  private static final SortedSet<LocalDate> EVERY_EIGHT_WEEKS = everyEightWeeks();
  private static final int QUARTER_HOURS = 12;

  private Records() {}

  /** Everything in order, and no connection with the case but these. */
  static FacilitatorStanding inOrder(FacilitatorId who, Conflict... conflicts) {
    FacilitatorStanding.Builder builder = FacilitatorStanding.builder()
        .facilitator(who)
        .addConflicts(conflicts)
        .trainedFrom(FIRST)
        .registration(ALWAYS)
        .vetting(ALWAYS)
        .knownAdultFrom(FIRST)
        .trainedForChildrenFrom(FIRST)
        .addActive(ALWAYS)
        .addLevels(new LevelHeld(FacilitatorLevel.ADVANCED, ALWAYS, LevelProof.REGISTRATION))
        .addLevels(new LevelHeld(FacilitatorLevel.LEVEL_TWO, ALWAYS, LevelProof.QUALIFICATION))
        .addLevels(new LevelHeld(FacilitatorLevel.ACCREDITED, ALWAYS, LevelProof.QUALIFICATION))
        .supervisedOn(EVERY_EIGHT_WEEKS)
        .observedOn(EVERY_EIGHT_WEEKS);
    for (LocalDate day : EVERY_EIGHT_WEEKS) {
      builder.addDevelopment(
          new ProfessionalDevelopment(day, QUARTER_HOURS, DevelopmentApproval.APPROVED));
    }
    return builder.build();
  }

  private static SortedSet<LocalDate> everyEightWeeks() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusWeeks(8)) {
      days.add(day);
    }
    return days;
  }
}
