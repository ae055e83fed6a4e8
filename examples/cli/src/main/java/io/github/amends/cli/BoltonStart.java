// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CourseId;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.FundingAwardId;
import io.github.amends.basics.Money;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.SiteId;
import io.github.amends.basics.TrainingPackageId;
import io.github.amends.basics.Validity;
import io.github.amends.basics.VenueId;
import io.github.amends.programme.CostCategory;
import io.github.amends.programme.DrawDown;
import io.github.amends.programme.FundingAward;
import io.github.amends.programme.FundingLedger;
import io.github.amends.programme.FundingRestriction;
import io.github.amends.programme.TrainingAllocation;
import io.github.amends.programme.TrainingPackage;
import io.github.amends.programme.TrainingPool;
import io.github.amends.volunteer.Commitment;
import io.github.amends.volunteer.ConflictDeclaration;
import io.github.amends.volunteer.ConflictKind;
import io.github.amends.volunteer.CourseSubject;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.Facilitator;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStatus;
import io.github.amends.volunteer.ObservationResult;
import io.github.amends.volunteer.ObservedPractice;
import io.github.amends.volunteer.ProfessionalDevelopment;
import io.github.amends.volunteer.Qualification;
import io.github.amends.volunteer.Registration;
import io.github.amends.volunteer.StatusHistory;
import io.github.amends.volunteer.Supervision;
import io.github.amends.volunteer.TrainingCourse;
import io.github.amends.volunteer.TrainingRecord;
import io.github.amends.volunteer.TrainingResult;
import io.github.amends.volunteer.VettingCheck;
import io.github.amends.volunteer.VettingKind;
import io.github.amends.volunteer.VettingResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A made-up start of a service in Bolton: a pool of training packages, a grant, a course in June,
 * and the twelve people who applied. No real person, and no real sum of money.
 */
final class BoltonStart {
  static final LocalDate TRAINING_ENDS = day(6, 15);
  static final LocalDate JUDGED_ON = day(7, 1);
  static final FundingAwardId GRANT = FundingAwardId.of("grant-2026");
  static final SiteId BOLTON = SiteId.of("bolton");
  static final SiteId BURY = SiteId.of("bury");

  /** The police officer who referred the case, and who has trained as a volunteer since. */
  static final PartyRef OFFICER = person(1);

  /** The two who have prepared the case. */
  static final FacilitatorId LEAD = FacilitatorId.of(name(3));

  static final FacilitatorId SECOND = FacilitatorId.of(name(4));

  private static final int APPLICANTS = 12;
  private static final PartyRef PROVIDER = PartyRef.organisation("training-provider");
  private static final Set<Integer> PASSED = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
  private static final int MISSED_A_DAY = 10;
  private static final int DID_NOT_PASS = 11;
  private static final int CHECK_WITH_CONDITIONS = 7;
  private static final int CHECK_NOT_BACK = 8;
  private static final int NOT_YET_OF_AGE = 9;
  private static final int KNOWS_A_PARTY = 2;
  private static final int RELATED_TO_A_PARTY = 6;

  private BoltonStart() {}

  static TrainingPool pool() {
    return TrainingPool.of(
            TrainingPackageId.of("national"),
            new TrainingPackage(PROVIDER, APPLICANTS, 3, FacilitatorLevel.LEVEL_TWO.code()),
            10)
        .allocate(new TrainingAllocation(BOLTON, 1, day(4, 20)))
        .allocate(new TrainingAllocation(BURY, 1, day(4, 20)));
  }

  static TrainingCourse course() {
    return new TrainingCourse(
        CourseId.of("june-2026"),
        CourseSubject.FACILITATION,
        new TreeSet<>(Set.of(day(6, 7), day(6, 14), TRAINING_ENDS)),
        VenueId.of("town-hall"),
        APPLICANTS,
        Optional.of(FacilitatorLevel.LEVEL_TWO));
  }

  /** The grant, for training and for places to meet in, and what was drawn from it. */
  static FundingLedger grant() {
    FundingAward award = FundingAward.builder()
        .id(GRANT)
        .source(PartyRef.organisation("commissioner"))
        .amount(Money.of("5000.00", "GBP"))
        .period(DateRange.of(day(4, 1), day(4, 1).plusYears(1)))
        .restriction(new FundingRestriction(
            new TreeSet<>(Set.of(CostCategory.TRAINING, CostCategory.VENUE)),
            new TreeSet<>(Set.of(BOLTON))))
        .build();
    return FundingLedger.of(award)
        .draw(drawing(day(6, 7), "360.00", CostCategory.VENUE))
        .draw(drawing(TRAINING_ENDS, "1184.55", CostCategory.TRAINING));
  }

  /** Money for a salary, which the grant is not for, a day before it begins. */
  static DrawDown wrong() {
    return drawing(day(3, 31), "4000.00", CostCategory.STAFF);
  }

  private static DrawDown drawing(LocalDate on, String amount, CostCategory category) {
    return new DrawDown(
        GRANT, on, Money.of(amount, "GBP"), category, Optional.of(BOLTON), Optional.empty());
  }

  /** The coordinator, and the twelve who applied. */
  static List<Facilitator> people() {
    List<Facilitator> people = new ArrayList<>();
    people.add(coordinator());
    for (int i = 1; i <= APPLICANTS; i++) {
      people.add(applicant(i));
    }
    return List.copyOf(people);
  }

  private static Facilitator coordinator() {
    LocalDate since = LocalDate.of(2022, 3, 1);
    return Facilitator.builder()
        .id(FacilitatorId.of("coordinator"))
        .person(PartyRef.person("coordinator"))
        .addSites(BOLTON, BURY)
        .statuses(StatusHistory.of(FacilitatorStatus.ACTIVE, since))
        .knownAdultFrom(since)
        .addQualifications(
            new Qualification(FacilitatorLevel.ADVANCED, PROVIDER, Validity.from(since)))
        .addRegistrations(
            new Registration(FacilitatorLevel.ADVANCED, Validity.between(since, day(9, 30))))
        .addVetting(check(LocalDate.of(2025, 3, 3), VettingResult.CLEAR))
        .addSupervision(new Supervision(day(5, 18), ActorRef.staff("supervisor"), 60))
        .addObservations(
            new ObservedPractice(day(2, 10), ActorRef.staff("supervisor"), ObservationResult.MET))
        .addDevelopment(new ProfessionalDevelopment(day(1, 20), 64, DevelopmentApproval.APPROVED))
        .build();
  }

  private static Facilitator applicant(int number) {
    boolean passed = PASSED.contains(number);
    StatusHistory statuses = StatusHistory.of(FacilitatorStatus.APPLICANT, day(4, 27))
        .then(FacilitatorStatus.TRAINEE, day(6, 7));
    Facilitator.Builder builder = Facilitator.builder();
    builder
        .id(FacilitatorId.of(name(number)))
        .person(person(number))
        .addSites(BOLTON)
        .commitment(new Commitment(12, 4))
        .knownAdultFrom(number == NOT_YET_OF_AGE ? day(8, 1) : day(4, 27))
        .statuses(passed ? statuses.then(FacilitatorStatus.ACTIVE, day(6, 22)) : statuses);
    training(number).ifPresent(builder::addTraining);
    if (number != CHECK_NOT_BACK) {
      builder.addVetting(check(
          day(5, 11),
          number == CHECK_WITH_CONDITIONS ? VettingResult.CONDITIONS : VettingResult.CLEAR));
    }
    if (number == KNOWS_A_PARTY) {
      builder.addConflicts(ConflictDeclaration.with(
          ConflictKind.KNOWS_PARTY, PartyRef.person("person-1"), day(6, 22)));
    }
    if (number == RELATED_TO_A_PARTY) {
      builder.addConflicts(ConflictDeclaration.with(
          ConflictKind.RELATED_TO_PARTY, PartyRef.person("person-2"), day(6, 22)));
    }
    return builder.build();
  }

  private static Optional<TrainingRecord> training(int number) {
    TrainingCourse course = course();
    if (PASSED.contains(number)) {
      return Optional.of(new TrainingRecord(
          course,
          course.days(),
          TrainingResult.PASSED,
          Optional.of(DocumentRef.of("certificate-" + number)),
          Optional.empty()));
    }
    if (number == MISSED_A_DAY) {
      return Optional.of(new TrainingRecord(
          course,
          course.days().headSet(TRAINING_ENDS),
          TrainingResult.INCOMPLETE,
          Optional.empty(),
          Optional.empty()));
    }
    return number == DID_NOT_PASS
        ? Optional.of(new TrainingRecord(
            course, course.days(), TrainingResult.FAILED, Optional.empty(), Optional.empty()))
        : Optional.empty();
  }

  private static VettingCheck check(LocalDate on, VettingResult result) {
    return new VettingCheck(VettingKind.ENHANCED, on, result, Optional.of(on.plusYears(3)));
  }

  private static PartyRef person(int number) {
    return PartyRef.person(name(number));
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "v-%02d", number);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
