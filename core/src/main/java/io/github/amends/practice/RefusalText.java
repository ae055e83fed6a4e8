// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.basics.Fault;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What faults, refusals and warnings say to people, in one language.
 *
 * <p>A sentence holds the facts of the refusal, which are ids, codes, dates and counts, and so it
 * holds nothing that a person said. Ids and codes are the same in every language.
 *
 * <pre>{@code
 * RefusalText french = RefusalText.in(Locale.FRENCH);
 * refused.refusals().forEach(why -> show(french.of(why), french.lifting(why)));
 * }</pre>
 */
public final class RefusalText {
  private static final String LIFTED = ".lifted";
  private static final RefusalText ENGLISH = new RefusalText(Locale.ENGLISH, "refusals.properties");
  private static final RefusalText FRENCH =
      new RefusalText(Locale.FRENCH, "refusals_fr.properties");

  private final Locale language;
  private final Properties sentences = new Properties();

  private RefusalText(Locale language, String resource) {
    this.language = language;
    try (Reader reader = new InputStreamReader(
        Objects.requireNonNull(RefusalText.class.getResourceAsStream(resource), resource),
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
  public static RefusalText english() {
    return ENGLISH;
  }

  /**
   * Returns the sentences in the language of a locale.
   *
   * @param locale the reader's locale; the default locale is never asked for
   * @return the texts; English if there are none in that language, which {@link #language} tells
   */
  public static RefusalText in(Locale locale) {
    return locale.getLanguage().equals(FRENCH.language.getLanguage()) ? FRENCH : ENGLISH;
  }

  /**
   * Returns the languages in which there are sentences.
   *
   * @return the languages, English first
   */
  public static List<Locale> languages() {
    return List.of(ENGLISH.language, FRENCH.language);
  }

  /**
   * Returns the language of these sentences.
   *
   * @return the language
   */
  public Locale language() {
    return language;
  }

  /**
   * Returns what a refusal says.
   *
   * @param refusal the refusal
   * @return one sentence; the code itself if an embedding application added it
   */
  public String of(Refusal refusal) {
    return of(refusal.code(), refusal.facts());
  }

  /**
   * Returns what a refusal or a warning says.
   *
   * @param code the code
   * @param facts what it rests on
   * @return one sentence; the code itself if an embedding application added it
   */
  public String of(String code, Collection<Fact> facts) {
    return fill(sentences.getProperty(code, code), facts);
  }

  /**
   * Returns what a fault of a value says, beginning with the part at fault.
   *
   * @param fault the fault
   * @return the part and one sentence, such as {@code amount: The amount is not positive ...}
   */
  public String of(Fault fault) {
    return fault.part() + ": " + of(fault.code(), List.of());
  }

  /**
   * Returns what would lift a refusal.
   *
   * @param refusal the refusal
   * @return one sentence; empty for a value that can never be right, for a warning, and for a code
   *     that an embedding application added
   */
  public Optional<String> lifting(Refusal refusal) {
    return Optional.ofNullable(sentences.getProperty(refusal.code() + LIFTED))
        .map(sentence -> fill(sentence, refusal.facts()));
  }

  /**
   * Returns whether there is a sentence for a code.
   *
   * @param code the code of a fault, a refusal or a warning
   * @return true if there is
   */
  public boolean has(String code) {
    return sentences.containsKey(code) && !code.endsWith(LIFTED);
  }

  /**
   * Returns every code for which there is a sentence.
   *
   * @return the codes, sorted
   */
  public SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>(sentences.stringPropertyNames());
    codes.removeIf(code -> code.endsWith(LIFTED));
    return codes;
  }

  /** The sentence as it is written, with its names in braces. */
  String unfilled(String code) {
    return sentences.getProperty(code, "");
  }

  /** What lifts the code, as it is written; empty if nothing does. */
  String unfilledLifting(String code) {
    return unfilled(code + LIFTED);
  }

  private static String fill(String sentence, Collection<Fact> facts) {
    String filled = sentence;
    for (Fact fact : facts) {
      filled = filled.replace("{" + fact.name() + "}", fact.value());
    }
    return filled;
  }
}
