// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import io.github.amends.outcomes.reoffending.Disposal;
import io.github.amends.outcomes.reoffending.FollowUpWindow;
import io.github.amends.outcomes.reoffending.FollowedPerson;
import io.github.amends.outcomes.reoffending.HeadlineMeasures;
import io.github.amends.outcomes.reoffending.Offence;
import io.github.amends.outcomes.reoffending.ReoffendingTally;
import io.github.amends.outcomes.reoffending.StartDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What the windows of follow-up answer, from people and their offences. */
final class ReoffendingAnswers {

  static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS =
      Map.of("reoffending-window", ReoffendingAnswers::window);

  private static final Map<String, Disposal> DISPOSALS = Map.of(
      "conviction", Disposal.CONVICTION,
      "caution", Disposal.CAUTION,
      "acquitted", Disposal.ACQUITTAL,
      "no_further_action", Disposal.NO_FURTHER_ACTION);

  private static final int PER_HUNDRED = 100;

  private ReoffendingAnswers() {}

  private static Map<String, Object> window(ReferenceCase asked) {
    FollowUpWindow window = new FollowUpWindow(
        asked.params().path("followup_months").intValue(),
        asked.params().path("waiting_months").intValue(),
        asked.params().path("start_inclusive").booleanValue()
            ? StartDay.INCLUDED
            : StartDay.EXCLUDED);
    LocalDate extract = LocalDate.parse(asked.params().path("extract_date").stringValue());
    List<Map<String, String>> offences = rows(asked, "offences");
    Map<String, ReoffendingTally> tallies = new LinkedHashMap<>();
    List<Long> counted = new ArrayList<>();
    for (Map<String, String> person : rows(asked, "persons")) {
      LocalDate index = LocalDate.parse(cell(person, "index_date"));
      List<Map<String, String>> own = offences.stream()
          .filter(offence -> cell(offence, "person_id").equals(cell(person, "id")))
          .toList();
      FollowedPerson followed = new FollowedPerson(
          index, own.stream().map(ReoffendingAnswers::offence).toList());
      for (String group : List.of("all", cell(person, "arm"))) {
        tallies
            .computeIfAbsent(group, name -> new ReoffendingTally(window, extract))
            .add(followed);
      }
      if (!extract.isBefore(window.observableFrom(index))) {
        own.stream()
            .filter(offence -> window.counts(index, offence(offence)))
            .forEach(offence -> counted.add(Long.valueOf(cell(offence, "offence_id"))));
      }
    }
    Map<String, Object> answers = new LinkedHashMap<>();
    tallies.forEach((group, tally) -> answers.put(group, measures(tally)));
    answers.put("counted_offence_ids", counted.stream().sorted().toList());
    return answers;
  }

  private static Map<String, Object> measures(ReoffendingTally tally) {
    HeadlineMeasures headline = tally.headline();
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("enrolled", tally.enrolled());
    answers.put("eligible_denominator", headline.cohortSize());
    answers.put("not_yet_observable", tally.notYetObservable());
    answers.put("reoffenders", headline.reoffenders());
    answers.put("reoffences", headline.reoffences());
    answers.put("rate", headline.rate().value());
    answers.put(
        "frequency_per_offender",
        headline.frequencyPer100Offenders().map(frequency -> frequency / PER_HUNDRED));
    answers.put("frequency_per_reoffender", headline.frequencyPerReoffender());
    answers.put("mean_days_to_first", tally.meanDaysToFirst());
    answers.put("median_days_to_first", tally.medianDaysToFirst());
    return answers;
  }

  private static Offence offence(Map<String, String> row) {
    return new Offence(
        LocalDate.parse(cell(row, "offence_date")),
        Objects.requireNonNull(DISPOSALS.get(cell(row, "disposal")), "unknown disposal"),
        Optional.of(cell(row, "proven_date"))
            .filter(day -> !day.isEmpty() && !day.equals("NA"))
            .map(LocalDate::parse));
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static List<Map<String, String>> rows(ReferenceCase asked, String input) {
    List<String> lines;
    try {
      lines = Files.readAllLines(
          asked.folder().resolve("data").resolve(asked.input().path(input).stringValue()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    String[] names = lines.get(0).replace("\"", "").split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        String[] cells = line.replace("\"", "").split(",", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < names.length; column++) {
          row.put(names[column].strip(), cells[column].strip());
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
