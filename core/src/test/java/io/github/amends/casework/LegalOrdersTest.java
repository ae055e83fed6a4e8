// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.prepared;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.Validity;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.LegalOrderVaried;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.referral.LegalEvent;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.LegalOrderKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Rule RSK-08: whom an order keeps apart, and whom it leaves free to meet. */
class LegalOrdersTest {
  private static final ParticipantId NEIGHBOUR = ParticipantId.of("p-neighbour");
  private static final ExchangeId LETTER = ExchangeId.of("x-letter");
  private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);

  @Test
  void onlyThoseWhoAreToMeetAreAskedAbout() {
    Story story = three().then(made(order()));
    assertThat(story.on(6, 1).codes(meetingOf(HARMED))).containsExactly("BLOCKED_LEGAL_ORDER");
    assertThat(story.codes(meetingOf(NEIGHBOUR))).isEmpty();
  }

  @Test
  void anOrderOfWhichOnlyTheServiceKnowsKeepsApartTheSamePeople() {
    Story story = three().knowing(known -> known.withLegalOrders(List.of(order())));
    assertThat(story.on(6, 1).codes(meetingOf(HARMED))).containsExactly("BLOCKED_LEGAL_ORDER");
    assertThat(story.codes(meetingOf(NEIGHBOUR))).isEmpty();
  }

  @Test
  void aLetterIsNotPassedOnToWhomItsWriterMustNotContact() {
    Story story = Story.graffiti().byLetter();
    story.then(new ExchangeSent(letter()), made(order()));
    assertThat(story.codes(new ExchangeDelivered(LETTER))).containsExactly("BLOCKED_LEGAL_ORDER");
    story.then(new LegalOrderVaried(order(Validity.from(FIRST), Set.of())));
    assertThat(story.codes(new ExchangeDelivered(LETTER))).isEmpty();
  }

  @Test
  void whereNobodyIsLeftToMeetItIsNotTheOrderThatStandsInTheWay() {
    Story story = three()
        .then(
            made(order()),
            new ParticipationEnded(HARMED, ParticipationEndReason.MOVED_AWAY),
            new ParticipationEnded(NEIGHBOUR, ParticipationEndReason.MOVED_AWAY));
    assertThat(story.codes(new RouteChanged(Route.DIRECT, RouteChangeCause.PARTY_WISH)))
        .isNotEmpty()
        .doesNotContain("BLOCKED_LEGAL_ORDER");
  }

  @Test
  void aRouteIsOpenAsLongAsSomebodyOfEachSideMayMeet() {
    Story story = three().then(made(order()));
    RouteChanged toMeet = new RouteChanged(Route.DIRECT, RouteChangeCause.PARTY_WISH);
    assertThat(story.codes(toMeet)).isEmpty();
    story.then(new ParticipationEnded(NEIGHBOUR, ParticipationEndReason.MOVED_AWAY));
    assertThat(story.codes(toMeet)).containsExactly("BLOCKED_LEGAL_ORDER");
  }

  @Test
  void theRefusalSaysUntilWhenAndOnlyAnEndLiftsItByItself() {
    LocalDate last = LocalDate.of(2026, 6, 30);
    Refusal ending = refusal(order(Validity.between(FIRST, last)));
    assertThat(ending.facts()).contains(Fact.of("until", last));
    assertThat(ending.liftsOn()).contains(last.plusDays(1));
    Refusal endless = refusal(order());
    assertThat(endless.facts()).contains(Fact.of("until", "no-end-known"));
    assertThat(endless.liftsOn()).isEmpty();
  }

  private static Refusal refusal(LegalOrder order) {
    Decision decision = three().then(made(order)).on(6, 1).attempt(meetingOf(HARMED));
    List<Refusal> refusals = ((Decision.Refused) decision).refusals();
    assertThat(refusals).hasSize(1);
    return refusals.get(0);
  }

  private static Story three() {
    return Story.opening(
            CaseMachine.under(Profiles.rocRestore()),
            referral().build(),
            harmed(),
            responsible(),
            participant(NEIGHBOUR, ParticipantRole.HARMED))
        .engage()
        .involve(NEIGHBOUR)
        .assess()
        .then(assessed(NEIGHBOUR, RiskRating.LOW, RiskConclusion.DIRECT_OK))
        .prepare()
        .then(prepared(NEIGHBOUR));
  }

  private static IndirectExchange letter() {
    return new IndirectExchange(LETTER, RESPONSIBLE, HARMED, Medium.WRITTEN);
  }

  private static MeetingScheduled meetingOf(ParticipantId who) {
    return new MeetingScheduled(meeting(MEETING).build().withParticipants(who, RESPONSIBLE));
  }

  private static LegalEventRecorded made(LegalOrder order) {
    return new LegalEventRecorded(new LegalEvent.OrderMade(order));
  }

  private static LegalOrder order() {
    return order(Validity.from(FIRST));
  }

  private static LegalOrder order(Validity validity) {
    return order(validity, Set.of(HARMED, RESPONSIBLE));
  }

  private static LegalOrder order(Validity validity, Set<ParticipantId> keepsApart) {
    return new LegalOrder(
        LegalOrderId.of("o-1"), LegalOrderKind.BAIL_CONDITION, validity, new TreeSet<>(keepsApart));
  }
}
