// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A way in which a case ends without being completed: the cause, and who brought it about.
 *
 * @param cause why
 * @param initiator who brought it about
 * @serial exclude
 */
public record Exit(ClosureCause cause, Initiator initiator)
    implements Comparable<Exit>, Serializable {
  private static final Comparator<Exit> ORDER =
      Comparator.comparing(Exit::cause).thenComparing(Exit::initiator);

  /**
   * Creates the value.
   *
   * @param cause why
   * @param initiator who brought it about
   */
  public Exit {
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(initiator, "initiator");
  }

  static Exit of(Closure closure) {
    return new Exit(closure.cause(), closure.initiator());
  }

  @Override
  public int compareTo(Exit other) {
    return ORDER.compare(this, other);
  }

  /** Returns the two codes, such as {@code declined/harmed}. */
  @Override
  public String toString() {
    return cause.code() + "/" + initiator.code();
  }
}
