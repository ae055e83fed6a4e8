// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.research;

import static io.github.amends.outcomes.research.ResearchColumn.Kind.CODE;
import static io.github.amends.outcomes.research.ResearchColumn.Kind.DAY;
import static io.github.amends.outcomes.research.ResearchColumn.Kind.NUMBER;
import static io.github.amends.outcomes.research.ResearchColumn.Kind.PSEUDONYM;
import static io.github.amends.outcomes.research.ResearchColumn.Risk.INTERNAL;
import static io.github.amends.outcomes.research.ResearchColumn.Risk.JOINS;
import static io.github.amends.outcomes.research.ResearchColumn.Risk.KNOWABLE;

import io.github.amends.basics.Coded;
import java.util.List;

/** A table of an extract, with its columns. */
public enum ResearchTable implements Coded {

  /** One row for each case. */
  CASES(
      new ResearchColumn("case", PSEUDONYM, JOINS, "The case"),
      new ResearchColumn("referral_source", CODE, KNOWABLE, "Who referred it: a kind, no name"),
      new ResearchColumn("incident_kind", CODE, KNOWABLE, "What kind of harm it is about"),
      new ResearchColumn("justice_stage", CODE, KNOWABLE, "Where justice stood at referral"),
      new ResearchColumn("stage", CODE, INTERNAL, "Where the case stands"),
      new ResearchColumn("furthest_stage", CODE, INTERNAL, "How far it has come"),
      new ResearchColumn("route", CODE, INTERNAL, "The route that was chosen"),
      new ResearchColumn("participants", NUMBER, KNOWABLE, "How many people are in the case"),
      new ResearchColumn("sittings_held", NUMBER, INTERNAL, "How many meetings were held"),
      new ResearchColumn("outcome", CODE, INTERNAL, "What came of it"),
      new ResearchColumn("closure_cause", CODE, INTERNAL, "Why it was closed"),
      new ResearchColumn("closure_initiator", CODE, INTERNAL, "Who closed it"),
      new ResearchColumn("closed_day", DAY, INTERNAL, "When it was last closed"),
      new ResearchColumn(
          "unverified_entries", NUMBER, INTERNAL, "How many imported entries nobody confirmed")),

  /** One row for each participant of each case. */
  PARTICIPANTS(
      new ResearchColumn("case", PSEUDONYM, JOINS, "The case"),
      new ResearchColumn("participant", PSEUDONYM, JOINS, "The person or organisation"),
      new ResearchColumn("roles", CODE, KNOWABLE, "The roles, in alphabetical order"),
      new ResearchColumn("reached", CODE, INTERNAL, "Whether they were ever reached: yes or no"),
      new ResearchColumn("took_part", CODE, INTERNAL, "Whether they took part: yes or no"),
      new ResearchColumn("acknowledgement", CODE, INTERNAL, "How far they acknowledge the harm"),
      new ResearchColumn("ended", CODE, INTERNAL, "Why their part ended early")),

  /** One row for each meeting of each case. */
  MEETINGS(
      new ResearchColumn("case", PSEUDONYM, JOINS, "The case"),
      new ResearchColumn("meeting", NUMBER, JOINS, "The place among the meetings, from 1"),
      new ResearchColumn("kind", CODE, INTERNAL, "The kind of meeting"),
      new ResearchColumn("medium", CODE, INTERNAL, "In which way they met"),
      new ResearchColumn("status", CODE, INTERNAL, "What became of it"),
      new ResearchColumn("present", NUMBER, INTERNAL, "How many participants were present"),
      new ResearchColumn("planned_day", DAY, INTERNAL, "For when it was planned last"),
      new ResearchColumn("started_day", DAY, INTERNAL, "When it began")),

  /** One row for each term of an agreement. */
  TERMS(
      new ResearchColumn("case", PSEUDONYM, JOINS, "The case"),
      new ResearchColumn("term", NUMBER, JOINS, "The place among the terms, from 1"),
      new ResearchColumn("kind", CODE, INTERNAL, "What is to be done"),
      new ResearchColumn("status", CODE, INTERNAL, "How far it is done"),
      new ResearchColumn("paid_minor_units", NUMBER, INTERNAL, "What was paid, in minor units"),
      new ResearchColumn("due_day", DAY, INTERNAL, "When it is due")),

  /** One row for each question that was answered or left out in a returned questionnaire. */
  ANSWERS(
      new ResearchColumn("case", PSEUDONYM, JOINS, "The case"),
      new ResearchColumn("response", NUMBER, JOINS, "The place among the questionnaires, from 1"),
      new ResearchColumn("participant", PSEUDONYM, JOINS, "Who answered; missing for facilitators"),
      new ResearchColumn("instrument", CODE, INTERNAL, "The questionnaire"),
      new ResearchColumn("version", NUMBER, INTERNAL, "The version of the questionnaire"),
      new ResearchColumn("mode", CODE, INTERNAL, "In which way it was put"),
      new ResearchColumn("scale_least", NUMBER, INTERNAL, "The lowest value of its scale"),
      new ResearchColumn("scale_most", NUMBER, INTERNAL, "The highest value of its scale"),
      new ResearchColumn("question", CODE, INTERNAL, "The question"),
      new ResearchColumn("value", NUMBER, INTERNAL, "The answer; missing if left out"),
      new ResearchColumn("day", DAY, INTERNAL, "When it was recorded"));

  // The list is a copy that nobody can change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<ResearchColumn> columns;

  ResearchTable(ResearchColumn... columns) {
    this.columns = List.of(columns);
  }

  /**
   * Returns the columns.
   *
   * @return the columns in the order of the file
   */
  public List<ResearchColumn> columns() {
    return columns;
  }

  /**
   * Returns the name of the table's file.
   *
   * @return the name, such as {@code cases.csv}
   */
  public String fileName() {
    return code() + ".csv";
  }

  /** The place of a column. */
  int place(String column) {
    List<String> names = columns.stream().map(ResearchColumn::name).toList();
    if (!names.contains(column)) {
      throw new IllegalArgumentException("column must be one of the table's");
    }
    return names.indexOf(column);
  }
}
