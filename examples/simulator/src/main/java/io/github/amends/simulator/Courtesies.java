// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.event.HarmedInformed;
import io.github.amends.event.OfferResponse;
import io.github.amends.event.ReferralAcknowledged;
import io.github.amends.event.ReferrerInformationReceived;
import io.github.amends.event.ReferrerInformationRequested;
import io.github.amends.event.ReportContent;
import io.github.amends.event.SupportKind;
import io.github.amends.event.SupportOffered;
import io.github.amends.referral.ReferralItem;
import java.util.List;
import java.util.TreeSet;

/** What a service owes to those who refer and to those who were harmed: answers and offers. */
final class Courtesies {
  private final Scene scene;

  Courtesies(Scene scene) {
    this.scene = scene;
  }

  /** Tells the referrer that the referral has come. */
  void acknowledge() {
    if (scene.asides().happens(Assumptions.ACKNOWLEDGED)) {
      scene.desk().aside(new ReferralAcknowledged());
    }
  }

  /** Asks the referrer for what is missing. */
  void askReferrer() {
    ReferralItem item = scene.asides().mostly(600, ReferralItem.CONTACT, ReferralItem.RISK);
    scene.desk().aside(new ReferrerInformationRequested(new TreeSet<>(List.of(item))));
  }

  /** Has the referrer's answer, which changes nothing in what is recorded of the referral. */
  void hearReferrer() {
    scene.desk().aside(new ReferrerInformationReceived(scene.state().referral()));
  }

  /** Offers other help to somebody who was harmed. */
  void offerSupport(Person person) {
    if (person.side() == Side.HARMED && !person.isOrganisation()) {
      SupportKind kind = scene.asides().mostly(700, SupportKind.VICTIM_SERVICE, SupportKind.HEALTH);
      OfferResponse answer =
          scene.asides().mostly(600, OfferResponse.DECLINED, OfferResponse.ACCEPTED);
      scene.desk().aside(scene.crew().scribe(), new SupportOffered(person.id(), kind, answer));
    }
  }

  /** Tells those who were harmed what came of it. */
  void informHarmed() {
    for (Person person : scene.parties().here(Side.HARMED)) {
      if (!scene.wouldRatherNotKnow(person.id())) {
        scene.desk().aside(new HarmedInformed(person.id(), ReportContent.OUTCOME));
      }
    }
  }
}
