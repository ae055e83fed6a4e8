// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.EventFacts.facts;

import io.github.amends.agreement.Agreement;
import io.github.amends.assessment.Suitability;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.AttendanceRecorded;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.Closure;
import io.github.amends.event.ExchangeChecked;
import io.github.amends.event.ExchangeDeclined;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.ExchangeReturned;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.GuardSnapshotTaken;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.NoSendLetterWritten;
import io.github.amends.event.NonAttendanceRecorded;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProfilePinned;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.ReferralRejected;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReferrerToldDate;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.event.TermWaived;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Fact;
import io.github.amends.referral.Referral;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What may be told of events about the case as a whole: its intake, its process and its end. */
final class CourseEventFacts {
  private CourseEventFacts() {}

  static void addTo(EventFacts all) {
    intake(all);
    process(all);
    exchanges(all);
    outcome(all);
  }

  private static void intake(EventFacts all) {
    all.on(ReferralReceived.class, event -> referred(event.referral()));
    all.on(
        ProfilePinned.class,
        event ->
            facts("profile", event.profile().id(), "version", event.profile().version()));
    all.on(
        ReferralRejected.class,
        event -> joined(closed(event.closure()), facts("onward", event.onward())));
    all.on(
        SuitabilityDecided.class,
        event -> facts(
            "decision",
            event.suitability() instanceof Suitability.Suitable suitable
                ? suitable.route()
                : "not-suitable"));
    all.on(RouteChanged.class, event -> facts("route", event.route(), "cause", event.cause()));
    all.on(HoldPlaced.class, event -> facts("cause", event.cause()));
  }

  private static void process(EventFacts all) {
    all.on(MeetingScheduled.class, event -> fixed(event.meeting()));
    all.on(
        MeetingRescheduled.class,
        event -> joined(
            fixed(event.meeting()),
            facts("reason", event.reason(), "requester", event.requester())));
    all.on(
        MeetingCancelled.class,
        event -> facts(
            "meeting", event.meeting(), "reason", event.reason(), "requester", event.requester()));
    all.on(
        ProcessStarted.class,
        event -> facts("meeting", event.meeting(), "present", event.present()));
    all.on(GuardSnapshotTaken.class, event -> facts("meeting", event.meeting()));
    all.on(
        NonAttendanceRecorded.class,
        event ->
            facts("meeting", event.meeting(), "absent", event.absent(), "reason", event.reason()));
    all.on(ProcessAdjourned.class, event -> facts("meeting", event.meeting()));
    all.on(ProcessEnded.class, event -> facts("meeting", event.meeting()));
    all.on(ProcessStopped.class, event -> facts("cause", event.cause(), "taken", event.taken()));
    all.on(MeetingProposed.class, event -> fixed(event.meeting()));
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
  }

  private static void exchanges(EventFacts all) {
    all.on(ExchangeSent.class, event -> sent(event.exchange()));
    all.on(ExchangeDelivered.class, event -> facts("exchange", event.exchange()));
    all.on(ExchangeDrafted.class, event -> sent(event.exchange()));
    all.on(
        ExchangeChecked.class,
        event -> facts("exchange", event.exchange(), "facilitator", event.checkedBy()));
    all.on(ExchangeDeclined.class, event -> facts("exchange", event.exchange()));
    all.on(ExchangeReturned.class, event -> facts("exchange", event.exchange()));
    all.on(
        NoSendLetterWritten.class,
        event -> facts("exchange", event.letter(), "participant", event.writer()));
  }

  private static void outcome(EventFacts all) {
    all.on(OutcomeRecorded.class, event -> facts("outcome", event.outcome().kind()));
    all.on(AgreementDrafted.class, event -> drafted(event.agreement()));
    all.on(
        AgreementAgreed.class,
        event -> facts("agreement", event.agreement(), "version", event.version()));
    all.on(
        TermProgressRecorded.class,
        event ->
            facts("term", event.progress().term(), "result", event.progress().result()));
    all.on(ReferrerInformed.class, event -> facts("content", event.report().content()));
    all.on(AgreementAmended.class, event -> drafted(event.agreement()));
    all.on(
        AgreementReviewed.class,
        event -> facts(
            "agreement", event.review().agreement(), "action", event.review().action()));
    all.on(TermWaived.class, event -> facts("term", event.term(), "participant", event.waivedBy()));
    all.on(BreachDeclared.class, event -> facts("terms", event.terms()));
    all.on(BreachResolved.class, event -> facts("response", event.response()));
    all.on(CaseNotProceeded.class, event -> closed(event.closure()));
    all.on(
        CaseReturned.class,
        event -> joined(closed(event.closure()), facts("content", event.report().content())));
  }

  private static List<Fact> referred(Referral referral) {
    return facts(
        "referral",
        referral.id(),
        "source",
        referral.source().kind(),
        "incident",
        referral.incident().kind(),
        "stage",
        referral.justiceStage());
  }

  private static List<Fact> fixed(Meeting meeting) {
    LocalDate day = meeting.startsAt().atZone(meeting.zone()).toLocalDate();
    return facts(
        "meeting", meeting.id(), "day", day, "kind", meeting.kind(), "medium", meeting.medium());
  }

  private static List<Fact> sent(IndirectExchange exchange) {
    return facts(
        "exchange",
        exchange.id(),
        "from",
        exchange.from(),
        "to",
        exchange.to(),
        "medium",
        exchange.medium());
  }

  private static List<Fact> drafted(Agreement agreement) {
    return facts(
        "agreement",
        agreement.id(),
        "version",
        agreement.version(),
        "terms",
        agreement.terms().size());
  }

  private static List<Fact> closed(Closure closure) {
    return facts("cause", closure.cause(), "initiator", closure.initiator());
  }

  private static List<Fact> joined(List<Fact> some, List<Fact> more) {
    List<Fact> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
