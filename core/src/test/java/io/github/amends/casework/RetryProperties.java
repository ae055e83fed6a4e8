// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.basics.Occurred;
import io.github.amends.practice.Refusal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.StatisticsReport;

/** What happens when a proposal comes twice, too late, or under an id that is taken. */
@Domain(Plans.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class RetryProperties {
  @Property
  void aProposalThatComesAgainIsADuplicateAndChangesNothing(@ForAll Plan plan) {
    History history = Lengths.counted(plan.play());
    CaseFile last = history.file();
    for (History.Step step : history.accepted()) {
      Decision again = Plan.MACHINE.decide(last, step.proposal(), step.context());
      assertThat(again).isInstanceOfSatisfying(Decision.Duplicate.class, duplicate -> {
        assertThat(duplicate.file()).isSameAs(last);
      });
      assertThat(again.orThrow().sequence()).isEqualTo(last.sequence());
    }
  }

  @Property
  void anotherEventUnderATakenIdIsRefused(@ForAll Plan plan) {
    History history = Lengths.counted(plan.play());
    for (History.Step step : history.accepted()) {
      Proposal taken = step.proposal();
      Proposal other = new Proposal(
          taken.caseId(),
          taken.eventId(),
          history.file().sequence(),
          taken.occurred(),
          ActorRef.staff("somebody-else"),
          taken.provenance(),
          taken.event());
      assertThat(Plan.MACHINE.decide(history.file(), other, step.context()))
          .isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.refusals())
                .extracting(Refusal::code)
                .containsExactly("BLOCKED_EVENT_ID_TAKEN");
          });
    }
  }

  @Property
  void aProposalFromAnOlderViewIsAConflict(@ForAll Plan plan) {
    List<History.Step> steps = Lengths.counted(plan.play()).accepted();
    for (int i = 1; i < steps.size(); i++) {
      Proposal late = steps.get(i).proposal();
      CaseFile before = steps.get(i).before();
      Proposal stale = new Proposal(
          late.caseId(),
          late.eventId(),
          steps.get(i - 1).before().sequence(),
          late.occurred(),
          late.by(),
          late.provenance(),
          late.event());
      assertThat(Plan.MACHINE.decide(before, stale, steps.get(i).context()))
          .isEqualTo(new Decision.Conflict(stale.expectedSequence(), before.sequence()));
    }
  }

  @Property
  void everyIdThatAProposalMayHaveLeavesRoomForTheConsequences(
      @ForAll @IntRange(min = 1, max = 100) int length, @ForAll Choice choice) {
    List<CaseFile> taken = new ArrayList<>();
    try {
      Proposal proposal = Proposal.opening(
          Story.graffiti().file().caseId(),
          EventId.of("e".repeat(length)),
          Occurred.at(Playing.OPENED, Playing.ZONE),
          ActorRef.staff("coordinator"),
          Openings.of(choice));
      taken.add(proposalTaken(proposal));
    } catch (InvalidValueException tooLong) {
      assertThat(length).isGreaterThan(90);
    }
    taken.forEach(file -> assertThat(file.sequence()).isEqualTo(2));
  }

  private static CaseFile proposalTaken(Proposal proposal) {
    try {
      return Plan.MACHINE.open(proposal, Cast.context(Playing.OPENED)).orThrow();
    } catch (InvalidValueException consequence) {
      throw new AssertionError("the proposal was sound and deciding on it failed", consequence);
    }
  }
}
