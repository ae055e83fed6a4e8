// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Validity;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Standings;
import io.github.amends.casework.Story;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Rules;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import io.github.amends.volunteer.LevelProof;
import io.github.amends.volunteer.ProfessionalDevelopment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StandingDaysTest {
  private static final FacilitatorId WHO = FacilitatorId.of("f-many-records");
  private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
  private static final int DAYS = 600;

  @Test
  void betweenTwoOfItsDaysTheMachineSaysTheSameOfAFacilitator() {
    Profile profile = Profiles.englandAndWales();
    CaseMachine machine = CaseMachine.under(profile);
    CaseFile file = Story.graffiti(CaseMachine.under(profile))
        .standing(Standings.inOrder(WHO))
        .takeIn()
        .then(Story.assigned(WHO, AssignmentRole.CO))
        .file();
    Random random = new Random(5);
    Set<List<String>> sayings = new java.util.HashSet<>();
    for (int round = 0; round < 15; round++) {
      FacilitatorStanding standing = standing(random);
      StandingDays days = StandingDays.of(standing, profile);
      Context context = Context.at(Instant.EPOCH).withStanding(standing);
      Map<Integer, List<String>> said = new HashMap<>();
      for (int i = 0; i < DAYS; i++) {
        LocalDate day = FIRST.plusDays(i);
        List<String> codes = codes(machine, file, context, day);
        sayings.add(codes);
        assertThat(codes)
            .as("round %d, %s", round, day)
            .isEqualTo(said.computeIfAbsent(days.stretchOf(day), each -> codes));
      }
    }
    assertThat(sayings).hasSizeGreaterThan(20);
  }

  private static List<String> codes(
      CaseMachine machine, CaseFile file, Context context, LocalDate day) {
    Instant start = Instances.at(day, 18);
    Meeting meeting = Story.meeting(Story.MEETING)
        .startsAt(start)
        .endsAt(start.plusSeconds(7200))
        .build()
        .withFacilitators(new TreeSet<>(Set.of(WHO)));
    return machine.readiness(file, new MeetingScheduled(meeting), context.withNow(start)).stream()
        .filter(each -> each.rule().isPresent()
            && each.rule().get().value().startsWith("FAC-")
            && !each.rule().get().equals(Rules.FAC_08))
        .map(each -> each.guard() + " " + each.standing())
        .toList();
  }

  private static FacilitatorStanding standing(Random random) {
    LocalDate trained = FIRST.minusDays(random.nextInt(700)).plusDays(200);
    FacilitatorStanding.Builder builder = FacilitatorStanding.builder()
        .facilitator(WHO)
        .trainedFrom(trained)
        .knownAdultFrom(trained.minusDays(100))
        .vetting(validity(random))
        .registration(validity(random))
        .addActive(validity(random), validity(random));
    for (FacilitatorLevel each : FacilitatorLevel.values()) {
      builder.addLevels(new LevelHeld(
          each,
          validity(random),
          random.nextBoolean() ? LevelProof.REGISTRATION : LevelProof.QUALIFICATION));
    }
    for (int i = 0; i < 7; i++) {
      builder.addSupervisedOn(day(random)).addObservedOn(day(random));
    }
    List<LocalDate> leapDays = new ArrayList<>(List.of(LocalDate.of(2028, 2, 29)));
    for (int i = 0; i < 12; i++) {
      builder.addDevelopment(new ProfessionalDevelopment(
          leapDays.isEmpty() ? day(random) : leapDays.remove(0),
          1 + random.nextInt(30),
          random.nextInt(4) == 0
              ? DevelopmentApproval.NOT_APPROVED
              : DevelopmentApproval.APPROVED));
    }
    return builder.build();
  }

  private static Validity validity(Random random) {
    LocalDate from = FIRST.minusDays(300).plusDays(random.nextInt(400));
    return Validity.between(from, from.plusDays(100 + random.nextInt(600)));
  }

  private static LocalDate day(Random random) {
    return FIRST.minusDays(400).plusDays(random.nextInt(DAYS + 400));
  }
}
