// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.agreement.Outcome;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseState;
import io.github.amends.casework.ParticipantState;
import io.github.amends.casework.TermState;
import io.github.amends.casework.TermStatus;
import io.github.amends.event.Closure;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.privacy.ResearchView.Course;
import io.github.amends.privacy.ResearchView.Origin;
import io.github.amends.privacy.ResearchView.Result;
import io.github.amends.privacy.ResearchView.Step;
import io.github.amends.referral.Referral;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What of a case research may have. */
final class ResearchFacts {
  private ResearchFacts() {}

  static Origin origin(CaseState state) {
    Referral referral = state.referral();
    return new Origin(
        referral.source().kind(),
        referral.incident().kind(),
        referral.justiceStage(),
        referral.incident().sensitivities());
  }

  static Map<ParticipantRole, Integer> participants(CaseState state) {
    Map<ParticipantRole, Integer> counts = new EnumMap<>(ParticipantRole.class);
    for (ParticipantState each : state.participants().values()) {
      each.participant().roles().forEach(role -> counts.merge(role, 1, Integer::sum));
    }
    return counts;
  }

  static Course course(CaseState state) {
    return new Course(
        state.stage(),
        state.furthestStage(),
        state.route(),
        state.sittingsHeld(),
        state.course().delivered().size(),
        state.record().unverified().size());
  }

  static Result result(CaseState state) {
    Map<TermStatus, Integer> terms = new EnumMap<>(TermStatus.class);
    for (TermState term : state.terms().values()) {
      terms.merge(term.status(), 1, Integer::sum);
    }
    return new Result(
        state.outcome().map(Outcome::kind),
        terms,
        state.closure().map(Closure::cause),
        state.closure().map(Closure::initiator));
  }

  static List<Step> steps(CaseFile file) {
    Occurred received = file.state().referral().received();
    List<Step> steps = new ArrayList<>();
    for (CaseEntry entry : file.entriesAsCorrected()) {
      steps.add(new Step(entry.event().type(), days(received, entry.occurred())));
    }
    return steps;
  }

  private static OptionalInt days(Occurred from, Occurred to) {
    return isKnownToTheDay(from) && isKnownToTheDay(to)
        ? OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(from.date(), to.date())))
        : OptionalInt.empty();
  }

  private static boolean isKnownToTheDay(Occurred occurred) {
    return occurred.precision() == Occurred.Precision.DAY
        || occurred.precision() == Occurred.Precision.INSTANT;
  }
}
