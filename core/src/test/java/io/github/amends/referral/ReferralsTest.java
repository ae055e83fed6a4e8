// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.Classification;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Who brings what to the service, and when it happened. */
class ReferralsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Occurred RECEIVED = Occurred.on(LocalDate.of(2026, 5, 1), LONDON);
  private static final ReferralSource POLICE =
      new ReferralSource.Agency(AgencyKind.POLICE, PartyRef.organisation("gmp"));

  @Test
  void anAgencyIsAnAgencyAndAPartyIsOne() {
    assertThat(FaultsOf.making(
            () -> new ReferralSource.Agency(AgencyKind.SELF, PartyRef.organisation("gmp"))))
        .containsExactly("INVALID_REFERRAL_NO_SOURCE at source.kind");
    assertThat(new ReferralSource.Party(SelfReferralRole.HARMED).kind()).isEqualTo(AgencyKind.SELF);
    assertThat(POLICE.kind()).isEqualTo(AgencyKind.POLICE);
    assertThatThrownBy(() -> new ReferralSource.Agency(null, PartyRef.organisation("gmp")))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void anIncidentThatMayHaveComeBeforeTheReferralIsTaken() {
    for (Occurred possible : new Occurred[] {
      Occurred.on(LocalDate.of(2026, 5, 1), LONDON),
      Occurred.in(YearMonth.of(2026, 5), LONDON),
      Occurred.in(Year.of(2026), LONDON),
      Occurred.at(Instant.parse("2026-05-01T22:59:59Z"), LONDON)
    }) {
      IncidentTime time = new IncidentTime.Known(possible);
      assertThat(referral(time).incident().time()).isEqualTo(time);
    }
  }

  @Test
  void anIncidentThatCertainlyCameAfterTheReferralIsRefused() {
    for (Occurred later : new Occurred[] {
      Occurred.on(LocalDate.of(2026, 5, 2), LONDON),
      Occurred.in(YearMonth.of(2026, 6), LONDON),
      Occurred.at(Instant.parse("2026-05-01T23:00:00Z"), ZoneOffset.UTC)
    }) {
      assertThat(FaultsOf.making(() -> referral(new IncidentTime.Known(later))))
          .containsExactly("INVALID_TIME_ORDER at incident.time");
    }
  }

  @Test
  void whatGoesOnAfterTheReferralBeganBeforeIt() {
    LocalDate received = LocalDate.of(2026, 5, 1);
    IncidentTime goesOn =
        new IncidentTime.Period(DateRange.of(received.minusMonths(6), received.plusMonths(6)));
    assertThat(referral(goesOn).incident().time()).isEqualTo(goesOn);
    IncidentTime later =
        new IncidentTime.Period(DateRange.of(received.plusDays(1), received.plusDays(2)));
    assertThat(FaultsOf.making(() -> referral(later)))
        .containsExactly("INVALID_TIME_ORDER at incident.time");
  }

  @Test
  void aTimeThatIsNotKnownSaysWhy() {
    IncidentTime unknown = new IncidentTime.Unknown(IncidentTime.Reason.FOUND_LATER);
    assertThat(referral(unknown).incident().time()).isEqualTo(unknown);
  }

  @Test
  void whatTheReferrerWroteIsNeverPrinted() {
    Referral referral = referral(new IncidentTime.Unknown(IncidentTime.Reason.NOT_TOLD))
        .withCircumstances(new Narrative("Jane Doe", Classification.CRIMINAL_OFFENCE));
    assertThat(referral.toString()).contains("***").doesNotContain("Jane");
  }

  private static Referral referral(IncidentTime time) {
    Incident incident = Incident.of(IncidentKind.NEIGHBOUR_DISPUTE, time);
    return Referral.of(ReferralId.of("r-1"), POLICE, RECEIVED, incident, JusticeStage.NOT_REPORTED);
  }
}
