// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Validity;
import io.github.amends.basics.WorkingDays;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.LegalOrderKind;
import io.github.amends.volunteer.BusyTime;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What a service may say that stands in the way: facilitators, ages, orders and other cases. */
final class OddContexts {
  private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 7);
  private static final Validity OVER = Validity.between(LONG_AGO, LONG_AGO.plusYears(1));
  private static final WorkingDays WORKING_DAYS = WorkingDays.of(
      DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2036, 1, 1)),
      Set.of(LocalDate.of(2026, 5, 25)));
  private static final Map<CaseId, CaseId> CIRCLE = Map.of(
      CaseId.of("case-2"), CaseId.of("case-1"),
      CaseId.of("case-3"), CaseId.of("case-2"),
      CaseId.of("case-4"), CaseId.of("case-4"));

  /** Facilitators of whom nothing is as it should be. */
  private static final Map<FacilitatorId, FacilitatorStanding> UNFIT =
      changed(standing -> FacilitatorStanding.builder()
          .facilitator(standing.facilitator())
          .addConflicts(new Conflict(standing.facilitator(), ConflictKind.RELATED_TO_PARTY))
          .vetting(OVER)
          .addActive(OVER)
          .addBusy(new BusyTime(
              Instant.parse("2025-01-01T00:00:00Z"),
              Instant.parse("2040-01-01T00:00:00Z"),
              Optional.of(MeetingId.of("m-elsewhere"))))
          .build());

  /** Trained and registered, and without all that has to be kept up. */
  private static final Map<FacilitatorId, FacilitatorStanding> LAPSED = changed(standing -> standing
      .withDevelopment(List.of())
      .withSupervisedOn(new TreeSet<>(Set.of(LocalDate.of(2020, 3, 2))))
      .withObservedOn(new TreeSet<>(Set.of(LocalDate.of(2020, 3, 2))))
      .withTrainedForChildrenFrom(Optional.empty())
      .withConflicts(new Conflict(standing.facilitator(), ConflictKind.REFERRING_OFFICER)));

  private final SplittableRandom random;

  OddContexts(SplittableRandom random) {
    this.random = random;
  }

  private static Map<FacilitatorId, FacilitatorStanding> changed(
      UnaryOperator<FacilitatorStanding> change) {
    Map<FacilitatorId, FacilitatorStanding> all = new HashMap<>();
    Cast.STANDINGS.forEach((who, standing) -> all.put(who, change.apply(standing)));
    return Map.copyOf(all);
  }

  /** All that is asked, half of the time with the working days. */
  Context ordinary(Context known) {
    return random.nextInt(2) == 0 ? known : known.withWorkingDays(WORKING_DAYS);
  }

  /** One thing in the way, or several. */
  Context odd(Context ordinary, CaseState state) {
    Context known = ordinary.withWorkingDays(WORKING_DAYS);
    return switch (random.nextInt(13)) {
      case 0, 1, 2 -> known.withStandings(UNFIT);
      case 3, 11, 12 -> known.withStandings(LAPSED);
      case 4 -> known.withStandings(Map.of());
      case 5 -> known.withAges(AgeEvidence.unknown());
      case 6 -> known.withAges(aged(9 + random.nextInt(9)));
      case 7 -> Context.at(known.now()).withStandings(known.standings()).withAges(known.ages());
      case 8 -> inTheWay(known, state);
      case 9 -> inTheWay(known, state).withStandings(LAPSED).withAges(aged(15));
      default -> inTheWay(known, state).withStandings(UNFIT).withAges(aged(15));
    };
  }

  private static AgeEvidence aged(int years) {
    return (participant, day) -> OptionalInt.of(years);
  }

  /** An order that keeps everybody apart, another open case, and cases that are one. */
  private static Context inTheWay(Context known, CaseState state) {
    Context blocked = known.withOpenCases(Set.of(CaseId.of("case-77"))).withDuplicates(CIRCLE);
    return state.participants().size() < 2
        ? blocked
        : blocked.withLegalOrders(List.of(new LegalOrder(
            LegalOrderId.of("o-court"),
            LegalOrderKind.COURT_ORDER,
            Validity.from(LONG_AGO),
            new TreeSet<>(state.participants().keySet()))));
  }
}
