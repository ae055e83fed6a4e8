// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.Occurred;
import io.github.amends.event.CorrectionReason;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.ErrorTarget;
import io.github.amends.event.EventType;
import io.github.amends.json.SampleEntries;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import io.github.amends.volunteer.AssignmentRole;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
  private static final List<ExplanationText> LANGUAGES =
      List.of(ExplanationText.english(), ExplanationText.in(Locale.FRENCH));

  @Test
  void aWholeCaseIsToldInSentencesWithItsRules() {
    Story story = whole();
    List<Explanation> history = explain(story, ExplanationText.english());
    assertThat(history).hasSize(story.file().entries().size());
    assertThat(history.get(0).toString())
        .startsWith("1. 2026-05-04: Referral r-1 came in; from: police, about: low-level-offence,"
            + " stage of justice: pre-charge. [")
        .contains("REF-07");
    assertThat(history)
        .filteredOn(line -> line.event() == EventType.MEETING_SCHEDULED)
        .singleElement()
        .satisfies(line -> {
          assertThat(line.sentence())
              .isEqualTo("Meeting m-1 was fixed for 2026-06-14: conference, in-person.");
          assertThat(line.rules())
              .contains(Rules.CON_01, Rules.ACC_01, Rules.FAC_06)
              .isSorted();
        });
  }

  @Test
  void whatTheMachineAddedWasNotAsked() {
    List<Explanation> history = explain(whole(), ExplanationText.english());
    assertThat(history)
        .filteredOn(line -> line.event() == EventType.PROFILE_PINNED)
        .singleElement()
        .satisfies(line -> assertThat(line.rules()).isEmpty());
    assertThat(history)
        .filteredOn(line -> line.event() == EventType.GUARD_SNAPSHOT_TAKEN)
        .singleElement()
        .satisfies(line -> assertThat(line.rules()).contains(Rules.CON_01));
  }

  @Test
  void whatWasImportedWasNotAsked() {
    assertThat(Explanation.of(
            Story.graffiti().machine(),
            CaseFile.fold(SampleEntries.ofEveryEvent()),
            ExplanationText.english()))
        .hasSizeGreaterThanOrEqualTo(EventType.values().length);
    List<CaseEntry> imported = Story.graffiti().takeIn().file().entries().stream()
        .map(entry -> new CaseEntry(
            entry.caseId(),
            entry.sequence(),
            entry.eventId(),
            entry.occurred(),
            entry.recordedAt(),
            entry.recordedBy(),
            new Provenance.Imported("old-system"),
            entry.event(),
            entry.stage()))
        .toList();
    assertThat(Explanation.of(
            Story.graffiti().machine(), CaseFile.fold(imported), ExplanationText.english()))
        .allSatisfy(line -> assertThat(line.rules()).isEmpty());
  }

  @Test
  void whatWasCorrectedOrInErrorIsToldSo() {
    Story story = Story.graffiti().takeIn();
    story.then(Story.contacted(Story.HARMED, ContactOutcome.REACHED));
    CaseEntry wrong = story.file().entries().get((int) story.file().sequence() - 1);
    story.then(new EntryCorrected(
        wrong.eventId(),
        Story.contacted(Story.HARMED, ContactOutcome.NO_ANSWER),
        Optional.empty(),
        CorrectionReason.WRONG_CONTENT));
    CaseEntry next = story
        .then(Story.contacted(Story.HARMED, ContactOutcome.MESSAGE_LEFT))
        .file()
        .entries()
        .get((int) story.file().sequence() - 1);
    story.then(
        new EnteredInError(new ErrorTarget.OneEntry(next.eventId()), CorrectionReason.WRONG_CASE));
    assertThat(explain(story, ExplanationText.english())
            .get((int) wrong.sequence() - 1)
            .sentence())
        .endsWith(" It was corrected by entry " + (wrong.sequence() + 1) + ".");
    assertThat(explain(story, ExplanationText.english())
            .get((int) next.sequence() - 1)
            .sentence())
        .endsWith(" It was entered in error, as entry " + (next.sequence() + 1) + " says.");
    assertThat(story.file().entriesAsCorrected())
        .noneMatch(entry -> entry.eventId().equals(next.eventId()))
        .filteredOn(entry -> entry.sequence() == wrong.sequence())
        .extracting(CaseEntry::event)
        .containsExactly(Story.contacted(Story.HARMED, ContactOutcome.NO_ANSWER));
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyKindOfEventHasASentenceInEveryLanguage(EventType type) {
    LANGUAGES.forEach(text -> assertThat(text.has(type)).as(type.code()).isTrue());
  }

  @Test
  void everySentenceIsWholeForEveryKindOfEvent() {
    for (CaseEntry entry : SampleEntries.ofEveryEvent()) {
      for (ExplanationText text : LANGUAGES) {
        assertThat(text.of(entry.event()))
            .as(entry.event().type().code())
            .endsWith(".")
            .doesNotContain("{", "}")
            .doesNotContain("***");
      }
    }
  }

  @Test
  void whatIsToldOfAnEventDependsOnNothingElse() {
    EventFacts anew = new EventFacts();
    for (CaseEntry entry : SampleEntries.ofEveryEvent()) {
      assertThat(anew.tell(entry.event()))
          .as(entry.event().type().code())
          .isEqualTo(EventFacts.of(entry.event()));
    }
  }

  @Test
  void bothLanguagesTellTheSameFactsOfTheSameEvents() {
    assertThat(ExplanationText.in(Locale.FRENCH).codes())
        .isEqualTo(ExplanationText.english().codes())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(
                Arrays.stream(EventType.values()).map(EventType::code),
                Stream.of(ExplanationText.MISTAKEN, ExplanationText.CORRECTED))
            .toList());
    for (EventType type : EventType.values()) {
      assertThat(placeholders(ExplanationText.in(Locale.FRENCH), type))
          .as(type.code())
          .isEqualTo(placeholders(ExplanationText.english(), type));
    }
  }

  @Test
  void noSentenceTellsWhatWasAcknowledgedOrHowAnybodyWasAssessedOrIs() {
    String told = String.join(
        "\n",
        explain(whole(), ExplanationText.english()).stream()
            .map(Explanation::sentence)
            .toList());
    assertThat(told).contains("said how far they accept").doesNotContain("full", "direct-ok");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "fr-CA"})
  void frenchIsFrenchInEveryCountry(String language) {
    assertThat(ExplanationText.in(Locale.forLanguageTag(language))
            .of(Story.assigned(Story.LEAD, AssignmentRole.LEAD)))
        .isEqualTo("La personne facilitatrice f-lead a été désignée comme lead.");
  }

  @Test
  void anUnknownLanguageIsEnglish() {
    assertThat(ExplanationText.in(Locale.JAPANESE)).isSameAs(ExplanationText.english());
  }

  @Test
  void aTimeIsToldAsFarAsItIsKnown() {
    Explanation line = new Explanation(
        7,
        Occurred.in(YearMonth.of(2026, 5), Story.BOLTON),
        EventType.HOLD_RELEASED,
        List.of(new RuleId("REF-03")),
        "The case goes on.");
    assertThat(line).hasToString("7. 2026-05: The case goes on. [REF-03]");
  }

  private static List<String> placeholders(ExplanationText text, EventType type) {
    Matcher found = Pattern.compile("\\{[a-z]+}").matcher(text.raw(type));
    return new TreeSet<>(found.results().map(match -> match.group()).toList())
        .stream().toList();
  }

  private static List<Explanation> explain(Story story, ExplanationText text) {
    return Explanation.of(story.machine(), story.file(), text);
  }

  private static Story whole() {
    return Story.graffiti()
        .engage()
        .assess()
        .prepare()
        .meet()
        .agree()
        .keepTheAgreement()
        .close();
  }
}
