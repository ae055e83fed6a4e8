// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.CostLineId;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.FundingAwardId;
import io.github.amends.basics.Money;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ProgrammeId;
import io.github.amends.basics.SiteId;
import io.github.amends.basics.TrainingPackageId;
import io.github.amends.basics.Validity;
import io.github.amends.programme.CostCategory;
import io.github.amends.programme.CostLedger;
import io.github.amends.programme.CostLine;
import io.github.amends.programme.CostPayer;
import io.github.amends.programme.CostRecovery;
import io.github.amends.programme.DrawDown;
import io.github.amends.programme.FundingAward;
import io.github.amends.programme.FundingLedger;
import io.github.amends.programme.FundingRestriction;
import io.github.amends.programme.Programme;
import io.github.amends.programme.Site;
import io.github.amends.programme.TrainingAllocation;
import io.github.amends.programme.TrainingPackage;
import io.github.amends.programme.TrainingPool;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.ReferringAgency;
import io.github.amends.referral.SharingAgreement;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentEndReason;
import io.github.amends.volunteer.AssignmentRegister;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Booking;
import io.github.amends.volunteer.BusyTime;
import io.github.amends.volunteer.Commitment;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictDeclaration;
import io.github.amends.volunteer.ConflictKind;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.Employment;
import io.github.amends.volunteer.Facilitator;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStatus;
import io.github.amends.volunteer.ProfessionalDevelopment;
import io.github.amends.volunteer.Qualification;
import io.github.amends.volunteer.Registration;
import io.github.amends.volunteer.StatusHistory;
import io.github.amends.volunteer.TrainingRecord;
import io.github.amends.volunteer.TrainingResult;
import io.github.amends.volunteer.VettingResult;
import io.github.amends.volunteer.Volunteers;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That what a service keeps about itself is read back as it was written. */
class ServiceRoundTripTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final Currency POUNDS = Currency.getInstance("GBP");
  private static final SiteId BOLTON = SiteId.of("bolton");

  static List<Object> values() {
    Facilitator whole = volunteer();
    return List.of(
        whole,
        Volunteers.applicant("f-2").build(),
        whole.standing(
            List.of(new Conflict(whole.id(), ConflictKind.OTHER)),
            List.of(new BusyTime(Instant.EPOCH, Instant.EPOCH.plusSeconds(60), Optional.empty()))),
        AssignmentRegister.empty()
            .assign(CaseId.of("case-1"), new Assignment(whole.id(), AssignmentRole.LEAD), DAY)
            .assign(CaseId.of("case-2"), new Assignment(whole.id(), AssignmentRole.CO), DAY)
            .end(CaseId.of("case-2"), whole.id(), DAY, AssignmentEndReason.HANDED_OVER)
            .book(new Booking(
                whole.id(),
                new BusyTime(Instant.EPOCH, Instant.EPOCH.plusSeconds(60), Optional.empty()))),
        Programme.builder()
            .id(ProgrammeId.of("pr-1"))
            .organisation(PartyRef.organisation("o-1"))
            .name("Restore")
            .addOffers("conference", "shuttle")
            .profileId("roc-restore")
            .profileVersion(1)
            .runs(Validity.from(DAY))
            .build(),
        Site.builder()
            .id(BOLTON)
            .programme(ProgrammeId.of("pr-1"))
            .name("Bolton")
            .area("E08000001")
            .open(Validity.between(DAY, DAY.plusYears(1)))
            .meetingsPerWeek(4)
            .build(),
        TrainingPool.of(
                TrainingPackageId.of("national"),
                new TrainingPackage(PartyRef.organisation("p-1"), 12, 3, "level-two"),
                10)
            .allocate(new TrainingAllocation(BOLTON, 1, DAY)),
        FundingLedger.of(
                award(FundingRestriction.none(), "a-1"),
                award(FundingRestriction.to(CostCategory.TRAINING), "a-2"))
            .draw(new DrawDown(
                FundingAwardId.of("a-2"),
                DAY,
                new Money(1, POUNDS),
                CostCategory.TRAINING,
                Optional.of(BOLTON),
                Optional.of(CostLineId.of("c-1")))),
        new CostLedger(
            POUNDS,
            List.of(new CostLine(
                CostLineId.of("c-1"),
                DAY,
                new Money(250, POUNDS),
                CostCategory.TRAVEL,
                Optional.of(CaseId.of("case-1")),
                Optional.empty())),
            List.of(
                new CostRecovery(CostPayer.REFERRER, new Money(5, POUNDS), DAY, Optional.empty()))),
        ReferringAgency.builder()
            .agency(PartyRef.organisation("police"))
            .kind(AgencyKind.POLICE)
            .active(Validity.from(DAY))
            .addAgreements(new SharingAgreement(DocumentRef.of("d-1"), Validity.from(DAY)))
            .build());
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsReadBackAsItWasWritten(Object value) throws IOException {
    check(value);
  }

  private static <T> void check(T value) throws IOException {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) publicType(value.getClass());
    assertThat(PlainMappers.throughJackson2(value, type)).isEqualTo(value);
    assertThat(PlainMappers.throughJackson3(value, type)).isEqualTo(value);
  }

  /** The type that people see: of a generated class, the one above it. */
  private static Class<?> publicType(Class<?> type) {
    return type.isRecord() ? type : type.getSuperclass();
  }

  private static FundingAward award(FundingRestriction restriction, String id) {
    return FundingAward.builder()
        .id(FundingAwardId.of(id))
        .source(PartyRef.organisation("o-2"))
        .amount(Money.of("20000.00", "GBP"))
        .period(DateRange.of(DAY, DAY.plusYears(1)))
        .restriction(restriction)
        .build();
  }

  private static Facilitator volunteer() {
    return Volunteers.inOrder("f-1")
        .statuses(StatusHistory.of(FacilitatorStatus.APPLICANT, DAY)
            .then(FacilitatorStatus.TRAINEE, DAY.plusDays(1)))
        .addSites(BOLTON)
        .commitment(new Commitment(12, 4))
        .addTraining(new TrainingRecord(
            Volunteers.juneCourse(),
            Volunteers.juneCourse().days(),
            TrainingResult.PASSED,
            Optional.of(DocumentRef.of("d-2")),
            Optional.of(DAY.plusYears(3))))
        .addQualifications(
            new Qualification(FacilitatorLevel.ADVANCED, Volunteers.PROVIDER, Validity.from(DAY)))
        .addRegistrations(
            new Registration(FacilitatorLevel.ADVANCED, Validity.between(DAY, DAY.plusDays(3))),
            new Registration(FacilitatorLevel.ADVANCED, Validity.from(DAY.plusDays(9))))
        .addVetting(Volunteers.check(DAY.plusYears(5), VettingResult.CLEAR))
        .addSupervision(Volunteers.supervised(DAY))
        .addObservations(Volunteers.observed(DAY))
        .addDevelopment(new ProfessionalDevelopment(DAY, 6, DevelopmentApproval.APPROVED))
        .addConflicts(
            ConflictDeclaration.with(ConflictKind.KNOWS_PARTY, PartyRef.person("p-1"), DAY),
            ConflictDeclaration.with(ConflictKind.OTHER, CaseId.of("case-1"), DAY))
        .addEmployment(new Employment(PartyRef.organisation("shop"), Validity.from(DAY)))
        .build();
  }
}
