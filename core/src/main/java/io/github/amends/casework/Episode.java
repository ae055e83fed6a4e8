// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.event.Closure;
import io.github.amends.event.ReopenReason;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One stretch of a case from its opening, or a reopening, to a close.
 *
 * <p>What is said of an earlier episode stays true when the case is reopened: its reason, its close
 * and how long it took.
 *
 * @param number which episode it is, from 1
 * @param opened when the referral came in, or the case was reopened
 * @param reason why the case was reopened; empty for the first episode
 * @param end the stage in which the episode ended; empty while it is open
 * @param closure why it was closed and by whom; empty while it is open and if it was completed
 * @param closed when it was closed; empty while it is open
 */
public record Episode(
    int number,
    Occurred opened,
    Optional<ReopenReason> reason,
    Optional<CaseStage> end,
    Optional<Closure> closure,
    Optional<Occurred> closed) {

  /**
   * Creates the value.
   *
   * @param number which episode it is, from 1
   * @param opened when the referral came in, or the case was reopened
   * @param reason why the case was reopened; empty for the first episode
   * @param end the stage in which the episode ended; empty while it is open
   * @param closure why it was closed and by whom; empty while it is open and if it was completed
   * @param closed when it was closed; empty while it is open
   */
  public Episode {
    Objects.requireNonNull(opened, "opened");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(closure, "closure");
    Objects.requireNonNull(closed, "closed");
  }

  /** The first episode of a case. */
  static Episode first(Occurred opened) {
    return new Episode(
        1, opened, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The episode that follows this one. */
  Episode next(Occurred reopened, ReopenReason why) {
    return new Episode(
        number + 1,
        reopened,
        Optional.of(why),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** This episode, ended. */
  Episode endedIn(CaseStage stage, Optional<Closure> why, Occurred when) {
    return new Episode(number, opened, reason, Optional.of(stage), why, Optional.of(when));
  }

  /**
   * Returns whether this episode goes on.
   *
   * @return false once it was closed
   */
  public boolean isOpen() {
    return end.isEmpty();
  }

  /**
   * Returns how long this episode took.
   *
   * @return the days from the date of its opening to that of its close; empty while it is open
   */
  public OptionalLong wholeDays() {
    return closed.isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(opened.date(), closed.get().date()))
        : OptionalLong.empty();
  }
}
