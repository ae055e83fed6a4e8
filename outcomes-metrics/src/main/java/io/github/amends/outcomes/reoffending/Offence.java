// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An offence that somebody was accused of, after the accusation has ended.
 *
 * @param committed the day on which it was committed
 * @param disposal how the accusation ended
 * @param disposed the day on which it ended; without a known day it proves nothing
 * @param kind the kind of offence in the caller's own list, where breaches and weights need it
 */
public record Offence(
    LocalDate committed, Disposal disposal, Optional<LocalDate> disposed, Optional<String> kind) {

  /**
   * Creates an offence of an unknown kind.
   *
   * @param committed the day on which it was committed
   * @param disposal how the accusation ended
   * @param disposed the day on which it ended
   */
  public Offence(LocalDate committed, Disposal disposal, Optional<LocalDate> disposed) {
    this(committed, disposal, disposed, Optional.empty());
  }

  /**
   * Returns the same offence with its kind.
   *
   * @param newKind the kind
   * @return the offence
   */
  public Offence withKind(String newKind) {
    return new Offence(committed, disposal, disposed, Optional.of(newKind));
  }

  /**
   * Creates an offence whose disposal is dated.
   *
   * @param committed the day on which it was committed
   * @param disposal how the accusation ended
   * @param disposed the day on which it ended
   * @return the offence
   */
  public static Offence of(LocalDate committed, Disposal disposal, LocalDate disposed) {
    return new Offence(committed, disposal, Optional.of(disposed));
  }

  /**
   * Returns whether the days contradict each other, as they do now and then in records.
   *
   * @return whether the accusation ended before the day of the offence
   */
  public boolean isContradictory() {
    return disposed.filter(day -> day.isBefore(committed)).isPresent();
  }
}
