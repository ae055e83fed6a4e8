// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.outcomes.extract.Column;
import io.github.amends.outcomes.extract.Row;
import io.github.amends.outcomes.extract.TableFault;
import io.github.amends.outcomes.extract.TableFaultCode;
import io.github.amends.outcomes.extract.TableReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The cohorts of a series of years, as a publication counts them.
 *
 * <p>As a file it is CSV with the columns {@code year}, {@code Sex}, {@code Age},
 * {@code convicted_population}, {@code offenders}, {@code reconvicted} and {@code reconvictions};
 * one row for each sex and age band of a year. {@code convicted_population} repeats the size of the
 * year's cohort. A row on which it is not the sum of the year's {@code offenders} is faulty: rows
 * are missing or altered, and the rates would be of another population than the file says.
 *
 * @param cohorts the cohorts by rising year, each year once
 */
public record CohortTable(List<Cohort> cohorts) {

  private static final Column<Long> YEAR = Column.wholeNumber("year", 1, CohortGroup.LAST_YEAR);
  private static final Column<String> SEX = Column.text("Sex");
  private static final Column<String> AGE_BAND = Column.text("Age");
  private static final Column<Long> POPULATION = count("convicted_population");
  private static final Column<Long> OFFENDERS = count("offenders");
  private static final Column<Long> RECONVICTED = count("reconvicted");
  private static final Column<Long> RECONVICTIONS = count("reconvictions");
  private static final TableReader READER = TableReader.of(
          YEAR, SEX, AGE_BAND, POPULATION, OFFENDERS, RECONVICTED, RECONVICTIONS)
      .withUnique(YEAR, SEX, AGE_BAND)
      .withRowCheck(CohortTable::implausibleCounts)
      .withTableCheck(CohortTable::wrongPopulations);

  /**
   * Creates a table.
   *
   * @param cohorts the cohorts
   * @throws IllegalArgumentException if there is none, or the years do not rise
   */
  public CohortTable {
    cohorts = List.copyOf(cohorts);
    if (cohorts.isEmpty()) {
      throw new IllegalArgumentException("cohorts must not be empty");
    }
    for (int i = 1; i < cohorts.size(); i++) {
      if (cohorts.get(i - 1).year() >= cohorts.get(i).year()) {
        throw new IllegalArgumentException("cohorts must be in the order of their years");
      }
    }
  }

  /**
   * Reads a table from a CSV file.
   *
   * @param path the file, in UTF-8
   * @return the table
   * @throws io.github.amends.outcomes.extract.TableException if the file has faults; it has all of
   *     them
   * @throws IOException if the file cannot be read
   */
  public static CohortTable read(Path path) throws IOException {
    return from(READER.read(path));
  }

  /**
   * Reads a table from CSV text. The reader is left open.
   *
   * @param reader the text
   * @param name the name of the file, for the faults
   * @return the table
   * @throws io.github.amends.outcomes.extract.TableException if the text has faults; it has all of
   *     them
   * @throws IOException if the text cannot be read
   */
  public static CohortTable read(Reader reader, String name) throws IOException {
    return from(READER.read(reader, name));
  }

  /**
   * Returns the cohort of a year.
   *
   * @param year the year
   * @return the cohort, or empty if the table has none of that year
   */
  public Optional<Cohort> cohort(int year) {
    return cohorts.stream().filter(cohort -> cohort.year() == year).findFirst();
  }

  private static Column<Long> count(String name) {
    return Column.wholeNumber(name, 0, CohortGroup.LARGEST_COUNT);
  }

  private static List<TableFault> implausibleCounts(Row row) {
    List<TableFault> faults = new ArrayList<>();
    if (row.get(RECONVICTED) > row.get(OFFENDERS)) {
      faults.add(row.fault(RECONVICTED, TableFaultCode.OUT_OF_RANGE));
    }
    if (!CohortGroup.isPlausible(row.get(RECONVICTED), row.get(RECONVICTIONS))) {
      faults.add(row.fault(RECONVICTIONS, TableFaultCode.OUT_OF_RANGE));
    }
    return faults;
  }

  private static List<TableFault> wrongPopulations(List<Row> rows) {
    // No sum can come back to a population by overflow: that would take millions of rows.
    var sums = rows.stream()
        .collect(Collectors.groupingBy(
            row -> row.get(YEAR), Collectors.summingLong(row -> row.get(OFFENDERS))));
    return rows.stream()
        .filter(row -> !row.get(POPULATION).equals(sums.get(row.get(YEAR))))
        .map(row -> row.fault(POPULATION, TableFaultCode.INCONSISTENT))
        .toList();
  }

  private static CohortTable from(List<Row> rows) {
    SortedMap<Integer, List<CohortGroup>> groups = rows.stream()
        .map(CohortTable::group)
        .collect(Collectors.groupingBy(CohortGroup::year, TreeMap::new, Collectors.toList()));
    return new CohortTable(groups.entrySet().stream()
        .map(year -> new Cohort(year.getKey(), year.getValue()))
        .toList());
  }

  private static CohortGroup group(Row row) {
    return new CohortGroup(
        Math.toIntExact(row.get(YEAR)),
        row.get(SEX),
        row.get(AGE_BAND),
        row.get(OFFENDERS),
        row.get(RECONVICTED),
        row.get(RECONVICTIONS));
  }
}
