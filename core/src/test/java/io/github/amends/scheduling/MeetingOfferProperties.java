// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.Decision;
import io.github.amends.event.CaseEvent;
import io.github.amends.scheduling.Instances.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is offered is lawful, and nothing lawful is left out before it. */
class MeetingOfferProperties {
  private static final Duration HOUR = Duration.ofHours(1);

  /** The machine is asked step by step, as whoever takes the offer asks it. */
  @Property(tries = 400)
  void theMachineTakesEachSlotThatIsOffered(@ForAll long seed) {
    Instance each = new Instances(seed).next();
    for (MeetingOffer offer : offers(each)) {
      CaseFile file = each.base().file();
      int number = 0;
      for (CaseEvent event : offer.events()) {
        Decision decision = each.machine()
            .decide(
                file,
                file.propose(
                    EventId.of("taken-" + number++),
                    Occurred.at(each.context().now(), Instances.ZONE),
                    ActorRef.staff("coordinator"),
                    event),
                each.context());
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        file = decision.orThrow();
      }
      assertThat(file.state().openMeeting().orElseThrow().meeting()).isEqualTo(offer.meeting());
    }
  }

  /** At each slot between, every team that is free there is put to the machine. */
  @Property(tries = 400)
  void theMachineRefusesEveryTeamAtEachEarlierSlot(@ForAll long seed) {
    Instance each = new Instances(seed).next();
    Set<Instant> offered = new HashSet<>();
    Instant last = each.from();
    for (MeetingOffer offer : offers(each)) {
      offered.add(offer.meeting().startsAt());
      last = offer.meeting().startsAt();
    }
    BruteForce force = each.bruteForce();
    for (Instant start = each.from(); start.isBefore(last); start = start.plus(HOUR)) {
      if (!offered.contains(start)) {
        assertThat(force.earliest(each.wish(), start, start.plus(each.wish().length())))
            .as("at %s", start)
            .isEmpty();
      }
    }
  }

  private static List<MeetingOffer> offers(Instance each) {
    return each.search().next(each.base().file(), each.wish(), each.context(), 4);
  }
}
