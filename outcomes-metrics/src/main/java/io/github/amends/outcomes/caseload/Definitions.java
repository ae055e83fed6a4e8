// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.TimeBasis;
import io.github.amends.practice.Citation;
import io.github.amends.practice.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What the definitions of this package have in common. */
final class Definitions {
  static final String NO_DUPLICATES =
      "Excluded: cases closed as a duplicate or a mistake, or entered in error.";
  static final String OPEN_CASES =
      "Pending: open cases, whatever has happened in them so far; they are no failures.";
  static final String ERASED =
      "Missing: what was asked for was removed, since somebody is to be forgotten.";
  static final Citation OWN = new Citation(Source.AMENDS, "", Citation.Mark.OWN);
  static final Citation CANADA = verified(Source.CANADA);
  static final Citation PANELS = verified(Source.PANELS_EVALUATION);
  static final Citation RECORDING = verified(Source.RECORDING_STUDY);
  static final Citation YOUTH_JUSTICE_BOARD = verified(Source.YOUTH_JUSTICE_BOARD);
  static final Citation VICTIMS_CODE = verified(Source.VICTIMS_CODE);
  static final Citation COMMUNITY_COURT = verified(Source.COMMUNITY_COURT);

  private static final String ONE_CASE = "Reopened: the case counts once, with all its episodes.";
  private static final String EACH_EPISODE = "Reopened: each episode counts by itself.";

  private Definitions() {}

  private static Citation verified(Source source) {
    return new Citation(source, "", Citation.Mark.VERIFIED);
  }

  static Draft define(String id, String title, CountingUnit unit) {
    return new Draft(id, title, unit, "", OptionalInt.empty(), "");
  }

  /**
   * A definition as it is on a basis: with its window, and with its way to count reopened cases.
   */
  static MetricDefinition on(MetricDefinition plain, CaseloadBasis basis) {
    boolean each = basis.reopened() == Reopened.EACH_EPISODE;
    OptionalInt window =
        plain.window().isPresent() ? OptionalInt.of(basis.window()) : OptionalInt.empty();
    List<String> exclusions = new ArrayList<>(plain.exclusions());
    exclusions.replaceAll(sentence -> each && sentence.equals(ONE_CASE) ? EACH_EPISODE : sentence);
    return new MetricDefinition(
        each ? plain.id() + "-by-episode" : plain.id(),
        plain.version(),
        plain.title(),
        plain.question(),
        each ? byEpisode(plain.unit()) : plain.unit(),
        plain.numerator(),
        plain.denominator(),
        plain.timeBasis(),
        window,
        plain.censoring(),
        exclusions,
        plain.citations());
  }

  private static CountingUnit byEpisode(CountingUnit unit) {
    return unit == CountingUnit.CASE || unit == CountingUnit.REFERRAL ? CountingUnit.EPISODE : unit;
  }

  /** The beginning of a definition. */
  record Draft(
      String id,
      String title,
      CountingUnit unit,
      String question,
      OptionalInt window,
      String censoring) {

    Draft asking(String asked) {
      return new Draft(id, title, unit, asked, window, censoring);
    }

    Draft inWindow() {
      return new Draft(
          id, title, unit, question, OptionalInt.of(CaseloadBasis.DEFAULT_WINDOW), censoring);
    }

    Draft pending(String sentence) {
      return new Draft(id, title, unit, question, window, sentence);
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
      List<String> all = new ArrayList<>(exclusions);
      all.add(ONE_CASE);
      return new MetricDefinition(
          draft.id,
          1,
          draft.title,
          draft.question,
          draft.unit,
          numerator,
          denominator,
          TimeBasis.COHORT_BY_RECEIVED,
          draft.window,
          draft.censoring,
          all,
          List.of(citations));
    }
  }
}
