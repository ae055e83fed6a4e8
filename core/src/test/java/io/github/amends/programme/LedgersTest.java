// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.CostLineId;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.FundingAwardId;
import io.github.amends.basics.Money;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ProgrammeId;
import io.github.amends.basics.SiteId;
import io.github.amends.basics.TrainingPackageId;
import io.github.amends.basics.Validity;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.ReferringAgency;
import io.github.amends.referral.SharingAgreement;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The ledgers of training packages and of money: what is left, and what they refuse. */
class LedgersTest {
  private static final SiteId BOLTON = SiteId.of("bolton");
  private static final SiteId BURY = SiteId.of("bury");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final FundingAwardId GRANT = FundingAwardId.of("grant");

  @Test
  void ofTenPackagesWithTwoAllocatedEightAreLeft() {
    TrainingPool pool = pool(10)
        .allocate(new TrainingAllocation(BOLTON, 1, DAY))
        .allocate(new TrainingAllocation(BURY, 1, DAY));
    assertThat(pool.allocated()).isEqualTo(2);
    assertThat(pool.left()).isEqualTo(8);
    assertThat(pool.allocatedTo(BOLTON)).isEqualTo(1);
    assertThat(pool.placesAt(BURY)).isEqualTo(12);
    assertThat(pool.placesAt(SiteId.of("wigan"))).isZero();
  }

  @Test
  void neverIsMoreAllocatedThanThereIs() {
    List<TrainingAllocation> tooMany = List.of(
        new TrainingAllocation(BOLTON, 2, DAY),
        new TrainingAllocation(BURY, 1, DAY),
        new TrainingAllocation(BOLTON, Integer.MAX_VALUE, DAY));
    TrainingPackage each = pool(2).each();
    assertThat(FaultsOf.making(
            () -> new TrainingPool(TrainingPackageId.of("national"), each, 2, tooMany)))
        .containsExactly(
            "INVALID_ALLOCATION at allocations[1].packages",
            "INVALID_ALLOCATION at allocations[2].packages");
    assertThat(FaultsOf.making(() -> new TrainingAllocation(BOLTON, 0, DAY)))
        .containsExactly("INVALID_ALLOCATION at packages");
    assertThat(FaultsOf.making(
            () -> new TrainingPackage(PartyRef.organisation("p"), 0, 0, "Level two")))
        .containsExactly(
            "INVALID_TRAINING at places",
            "INVALID_TRAINING at courseDays",
            "INVALID_TRAINING at awards");
  }

  @Test
  void whatIsDrawnAndWhatIsLeftAreTheAward() {
    FundingLedger ledger = FundingLedger.of(grant(FundingRestriction.none()))
        .draw(drawing("600.01", DAY, CostCategory.TRAINING, Optional.empty()))
        .draw(drawing("399.99", DAY.plusMonths(6), CostCategory.VENUE, Optional.of(BOLTON)));
    assertThat(ledger.drawn(GRANT)).isEqualTo(Money.of("1000.00", "GBP"));
    assertThat(ledger.left(GRANT)).isEqualTo(Money.of("0.00", "GBP"));
    assertThat(FaultsOf.making(
            () -> ledger.draw(drawing("0.01", DAY, CostCategory.VENUE, Optional.empty()))))
        .containsExactly("INVALID_FUNDING at drawDowns[2].amount");
  }

  @Test
  void aDrawDownIsRefusedWithAllThatIsWrongWithIt() {
    FundingRestriction training = new FundingRestriction(
        new TreeSet<>(Set.of(CostCategory.TRAINING)), new TreeSet<>(Set.of(BOLTON)));
    DrawDown dollars = new DrawDown(
        GRANT,
        DAY,
        Money.of("1.00", "USD"),
        CostCategory.TRAINING,
        Optional.of(BOLTON),
        Optional.empty());
    DrawDown ofNobody = new DrawDown(
        FundingAwardId.of("none"),
        DAY,
        Money.of("1.00", "GBP"),
        CostCategory.TRAINING,
        Optional.empty(),
        Optional.empty());
    List<DrawDown> wrong = List.of(
        drawing("1000.01", DAY.minusDays(1), CostCategory.VENUE, Optional.of(BURY)),
        dollars,
        ofNobody,
        drawing("1000.00", DAY.plusYears(1), CostCategory.TRAINING, Optional.empty()));
    FundingAward grant = grant(training);
    assertThat(FaultsOf.making(() -> new FundingLedger(List.of(grant, grant), wrong)))
        .containsExactly(
            "INVALID_ID at awards[1].id",
            "INVALID_FUNDING at drawDowns[0].drawnOn",
            "INVALID_FUNDING at drawDowns[0].category",
            "INVALID_FUNDING at drawDowns[0].site",
            "INVALID_FUNDING at drawDowns[0].amount",
            "INVALID_MONEY at drawDowns[1].amount",
            "INVALID_ID at drawDowns[2].award",
            "INVALID_FUNDING at drawDowns[3].drawnOn",
            "INVALID_FUNDING at drawDowns[3].site");
  }

  @Test
  void theLastDayOfThePeriodIsInIt() {
    FundingLedger ledger = FundingLedger.of(grant(FundingRestriction.to(CostCategory.TRAINING)))
        .draw(drawing(
            "1.00", DAY.plusYears(1).minusDays(1), CostCategory.TRAINING, Optional.empty()));
    assertThat(ledger.left(GRANT)).isEqualTo(Money.of("999.00", "GBP"));
    assertThat(FundingRestriction.to(BOLTON).allows(Optional.of(BURY))).isFalse();
    assertThat(FundingRestriction.to(BOLTON).allows(CostCategory.STAFF)).isTrue();
  }

  /** However the amounts fall, the ledger takes exactly those that are still there. */
  @Property(tries = 300)
  void aLedgerBalancesExactly(@ForAll List<@IntRange(min = 1, max = 60_000) Integer> amounts) {
    FundingLedger ledger = FundingLedger.of(grant(FundingRestriction.none()));
    long left = 100_000;
    for (int each : amounts) {
      Money amount = new Money(each, Currency.getInstance("GBP"));
      DrawDown drawDown =
          new DrawDown(GRANT, DAY, amount, CostCategory.OTHER, Optional.empty(), Optional.empty());
      if (each <= left) {
        ledger = ledger.draw(drawDown);
        left -= each;
      } else {
        FundingLedger before = ledger;
        assertThat(FaultsOf.making(() -> before.draw(drawDown))).hasSize(1);
      }
      assertThat(ledger.left(GRANT).minorUnits()).isEqualTo(left);
      assertThat(ledger.left(GRANT).plus(ledger.drawn(GRANT)))
          .isEqualTo(Money.of("1000.00", "GBP"));
    }
  }

  @Test
  void costsAreCountedWithWhatWasPaidBack() {
    CaseId caseId = CaseId.of("case-1");
    CostLine hall = cost("c-1", "40.00", CostCategory.VENUE, Optional.of(caseId));
    CostLine bus = cost("c-2", "5.60", CostCategory.TRAVEL, Optional.empty());
    CostRecovery paid =
        new CostRecovery(CostPayer.COUNCIL, Money.of("15.60", "GBP"), DAY, Optional.of(caseId));
    CostLedger ledger =
        new CostLedger(Currency.getInstance("GBP"), List.of(hall, bus), List.of(paid));
    assertThat(ledger.spent()).isEqualTo(Money.of("45.60", "GBP"));
    assertThat(ledger.spentOn(caseId)).isEqualTo(Money.of("40.00", "GBP"));
    assertThat(ledger.spentOn(CostCategory.TRAVEL)).isEqualTo(Money.of("5.60", "GBP"));
    assertThat(ledger.recovered()).isEqualTo(Money.of("15.60", "GBP"));
    assertThat(ledger.net()).isEqualTo(Money.of("30.00", "GBP"));
    assertThat(FaultsOf.making(
            () -> new CostLedger(Currency.getInstance("EUR"), List.of(hall, hall), List.of(paid))))
        .containsExactly(
            "INVALID_MONEY at costs[0].amount",
            "INVALID_ID at costs[1].id",
            "INVALID_MONEY at costs[1].amount",
            "INVALID_MONEY at recoveries[0].amount");
    assertThat(FaultsOf.making(() -> cost("c-3", "0.00", CostCategory.VENUE, Optional.empty())))
        .containsExactly("INVALID_MONEY at amount");
  }

  @Test
  void aProgrammeNamesWhatItOffersAndASiteWhatItHolds() {
    assertThat(FaultsOf.making(() -> Programme.builder()
            .id(ProgrammeId.of("pr-1"))
            .organisation(PartyRef.person("p"))
            .name(" ")
            .profileId("ROC Restore")
            .profileVersion(0)
            .runs(Validity.from(DAY))
            .build()))
        .containsExactly(
            "INVALID_ID at organisation",
            "INVALID_NARRATIVE at name",
            "INVALID_PROGRAMME at offers",
            "INVALID_ID at profileId",
            "INVALID_PROGRAMME at profileVersion");
    assertThat(FaultsOf.making(() -> Site.builder()
            .id(BOLTON)
            .programme(ProgrammeId.of("pr-1"))
            .name("Bolton")
            .area("")
            .open(Validity.from(DAY))
            .meetingsPerWeek(0)
            .build()))
        .containsExactly("INVALID_NARRATIVE at area", "INVALID_LIMIT at meetingsPerWeek");
  }

  @Test
  void anAgencySharesInformationWhileAnAgreementIsInForce() {
    ReferringAgency police = ReferringAgency.builder()
        .agency(PartyRef.organisation("police"))
        .kind(AgencyKind.POLICE)
        .active(Validity.from(DAY))
        .addAgreements(new SharingAgreement(
            DocumentRef.of("agreement-1"), Validity.between(DAY, DAY.plusYears(1))))
        .build();
    assertThat(police.sharesOn(DAY.minusDays(1))).isFalse();
    assertThat(police.sharesOn(DAY.plusYears(1))).isTrue();
    assertThat(police.sharesOn(DAY.plusYears(1).plusDays(1))).isFalse();
    assertThat(FaultsOf.making(() -> ReferringAgency.builder()
            .agency(PartyRef.person("p"))
            .kind(AgencyKind.SELF)
            .active(Validity.from(DAY))
            .build()))
        .containsExactly("INVALID_ID at agency", "INVALID_REFERRAL_NO_SOURCE at kind");
  }

  private static TrainingPool pool(int packages) {
    return TrainingPool.of(
        TrainingPackageId.of("national"),
        new TrainingPackage(PartyRef.organisation("provider"), 12, 3, "level-two"),
        packages);
  }

  private static FundingAward grant(FundingRestriction restriction) {
    return FundingAward.builder()
        .id(GRANT)
        .source(PartyRef.organisation("commissioner"))
        .amount(Money.of("1000.00", "GBP"))
        .period(DateRange.of(DAY, DAY.plusYears(1)))
        .restriction(restriction)
        .build();
  }

  private static DrawDown drawing(
      String amount, LocalDate on, CostCategory category, Optional<SiteId> site) {
    return new DrawDown(GRANT, on, Money.of(amount, "GBP"), category, site, Optional.empty());
  }

  private static CostLine cost(
      String id, String amount, CostCategory category, Optional<CaseId> caseId) {
    return new CostLine(
        CostLineId.of(id), DAY, Money.of(amount, "GBP"), category, caseId, Optional.empty());
  }
}
