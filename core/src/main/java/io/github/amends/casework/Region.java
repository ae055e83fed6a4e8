// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a case that has a life of its own beside the stage: a consent, a sitting, a version of
 * the agreement, a term or an exchange.
 *
 * <p>To follow it is total, since a log is never judged: an act for which there is no row leaves
 * the state as it is. Guards see to it that such an act is not taken.
 *
 * @param <S> the states
 * @param <A> the acts
 */
final class Region<S extends Enum<S>, A extends Enum<A>> {

  /**
   * One row of a region: an act leads from a state to another, or to the same.
   *
   * @param <S> the states
   * @param <A> the acts
   */
  record Step<S extends Enum<S>, A extends Enum<A>>(S from, A event, S next)
      implements StepTable.Row<S, A> {
    @Override
    public Set<S> to() {
      return EnumSet.of(next);
    }
  }

  private final Map<A, S> beginnings;
  private final Set<S> ends;
  private final StepTable<S, A, Step<S, A>> table;

  private Region(Map<A, S> beginnings, Set<S> ends, StepTable<S, A, Step<S, A>> table) {
    this.beginnings = beginnings;
    this.ends = ends;
    this.table = table;
  }

  static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> of(Class<S> states, Class<A> acts) {
    return new Builder<>(states, acts);
  }

  /** The state in which an act lets something new begin; empty if nothing begins with that act. */
  Optional<S> beginning(A act) {
    return Optional.ofNullable(beginnings.get(act));
  }

  /** The acts that let something new begin, each with the state in which it does. */
  Map<A, S> beginnings() {
    return Collections.unmodifiableMap(beginnings);
  }

  /** The state after an act; the same state if there is no row for it. */
  S after(S before, A act) {
    Optional<Step<S, A>> row = table.find(before, act);
    return row.isPresent() ? row.get().next() : before;
  }

  /** Whether there is a row for an act in a state. */
  boolean allows(S before, A act) {
    return table.find(before, act).isPresent();
  }

  /** The states in which this may stay for ever. */
  Set<S> ends() {
    return ends;
  }

  List<Step<S, A>> steps() {
    return table.rows();
  }

  /** Puts the rows of a region together, as they are read aloud: from a state, by an act, to. */
  static final class Builder<S extends Enum<S>, A extends Enum<A>> {
    private final Class<S> states;
    private final Class<A> acts;
    private final Map<A, S> beginnings;
    private final List<Step<S, A>> steps = new ArrayList<>();
    private final Set<S> notKept;

    private Builder(Class<S> states, Class<A> acts) {
      this.states = states;
      this.acts = acts;
      this.beginnings = new EnumMap<>(acts);
      this.notKept = EnumSet.noneOf(states);
    }

    /** Something new begins in a state by an act. */
    Builder<S, A> begin(A act, S first) {
      beginnings.put(act, first);
      return this;
    }

    /** An act leads from each of some states to one. */
    Builder<S, A> step(Set<S> from, A act, S next) {
      for (S each : from) {
        steps.add(new Step<>(each, act, next));
      }
      return this;
    }

    /** A state that is worked out when somebody asks and is never folded. */
    Builder<S, A> notKept(S computed) {
      notKept.add(computed);
      return this;
    }

    /**
     * The region, whose ends are these states.
     *
     * @throws IllegalArgumentException if the rows are not sound
     */
    Region<S, A> endingIn(Set<S> ends) {
      StepTable<S, A, Step<S, A>> table = StepTable.of(states, acts, steps);
      table.verify(
          EnumSet.copyOf(beginnings.values()), ends, EnumSet.complementOf(EnumSet.copyOf(notKept)));
      return new Region<>(beginnings, Set.copyOf(ends), table);
    }
  }
}
