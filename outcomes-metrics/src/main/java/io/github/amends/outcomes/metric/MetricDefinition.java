// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import io.github.amends.basics.Faults;
import io.github.amends.practice.Citation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a measure means, in words that are printed with every result. Two results can be compared
 * if, and only if, their definitions are equal.
 *
 * @param id the stable id, such as {@code conversion-direct}
 * @param version the version, from 1; it rises with every change of what is counted
 * @param title the title, such as {@code Direct meetings}
 * @param question the question that the measure answers
 * @param unit what is counted
 * @param numerator what the numerator counts; of a duration, from when to when
 * @param denominator what the denominator counts
 * @param timeBasis which time binds the two
 * @param exclusions one sentence for each kind of unit that is missing, pending or excluded
 * @param citations where the definition comes from, at least one
 */
public record MetricDefinition(
    String id,
    int version,
    String title,
    String question,
    CountingUnit unit,
    String numerator,
    String denominator,
    TimeBasis timeBasis,
    List<String> exclusions,
    List<Citation> citations) {

  /**
   * Creates the definition.
   *
   * @param id the stable id
   * @param version the version, from 1
   * @param title the title
   * @param question the question that the measure answers
   * @param unit what is counted
   * @param numerator what the numerator counts
   * @param denominator what the denominator counts
   * @param timeBasis which time binds the two
   * @param exclusions one sentence for each kind of unit that is missing, pending or excluded
   * @param citations where the definition comes from, at least one
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_DEFINITION} for each
   *     text that is blank, a version below 1, or no citation
   */
  public MetricDefinition {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(timeBasis, "timeBasis");
    exclusions = List.copyOf(exclusions);
    citations = List.copyOf(citations);
    new Faults()
        .require(!id.isBlank(), "INVALID_DEFINITION", "id")
        .require(version >= 1, "INVALID_DEFINITION", "version")
        .require(!title.isBlank(), "INVALID_DEFINITION", "title")
        .require(!question.isBlank(), "INVALID_DEFINITION", "question")
        .require(!numerator.isBlank(), "INVALID_DEFINITION", "numerator")
        .require(!denominator.isBlank(), "INVALID_DEFINITION", "denominator")
        .require(exclusions.stream().noneMatch(String::isBlank), "INVALID_DEFINITION", "exclusions")
        .require(!citations.isEmpty(), "INVALID_DEFINITION", "citations")
        .throwIfAny();
  }

  /**
   * Returns the id with the version.
   *
   * @return the text, such as {@code conversion-direct/1}
   */
  public String reference() {
    return id + "/" + version;
  }

  /** Returns the whole definition as one paragraph for people. */
  @Override
  public String toString() {
    Stream<String> parts = Stream.of(
        title + " (" + reference() + "): " + question,
        "Counts: " + unit.code() + ", " + timeBasis.code() + ".",
        "Numerator: " + numerator + ".",
        "Denominator: " + denominator + ".");
    String sources = citations.stream().map(Citation::toString).collect(Collectors.joining("; "));
    return Stream.concat(Stream.concat(parts, exclusions.stream()), Stream.of("Source: " + sources))
        .collect(Collectors.joining(" "));
  }
}
