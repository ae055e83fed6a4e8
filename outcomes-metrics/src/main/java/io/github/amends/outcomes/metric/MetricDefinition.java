// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import io.github.amends.basics.Faults;
import io.github.amends.practice.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

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
 * @param window the days from the start of a unit within which something has to happen to count, at
 *     least one; empty where everything up to the as-of day counts
 * @param censoring one sentence on what is made of units that are still open; empty where none can
 *     be
 * @param exclusions one sentence for each kind of unit that is missing or excluded
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
    OptionalInt window,
    String censoring,
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
   * @param window the days within which something has to happen to count; empty without such a
   *     limit
   * @param censoring one sentence on what is made of units that are still open; empty where none
   *     can be
   * @param exclusions one sentence for each kind of unit that is missing or excluded
   * @param citations where the definition comes from, at least one
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_DEFINITION} for each
   *     text that is blank, a version or window below 1, or no citation
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
        .require(window.orElse(1) >= 1, "INVALID_DEFINITION", "window")
        .require(censoring.isEmpty() || !censoring.isBlank(), "INVALID_DEFINITION", "censoring")
        .require(exclusions.stream().noneMatch(String::isBlank), "INVALID_DEFINITION", "exclusions")
        .require(!citations.isEmpty(), "INVALID_DEFINITION", "citations")
        .throwIfAny();
  }

  /**
   * Creates a definition without a window, of units none of which can be still open.
   *
   * @param id the stable id
   * @param version the version, from 1
   * @param title the title
   * @param question the question that the measure answers
   * @param unit what is counted
   * @param numerator what the numerator counts
   * @param denominator what the denominator counts
   * @param timeBasis which time binds the two
   * @param exclusions one sentence for each kind of unit that is missing or excluded
   * @param citations where the definition comes from, at least one
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_DEFINITION} for each
   *     text that is blank, a version below 1, or no citation
   */
  public MetricDefinition(
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
    this(
        id,
        version,
        title,
        question,
        unit,
        numerator,
        denominator,
        timeBasis,
        OptionalInt.empty(),
        "",
        exclusions,
        citations);
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
    List<String> sentences = new ArrayList<>();
    sentences.add(title + " (" + reference() + "): " + question);
    sentences.add("Counts: " + unit.code() + ", " + timeBasis.code() + ".");
    sentences.add("Numerator: " + numerator + ".");
    sentences.add("Denominator: " + denominator + ".");
    window.ifPresent(days -> sentences.add("Window: " + days + " days."));
    if (!censoring.isEmpty()) {
      sentences.add(censoring);
    }
    sentences.addAll(exclusions);
    sentences.add(
        "Source: " + citations.stream().map(Citation::toString).collect(Collectors.joining("; ")));
    return String.join(" ", sentences);
  }
}
