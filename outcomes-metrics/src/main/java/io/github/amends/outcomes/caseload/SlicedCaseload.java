// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Faults;
import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.metric.Slices;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A caseload broken down by one variable: by site, agency, kind of offence, quarter, training
 * package, or whatever the caller's function says.
 *
 * <pre>{@code
 * SlicedCaseload.of(files, basis, "site", file -> siteOf(file.caseId()))
 * }</pre>
 *
 * <p>Each case is in one slice, so the slices add up to the whole. They are exact: what leaves goes
 * through disclosure control, with the whole beside them. Immutable and thread-safe.
 *
 * @param variable what the slices are of, such as site
 * @param slices what became of the cases of each slice
 */
public record SlicedCaseload(String variable, SortedMap<String, CaseFlow> slices) {

  /**
   * Creates the value.
   *
   * @param variable what the slices are of
   * @param slices what became of the cases of each slice
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TABLE} if a name is
   *     blank
   */
  public SlicedCaseload {
    Objects.requireNonNull(slices, "slices");
    slices = Collections.unmodifiableSortedMap(new TreeMap<>(slices));
    new Faults()
        .require(!variable.isBlank(), "INVALID_TABLE", "variable")
        .require(slices.keySet().stream().noneMatch(String::isBlank), "INVALID_TABLE", "slices")
        .throwIfAny();
  }

  /**
   * Returns a caseload by slice, in one pass over the case files.
   *
   * @param files the case files, each once
   * @param basis what the measures are reckoned by
   * @param variable what the slices are of, such as site
   * @param slicing says in which slice a case is
   * @return the slices that were met
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_TABLE} if a name is
   *     blank
   */
  public static SlicedCaseload of(
      Iterable<CaseFile> files,
      CaseloadBasis basis,
      String variable,
      Function<? super CaseFile, String> slicing) {
    return new SlicedCaseload(
        variable, Slices.of(CaseFlow.metric(basis), slicing).measure(files));
  }

  /**
   * Returns a caseload by the kind of body that referred.
   *
   * @param files the case files, each once
   * @param basis what the measures are reckoned by
   * @return the slices, by the code of the kind
   */
  public static SlicedCaseload byAgency(Iterable<CaseFile> files, CaseloadBasis basis) {
    return of(
        files, basis, "agency", file -> file.state().referral().source().kind().code());
  }

  /**
   * Returns a caseload by what had happened.
   *
   * @param files the case files, each once
   * @param basis what the measures are reckoned by
   * @return the slices, by the code of the kind of incident
   */
  public static SlicedCaseload byOffence(Iterable<CaseFile> files, CaseloadBasis basis) {
    return of(
        files,
        basis,
        "offence",
        file -> file.state().referral().incident().kind().code());
  }

  /**
   * Returns a caseload by the quarter in which the referral was received.
   *
   * @param files the case files, each once
   * @param basis what the measures are reckoned by
   * @return the slices, such as 2026-Q2
   */
  public static SlicedCaseload byQuarter(Iterable<CaseFile> files, CaseloadBasis basis) {
    return of(files, basis, "quarter", file -> {
      LocalDate received = file.state().referral().received().date();
      return received.getYear() + "-Q" + received.get(IsoFields.QUARTER_OF_YEAR);
    });
  }
}
