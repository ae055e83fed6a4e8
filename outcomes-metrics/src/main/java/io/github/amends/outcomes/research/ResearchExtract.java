// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.research;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.extract.TableException;
import io.github.amends.outcomes.extract.TableFault;
import io.github.amends.outcomes.extract.TableWriter;
import io.github.amends.privacy.Pseudonyms;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A caseload as anonymised tables for research: cases, participants, meetings, terms, answers.
 *
 * <pre>{@code
 * ResearchExtract extract = ResearchExtract.of(files, Pseudonyms.of(secret, "study-2026"));
 * extract.anonymity(ResearchTable.CASES, "incident_kind", "justice_stage").rowsBelow(5);
 * extract.write(folder);
 * }</pre>
 *
 * <p>It has codes and numbers only: no text that people wrote, no name, no date but days since the
 * referral. Cases and people go by pseudonyms, which the caller makes with a key that stays behind
 * (such as HMAC-SHA-256); a plain hash can be guessed. One key for each extract keeps two extracts
 * from being joined. Rows are ordered by pseudonym, so that their order tells nothing either.
 * Pseudonymous data are still personal data: {@link #anonymity} says how far. The text form gives
 * the numbers of rows only.
 */
public final class ResearchExtract {

  private static final List<String> DICTIONARY_HEADER =
      List.of("table", "column", "kind", "risk", "definition");

  private final Map<ResearchTable, List<List<String>>> rows;

  private ResearchExtract(Map<ResearchTable, List<List<String>>> rows) {
    this.rows = rows;
  }

  /**
   * Returns the extract of a caseload.
   *
   * @param files the cases, each once
   * @param caseKey gives the pseudonym of a case: a different one for each, made with a secret key,
   *     beginning with a letter so that no program takes it for a number
   * @param partyKey gives the pseudonym of a person or organisation in the same way
   * @return the extract
   * @throws io.github.amends.basics.InvalidValueException with {@code NOT_PSEUDONYMOUS} if a
   *     pseudonym is blank or holds the key that it stands for, or two have the same
   */
  public static ResearchExtract of(
      Iterable<CaseFile> files,
      Function<CaseId, String> caseKey,
      Function<PartyRef, String> partyKey) {
    Map<CaseId, String> cases = new HashMap<>();
    Map<PartyRef, String> parties = new HashMap<>();
    Map<ResearchTable, List<List<String>>> rows = new EnumMap<>(ResearchTable.class);
    Faults faults = new Faults();
    for (CaseFile file : files) {
      CaseRows.of(
              file,
              id ->
                  cases.computeIfAbsent(id, any -> checked(faults, caseKey.apply(id), id.value())),
              party -> parties.computeIfAbsent(
                  party, any -> checked(faults, partyKey.apply(party), party.key())))
          .forEach((table, some) ->
              rows.computeIfAbsent(table, any -> new ArrayList<>()).addAll(some));
    }
    faults
        .require(areDifferent(cases), "NOT_PSEUDONYMOUS", "caseKey")
        .require(areDifferent(parties), "NOT_PSEUDONYMOUS", "partyKey")
        .throwIfAny();
    return sorted(rows);
  }

  /**
   * Returns the extract of a caseload under the pseudonyms of a project.
   *
   * @param files the cases, each once
   * @param pseudonyms the pseudonyms, made with a secret that stays with the service
   * @return the extract
   * @throws io.github.amends.basics.InvalidValueException with {@code TIME_BEARING_ID} if an id of
   *     a case or a party holds a time
   */
  public static ResearchExtract of(Iterable<CaseFile> files, Pseudonyms pseudonyms) {
    // A letter in front keeps programs from taking hexadecimal digits for a number.
    return of(
        files,
        id -> "c" + pseudonyms.of("case", id.value()),
        party -> "p" + pseudonyms.of("party " + party.kind(), party.key()));
  }

  private static String checked(Faults faults, String pseudonym, String key) {
    faults.require(
        !pseudonym.isBlank() && !pseudonym.contains(key), "NOT_PSEUDONYMOUS", "pseudonym");
    return pseudonym;
  }

  private static boolean areDifferent(Map<?, String> pseudonyms) {
    return new HashSet<>(pseudonyms.values()).size() == pseudonyms.size();
  }

  private static ResearchExtract sorted(Map<ResearchTable, List<List<String>>> rows) {
    Map<ResearchTable, List<List<String>>> all = new EnumMap<>(ResearchTable.class);
    for (ResearchTable table : ResearchTable.values()) {
      // A stable sort: meetings and terms of one case keep their order.
      all.put(
          table,
          rows.getOrDefault(table, List.of()).stream()
              .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
              .toList());
    }
    return new ResearchExtract(Collections.unmodifiableMap(all));
  }

  /**
   * Reads the tables of an extract from a folder. A table without a file has no rows.
   *
   * @param folder the folder that {@link #write} has filled
   * @return the extract
   * @throws TableException if the tables have faults; it has all of them, of all files, by row and
   *     column
   * @throws IOException if a file cannot be read
   */
  public static ResearchExtract read(Path folder) throws IOException {
    Map<ResearchTable, List<List<String>>> rows = new EnumMap<>(ResearchTable.class);
    List<TableFault> faults = new ArrayList<>();
    for (ResearchTable table : ResearchTable.values()) {
      Path path = folder.resolve(table.fileName());
      if (Files.exists(path)) {
        try {
          rows.put(table, ResearchTableReader.read(table, path));
        } catch (TableException faulty) {
          faults.addAll(faulty.faults());
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new TableException(faults);
    }
    return sorted(rows);
  }

  /**
   * Returns the rows of a table.
   *
   * @param table the table
   * @return the fields of each row, in the order of the columns; NA where there is no value
   */
  public List<List<String>> rows(ResearchTable table) {
    return rows.getOrDefault(table, List.of());
  }

  /**
   * Returns how many rows of a table look the same to somebody who knows certain columns.
   *
   * @param table the table
   * @param columns what a person could be known by
   * @return the report
   * @throws IllegalArgumentException if the table has no such column
   */
  public Anonymity anonymity(ResearchTable table, String... columns) {
    int[] places = List.of(columns).stream().mapToInt(table::place).toArray();
    Map<List<String>, Integer> sizes = new HashMap<>();
    for (List<String> row : rows(table)) {
      List<String> known = new ArrayList<>();
      for (int place : places) {
        known.add(row.get(place));
      }
      sizes.merge(known, 1, Integer::sum);
    }
    SortedMap<Integer, Integer> classes = new TreeMap<>();
    sizes.values().forEach(size -> classes.merge(size, 1, Integer::sum));
    return new Anonymity(List.of(columns), classes);
  }

  /**
   * Writes the tables and the data dictionary ({@code dictionary.csv}) into a folder, as CSV in
   * UTF-8. A table without rows gets no file.
   *
   * @param folder a folder that exists
   * @throws IOException if a file cannot be written
   */
  public void write(Path folder) throws IOException {
    for (ResearchTable table : ResearchTable.values()) {
      if (!rows(table).isEmpty()) {
        List<String> header = table.columns().stream().map(ResearchColumn::name).toList();
        write(folder.resolve(table.fileName()), header, rows(table));
      }
    }
    write(folder.resolve("dictionary.csv"), DICTIONARY_HEADER, dictionary());
  }

  private static void write(Path path, List<String> header, List<List<String>> rows)
      throws IOException {
    try (Writer target = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
      TableWriter.of(header).write(target, rows);
    }
  }

  private static List<List<String>> dictionary() {
    List<List<String>> lines = new ArrayList<>();
    for (ResearchTable table : ResearchTable.values()) {
      for (ResearchColumn column : table.columns()) {
        lines.add(List.of(
            table.code(),
            column.name(),
            column.kind().code(),
            column.risk().code(),
            column.definition()));
      }
    }
    return lines;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ResearchExtract extract && rows.equals(extract.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  @Override
  public String toString() {
    return Set.of(ResearchTable.values()).stream()
        .sorted()
        .map(table -> rows(table).size() + " " + table.code())
        .collect(Collectors.joining(", "));
  }
}
