// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows that say where a step leads from a state, verified when they are put together and found
 * without searching.
 *
 * <p>The one engine of the library: the case runs on it, and so does each {@link Region} beside the
 * stage.
 *
 * @param <S> the states
 * @param <A> what makes a step
 * @param <R> the rows
 */
final class StepTable<S extends Enum<S>, A extends Enum<A>, R extends StepTable.Row<S, A>> {

  /**
   * One row: from this state, this leads to one of these states.
   *
   * @param <S> the states
   * @param <A> what makes a step
   */
  interface Row<S extends Enum<S>, A extends Enum<A>> {
    S from();

    A event();

    Set<S> to();
  }

  private final List<R> rows;
  private final Map<A, Set<S>> statesOf;
  private final Map<S, Set<A>> eventsOf;
  private final int width;
  // One cell for each state and event: to look a row up makes no object.
  private final List<Optional<R>> cells;

  private StepTable(Class<S> states, Class<A> events, List<R> rows) {
    this.rows = List.copyOf(rows);
    this.statesOf = new EnumMap<>(events);
    this.eventsOf = new EnumMap<>(states);
    this.width = events.getEnumConstants().length;
    List<Optional<R>> found = new ArrayList<>(
        Collections.nCopies(states.getEnumConstants().length * width, Optional.<R>empty()));
    for (R row : rows) {
      statesOf.computeIfAbsent(row.event(), none -> EnumSet.noneOf(states)).add(row.from());
      eventsOf.computeIfAbsent(row.from(), none -> EnumSet.noneOf(events)).add(row.event());
      if (found.set(place(row.from(), row.event()), Optional.of(row)).isPresent()) {
        throw new IllegalArgumentException("two rows for " + row.from() + " and " + row.event());
      }
    }
    this.cells = List.copyOf(found);
  }

  /**
   * The table with these rows.
   *
   * @throws IllegalArgumentException if two rows are for the same state and event
   */
  static <S extends Enum<S>, A extends Enum<A>, R extends Row<S, A>> StepTable<S, A, R> of(
      Class<S> states, Class<A> events, List<R> rows) {
    return new StepTable<>(states, events, rows);
  }

  /**
   * Makes sure that the rows are sound.
   *
   * @param first the states in which something can begin
   * @param ends the states in which it may stay for ever
   * @param used every state that the rows are about
   * @throws IllegalArgumentException if no way leads to a state, or out of one that is no end
   */
  void verify(Set<S> first, Set<S> ends, Set<S> used) {
    Set<S> reached = reachableFrom(first);
    for (S state : used) {
      if (!reached.contains(state)) {
        throw new IllegalArgumentException("no way leads to " + state);
      }
      if (!ends.contains(state) && Collections.disjoint(reachableFrom(EnumSet.of(state)), ends)) {
        throw new IllegalArgumentException("no way leads out of " + state);
      }
    }
  }

  List<R> rows() {
    return rows;
  }

  /** The row for a state and an event; empty if the event is not possible there. */
  Optional<R> find(S from, A event) {
    return cells.get(place(from, event));
  }

  /** The states in which an event is possible, in their own order. */
  Set<S> statesOf(A event) {
    return Collections.unmodifiableSet(statesOf.getOrDefault(event, Set.of()));
  }

  /** The events that are possible in a state, in their own order. */
  Set<A> eventsOf(S state) {
    return Collections.unmodifiableSet(eventsOf.getOrDefault(state, Set.of()));
  }

  @SuppressWarnings("EnumOrdinal") // the places of the constants at run time, kept nowhere
  private int place(S from, A event) {
    return from.ordinal() * width + event.ordinal();
  }

  private Set<S> reachableFrom(Collection<S> start) {
    Set<S> reached = EnumSet.copyOf(start);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (R row : rows) {
        if (reached.contains(row.from())) {
          grew |= reached.addAll(row.to());
        }
      }
    }
    return reached;
  }
}
