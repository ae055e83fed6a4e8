// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.RiskAssessment;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.RiskAssessed;
import io.github.amends.participant.Acknowledgement;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.InformationGiven;
import io.github.amends.participant.Participant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** How events about one participant become that participant's state. */
final class ParticipantFolding {
  private static final Comparator<Occurred> BY_END =
      Comparator.comparing(Occurred::end).thenComparing(Occurred::start);

  private ParticipantFolding() {}

  static void take(
      Map<ParticipantId, ParticipantState> participants,
      CaseEvent event,
      long sequence,
      Occurred occurred) {
    if (event instanceof ContactAttempted contact) {
      ParticipantId who = contact.attempt().participant();
      change(participants, who, state -> contacted(state, contact.attempt().outcome()));
    } else if (event instanceof InformationRecorded told) {
      InformationGiven information = told.information();
      change(participants, information.participant(), state -> told(state, information, occurred));
    } else if (event instanceof ConsentRecorded given) {
      Consent consent = given.consent();
      change(participants, consent.participant(), state -> consented(state, consent, occurred));
    } else if (event instanceof ConsentRefused refused) {
      ConsentPurpose purpose = refused.purpose();
      change(participants, refused.participant(), state -> refused(state, purpose, occurred));
    } else if (event instanceof ConsentWithdrawn withdrawn) {
      change(participants, withdrawn.participant(), state -> withdrew(state, withdrawn, occurred));
    } else if (event instanceof AcknowledgementRecorded recorded) {
      Acknowledgement said = recorded.acknowledgement();
      change(
          participants,
          said.participant(),
          state -> state.withAcknowledgement(said.degree()).withRetracted(Optional.empty()));
    } else if (event instanceof AcknowledgementRetracted retracted) {
      change(participants, retracted.participant(), state -> state.withRetracted(occurred));
    } else if (event instanceof RiskAssessed assessed) {
      RiskAssessment assessment = assessed.assessment();
      DatedRisk risk = new DatedRisk(assessment, occurred, sequence);
      change(participants, assessment.participant(), state -> state.withRisk(risk));
    } else if (event instanceof PreparationRecorded prepared) {
      prepared(participants, prepared.preparation().participants());
    }
  }

  private static void change(
      Map<ParticipantId, ParticipantState> participants,
      ParticipantId who,
      Function<ParticipantState, ParticipantState> next) {
    // A fact about somebody whom the log does not name is kept in the log and changes no state.
    participants.computeIfPresent(who, (id, state) -> next.apply(state));
  }

  private static ParticipantState contacted(ParticipantState state, ContactOutcome outcome) {
    Set<ContactOutcome> contacts = EnumSet.of(outcome);
    contacts.addAll(state.contacts());
    return state.withContacts(contacts);
  }

  private static ParticipantState told(
      ParticipantState state, InformationGiven information, Occurred occurred) {
    Map<InformationId, DatedInformation> all = new LinkedHashMap<>(state.information());
    all.put(information.id(), new DatedInformation(information, occurred));
    return state.withInformation(all);
  }

  private static ParticipantState consented(
      ParticipantState state, Consent consent, Occurred occurred) {
    return isOvertaken(state, consent.purpose(), occurred)
        ? state
        : with(state, consent.purpose(), new ConsentState(ConsentStatus.ACTIVE, occurred));
  }

  /** Whether a consent is told of late: what the person said since then stands (rule CON-13). */
  private static boolean isOvertaken(
      ParticipantState state, ConsentPurpose purpose, Occurred occurred) {
    Occurred withdrawn = state.withdrawals().get(purpose);
    ConsentState before = state.consents().get(purpose);
    return (withdrawn != null && !occurred.isAfter(withdrawn))
        || (before != null && occurred.isBefore(before.since()));
  }

  private static ParticipantState refused(
      ParticipantState state, ConsentPurpose purpose, Occurred occurred) {
    ConsentState before = state.consents().get(purpose);
    boolean withdrawnSince = before != null
        && before.status() == ConsentStatus.WITHDRAWN
        && occurred.isBefore(before.since());
    return withdrawnSince
        ? state
        : with(state, purpose, new ConsentState(ConsentStatus.REFUSED, occurred));
  }

  private static ParticipantState withdrew(
      ParticipantState state, ConsentWithdrawn withdrawn, Occurred occurred) {
    ParticipantState next = state;
    Map<ConsentPurpose, Occurred> withdrawals = new EnumMap<>(ConsentPurpose.class);
    withdrawals.putAll(state.withdrawals());
    for (ConsentPurpose purpose : withdrawn.purposes()) {
      // One that is told later may be of an earlier day; the newest is what counts.
      Occurred newest = withdrawals.merge(purpose, occurred, BinaryOperator.maxBy(BY_END));
      next = with(next, purpose, new ConsentState(ConsentStatus.WITHDRAWN, newest));
    }
    return next.withWithdrawals(withdrawals);
  }

  private static ParticipantState with(
      ParticipantState state, ConsentPurpose purpose, ConsentState consent) {
    Map<ConsentPurpose, ConsentState> all = new EnumMap<>(ConsentPurpose.class);
    all.putAll(state.consents());
    all.put(purpose, consent);
    return state.withConsents(all);
  }

  private static void prepared(
      Map<ParticipantId, ParticipantState> participants, Set<ParticipantId> who) {
    List<ParticipantId> principals = participants.values().stream()
        .map(ParticipantState::participant)
        .filter(each -> each.isPrincipal() && who.contains(each.id()))
        .map(Participant::id)
        .toList();
    // Opposed parties who were prepared together were not prepared separately (rule PRE-07).
    if (!Sides.areBothAmong(participants, principals)) {
      for (ParticipantId each : principals) {
        change(
            participants,
            each,
            state -> state.withSeparatePreparations(state.separatePreparations() + 1));
      }
    }
  }
}
