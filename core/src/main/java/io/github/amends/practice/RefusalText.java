// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * What refusals say to people, in English.
 *
 * <p>A sentence holds the facts of the refusal, which are ids, codes, dates and counts, and so it
 * holds nothing that a person said.
 */
public final class RefusalText {
  private static final RefusalText ENGLISH = new RefusalText("refusals.properties");

  private final Properties sentences = new Properties();

  private RefusalText(String resource) {
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
   * Returns what a refusal says.
   *
   * @param refusal the refusal
   * @return one sentence; the code itself if an embedding application added it
   */
  public String of(Refusal refusal) {
    String sentence = sentences.getProperty(refusal.code(), refusal.code());
    for (Fact fact : refusal.facts()) {
      sentence = sentence.replace("{" + fact.name() + "}", fact.value());
    }
    return sentence;
  }

  /**
   * Returns whether there is a sentence for a code.
   *
   * @param code the code of a refusal
   * @return true if there is
   */
  public boolean has(String code) {
    return sentences.containsKey(code);
  }
}
