// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.basics.Faults;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What was meant to be asked before anybody saw an answer.
 *
 * <p>Its hash goes into every result, so that a plan which was lodged somewhere can be compared.
 * Whatever it does not cover is marked exploratory.
 *
 * @param title what the study is about
 * @param measures what is measured, the primary measure first
 * @param rule what counts as a reoffence
 * @param index where follow-up begins
 * @param basis the code of the basis of comparison
 * @param primarySet who counts in which arm
 * @param looks how often the records may be looked at
 */
public record AnalysisPlan(
    String title,
    List<ReoffendingMeasure> measures,
    ReoffenceRule rule,
    IndexEvent index,
    String basis,
    AnalysisSet primarySet,
    int looks) {

  /**
   * Creates the plan.
   *
   * @param title what the study is about
   * @param measures what is measured
   * @param rule what counts as a reoffence
   * @param index where follow-up begins
   * @param basis the code of the basis of comparison
   * @param primarySet who counts in which arm
   * @param looks how often the records may be looked at
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_PLAN} for a blank
   *     title or basis, no measure, or no look
   */
  public AnalysisPlan {
    measures = List.copyOf(measures);
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(index, "index");
    Objects.requireNonNull(primarySet, "primarySet");
    new Faults()
        .require(!title.isBlank(), "INVALID_PLAN", "title")
        .require(!measures.isEmpty(), "INVALID_PLAN", "measures")
        .require(!basis.isBlank(), "INVALID_PLAN", "basis")
        .require(looks >= 1, "INVALID_PLAN", "looks")
        .throwIfAny();
  }

  /**
   * Returns the plan in the form that is hashed: the same text for the same plan, for ever.
   *
   * @return the text, one part a line
   */
  public String canonicalText() {
    return String.join(
        "\n",
        "analysis plan 1",
        "title " + title,
        "measures "
            + measures.stream()
                .map(ReoffendingMeasure::canonicalText)
                .collect(Collectors.joining("; ")),
        rule.canonicalText(),
        "index " + index.code(),
        "basis " + basis,
        "primary set " + primarySet.code(),
        "looks " + looks);
  }

  /**
   * Returns the SHA-256 of the plan.
   *
   * @return the hash of the canonical text in UTF-8, as 64 hexadecimal digits
   */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(canonicalText().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  PlanStanding standing(Analysis analysis, ComparisonBasis asked) {
    boolean covered = measures.contains(analysis.measure())
        && rule.equals(analysis.rule())
        && index == analysis.index()
        && analysis.look() <= looks
        && basis.equals(asked.code());
    return covered ? PlanStanding.PLANNED : PlanStanding.EXPLORATORY;
  }
}
