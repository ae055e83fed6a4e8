// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The warning that a case has been waiting for longer than its profile lets pass in silence. */
final class LongHold {
  private LongHold() {}

  static Optional<Warning> warning(CaseState state, Context context, Profile profile) {
    Optional<Occurred> since = state.record().heldSince();
    if (since.isEmpty()) {
      return Optional.empty();
    }
    Optional<Period> silent = profile.setting(Parameter.LONG_HOLD).period();
    LocalDate today = context.now().atZone(since.get().zone()).toLocalDate();
    LocalDate placed = since.get().date();
    return silent.isPresent() && today.isAfter(placed.plus(silent.get()))
        ? Optional.of(new Warning(
            "WARN_LONG_HOLD",
            List.of(),
            List.of(Fact.of("days", ChronoUnit.DAYS.between(placed, today)))))
        : Optional.empty();
  }
}
