// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

/**
 * When each observation was watched, and whether the watch ended with the event.
 *
 * <p>A watch covers the times after its start up to its end, the end included. Without a start it
 * has always been going on. A person whose covariates change is several observations, one an
 * interval. Times are compared exactly: whole days tie, days divided by a month's length need not.
 * Immutable; columns are copied.
 */
public final class EventTimes {

  private final double[] start;
  private final double[] stop;
  private final boolean[] event;

  private EventTimes(double[] start, double[] stop, boolean[] event) {
    this.start = start;
    this.stop = stop;
    this.event = event;
  }

  /**
   * Returns the times of observations that are all watched from the beginning.
   *
   * @param stop the time at which each watch ended
   * @param event whether it ended with the event; else it is censored there
   * @return the times
   * @throws IllegalArgumentException if the lengths differ or a time is not finite; the message
   *     gives its index
   */
  public static EventTimes of(double[] stop, boolean[] event) {
    return checked(new double[0], stop, event);
  }

  /**
   * Returns the times of observations that are watched over an interval: delayed entry, or the
   * counting process of a person whose covariates change or whose event recurs.
   *
   * @param start the time after which each watch began
   * @param stop the time at which it ended
   * @param event whether it ended with the event
   * @return the times
   * @throws IllegalArgumentException if the lengths differ, a time is not finite or a start not
   *     before its stop; the message gives the index
   */
  public static EventTimes ofIntervals(double[] start, double[] stop, boolean[] event) {
    if (start.length != stop.length) {
      throw new IllegalArgumentException("start and stop must have the same length");
    }
    return checked(start.clone(), stop, event);
  }

  private static EventTimes checked(double[] start, double[] stop, boolean[] event) {
    if (stop.length != event.length) {
      throw new IllegalArgumentException("stop and event must have the same length");
    }
    double[] ownStop = stop.clone();
    for (int i = 0; i < ownStop.length; i++) {
      if (!Double.isFinite(ownStop[i])) {
        throw new IllegalArgumentException("stop at index " + i + " must be a finite number");
      }
      if (start.length > 0 && !(Double.isFinite(start[i]) && start[i] < ownStop[i])) {
        throw new IllegalArgumentException("start at index " + i + " must be before stop");
      }
    }
    return new EventTimes(start, ownStop, event.clone());
  }

  /**
   * Returns how many observations there are.
   *
   * @return the number of rows
   */
  public int rows() {
    return stop.length;
  }

  /**
   * Returns whether the watches have starts.
   *
   * @return whether they were given as intervals
   */
  public boolean hasStarts() {
    return start.length > 0;
  }

  double start(int row) {
    return start.length == 0 ? Double.NEGATIVE_INFINITY : start[row];
  }

  double stop(int row) {
    return stop[row];
  }

  boolean event(int row) {
    return event[row];
  }

  int events(int[] rows) {
    int events = 0;
    for (int row : rows) {
      events += event[row] ? 1 : 0;
    }
    return events;
  }
}
