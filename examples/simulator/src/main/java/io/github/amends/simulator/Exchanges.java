// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.assessment.Route;
import io.github.amends.basics.ExchangeId;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ExchangeChecked;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.participant.ConsentPurpose;
import java.util.List;

/** Letters and messages through facilitators. */
final class Exchanges {
  private final Scene scene;
  private final Dice dice;

  Exchanges(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice();
  }

  /** Carries messages to and fro; some who began by writing then wish to meet. */
  void play() {
    List<Person> willing = scene.willing(Route.INDIRECT).stream()
        .filter(person -> scene.known(person).separatePreparations() > 0)
        .toList();
    Person one = willing.get(0);
    Person other = willing.stream()
        .filter(person -> person.side() != one.side() || person.side() == Side.MUTUAL)
        .filter(person -> person != one)
        .findFirst()
        .orElseThrow();
    int messages = dice.between(1, 4);
    Medium medium = dice.mostly(600, Medium.WRITTEN, Medium.THROUGH_FACILITATOR, Medium.VIDEO);
    for (int i = 0; i < messages; i++) {
      Person from = i % 2 == 0 ? one : other;
      Person to = i % 2 == 0 ? other : one;
      if (!isCarried(from, to, medium)) {
        return;
      }
    }
    if (dice.happens(80)) {
      meetAfterAll(one, other);
    }
  }

  private boolean isCarried(Person from, Person to, Medium medium) {
    scene.diary().workingDays(2, 10);
    ExchangeId id = ExchangeId.of("exchange-" + (scene.state().exchanges().size() + 1));
    IndirectExchange exchange = new IndirectExchange(id, from.id(), to.id(), medium);
    if (medium == Medium.WRITTEN) {
      scene.desk().aside(scene.crew().scribe(), new ExchangeDrafted(exchange));
      scene
          .desk()
          .aside(scene.crew().scribe(), new ExchangeChecked(id, scene.crew().lead()));
    }
    scene.takeByVolunteer(new ExchangeSent(exchange));
    scene.diary().workingDays(1, 6);
    boolean withdraws = dice.happens(Assumptions.WITHDRAWS);
    if (withdraws || scene.rarities().happens(Assumptions.LETTER_REFUSED)) {
      new Troubles(scene).refuse(id);
      new Turns(scene).withdraw(to);
      scene.desk().ask(new ExchangeDelivered(id));
      return false;
    }
    scene.takeByVolunteer(new ExchangeDelivered(id));
    return true;
  }

  private void meetAfterAll(Person one, Person other) {
    scene.diary().workingDays(2, 10);
    List<Person> both = List.of(one, other);
    boolean allowed = both.stream()
        .flatMap(person -> scene.known(person).risk().stream())
        .allMatch(risk -> risk.assessment().allows(Route.DIRECT));
    if (allowed) {
      Engagement engagement = new Engagement(scene);
      for (Person person : both) {
        ConsentRecorded consent = engagement.consented(person, ConsentPurpose.DIRECT);
        if (!scene.known(person).consentsTo(ConsentPurpose.DIRECT)) {
          scene.desk().take(consent);
        }
      }
      scene.desk().take(new RouteChanged(Route.DIRECT, RouteChangeCause.PARTY_WISH));
    }
  }
}
