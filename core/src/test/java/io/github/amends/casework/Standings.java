// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Validity;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import io.github.amends.volunteer.LevelProof;
import io.github.amends.volunteer.ProfessionalDevelopment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The standings of facilitators for whom everything is in order, in the years of the tests. */
public final class Standings {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 6);
  private static final LocalDate LAST = LocalDate.of(2031, 1, 6);
  private static final Validity ALWAYS = Validity.between(FIRST, LAST);

  private static final Map<FacilitatorId, FacilitatorStanding> IN_ORDER = new ConcurrentHashMap<>();

  private Standings() {}

  /** Everything in order for every kind of case. */
  public static FacilitatorStanding inOrder(FacilitatorId who) {
    return IN_ORDER.computeIfAbsent(who, each -> builder(each).build());
  }

  /** Everything in order but what is set anew; sets are replaced, lists are added to. */
  public static FacilitatorStanding.Builder builder(FacilitatorId who) {
    Set<LocalDate> everyEightWeeks = new TreeSet<>();
    FacilitatorStanding.Builder builder = FacilitatorStanding.builder();
    for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusWeeks(8)) {
      everyEightWeeks.add(day);
      builder.addDevelopment(new ProfessionalDevelopment(day, 12, DevelopmentApproval.APPROVED));
    }
    return builder
        .facilitator(who)
        .trainedFrom(FIRST)
        .registration(ALWAYS)
        .vetting(ALWAYS)
        .knownAdultFrom(FIRST)
        .trainedForChildrenFrom(FIRST)
        .addActive(ALWAYS)
        .addLevels(new LevelHeld(FacilitatorLevel.ADVANCED, ALWAYS, LevelProof.REGISTRATION))
        .addLevels(new LevelHeld(FacilitatorLevel.LEVEL_TWO, ALWAYS, LevelProof.QUALIFICATION))
        .addLevels(new LevelHeld(FacilitatorLevel.ACCREDITED, ALWAYS, LevelProof.QUALIFICATION))
        .supervisedOn(everyEightWeeks)
        .observedOn(everyEightWeeks);
  }
}
