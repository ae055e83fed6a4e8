// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.Initiator;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.participant.Acknowledgement;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.Channel;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentGiver;
import io.github.amends.participant.ConsentMethod;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.InformationForm;
import io.github.amends.participant.InformationGiven;
import io.github.amends.participant.InformationItem;
import io.github.amends.participant.Participant;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Rules;
import io.github.amends.referral.ReferralSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** First contact, information, consent, and what people accept. */
final class Engagement {
  private static final List<Channel> CHANNELS = List.of(
      Channel.PHONE, Channel.PHONE, Channel.LETTER, Channel.TEXT_MESSAGE, Channel.HOME_VISIT);
  private final Scene scene;
  private final Dice dice;

  Engagement(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice();
  }

  void play() {
    scene.diary().workingDays(1, 5);
    for (Person person : scene.parties().here()) {
      if (!person.isEngaged()) {
        engage(person);
        person.engage();
      }
      if (!scene.parties().canGoOn()) {
        new Closing(scene).end(scene.parties().reason().orElseThrow());
        return;
      }
    }
    new RiskTalks(scene).play();
  }

  private void engage(Person person) {
    if (!isReached(person)) {
      return;
    }
    scene.diary().workingDays(1, 8);
    slip(person);
    inform(person.participant());
    if (declines(person)) {
      person.goes(new Closure(ClosureCause.DECLINED, person.side().initiator()));
      return;
    }
    new Rarities(scene).afterInforming(person);
    if (person.side() == Side.RESPONSIBLE) {
      new Troubles(scene).hearOfCourt(person);
    }
    consent(person, ConsentPurpose.CONTACT);
    consent(person, ConsentPurpose.ASSESSMENT);
    agreeToReport(person);
    new Courtesies(scene).offerSupport(person);
    askForRoute(person);
    if (person.isHere() && person.side().isAskedToAcknowledge()) {
      acknowledge(person);
    }
    if (person.isHere() && !person.isOrganisation() && dice.happens(Assumptions.SUPPORTER)) {
      bringSupporter(person);
    }
  }

  private boolean isReached(Person person) {
    for (int attempt = 0; attempt < Assumptions.ATTEMPTS; attempt++) {
      Channel channel = dice.anyOf(CHANNELS);
      if (dice.happens(Assumptions.ANSWERS)) {
        return isWelcome(person, channel);
      }
      attempt(person, channel, dice.anyOf(notReached(channel)));
      scene.diary().workingDays(1, 6);
    }
    person.goes(new Closure(ClosureCause.NO_CONTACT, Initiator.NOBODY));
    return false;
  }

  private static List<ContactOutcome> notReached(Channel channel) {
    return switch (channel) {
      case LETTER -> List.of(ContactOutcome.NO_ANSWER, ContactOutcome.RETURNED);
      case TEXT_MESSAGE, EMAIL -> List.of(ContactOutcome.NO_ANSWER, ContactOutcome.WRONG_DETAILS);
      case PHONE, HOME_VISIT, MEETING, VIDEO, THROUGH_AGENCY ->
        List.of(ContactOutcome.NO_ANSWER, ContactOutcome.MESSAGE_LEFT);
    };
  }

  private boolean isWelcome(Person person, Channel channel) {
    if (!dice.happens(Assumptions.ASKS_NO_CONTACT)) {
      attempt(person, channel, ContactOutcome.REACHED);
      return true;
    }
    attempt(person, channel, ContactOutcome.ASKED_NOT_TO_CONTACT);
    if (dice.happens(300)) {
      scene.diary().workingDays(2, 5);
      scene.desk().askInVain(attempted(person, Channel.PHONE, ContactOutcome.NO_ANSWER));
    }
    person.goes(new Closure(ClosureCause.DECLINED, person.side().initiator()));
    return false;
  }

  private void attempt(Person person, Channel channel, ContactOutcome outcome) {
    scene.takeByVolunteer(attempted(person, channel, outcome));
    new Rarities(scene).recordBadly(attempted(person, channel, outcome));
  }

  private static ContactAttempted attempted(
      Person person, Channel channel, ContactOutcome outcome) {
    return new ContactAttempted(new ContactAttempt(person.id(), channel, outcome));
  }

  /** Consent before information, or information that leaves out what must be said. */
  private void slip(Person person) {
    if (scene.slips()) {
      scene.desk().askInVain(consented(person, ConsentPurpose.DIRECT));
    }
    if (scene.slips()) {
      Set<InformationItem> told = EnumSet.allOf(InformationItem.class);
      told.remove(InformationItem.LEGAL_ADVICE);
      scene.desk().askInVain(informed(person.participant(), told));
    }
  }

  void inform(Participant participant) {
    scene.takeByVolunteer(informed(participant, EnumSet.allOf(InformationItem.class)));
  }

  private InformationRecorded informed(Participant participant, Set<InformationItem> items) {
    return new InformationRecorded(InformationGiven.builder()
        .id(Person.informationOf(participant.id()))
        .participant(participant.id())
        .text("leaflet-2025")
        .addAllItems(items)
        .language(dice.mostly(930, "en-GB", "pl", "ur", "cy"))
        .channel(dice.mostly(700, Channel.HOME_VISIT, Channel.PHONE, Channel.MEETING))
        .form(InformationForm.SPOKEN)
        .giver(scene.crew().scribe())
        .build());
  }

  private boolean declines(Person person) {
    int perThousand = switch (person.side()) {
      case HARMED -> Assumptions.HARMED_DECLINES;
      case RESPONSIBLE -> Assumptions.RESPONSIBLE_DECLINES;
      case MUTUAL -> Assumptions.MUTUAL_DECLINES;
    };
    boolean declines = dice.happens(perThousand);
    if (declines) {
      scene.desk().take(new ConsentRefused(person.id(), ConsentPurpose.DIRECT));
    }
    return declines;
  }

  private void agreeToReport(Person person) {
    boolean isAsked = scene.desk().profile().hasInForce(Rules.CON_15);
    if (isAsked
        && scene.state().referral().source() instanceof ReferralSource.Agency referrer
        && dice.happens(Assumptions.REPORT_CONSENT)) {
      scene
          .desk()
          .take(new ConsentRecorded(
              consentOf(person.participant(), ConsentPurpose.INFORMATION_SHARING)
                  .addRecipients(referrer.agency())
                  .build()));
    }
  }

  private void askForRoute(Person person) {
    if (dice.happens(Assumptions.ONLY_INDIRECT)) {
      scene.desk().take(new ConsentRefused(person.id(), ConsentPurpose.DIRECT));
      consent(person, ConsentPurpose.INDIRECT);
    } else {
      consent(person, ConsentPurpose.DIRECT);
      if (dice.happens(Assumptions.EITHER_WAY)) {
        consent(person, ConsentPurpose.INDIRECT);
      }
    }
  }

  private void acknowledge(Person person) {
    boolean denies = dice.happens(Assumptions.DENIES);
    AcknowledgementDegree degree = person.side() == Side.MUTUAL
        ? dice.mostly(600, AcknowledgementDegree.OWN_PART, AcknowledgementDegree.WISH_TO_REPAIR)
        : dice.mostly(
            650,
            AcknowledgementDegree.FULL,
            AcknowledgementDegree.PARTIAL,
            AcknowledgementDegree.FACTS_ONLY);
    scene.takeByVolunteer(new AcknowledgementRecorded(
        new Acknowledgement(person.id(), denies ? AcknowledgementDegree.DENIED : degree)));
    if (denies) {
      person.goes(
          person.side() == Side.MUTUAL
              ? new Closure(ClosureCause.UNSUITABLE, Initiator.SERVICE)
              : new Closure(ClosureCause.RESPONSIBILITY_DENIED, Initiator.RESPONSIBLE));
    }
  }

  private void bringSupporter(Person person) {
    Participant supporter =
        scene.intray().supporter(person.id(), scene.parties().supporters().size() + 1);
    scene.parties().add(supporter);
    scene.desk().take(new ParticipantAdded(supporter));
  }

  void consent(Person person, ConsentPurpose purpose) {
    scene.desk().take(consented(person, purpose));
  }

  ConsentRecorded consented(Person person, ConsentPurpose purpose) {
    return new ConsentRecorded(consentOf(person.participant(), purpose).build());
  }

  /** How people say yes; in writing where the profile asks for that. */
  private ConsentMethod method() {
    ConsentMethod method = dice.mostly(
        750,
        ConsentMethod.WRITTEN,
        ConsentMethod.SIGNED_ELECTRONIC,
        ConsentMethod.VERBAL_WITNESSED);
    Profile profile = scene.desk().profile();
    boolean isEnough = !profile.hasInForce(Rules.CON_09)
        || profile.setting(Parameter.WRITTEN_METHODS).codes().contains(method.code());
    return isEnough ? method : ConsentMethod.WRITTEN;
  }

  Consent.Builder consentOf(Participant participant, ConsentPurpose purpose) {
    return Consent.builder()
        .participant(participant.id())
        .purpose(purpose)
        .method(method())
        .givenBy(ConsentGiver.PARTICIPANT)
        .voluntarinessStatedBy(scene.crew().scribe())
        .information(Person.informationOf(participant.id()));
  }
}
