// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.TimeBasis;
import io.github.amends.practice.Citation;
import io.github.amends.practice.Source;
import java.util.List;

/** What the definitions of this package have in common. */
final class Definitions {
  static final String ERASED =
      "Missing: what was asked for was removed, since somebody is to be forgotten.";
  static final String NO_DUPLICATES = "Excluded: cases closed as a duplicate or a mistake.";
  static final String OPEN_CASES =
      "Pending: open cases, whatever has happened in them so far; they are no failures.";

  static final Citation OWN = new Citation(Source.AMENDS, "", Citation.Mark.OWN);
  static final Citation CANADA = verified(Source.CANADA);
  static final Citation PANELS = verified(Source.PANELS_EVALUATION);
  static final Citation RECORDING = verified(Source.RECORDING_STUDY);

  private Definitions() {}

  private static Citation verified(Source source) {
    return new Citation(source, "", Citation.Mark.VERIFIED);
  }

  static Draft define(String id, String title, CountingUnit unit) {
    return new Draft(id, title, unit, "");
  }

  /** The beginning of a definition. */
  record Draft(String id, String title, CountingUnit unit, String question) {

    Draft asking(String asked) {
      return new Draft(id, title, unit, asked);
    }

    Ratio counting(String numerator, String denominator) {
      return new Ratio(this, numerator, denominator, List.of());
    }
  }

  /** A definition that wants its sources. */
  record Ratio(Draft draft, String numerator, String denominator, List<String> exclusions) {

    Ratio beside(String... sentences) {
      return new Ratio(draft, numerator, denominator, List.of(sentences));
    }

    MetricDefinition from(Citation... citations) {
      return new MetricDefinition(
          draft.id,
          1,
          draft.title,
          draft.question,
          draft.unit,
          numerator,
          denominator,
          TimeBasis.COHORT_BY_RECEIVED,
          exclusions,
          List.of(citations));
    }
  }
}
