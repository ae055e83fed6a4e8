// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.satisfaction;

import io.github.amends.agreement.Respondent;
import io.github.amends.agreement.SurveyMode;
import io.github.amends.agreement.SurveyResponse;
import io.github.amends.basics.Coded;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.event.SatisfactionRecorded;
import io.github.amends.event.SurveyOffered;
import io.github.amends.outcomes.statistics.scale.LikertItem;
import io.github.amends.participant.ParticipantRole;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The satisfaction of the people in a caseload, by their role.
 *
 * <pre>{@code
 * Satisfaction.in(files, questionnaire).of("overall").get("harmed").topBox().value();
 * }</pre>
 *
 * <p>Everybody who was offered the questionnaire is in the denominator of the response rate. Of
 * several responses of one person in one case the last counts. Somebody with two roles counts in
 * the first of: harmed, responsible, mutual, and so on. What was entered in error does not count.
 */
public final class Satisfaction {

  private static final String FACILITATOR = "facilitator";

  private final Questionnaire questionnaire;

  /** Of each role, what became of each questionnaire that was offered. */
  private final SortedMap<String, List<Optional<SurveyResponse>>> byRole;

  private Satisfaction(
      Questionnaire questionnaire, SortedMap<String, List<Optional<SurveyResponse>>> byRole) {
    this.questionnaire = questionnaire;
    this.byRole = byRole;
  }

  /**
   * Returns what the people in a caseload answered.
   *
   * @param files the cases
   * @param questionnaire the questionnaire; offers and answers of other ones are not looked at,
   *     those of its other versions are counted as unacceptable
   * @return the answers
   */
  public static Satisfaction in(Iterable<CaseFile> files, Questionnaire questionnaire) {
    SortedMap<String, List<Optional<SurveyResponse>>> byRole = new TreeMap<>();
    for (CaseFile file : files) {
      returned(file, questionnaire)
          .forEach((respondent, response) ->
              byRole.merge(role(file, respondent), List.of(response), Satisfaction::joined));
    }
    return new Satisfaction(questionnaire, byRole);
  }

  /**
   * Returns the answers to one question.
   *
   * @param question the key of the question
   * @return the result of each role that was offered the questionnaire, by its code
   * @throws IllegalArgumentException if the questionnaire has no such question
   */
  public SortedMap<String, SatisfactionResult> of(String question) {
    if (!questionnaire.questions().contains(question)) {
      throw new IllegalArgumentException("question must be one of the questionnaire's");
    }
    SortedMap<String, SatisfactionResult> results = new TreeMap<>();
    byRole.forEach((role, responses) -> results.put(role, result(question, role, responses)));
    return results;
  }

  private SatisfactionResult result(
      String question, String role, List<Optional<SurveyResponse>> responses) {
    int least = questionnaire.scale().least();
    long[] counts = new long[questionnaire.scale().most() - least + 1];
    Map<SurveyMode, Long> byMode = new EnumMap<>(SurveyMode.class);
    long leftOut = 0;
    long unacceptable = 0;
    for (Optional<SurveyResponse> returned : responses) {
      if (returned.isPresent()) {
        SurveyResponse response = returned.get();
        OptionalInt value = questionnaire.value(response, question);
        if (value.isPresent()) {
          counts[value.getAsInt() - least]++;
          byMode.merge(response.mode(), 1L, Math::addExact);
        } else if (questionnaire.accepts(response)) {
          leftOut++;
        } else {
          unacceptable++;
        }
      }
    }
    return new SatisfactionResult(
        questionnaire,
        question,
        role,
        responses.size(),
        new TreeMap<>(byMode),
        LikertItem.of(counts),
        leftOut,
        unacceptable);
  }

  private static Map<Respondent, Optional<SurveyResponse>> returned(
      CaseFile file, Questionnaire questionnaire) {
    Map<Respondent, Optional<SurveyResponse>> returned = new LinkedHashMap<>();
    for (CaseEntry entry : file.entriesAsCorrected()) {
      if (entry.event() instanceof SurveyOffered offered
          && offered.instrument().key().equals(questionnaire.instrument().key())) {
        returned.putIfAbsent(offered.respondent(), Optional.empty());
      } else if (entry.event() instanceof SatisfactionRecorded recorded
          && recorded
              .response()
              .instrument()
              .key()
              .equals(questionnaire.instrument().key())) {
        returned.put(recorded.response().respondent(), Optional.of(recorded.response()));
      }
    }
    return returned;
  }

  private static String role(CaseFile file, Respondent respondent) {
    return respondent instanceof Respondent.TakingPart takingPart
        ? file.state()
            .participant(takingPart.participant())
            .flatMap(person -> person.participant().roles().stream()
                .min(Comparator.<ParticipantRole>naturalOrder()))
            .map(Coded::code)
            .orElse("unknown")
        : FACILITATOR;
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
