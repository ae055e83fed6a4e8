// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.agreement.Outcome;
import io.github.amends.casework.CaseStage;
import io.github.amends.event.DataKind;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in the flow a case is, or ended.
 *
 * @param furthest the furthest point passed
 * @param mode how the parties met
 * @param ending whether and how the case ended
 * @param exit the way out, if it is an exit
 * @serial exclude
 */
record FlowPosition(
    FlowPoint furthest, Mode mode, Ending ending, @Nullable Exit exit)
    implements Comparable<FlowPosition>, Serializable {
  private static final Comparator<FlowPosition> ORDER = Comparator.comparing(FlowPosition::furthest)
      .thenComparing(FlowPosition::mode)
      .thenComparing(FlowPosition::ending)
      .thenComparing(at -> Objects.toString(at.exit, ""));

  /** How the parties met. */
  enum Mode {
    NEITHER,
    DIRECT,
    WITH_SURROGATE,
    INDIRECT
  }

  static FlowPosition of(CaseReading reading) {
    Ending ending = Ending.of(reading);
    Exit exit = ending == Ending.EXIT ? reading.closure().map(Exit::of).orElseThrow() : null;
    return new FlowPosition(furthestOf(reading), modeOf(reading), ending, exit);
  }

  boolean isAt(FlowPoint point, Ending how) {
    return furthest == point && ending == how;
  }

  private static Mode modeOf(CaseReading reading) {
    if (reading.isDirect()) {
      return Mode.DIRECT;
    }
    if (reading.isWithSurrogate()) {
      return Mode.WITH_SURROGATE;
    }
    return reading.isIndirect() ? Mode.INDIRECT : Mode.NEITHER;
  }

  private static FlowPoint furthestOf(CaseReading reading) {
    if (isKept(reading)) {
      return FlowPoint.FULFILLED;
    }
    if (reading.outcome().isPresent()) {
      boolean agreement = reading.outcome().map(Outcome::isAgreement).orElse(false);
      return agreement ? FlowPoint.AGREEMENT : FlowPoint.OUTCOME;
    }
    if (reading.isProcessTaken()) {
      return FlowPoint.MET;
    }
    if (reading.isFoundSuitable()) {
      return FlowPoint.SUITABLE;
    }
    if (reading.firstContact() != AsOf.NEVER) {
      return FlowPoint.CONTACTED;
    }
    return reading.hasReached(CaseStage.ACCEPTED) ? FlowPoint.ACCEPTED : FlowPoint.REFERRED;
  }

  private static boolean isKept(CaseReading reading) {
    return reading
        .agreed()
        .map(episode -> episode.state().terms().values().stream()
            .allMatch(AgreementVerdicts::isKeptAsFarAsAsked))
        .orElse(false);
  }

  /** Whether it stands before a point that what was removed from the record would tell. */
  static boolean isHidden(CaseReading reading) {
    return reading.isErased(DataKind.CONTACT)
        && furthestOf(reading).compareTo(FlowPoint.CONTACTED) <= 0;
  }

  @Override
  public int compareTo(FlowPosition other) {
    return ORDER.compare(this, other);
  }
}
