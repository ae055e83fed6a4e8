// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.Approach;
import io.github.amends.event.AppropriateAdultOffered;
import io.github.amends.event.CaseLinkKind;
import io.github.amends.event.CaseLinked;
import io.github.amends.event.ConsentOffered;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.CorrectionReason;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.ErrorTarget;
import io.github.amends.event.ImportConfirmed;
import io.github.amends.event.InformationDeclined;
import io.github.amends.event.InformationSubject;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.OfferResponse;
import io.github.amends.event.ReferrerToldDate;
import io.github.amends.event.SupportKind;
import io.github.amends.event.SupportOffered;
import io.github.amends.event.SupporterRefusalGround;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.Channel;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.ContactOutcome;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What is written down now and then, and changes nothing in the course of a case. */
final class Rarities {
  private final Scene scene;
  private final Dice dice;

  Rarities(Scene scene) {
    this.scene = scene;
    this.dice = scene.rarities();
  }

  /** The case is linked with the one for which somebody was referred before. */
  void link(CaseId earlier) {
    scene.desk().aside(new CaseLinked(earlier, CaseLinkKind.FOLLOW_ON));
  }

  /** An attempt that was written down twice is taken back; a slip in another is put right. */
  void recordBadly(ContactAttempted attempted) {
    ContactAttempt attempt = attempted.attempt();
    if (attempt.outcome() != ContactOutcome.REACHED) {
      return;
    }
    Desk desk = scene.desk();
    if (dice.happens(Assumptions.RECORDED_TWICE)) {
      desk.aside(scene.crew().scribe(), attempted);
      desk.aside(new EnteredInError(
          new ErrorTarget.OneEntry(desk.lastId()), CorrectionReason.RECORDED_TWICE));
    } else if (dice.happens(Assumptions.CORRECTED)) {
      EventId wrong = desk.lastId();
      Channel channel = attempt.channel() == Channel.PHONE ? Channel.TEXT_MESSAGE : Channel.PHONE;
      desk.aside(new EntryCorrected(
          wrong,
          new ContactAttempted(
              new ContactAttempt(attempt.participant(), channel, attempt.outcome())),
          Optional.empty(),
          CorrectionReason.WRONG_CONTENT));
    }
  }

  /** What may be asked and said once somebody was told about the process. */
  void afterInforming(Person person) {
    Desk desk = scene.desk();
    if (dice.happens(Assumptions.OFFERED_FIRST)) {
      desk.aside(new ConsentOffered(person.id(), ConsentPurpose.ASSESSMENT, Approach.SERVICE));
    }
    if (person.isOrganisation()) {
      return;
    }
    if (dice.happens(Assumptions.ADULT_OFFERED)) {
      OfferResponse answer = dice.mostly(700, OfferResponse.DECLINED, OfferResponse.ACCEPTED);
      desk.aside(new AppropriateAdultOffered(person.id(), answer));
    }
    if (dice.happens(Assumptions.SUPPORTER_REFUSED)) {
      refuseSupporter(person);
    }
    if (person.side() == Side.HARMED) {
      ofHarmed(person);
    }
  }

  private void refuseSupporter(Person person) {
    PartyRef wished = PartyRef.person("sim-w-" + scene.desk().file().caseId().value());
    scene.desk().aside(new SupporterWished(person.id(), wished));
    scene
        .desk()
        .aside(new SupporterRefused(
            person.id(),
            wished,
            new TreeSet<>(List.of(SupporterRefusalGround.INVOLVED_IN_INCIDENT))));
  }

  private void ofHarmed(Person person) {
    if (dice.happens(Assumptions.WOULD_RATHER_NOT_KNOW)) {
      scene
          .desk()
          .aside(new InformationDeclined(
              person.id(), new TreeSet<>(List.of(InformationSubject.OUTCOME))));
    }
    if (dice.happens(Assumptions.IMPORTED)) {
      scene
          .desk()
          .imported(
              "sim-victim-service",
              new SupportOffered(person.id(), SupportKind.VICTIM_SERVICE, OfferResponse.NO_ANSWER));
      scene.desk().aside(new ImportConfirmed(scene.desk().lastId()));
    }
  }

  /** A meeting is proposed to everybody before it is fixed. */
  void propose(Meeting meeting) {
    if (dice.happens(Assumptions.PROPOSED_FIRST)) {
      scene.desk().aside(new MeetingProposed(meeting));
    }
  }

  /** The referrer is told when a meeting is. */
  void tellDate(Meeting meeting) {
    if (!scene.isSelfReferred() && dice.happens(Assumptions.DATE_TOLD)) {
      scene.desk().aside(new ReferrerToldDate(meeting.id()));
    }
  }
}
