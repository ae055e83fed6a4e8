// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.event.DataKind;
import io.github.amends.event.InformationSubject;
import io.github.amends.outcomes.metric.RatePart;
import io.github.amends.referral.Sensitivity;
import java.util.function.Predicate;

/** What the rates about principals make of a case: contact, information, consent, engagement. */
final class PartyVerdicts {
  private static final int WORKING_DAYS_TO_INFORM = 5;
  private static final int WORKING_DAYS_TO_INFORM_WHERE_ENHANCED = 1;

  private PartyVerdicts() {}

  static Verdict<RatePart> contacted(boolean persons, Predicate<PartyReading> asked) {
    return (reading, sink) -> {
      for (PartyReading each : reading.parties()) {
        if (asked.test(each)) {
          contacted(reading, persons, each, sink);
        }
      }
    };
  }

  private static void contacted(
      CaseReading reading, boolean persons, PartyReading who, Sink<RatePart> sink) {
    String part = reading.part(who.id().value());
    CaseReason out = reading.outOfEveryMeasure();
    if (out != null) {
      sink.excluded(part, out);
    } else if (who.isPerson() != persons) {
      sink.excluded(part, persons ? CaseReason.ORGANISATION : CaseReason.PERSON);
    } else if (reading.isOpen()) {
      sink.pending(part, CaseReason.OPEN);
    } else if (who.isErased(DataKind.CONTACT)) {
      sink.missing(part, CaseReason.ERASED);
    } else if (who.isReached()) {
      sink.counted(part, RatePart.NUMERATOR, CaseReason.REACHED);
    } else {
      sink.counted(part, RatePart.REST, CaseReason.NOT_REACHED);
    }
  }

  /** The same persons as of {@link CaseRate#CONTACTED}, so that the two add up. */
  static void contactAttempts(CaseReading reading, Sink<ContactEffort> sink) {
    CaseReason out = reading.outOfEveryMeasure();
    for (PartyReading each : reading.parties()) {
      String part = reading.part(each.id().value());
      if (out != null) {
        sink.excluded(part, out);
      } else if (!each.isPerson()) {
        sink.excluded(part, CaseReason.ORGANISATION);
      } else if (reading.isOpen()) {
        sink.pending(part, CaseReason.OPEN);
      } else if (each.isErased(DataKind.CONTACT)) {
        sink.missing(part, CaseReason.ERASED);
      } else {
        sink.counted(
            part, each.effort(), each.isReached() ? CaseReason.REACHED : CaseReason.NOT_REACHED);
      }
    }
  }

  /** The definition counts persons harmed who consented to be contacted. */
  static void harmedEngaged(CaseReading reading, Sink<RatePart> sink) {
    CaseReason out = reading.outOfEveryMeasure();
    for (PartyReading each : reading.parties()) {
      String part = reading.part(each.id().value());
      if (!each.isHarmed()) {
        continue;
      }
      if (out != null) {
        sink.excluded(part, out);
      } else if (!each.isPerson()) {
        sink.excluded(part, CaseReason.ORGANISATION);
      } else if (reading.isOpen()) {
        sink.pending(part, CaseReason.OPEN);
      } else if (each.isErased(DataKind.CONSENT)) {
        sink.missing(part, CaseReason.ERASED);
      } else if (!each.hasConsentedToContact) {
        sink.excluded(part, CaseReason.NO_CONSENT_TO_CONTACT);
      } else if (each.isEngaged) {
        sink.counted(part, RatePart.NUMERATOR, CaseReason.ENGAGED);
      } else {
        sink.counted(part, RatePart.REST, CaseReason.NOT_ENGAGED);
      }
    }
  }

  static void consentedToDirect(CaseReading reading, Sink<RatePart> sink) {
    if (reading.isOpen()) {
      sink.pending(reading.part(), CaseReason.OPEN);
    } else if (!areBothSides(reading, each -> each.informed != null)) {
      sink.excluded(reading.part(), CaseReason.NOT_BOTH_INFORMED);
    } else if (reading.isErased(DataKind.CONSENT)) {
      sink.missing(reading.part(), CaseReason.ERASED);
    } else if (areBothSides(reading, each -> each.hasConsentedToDirect)) {
      sink.counted(reading.part(), RatePart.NUMERATOR, CaseReason.BOTH_CONSENTED);
    } else {
      sink.counted(reading.part(), RatePart.REST, CaseReason.NOT_BOTH_CONSENTED);
    }
  }

  private static boolean areBothSides(CaseReading reading, Predicate<PartyReading> condition) {
    int found = 0;
    boolean harmed = false;
    boolean responsible = false;
    for (PartyReading each : reading.parties()) {
      if (condition.test(each)) {
        found++;
        harmed |= each.isHarmed();
        responsible |= each.isResponsible();
      }
    }
    return found > 1 && harmed && responsible;
  }

  /** Only an episode that began with the referral can be late: the days run from its receipt. */
  static void informedInTime(CaseReading reading, Sink<RatePart> sink) {
    if (!reading.isFromReferral()) {
      return;
    }
    CaseReason out = reading.outOfEveryMeasure();
    for (PartyReading each : reading.parties()) {
      if (each.isHarmed()) {
        String part = reading.part(each.id().value());
        if (out != null) {
          sink.excluded(part, out);
        } else if (!each.isPerson()) {
          sink.excluded(part, CaseReason.ORGANISATION);
        } else {
          informedInTime(reading, each, part, sink);
        }
      }
    }
  }

  private static void informedInTime(
      CaseReading reading, PartyReading who, String part, Sink<RatePart> sink) {
    AsOf asOf = reading.asOf();
    int received = reading.opened();
    int until = asOf.dayOf(who.informed);
    if (until == AsOf.NEVER) {
      until = reading.isOpen() ? asOf.day() : reading.closed();
    }
    if (!asOf.hasCalendar()) {
      sink.missing(part, CaseReason.NO_CALENDAR);
    } else if (received == AsOf.NOT_KNOWN || until == AsOf.NOT_KNOWN) {
      sink.missing(part, CaseReason.DAY_NOT_KNOWN);
    } else if (until < received) {
      sink.missing(part, CaseReason.DAYS_OUT_OF_ORDER);
    } else {
      int days = asOf.days(received, until, DayCount.WORKING);
      if (days == AsOf.NOT_KNOWN) {
        sink.missing(part, CaseReason.NO_CALENDAR);
      } else {
        informed(reading, who, part, days > limit(reading, who), sink);
      }
    }
  }

  private static void informed(
      CaseReading reading, PartyReading who, String part, boolean late, Sink<RatePart> sink) {
    if (who.informed == null
        && who.state.declinedInformation().contains(InformationSubject.PROCESS)) {
      sink.excluded(part, CaseReason.DECLINED_INFORMATION);
    } else if (late) {
      sink.counted(
          part,
          RatePart.REST,
          who.informed == null ? CaseReason.NOT_INFORMED : CaseReason.TOO_LATE);
    } else if (who.informed != null) {
      sink.counted(part, RatePart.NUMERATOR, CaseReason.INFORMED_IN_TIME);
    } else if (reading.isOpen()) {
      sink.pending(part, CaseReason.OPEN);
    } else {
      sink.excluded(part, CaseReason.CLOSED_BEFORE);
    }
  }

  private static int limit(CaseReading reading, PartyReading who) {
    boolean enhanced = !who.state.participant().vulnerabilities().isEmpty()
        || reading
            .state()
            .referral()
            .incident()
            .sensitivities()
            .contains(Sensitivity.CHILD_OR_VULNERABLE_ADULT);
    return enhanced ? WORKING_DAYS_TO_INFORM_WHERE_ENHANCED : WORKING_DAYS_TO_INFORM;
  }
}
