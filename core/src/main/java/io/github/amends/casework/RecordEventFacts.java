// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.EventFacts.facts;

import io.github.amends.event.CaseLinked;
import io.github.amends.event.CaseMinimised;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.EntryErased;
import io.github.amends.event.ErrorTarget;
import io.github.amends.event.FacilitatorTimeLogged;
import io.github.amends.event.ImportConfirmed;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.LegalHoldPlaced;
import io.github.amends.event.LegalOrderVaried;
import io.github.amends.event.PersonErased;
import io.github.amends.event.ProfileRebound;
import io.github.amends.event.ReferrerInformationRequested;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.event.SensitivityWaived;
import io.github.amends.referral.LegalEvent;

/** What may be told of events about the record itself, the law and the data. */
final class RecordEventFacts {
  private RecordEventFacts() {}

  static void addTo(EventFacts all) {
    all.on(ReferrerInformationRequested.class, event -> facts("items", event.items()));
    all.on(CaseLinked.class, event -> facts("other", event.other(), "kind", event.kind()));
    all.on(SensitivityTriggered.class, event -> facts("sensitivity", event.sensitivity()));
    all.on(
        SensitivityWaived.class,
        event -> facts("facilitator", event.supervisor(), "sensitivity", event.sensitivity()));
    all.on(
        FacilitatorTimeLogged.class,
        event -> facts(
            "facilitator",
            event.facilitator(),
            "minutes",
            event.minutes(),
            "activity",
            event.activity()));
    all.on(LegalEventRecorded.class, event -> facts("kind", kind(event.legalEvent())));
    all.on(
        LegalOrderVaried.class,
        event -> facts("order", event.order().id(), "kind", event.order().kind()));
    all.on(CaseReopened.class, event -> facts("reason", event.reason()));
    all.on(EntryCorrected.class, event -> facts("entry", event.entry(), "reason", event.reason()));
    all.on(
        EnteredInError.class,
        event -> facts("target", target(event.target()), "reason", event.reason()));
    all.on(ImportConfirmed.class, event -> facts("entry", event.entry()));
    all.on(
        ProfileRebound.class,
        event ->
            facts("profile", event.profile().id(), "version", event.profile().version()));
    all.on(CaseMinimised.class, event -> facts("kinds", event.kinds(), "basis", event.basis()));
    all.on(
        PersonErased.class,
        event -> facts(
            "participant", event.participant(), "kinds", event.kinds(), "basis", event.basis()));
    all.on(
        EntryErased.class,
        event -> facts("participant", event.participant(), "kind", event.kind()));
    all.on(LegalHoldPlaced.class, event -> facts("reason", event.reason()));
  }

  private static Object kind(LegalEvent event) {
    return event instanceof LegalEvent.Proceeding proceeding
        ? proceeding.step()
        : ((LegalEvent.OrderMade) event).order().kind();
  }

  private static Object target(ErrorTarget target) {
    return target instanceof ErrorTarget.OneEntry one ? one.entry() : "whole-case";
  }
}
