// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.SideBySide;
import io.github.amends.outcomes.caseload.SlicedCaseload;
import io.github.amends.outcomes.disclosure.DisclosurePolicy;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All numbers of a caseload that leave a service together, and under which policy: together,
 * because a table can give away what another hides.
 *
 * <pre>{@code
 * CaseloadRelease.of(flow).with(definitions).by(SlicedCaseload.byQuarter(files, basis))
 * }</pre>
 *
 * @param flow what became of the cases
 * @param definitions the same cases by other definitions
 * @param slices the same cases by slice
 * @param policy what may be shown of a count
 */
public record CaseloadRelease(
    CaseFlow flow, SideBySide definitions, List<SlicedCaseload> slices, DisclosurePolicy policy) {

  /**
   * Creates a release.
   *
   * @param flow what became of the cases
   * @param definitions the same cases by other definitions
   * @param slices the same cases by slice
   * @param policy what may be shown of a count
   */
  public CaseloadRelease {
    Objects.requireNonNull(flow, "flow");
    Objects.requireNonNull(definitions, "definitions");
    Objects.requireNonNull(policy, "policy");
    slices = List.copyOf(slices);
  }

  /**
   * Returns the release of a caseload under the default, {@link DisclosurePolicy#ROUNDED}.
   *
   * @param flow what became of the cases
   * @return the release
   */
  public static CaseloadRelease of(CaseFlow flow) {
    return new CaseloadRelease(
        flow, new SideBySide(List.of()), List.of(), DisclosurePolicy.ROUNDED);
  }

  /**
   * Returns this release with the results of other definitions.
   *
   * @param others the results
   * @return a copy
   */
  public CaseloadRelease with(SideBySide others) {
    return new CaseloadRelease(flow, others, slices, policy);
  }

  /**
   * Returns this release with the same cases by one more variable.
   *
   * @param slicing the cases by slice
   * @return a copy
   */
  public CaseloadRelease by(SlicedCaseload slicing) {
    return new CaseloadRelease(
        flow, definitions, Stream.concat(slices.stream(), Stream.of(slicing)).toList(), policy);
  }

  /**
   * Returns this release under another policy. With {@link DisclosurePolicy#NONE} everything is
   * shown, and said to be.
   *
   * @param other what may be shown of a count
   * @return a copy
   */
  public CaseloadRelease under(DisclosurePolicy other) {
    return new CaseloadRelease(flow, definitions, slices, other);
  }
}
