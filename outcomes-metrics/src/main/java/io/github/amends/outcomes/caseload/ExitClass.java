// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.casework.CaseStage;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * One cell of the exit profile: why cases ended without being completed, who brought it about, and
 * how far they had come. The three are never fused into one word.
 *
 * @param cause why
 * @param initiator who brought it about
 * @param furthestStage the furthest open stage that the case had reached
 * @serial exclude
 */
public record ExitClass(ClosureCause cause, Initiator initiator, CaseStage furthestStage)
    implements Comparable<ExitClass>, Serializable {
  private static final Comparator<ExitClass> ORDER = Comparator.comparing(ExitClass::cause)
      .thenComparing(ExitClass::initiator)
      .thenComparing(ExitClass::furthestStage);

  /**
   * Creates the value.
   *
   * @param cause why
   * @param initiator who brought it about
   * @param furthestStage the furthest open stage that the case had reached
   */
  public ExitClass {
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(initiator, "initiator");
    Objects.requireNonNull(furthestStage, "furthestStage");
  }

  @Override
  public int compareTo(ExitClass other) {
    return ORDER.compare(this, other);
  }

  /** Returns the three codes, such as {@code declined/harmed/engaging}. */
  @Override
  public String toString() {
    return cause.code() + "/" + initiator.code() + "/" + furthestStage.code();
  }
}
