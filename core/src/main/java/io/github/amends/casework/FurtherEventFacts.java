// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.EventFacts.facts;

import io.github.amends.event.AgreementAmended;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.AppropriateAdultOffered;
import io.github.amends.event.AttendanceRecorded;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.CaseLinked;
import io.github.amends.event.CaseMinimised;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.ConsentOffered;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.ErrorTarget;
import io.github.amends.event.ExchangeChecked;
import io.github.amends.event.ExchangeDeclined;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.ExchangeReturned;
import io.github.amends.event.FacilitatorTimeLogged;
import io.github.amends.event.HarmedInformed;
import io.github.amends.event.ImportConfirmed;
import io.github.amends.event.InformationDeclined;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.LegalHoldPlaced;
import io.github.amends.event.LegalOrderVaried;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.MitigationAdded;
import io.github.amends.event.MitigationCompleted;
import io.github.amends.event.NoSendLetterWritten;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.PersonErased;
import io.github.amends.event.ProfileRebound;
import io.github.amends.event.ReferrerInformationRequested;
import io.github.amends.event.ReferrerToldDate;
import io.github.amends.event.SatisfactionRecorded;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.event.SensitivityWaived;
import io.github.amends.event.SupportOffered;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.event.SurveyOffered;
import io.github.amends.event.TermWaived;
import io.github.amends.referral.LegalEvent;

/** What may be told of events that stand beside the main line of a case. */
final class FurtherEventFacts {
  private FurtherEventFacts() {}

  static void addTo(EventFacts all) {
    people(all);
    process(all);
    log(all);
  }

  private static void people(EventFacts all) {
    all.on(ReferrerInformationRequested.class, event -> facts("items", event.items()));
    all.on(CaseLinked.class, event -> facts("other", event.other(), "kind", event.kind()));
    all.on(SensitivityTriggered.class, event -> facts("sensitivity", event.sensitivity()));
    all.on(
        SensitivityWaived.class,
        event -> facts("facilitator", event.supervisor(), "sensitivity", event.sensitivity()));
    all.on(
        ParticipationEnded.class,
        event -> facts("participant", event.participant(), "reason", event.reason()));
    all.on(
        AppropriateAdultOffered.class,
        event -> facts("participant", event.participant(), "response", event.response()));
    all.on(SupporterWished.class, event -> facts("participant", event.participant()));
    all.on(
        SupporterRefused.class,
        event -> facts("participant", event.participant(), "grounds", event.grounds()));
    all.on(
        FacilitatorTimeLogged.class,
        event -> facts(
            "facilitator",
            event.facilitator(),
            "minutes",
            event.minutes(),
            "activity",
            event.activity()));
    all.on(
        InformationDeclined.class,
        event -> facts("participant", event.participant(), "subjects", event.subjects()));
    all.on(
        ConsentOffered.class,
        event -> facts(
            "participant",
            event.participant(),
            "purpose",
            event.purpose(),
            "approach",
            event.approach()));
    all.on(
        MitigationAdded.class,
        event -> facts(
            "mitigation", event.mitigation().id(), "day", event.mitigation().dueOn()));
    all.on(MitigationCompleted.class, event -> facts("mitigation", event.mitigation()));
    all.on(
        SupportOffered.class,
        event -> facts(
            "participant",
            event.participant(),
            "support",
            event.support(),
            "response",
            event.response()));
    all.on(
        HarmedInformed.class,
        event -> facts("participant", event.participant(), "content", event.content()));
    all.on(SurveyOffered.class, event -> facts("instrument", event.instrument().key()));
    all.on(
        SatisfactionRecorded.class,
        event -> facts("instrument", event.response().instrument().key()));
  }

  private static void process(EventFacts all) {
    all.on(LegalEventRecorded.class, event -> facts("kind", kind(event.legalEvent())));
    all.on(
        LegalOrderVaried.class,
        event -> facts("order", event.order().id(), "kind", event.order().kind()));
    all.on(
        MeetingProposed.class,
        event -> facts(
            "meeting",
            event.meeting().id(),
            "day",
            event.meeting().startsAt().atZone(event.meeting().zone()).toLocalDate(),
            "kind",
            event.meeting().kind(),
            "medium",
            event.meeting().medium()));
    all.on(ReferrerToldDate.class, event -> facts("meeting", event.meeting()));
    all.on(
        AttendanceRecorded.class,
        event -> facts(
            "meeting",
            event.meeting(),
            "attendance",
            event.attendance().stream()
                .map(each -> each.participant() + " " + each.status().code())
                .toList()));
    all.on(
        ExchangeDrafted.class,
        event -> facts(
            "exchange",
            event.exchange().id(),
            "from",
            event.exchange().from(),
            "to",
            event.exchange().to(),
            "medium",
            event.exchange().medium()));
    all.on(
        ExchangeChecked.class,
        event -> facts("exchange", event.exchange(), "facilitator", event.checkedBy()));
    all.on(ExchangeDeclined.class, event -> facts("exchange", event.exchange()));
    all.on(ExchangeReturned.class, event -> facts("exchange", event.exchange()));
    all.on(
        NoSendLetterWritten.class,
        event -> facts("participant", event.writer(), "exchange", event.letter()));
    all.on(
        AgreementAmended.class,
        event -> facts(
            "agreement", event.agreement().id(), "version", event.agreement().version()));
    all.on(TermWaived.class, event -> facts("participant", event.waivedBy(), "term", event.term()));
    all.on(
        AgreementReviewed.class,
        event -> facts(
            "agreement", event.review().agreement(), "action", event.review().action()));
    all.on(BreachDeclared.class, event -> facts("terms", event.terms()));
    all.on(BreachResolved.class, event -> facts("response", event.response()));
  }

  private static void log(EventFacts all) {
    all.on(CaseReopened.class, event -> facts("reason", event.reason()));
    all.on(EntryCorrected.class, event -> facts("entry", event.entry(), "reason", event.reason()));
    all.on(
        EnteredInError.class,
        event -> facts("target", target(event.target()), "reason", event.reason()));
    all.on(ImportConfirmed.class, event -> facts("entry", event.entry()));
    all.on(
        ProfileRebound.class,
        event -> facts(
            "version", event.profile().version(), "profile", event.profile().id()));
    all.on(CaseMinimised.class, event -> facts("kinds", event.kinds(), "basis", event.basis()));
    all.on(
        PersonErased.class,
        event -> facts(
            "participant", event.participant(), "kinds", event.kinds(), "basis", event.basis()));
    all.on(LegalHoldPlaced.class, event -> facts("reason", event.reason()));
  }

  private static Object kind(LegalEvent event) {
    if (event instanceof LegalEvent.Proceeding proceeding) {
      return proceeding.step();
    }
    return ((LegalEvent.OrderMade) event).order().kind();
  }

  private static Object target(ErrorTarget target) {
    return target instanceof ErrorTarget.OneEntry one ? "entry " + one.entry() : "whole case";
  }
}
