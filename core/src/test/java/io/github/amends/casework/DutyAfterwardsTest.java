// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.APOLOGY;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.REPAIR;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.basics.ActorRef;
import io.github.amends.event.AppropriateAdultOffered;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.FacilitatorTimeLogged;
import io.github.amends.event.NoExtensionReason;
import io.github.amends.event.OfferResponse;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.event.TimeActivity;
import io.github.amends.practice.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is owed to children before a meeting, and of an agreement and the work after it. */
class DutyAfterwardsTest {
  @Test
  void eachTermIsFollowedUntilItEnds() {
    Story story = agreed();
    assertThat(owed(story, DutyKind.FOLLOW_TERM)).hasSize(2).allSatisfy(duty -> {
      assertThat(duty.participant()).contains(RESPONSIBLE);
      assertThat(duty.due()).isEqualTo(new Duty.On(LocalDate.of(2026, 7, 31)));
    });
    assertThat(owed(story.then(Story.fulfilled(REPAIR)), DutyKind.FOLLOW_TERM)).hasSize(1);
    assertThat(owed(story.then(Story.fulfilled(APOLOGY)), DutyKind.FOLLOW_TERM)).isEmpty();
    assertThat(owed(Story.graffiti(), DutyKind.FOLLOW_TERM)).isEmpty();
  }

  @Test
  void aBreachIsAnswered() {
    Story story = agreed();
    assertThat(owed(story, DutyKind.RESOLVE_BREACH)).isEmpty();
    story.then(notKept(), broken());
    assertThat(owed(story, DutyKind.RESOLVE_BREACH)).singleElement().satisfies(duty -> {
      assertThat(duty.rules()).containsExactly(Rules.MON_01);
      assertThat(duty.due()).isEqualTo(new Duty.NoDate());
    });
    story.then(new BreachResolved(BreachResponse.AMEND, Optional.empty()));
    assertThat(owed(story, DutyKind.RESOLVE_BREACH)).isEmpty();
  }

  @Test
  void aChildIsOfferedAnAdultByTheDayOfTheMeeting() {
    Story story = Story.graffiti().engage().assess().prepare();
    assertThat(owed(story, DutyKind.OFFER_ADULT)).isEmpty();
    story.knowing(
        context -> context.withAges((who, day) -> OptionalInt.of(who.equals(HARMED) ? 15 : 40)));
    assertThat(owed(story, DutyKind.OFFER_ADULT)).singleElement().satisfies(duty -> {
      assertThat(duty.participant()).contains(HARMED);
      assertThat(duty.due()).isEqualTo(new Duty.NoDate());
    });
    story.knowing(context -> context.withAges(AgeEvidence.everybodyIsAdult())).schedule();
    story.knowing(
        context -> context.withAges((who, day) -> OptionalInt.of(who.equals(HARMED) ? 15 : 40)));
    assertThat(owed(story, DutyKind.OFFER_ADULT))
        .extracting(Duty::due)
        .containsExactly(new Duty.On(LocalDate.of(2026, 6, 14)));
    story.then(new AppropriateAdultOffered(HARMED, OfferResponse.DECLINED));
    assertThat(owed(story, DutyKind.OFFER_ADULT)).isEmpty();
  }

  @Test
  void theTimeOfWhoFacilitatedIsLoggedOnceThereIsAnOutcome() {
    Story story = agreed();
    assertThat(owed(story, DutyKind.LOG_TIME))
        .flatExtracting(duty -> duty.facilitator().stream().toList())
        .containsExactly(LEAD, SECOND);
    story.then(new FacilitatorTimeLogged(LEAD, TimeActivity.MEETING, 120));
    assertThat(owed(story, DutyKind.LOG_TIME))
        .flatExtracting(duty -> duty.facilitator().stream().toList())
        .containsExactly(SECOND);
    assertThat(owed(Story.graffiti().engage(), DutyKind.LOG_TIME)).isEmpty();
    assertThat(owed(agreed().keepTheAgreement().close(), DutyKind.LOG_TIME)).isEmpty();
  }

  private static Story agreed() {
    return Story.graffiti().engage().assess().prepare().meet().agree();
  }

  private static TermProgressRecorded notKept() {
    return new TermProgressRecorded(TermProgress.builder()
        .term(REPAIR)
        .result(TermResult.NOT_FULFILLED)
        .quantity(0)
        .build());
  }

  private static BreachDeclared broken() {
    return new BreachDeclared(
        new TreeSet<>(List.of(REPAIR)),
        NoExtensionReason.OBLIGOR_DECLINES,
        ActorRef.volunteer("f-lead"),
        Optional.empty());
  }

  private static List<Duty> owed(Story story, DutyKind kind) {
    return story.machine().duties(story.file(), story.context()).stream()
        .filter(duty -> duty.kind() == kind)
        .toList();
  }
}
