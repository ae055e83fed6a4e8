// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rows of the table while they are being written. */
final class Rows {
  static final Set<CaseStage> OPEN = range(CaseStage.REFERRED, CaseStage.FOLLOW_UP);
  static final Set<CaseStage> ENGAGED = range(CaseStage.ENGAGING, CaseStage.FOLLOW_UP);
  static final Set<CaseStage> ALL = EnumSet.allOf(CaseStage.class);
  static final Set<CaseStage> WITH_OUTCOME_OR_CLOSED = EnumSet.of(
      CaseStage.OUTCOME_RECORDED,
      CaseStage.MONITORING,
      CaseStage.FOLLOW_UP,
      CaseStage.COMPLETED,
      CaseStage.NOT_PROCEEDED,
      CaseStage.RETURNED_TO_REFERRER);
  static final Set<CaseStage> PREPARING_OR_READY = EnumSet.of(CaseStage.PREPARING, CaseStage.READY);

  private final List<Transition> rows = new ArrayList<>();

  List<Transition> written() {
    return List.copyOf(rows);
  }

  /** The event leaves the stage. */
  void stay(EventType event, Set<CaseStage> from, Guard... guards) {
    for (CaseStage stage : from) {
      row(event, EnumSet.of(stage), staying(stage), guards);
    }
  }

  /** The event leads to one stage. */
  void lead(EventType event, Set<CaseStage> from, CaseStage to, Guard... guards) {
    row(event, from, EnumSet.of(to), guards);
  }

  /** The event leads to one of these stages. */
  void row(EventType event, Set<CaseStage> from, Set<CaseStage> to, Guard... guards) {
    for (CaseStage stage : from) {
      rows.add(new Transition(stage, event, List.of(guards), to));
    }
  }

  /** The same stage; PREPARING and READY are one pair, between which the facts decide. */
  static Set<CaseStage> staying(CaseStage stage) {
    return PREPARING_OR_READY.contains(stage) ? PREPARING_OR_READY : EnumSet.of(stage);
  }

  /** These stages and all between them. */
  static Set<CaseStage> range(CaseStage first, CaseStage last) {
    return EnumSet.range(first, last);
  }

  /** These guards, one after the other. */
  static Guard[] join(Guard[]... parts) {
    return Arrays.stream(parts).flatMap(Arrays::stream).toArray(Guard[]::new);
  }
}
