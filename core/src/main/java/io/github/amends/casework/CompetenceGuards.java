// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Validity;
import io.github.amends.event.EventType;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import io.github.amends.volunteer.LevelProof;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a facilitator can do this, on the day on which it is done (rules FAC-01 to FAC-05,
 * FAC-07, FAC-10 and FAC-14).
 */
final class CompetenceGuards {
  /** Whoever was trained holds this, whatever the scheme of levels. */
  private static final String TRAINED_IS_ENOUGH = "trained";

  static final Guard TRAINED = new FacilitatorGuard("FAC-01/trained", Rules.FAC_01) {
    @Override
    @Nullable
    Refusal refuse(Question question, Facilitation each, FacilitatorStanding standing) {
      return trained(each, standing);
    }
  };

  static final Guard LEVEL = new FacilitatorGuard("FAC-02/level", Rules.FAC_02) {
    @Override
    @Nullable
    Refusal refuse(Question question, Facilitation each, FacilitatorStanding standing) {
      return each.isFacilitating()
          ? level(question.profile(), question.isComplex(), each, standing)
          : null;
    }
  };

  static final Guard SUPERVISED = new FacilitatorGuard("FAC-03/supervised", Rules.FAC_03) {
    @Override
    @Nullable
    Refusal refuse(Question question, Facilitation each, FacilitatorStanding standing) {
      return supervised(question.profile(), each, standing);
    }
  };

  static final Guard OBSERVED = new FacilitatorGuard("FAC-04/observed", Rules.FAC_04) {
    @Override
    @Nullable
    Refusal refuse(Question question, Facilitation each, FacilitatorStanding standing) {
      return observed(question.profile(), each, standing);
    }
  };

  static final Guard VETTED = new FacilitatorGuard("FAC-07/vetted", Rules.FAC_07) {
    @Override
    @Nullable
    Refusal refuse(Question question, Facilitation each, FacilitatorStanding standing) {
      return vetted(each, standing);
    }
  };

  static final Guard ADULT = new FacilitatorGuard("FAC-07/adult", Rules.FAC_07) {
    @Override
    @Nullable
    Refusal refuse(Question question, Facilitation each, FacilitatorStanding standing) {
      return adult(each, standing);
    }
  };

  static final Guard SUPERVISOR = new FacilitatorGuard("FAC-10/supervisor", Rules.FAC_10) {
    @Override
    @Nullable
    Refusal refuse(Question question, Facilitation each, FacilitatorStanding standing) {
      return supervisor(question.profile(), each, standing);
    }
  };

  private CompetenceGuards() {}

  static @Nullable Refusal trained(Facilitation each, FacilitatorStanding standing) {
    return each.isOn(AssignmentRole.SHADOW) || isTrained(standing, each.date())
        ? null
        : each.notBefore(
            standing.trainedFrom(), refusal("BLOCKED_FACILITATOR_UNTRAINED", Rules.FAC_01, each));
  }

  static @Nullable Refusal supervised(
      Profile profile, Facilitation each, FacilitatorStanding standing) {
    SortedSet<LocalDate> records = standing.supervisedOn();
    if (isRecent(profile, Parameter.SUPERVISION_INTERVAL, each, records, standing)) {
      return null;
    }
    return refusal(
        latest(records, each.date()).isPresent()
            ? "BLOCKED_FACILITATOR_UNSUPERVISED"
            : "BLOCKED_FACILITATOR_NEVER_SUPERVISED",
        Rules.FAC_03,
        each);
  }

  static @Nullable Refusal observed(
      Profile profile, Facilitation each, FacilitatorStanding standing) {
    SortedSet<LocalDate> records = standing.observedOn();
    if (isRecent(profile, Parameter.OBSERVATION_INTERVAL, each, records, standing)) {
      return null;
    }
    return refusal(
        latest(records, each.date()).isPresent()
            ? "BLOCKED_FACILITATOR_UNOBSERVED"
            : "BLOCKED_FACILITATOR_NEVER_OBSERVED",
        Rules.FAC_04,
        each);
  }

  static @Nullable Refusal vetted(Facilitation each, FacilitatorStanding standing) {
    return standing.isVettedOn(each.date())
        ? null
        : each.notBefore(
            standing.vetting().map(Validity::from),
            refusal("BLOCKED_FACILITATOR_VETTING", Rules.FAC_07, each));
  }

  static @Nullable Refusal adult(Facilitation each, FacilitatorStanding standing) {
    return holdsSince(standing.knownAdultFrom(), each.date())
        ? null
        : each.notBefore(
            standing.knownAdultFrom(), refusal("BLOCKED_FACILITATOR_UNDERAGE", Rules.FAC_07, each));
  }

  private static boolean isTrained(FacilitatorStanding standing, LocalDate date) {
    return holdsSince(standing.trainedFrom(), date);
  }

  static boolean holdsSince(Optional<LocalDate> since, LocalDate date) {
    return since.isPresent() && !since.get().isAfter(date);
  }

  static @Nullable Refusal level(
      Profile profile, boolean complex, Facilitation each, FacilitatorStanding standing) {
    Parameter asked = levels(complex, each);
    if (holdsOneOf(profile, asked, standing, each.date())) {
      return null;
    }
    List<String> needed = profile.setting(asked).codes();
    List<RuleId> rules = wouldHoldWhileRegistered(standing, needed, each.date())
        ? List.of(Rules.FAC_02, Rules.FAC_14)
        : List.of(Rules.FAC_02);
    return Refusal.of(
            "BLOCKED_FACILITATOR_LEVEL",
            rules,
            Fact.of("facilitator", each.facilitator()),
            Fact.of("date", each.date()),
            Fact.of("needed", String.join(", ", needed)))
        .liftedBy(EventType.FACILITATOR_ASSIGNED.code());
  }

  private static Parameter levels(boolean complex, Facilitation each) {
    if (each.isOn(AssignmentRole.LEAD)) {
      return complex ? Parameter.LEVELS_TO_LEAD_COMPLEX : Parameter.LEVELS_TO_LEAD;
    }
    return complex ? Parameter.LEVELS_TO_ASSIST_COMPLEX : Parameter.LEVELS_TO_ASSIST;
  }

  private static boolean holdsOneOf(
      Profile profile, Parameter levels, FacilitatorStanding standing, LocalDate date) {
    return standing.holdsOneOf(profile.choices(levels, FacilitatorLevel.class), date)
        || (isTrained(standing, date)
            && profile.setting(levels).codes().contains(TRAINED_IS_ENOUGH));
  }

  private static boolean wouldHoldWhileRegistered(
      FacilitatorStanding standing, List<String> needed, LocalDate date) {
    for (LevelHeld held : standing.levels()) {
      if (held.proof() == LevelProof.REGISTRATION
          && held.validity().holdsOn(date)
          && needed.contains(held.level().code())) {
        return true;
      }
    }
    return false;
  }

  /** Within the interval since the last record, or since the training if there is none yet. */
  private static boolean isRecent(
      Profile profile,
      Parameter interval,
      Facilitation each,
      SortedSet<LocalDate> records,
      FacilitatorStanding standing) {
    Optional<Period> allowed = profile.setting(interval).period();
    if (allowed.isEmpty() || each.isOn(AssignmentRole.SHADOW)) {
      return true;
    }
    Optional<LocalDate> last = latest(records, each.date());
    Optional<LocalDate> since = last.isPresent() ? last : standing.trainedFrom();
    return holdsSince(since, each.date())
        && isWithin(allowed.get(), since.orElseThrow(), each.date());
  }

  /** Days are counted, since to go forward by them takes three times as long. */
  private static boolean isWithin(Period allowed, LocalDate since, LocalDate date) {
    boolean inDays = allowed.getYears() == 0 && allowed.getMonths() == 0;
    return inDays
        ? date.toEpochDay() - since.toEpochDay() <= allowed.getDays()
        : !date.isAfter(since.plus(allowed));
  }

  /** The newest record that is not later than a day: a later record proves nothing about it. */
  private static Optional<LocalDate> latest(SortedSet<LocalDate> records, LocalDate date) {
    if (records.isEmpty()) {
      return Optional.empty();
    }
    LocalDate newest = records.last();
    if (!newest.isAfter(date)) {
      return Optional.of(newest);
    }
    SortedSet<LocalDate> known = records.headSet(date.plusDays(1));
    return known.isEmpty() ? Optional.empty() : Optional.of(known.last());
  }

  static @Nullable Refusal supervisor(
      Profile profile, Facilitation each, FacilitatorStanding standing) {
    if (!each.isOn(AssignmentRole.SUPERVISOR)) {
      return null;
    }
    List<String> needed = profile.setting(Parameter.LEVELS_TO_SUPERVISE).codes();
    Optional<Period> experience =
        profile.setting(Parameter.SUPERVISOR_EXPERIENCE).period();
    LocalDate since = experience.map(each.date()::minus).orElse(each.date());
    boolean holds = holdsOneOf(profile, Parameter.LEVELS_TO_SUPERVISE, standing, each.date())
        && holdsOneOf(profile, Parameter.LEVELS_TO_SUPERVISE, standing, since);
    return holds
        ? null
        : Refusal.of(
                "FAC-10",
                Rules.FAC_10,
                Fact.of("facilitator", each.facilitator()),
                Fact.of("date", each.date()),
                Fact.of("needed", String.join(", ", needed)))
            .liftedBy(EventType.FACILITATOR_ASSIGNED.code());
  }

  private static Refusal refusal(String code, RuleId rule, Facilitation each) {
    return Refusal.of(
            code, rule, Fact.of("facilitator", each.facilitator()), Fact.of("date", each.date()))
        .liftedBy(EventType.FACILITATOR_ASSIGNED.code());
  }
}
