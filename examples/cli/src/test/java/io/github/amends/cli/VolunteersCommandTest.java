// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Money;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseDemands;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Competence;
import io.github.amends.casework.Decision;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.scheduling.MeetingOffer;
import io.github.amends.simulator.ReadyCase;
import io.github.amends.volunteer.Facilitator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The made-up start of a service, as it is told and as it is. */
class VolunteersCommandTest {

  @Test
  void whatIsToldIsWhatIsKept() throws IOException {
    Terminal terminal = Terminal.run("demo", "volunteers");
    assertThat(terminal.exitCode()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out().lines()).containsExactlyElementsOf(kept());
  }

  @Test
  void itSaysThatItIsMadeUp() {
    assertThat(Terminal.run("demo", "volunteers").out()).contains("simulated: no real person");
  }

  @Test
  void nobodyMayLeadTheDayBeforeTheCourseEndsAndSixOfTwelveOnTheFirstOfJuly() {
    assertThat(leads(BoltonStart.TRAINING_ENDS.minusDays(1))).containsExactly("coordinator");
    assertThat(leads(BoltonStart.JUDGED_ON))
        .containsExactly("coordinator", "v-01", "v-02", "v-03", "v-04", "v-05", "v-06");
  }

  @Test
  void theMachineTakesTheMeetingThatIsFound() {
    ReadyCase ready = FirstMeeting.ready();
    Profile profile = Profiles.rocRestore();
    MeetingOffer offer = FirstMeeting.find(ready, profile).orElseThrow();
    assertThat(offer.assignments()).isEmpty();
    Decision decision = CaseMachine.under(profile)
        .decide(
            ready.file(),
            ready
                .file()
                .propose(
                    EventId.of("e-fixed"),
                    Occurred.at(ready.context().now(), ZoneId.of("Europe/London")),
                    ActorRef.staff("coordinator"),
                    offer.events().get(0)),
            ready.context());
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void whatIsLeftAndWhatIsDrawnAreTheGrant() {
    Money left = BoltonStart.grant().left(BoltonStart.GRANT);
    assertThat(left).isEqualTo(Money.of("3455.45", "GBP"));
    assertThat(left.plus(BoltonStart.grant().drawn(BoltonStart.GRANT)))
        .isEqualTo(Money.of("5000.00", "GBP"));
  }

  private static List<String> leads(LocalDate date) {
    return BoltonStart.people().stream()
        .filter(each -> Competence.of(each, date, Profiles.rocRestore())
            .mayLead(CaseDemands.ordinary())
            .isEligible())
        .map(Facilitator::id)
        .map(Object::toString)
        .toList();
  }

  private static List<String> kept() throws IOException {
    try (InputStream text = Objects.requireNonNull(
        VolunteersCommandTest.class.getResourceAsStream("/demo-volunteers.txt"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
