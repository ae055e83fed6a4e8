// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.casework.Regions.AgreementAct;
import io.github.amends.casework.Regions.ConsentAct;
import io.github.amends.casework.Regions.ExchangeAct;
import io.github.amends.casework.Regions.MeetingAct;
import io.github.amends.casework.Regions.TermAct;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The regions beside the stage: each row, typed again, and what folding does without one. */
class RegionsTest {
  @Test
  void aConsentIsAskedForAnsweredAndTakenBack() {
    assertThat(rows(Regions.CONSENT, ConsentStatus.values(), ConsentAct.values()))
        .containsExactlyInAnyOrder(
            "- OFFER OFFERED",
            "- GIVE ACTIVE",
            "- REFUSE REFUSED",
            "- WITHDRAW WITHDRAWN",
            "OFFERED GIVE ACTIVE",
            "OFFERED REFUSE REFUSED",
            "OFFERED WITHDRAW WITHDRAWN",
            "ACTIVE GIVE ACTIVE",
            "ACTIVE REFUSE REFUSED",
            "ACTIVE WITHDRAW WITHDRAWN",
            "ACTIVE SUPERSEDE SUPERSEDED",
            "REFUSED OFFER OFFERED",
            "REFUSED GIVE ACTIVE",
            "REFUSED REFUSE REFUSED",
            "REFUSED WITHDRAW WITHDRAWN",
            "WITHDRAWN OFFER OFFERED",
            "WITHDRAWN GIVE ACTIVE",
            "WITHDRAWN REFUSE REFUSED",
            "WITHDRAWN WITHDRAW WITHDRAWN",
            "SUPERSEDED OFFER OFFERED",
            "SUPERSEDED GIVE ACTIVE",
            "SUPERSEDED REFUSE REFUSED",
            "SUPERSEDED WITHDRAW WITHDRAWN");
  }

  @Test
  void aSittingIsFixedHeldAdjournedStoppedCancelledOrNotAttended() {
    assertThat(rows(Regions.MEETING, MeetingStatus.values(), MeetingAct.values()))
        .containsExactlyInAnyOrder(
            "- PROPOSE PROPOSED",
            "- FIX SCHEDULED",
            "PROPOSED PROPOSE PROPOSED",
            "PROPOSED FIX SCHEDULED",
            "PROPOSED STOP CANCELLED",
            "PROPOSED CANCEL CANCELLED",
            "SCHEDULED FIX SCHEDULED",
            "SCHEDULED START RUNNING",
            "SCHEDULED MISS NOT_ATTENDED",
            "SCHEDULED STOP CANCELLED",
            "SCHEDULED CANCEL CANCELLED",
            "RUNNING ADJOURN ADJOURNED",
            "RUNNING END HELD",
            "RUNNING STOP STOPPED",
            "ADJOURNED FIX SCHEDULED");
  }

  @Test
  void aVersionOfTheAgreementIsDraftedAgreedKeptBrokenReplacedOrSetAside() {
    assertThat(rows(Regions.AGREEMENT, AgreementStatus.values(), AgreementAct.values()))
        .containsExactlyInAnyOrder(
            "- DRAFT DRAFT",
            "DRAFT AGREE AGREED",
            "DRAFT REPLACE AMENDED",
            "DRAFT VOID VOIDED",
            "AGREED BRING_INTO_FORCE IN_FORCE",
            "AGREED REPLACE AMENDED",
            "AGREED VOID VOIDED",
            "IN_FORCE FULFIL FULFILLED",
            "IN_FORCE FULFIL_IN_PART PARTLY_FULFILLED",
            "IN_FORCE BREAK BREACHED",
            "IN_FORCE REPLACE AMENDED",
            "IN_FORCE VOID VOIDED");
  }

  @Test
  void aTermIsFollowedToAnEndAndThenStays() {
    assertThat(rows(Regions.TERM, TermStatus.values(), TermAct.values()))
        .containsExactlyInAnyOrder(
            "- AGREE PENDING",
            "PENDING PROGRESS IN_PROGRESS",
            "PENDING FULFIL FULFILLED",
            "PENDING FULFIL_IN_PART PARTLY_FULFILLED",
            "PENDING FAIL NOT_FULFILLED",
            "PENDING WAIVE WAIVED",
            "IN_PROGRESS PROGRESS IN_PROGRESS",
            "IN_PROGRESS FULFIL FULFILLED",
            "IN_PROGRESS FULFIL_IN_PART PARTLY_FULFILLED",
            "IN_PROGRESS FAIL NOT_FULFILLED",
            "IN_PROGRESS WAIVE WAIVED");
  }

  @Test
  void anExchangeIsDraftedCheckedSentAndDeliveredOrNot() {
    assertThat(rows(Regions.EXCHANGE, ExchangeStatus.values(), ExchangeAct.values()))
        .containsExactlyInAnyOrder(
            "- DRAFT DRAFTED",
            "- SEND SENT",
            "DRAFTED DRAFT DRAFTED",
            "DRAFTED CHECK CHECKED",
            "CHECKED DRAFT DRAFTED",
            "CHECKED SEND SENT",
            "SENT DELIVER DELIVERED",
            "SENT DECLINE DECLINED_BY_RECEIVER",
            "SENT RETURN RETURNED");
  }

  @Test
  void whatHasRunOutIsWorkedOutAndNeverKept() {
    assertThat(Regions.CONSENT.steps())
        .noneMatch(
            step -> step.from() == ConsentStatus.EXPIRED || step.next() == ConsentStatus.EXPIRED);
  }

  @Test
  void whoRefusedOrWithdrewDeclinedAndWhoseConsentRanOutDidNot() {
    assertThat(ConsentStatus.values())
        .filteredOn(ConsentStatus::isDeclined)
        .containsExactly(ConsentStatus.REFUSED, ConsentStatus.WITHDRAWN);
  }

  @Test
  void aStateToWhichNoActLeadsIsFoundOut() {
    Region.Builder<TermStatus, TermAct> gap = Region.of(TermStatus.class, TermAct.class)
        .begin(TermAct.AGREE, TermStatus.PENDING)
        .step(EnumSet.of(TermStatus.PENDING), TermAct.PROGRESS, TermStatus.IN_PROGRESS);
    assertThatThrownBy(() -> gap.endingIn(EnumSet.allOf(TermStatus.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no way leads to FULFILLED");
  }

  @Test
  void aStateThatNoActLeadsOutOfIsFoundOut() {
    Region.Builder<ExchangeStatus, ExchangeAct> trap =
        Region.of(ExchangeStatus.class, ExchangeAct.class);
    Iterator<ExchangeAct> acts = EnumSet.allOf(ExchangeAct.class).iterator();
    for (ExchangeStatus each : ExchangeStatus.values()) {
      trap.begin(acts.next(), each);
    }
    assertThatThrownBy(() -> trap.endingIn(EnumSet.of(ExchangeStatus.DELIVERED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no way leads out of DRAFTED");
  }

  @Test
  void theSameStateAndActTwiceIsFoundOut() {
    Region.Builder<TermStatus, TermAct> twice = Region.of(TermStatus.class, TermAct.class)
        .step(EnumSet.of(TermStatus.PENDING), TermAct.WAIVE, TermStatus.WAIVED)
        .step(EnumSet.of(TermStatus.PENDING), TermAct.WAIVE, TermStatus.FULFILLED);
    assertThatThrownBy(() -> twice.endingIn(EnumSet.allOf(TermStatus.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two rows for PENDING and WAIVE");
  }

  /** Every row of a region as text; where it has none, an act changes nothing. */
  private static <S extends Enum<S>, A extends Enum<A>> Set<String> rows(
      Region<S, A> region, S[] states, A[] acts) {
    Set<String> rows = Arrays.stream(acts)
        .flatMap(act -> region.beginning(act).stream().map(first -> "- " + act + " " + first))
        .collect(Collectors.toSet());
    for (S state : states) {
      for (A act : acts) {
        if (region.allows(state, act)) {
          rows.add(state + " " + act + " " + region.after(state, act));
        } else {
          assertThat(region.after(state, act)).as("%s %s", state, act).isEqualTo(state);
        }
      }
    }
    List<String> steps = region.steps().stream()
        .map(step -> step.from() + " " + step.event() + " " + step.next())
        .toList();
    assertThat(rows).containsAll(steps);
    return rows;
  }
}
