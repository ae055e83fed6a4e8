// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.MitigationId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.AttendanceRecorded;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.LegalOrderVaried;
import io.github.amends.event.MitigationAdded;
import io.github.amends.event.MitigationCompleted;
import io.github.amends.event.NewOffenceRecorded;
import io.github.amends.event.ReferrerToldDate;
import io.github.amends.event.SafeguardingConcernRaised;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.event.SensitivityWaived;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.referral.LegalEvent;
import io.github.amends.referral.LegalOrder;
import java.util.Optional;

/** How events about risks, law and who comes along become state. */
final class SafetyFolding {
  private SafetyFolding() {}

  static void take(CaseFacts facts, CaseEvent event, long sequence, Occurred occurred) {
    if (event instanceof MitigationAdded added) {
      facts.mitigations = facts.mitigations.with(
          added.mitigation().id(), new MitigationState(added.mitigation(), Optional.empty()));
    } else if (event instanceof MitigationCompleted completed) {
      complete(facts, completed.mitigation(), occurred);
    } else if (event instanceof SensitivityTriggered triggered) {
      facts.triggered = facts.triggered.with(triggered.sensitivity());
      facts.waived = facts.waived.without(triggered.sensitivity());
    } else if (event instanceof SensitivityWaived waived) {
      facts.waived = facts.waived.with(waived.sensitivity(), waived.supervisor());
    } else if (event instanceof SafeguardingConcernRaised raised) {
      facts.concerns = facts.concerns.with(raised.concern());
    } else if (event instanceof LegalEventRecorded recorded) {
      take(facts, recorded.legalEvent());
    } else if (event instanceof LegalOrderVaried varied) {
      put(facts, varied.order());
    } else if (event instanceof NewOffenceRecorded offence) {
      facts.newOffences =
          facts.newOffences.with(offence.by(), sequence).with(offence.against(), sequence);
    } else {
      takeWhoComes(facts, event);
    }
  }

  private static void takeWhoComes(CaseFacts facts, CaseEvent event) {
    if (event instanceof SupporterWished wished) {
      facts.supporterWishes = facts.supporterWishes.with(wished, Optional.empty());
    } else if (event instanceof SupporterRefused refused) {
      facts.supporterWishes = facts.supporterWishes.with(
          new SupporterWished(refused.participant(), refused.supporter()), Optional.of(refused));
    } else if (event instanceof AttendanceRecorded recorded) {
      facts.attendance = facts.attendance.with(recorded.meeting(), recorded.attendance());
    } else if (event instanceof ReferrerToldDate told) {
      facts.datesTold = facts.datesTold.with(told.meeting());
    }
  }

  private static void complete(CaseFacts facts, MitigationId id, Occurred occurred) {
    MitigationState before = facts.mitigations.get(id);
    if (before != null) {
      facts.mitigations = facts.mitigations.with(
          id, new MitigationState(before.mitigation(), Optional.of(occurred)));
    }
  }

  private static void take(CaseFacts facts, LegalEvent event) {
    if (event instanceof LegalEvent.OrderMade made) {
      put(facts, made.order());
    } else if (event instanceof LegalEvent.Proceeding proceeding) {
      facts.proceedings = facts.proceedings.with(proceeding.participant(), proceeding.step());
    }
  }

  private static void put(CaseFacts facts, LegalOrder order) {
    facts.orders = facts.orders.with(order.id(), order);
  }
}
