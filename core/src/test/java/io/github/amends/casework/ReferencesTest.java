// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ReferralId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.EventType;
import io.github.amends.event.Initiator;
import io.github.amends.event.Onward;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ReferralRejected;
import io.github.amends.event.ReportContent;
import io.github.amends.json.SampleEntries;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom an event names, the machine looks up: it takes no event about somebody unknown. */
class ReferencesTest {
  private static final Pattern PARTICIPANT = Pattern.compile("\\bp-[a-z]+\\b");
  private static final Set<EventType> TAKE_AWAY = EnumSet.of(
      EventType.PERSON_ERASED,
      EventType.CASE_MINIMISED,
      EventType.CASE_REOPENED,
      EventType.ENTRY_CORRECTED,
      EventType.ENTERED_IN_ERROR);
  private static final ParticipantId STRANGER = ParticipantId.of("p-stranger");

  /** The referral brings its people with it, and a closure may name somebody who has left. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "REFERRAL_RECEIVED",
        "REFERRER_INFORMATION_RECEIVED",
        "PARTICIPANT_ADDED",
        "CASE_NOT_PROCEEDED",
        "ENTRY_ERASED"
      })
  void everybodyWhomAnEventNamesIsLookedUp(EventType type) {
    CaseEvent event = SampleEntries.of(type).event();
    Set<ParticipantId> named = PARTICIPANT
        .matcher(event.toString())
        .results()
        .map(MatchResult::group)
        .map(ParticipantId::of)
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(new TreeSet<>(References.participants(event)))
        .as(event.toString())
        .isEqualTo(named);
  }

  @Test
  void whomAClosureNamesIsKnown() {
    CaseState state = Story.graffiti().engage().file().state();
    for (ParticipantId who : List.of(Story.HARMED, STRANGER)) {
      Closure closure = new Closure(ClosureCause.NO_CONTACT, Initiator.NOBODY, Optional.of(who));
      for (CaseEvent event : List.of(
          new ReferralRejected(closure, Onward.CLOSED),
          new CaseNotProceeded(closure),
          new CaseReturned(closure, ReportContent.CLOSED_ONLY))) {
        List<String> codes = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        References.check(state, event, refusals);
        refusals.forEach(refusal -> codes.add(refusal.code()));
        assertThat(codes)
            .as(event.type().code())
            .isEqualTo(who.equals(STRANGER) ? List.of("BLOCKED_UNKNOWN_REFERENCE") : List.of());
      }
    }
  }

  @Test
  void aCaseIsNotClosedForWantOfContactWithAStranger() {
    Story story = Story.graffiti().takeIn();
    assertThat(story.codes(new CaseNotProceeded(
            new Closure(ClosureCause.NO_CONTACT, Initiator.NOBODY, Optional.of(STRANGER)))))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
  }

  @Test
  void whoeverIsThereForSomebodyIsThereForSomebodyKnown() {
    Participant adult = Participant.builder()
        .id(ParticipantId.of("p-adult"))
        .party(PartyRef.person("key-adult"))
        .addRoles(ParticipantRole.APPROPRIATE_ADULT)
        .appropriateAdultOf(STRANGER)
        .build();
    assertThat(Story.graffiti().takeIn().codes(new ParticipantAdded(adult)))
        .contains("BLOCKED_UNKNOWN_REFERENCE");
  }

  @ParameterizedTest
  @CsvSource({
    "EXCHANGE_CHECKED, exchange",
    "EXCHANGE_DECLINED, exchange",
    "EXCHANGE_RETURNED, exchange",
    "EXCHANGE_DELIVERED, exchange",
    "EXCHANGE_CHECKED, facilitator",
    "ATTENDANCE_RECORDED, meeting",
    "REFERRER_TOLD_DATE, meeting",
    "MITIGATION_ADDED, assessment",
    "MITIGATION_COMPLETED, mitigation",
    "RISK_ASSESSED, assessment",
    "LEGAL_ORDER_VARIED, order",
    "ASSIGNMENT_ENDED, facilitator",
    "TERM_WAIVED, term",
    "REFERRER_INFORMATION_RECEIVED, referral"
  })
  void whatACaseDoesNotKnowNobodySpeaksOf(EventType type, String kind) {
    CaseState state = Story.opening(
            Story.referral().id(ReferralId.of("r-other")).build(),
            List.of(Story.harmed(), Story.responsible()))
        .file()
        .state();
    assertThat(kinds(state, type, "BLOCKED_UNKNOWN_REFERENCE")).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "INFORMATION_RECORDED, information",
    "PARTICIPANT_ADDED, participant",
    "PARTICIPANT_ADDED, party",
    "RISK_ASSESSED, assessment",
    "MITIGATION_ADDED, mitigation",
    "NO_SEND_LETTER_WRITTEN, exchange"
  })
  void whatACaseHasAlreadyIsNotMadeAgain(EventType type, String kind) {
    List<CaseEntry> entries = new ArrayList<>();
    for (CaseEntry entry : SampleEntries.ofEveryEvent()) {
      if (!TAKE_AWAY.contains(entry.event().type())) {
        entries.add(new CaseEntry(
            entry.caseId(),
            entries.size() + 1L,
            entry.eventId(),
            entry.occurred(),
            entry.recordedAt(),
            entry.recordedBy(),
            entry.provenance(),
            entry.event(),
            entry.stage()));
      }
    }
    assertThat(kinds(CaseFile.fold(entries).state(), type, "BLOCKED_ID_TAKEN")).contains(kind);
  }

  private static List<String> kinds(CaseState state, EventType type, String code) {
    List<Refusal> refusals = new ArrayList<>();
    References.check(state, SampleEntries.of(type).event(), refusals);
    return refusals.stream()
        .filter(refusal -> refusal.code().equals(code))
        .map(refusal -> refusal.facts().get(0).value())
        .toList();
  }
}
