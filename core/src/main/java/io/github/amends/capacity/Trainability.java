// SPDX-License-Identifier: Apache-2.0
package io.github.amends.capacity;

import io.github.amends.casework.Competence;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.volunteer.Facilitator;
import io.github.amends.volunteer.FacilitatorStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How somebody stands to a training package. */
enum Trainability {
  /** Trained already, or neither an applicant nor a trainee. */
  NOT_WAITING,
  /** Waits for training, and lacks something else too. */
  LACKS_MORE,
  /** Waits for training, and would lack nothing else. */
  READY;

  /** A course mends that somebody is untrained, without a level, and not yet active. */
  private static final Set<String> MENDED = Set.of(
      "BLOCKED_FACILITATOR_UNTRAINED",
      "BLOCKED_FACILITATOR_LEVEL",
      "BLOCKED_FACILITATOR_INACTIVE",
      "BLOCKED_FACILITATOR_NEVER_SUPERVISED",
      "BLOCKED_FACILITATOR_UNSUPERVISED",
      "BLOCKED_FACILITATOR_NEVER_OBSERVED",
      "BLOCKED_FACILITATOR_UNOBSERVED");

  static Trainability of(Facilitator who, LocalDate date, Profile profile) {
    Optional<FacilitatorStatus> status = who.statuses().on(date);
    boolean early = status.equals(Optional.of(FacilitatorStatus.APPLICANT))
        || status.equals(Optional.of(FacilitatorStatus.TRAINEE));
    List<String> missing =
        Competence.of(who, date, profile).missing().stream().map(Refusal::code).toList();
    if (!early || !missing.contains("BLOCKED_FACILITATOR_UNTRAINED")) {
      return NOT_WAITING;
    }
    return MENDED.containsAll(missing) ? READY : LACKS_MORE;
  }
}
