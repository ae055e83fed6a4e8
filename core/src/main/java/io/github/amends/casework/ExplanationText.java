// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.practice.Fact;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the history of a case says to people, in English or in French.
 *
 * <p>A sentence holds ids, codes, dates and counts of the event, never anything that a person said.
 */
public final class ExplanationText {
  private static final ExplanationText ENGLISH = new ExplanationText("explanations.properties");
  private static final ExplanationText FRENCH = new ExplanationText("explanations_fr.properties");

  /** The remark on what was entered in error. */
  static final String MISTAKEN = "was-in-error";

  /** The remark on what was corrected. */
  static final String CORRECTED = "was-corrected";

  private final Properties sentences = new Properties();

  private ExplanationText(String resource) {
    try (Reader reader = new InputStreamReader(
        Objects.requireNonNull(ExplanationText.class.getResourceAsStream(resource), resource),
        StandardCharsets.UTF_8)) {
      sentences.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Returns the English sentences.
   *
   * @return the texts
   */
  public static ExplanationText english() {
    return ENGLISH;
  }

  /**
   * Returns the sentences in a language.
   *
   * @param locale the language; its country does not matter
   * @return the texts; in English where there are none in that language
   */
  public static ExplanationText in(Locale locale) {
    return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
  }

  /**
   * Returns what an event says.
   *
   * @param event the event
   * @return one sentence
   */
  public String of(CaseEvent event) {
    String sentence = raw(event.type());
    for (Fact fact : EventFacts.of(event)) {
      sentence = sentence.replace("{" + fact.name() + "}", fact.value());
    }
    return sentence;
  }

  /** What an event says, and that it was put right, where it was. */
  String of(CaseEvent event, Optional<CaseEntry> correction) {
    if (correction.isEmpty()) {
      return of(event);
    }
    boolean mistaken = correction.get().event().type() == EventType.ENTERED_IN_ERROR;
    String remark = sentences.getProperty(mistaken ? MISTAKEN : CORRECTED);
    return of(event)
        + " "
        + remark.replace("{entry}", Long.toString(correction.get().sequence()));
  }

  /**
   * Returns whether there is a sentence for a kind of event.
   *
   * @param type the kind
   * @return true if there is
   */
  public boolean has(EventType type) {
    return sentences.containsKey(type.code());
  }

  /** The sentence with the names of its facts, or the code where there is none. */
  String raw(EventType type) {
    return sentences.getProperty(type.code(), type.code());
  }

  /** The codes for which there is a sentence. */
  SortedSet<String> codes() {
    return new TreeSet<>(sentences.stringPropertyNames());
  }
}
