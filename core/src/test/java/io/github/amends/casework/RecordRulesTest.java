// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.assigned;
import static io.github.amends.casework.Story.closure;
import static io.github.amends.casework.Story.consent;

import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.event.CaseMinimised;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.DataKind;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.Initiator;
import io.github.amends.event.LegalHoldLifted;
import io.github.amends.event.LegalHoldPlaced;
import io.github.amends.event.LegalHoldReason;
import io.github.amends.event.PersonErased;
import io.github.amends.event.ReopenReason;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.volunteer.AssignmentRole;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.TreeSet;

/** Rules CON-14, DAT-03 and DAT-05: what a reopened case keeps, and what must not be removed. */
class RecordRulesTest {
  private static final CaseReopened REOPENED = new CaseReopened(ReopenReason.CLOSED_IN_ERROR);
  private static final CaseMinimised MINIMISED =
      new CaseMinimised(new TreeSet<>(EnumSet.of(DataKind.CONTACT)), ErasureBasis.DECLINED);
  private static final PersonErased ERASED = new PersonErased(
      HARMED, new TreeSet<>(EnumSet.of(DataKind.IDENTITY)), ErasureBasis.OWN_REQUEST);

  @Breaks(rule = "CON-14", code = "BLOCKED_CONSENT_CARRIED_OVER", guardedBy = "CON-01")
  void aConsentOfAnEarlierEpisodeCoversNothing(Breach breach) {
    breach
        .isRefused(machine ->
            reopened(machine).attempt(assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK)))
        .isAcceptedOnceMended(machine -> reopened(machine)
            .then(consent(HARMED, ConsentPurpose.ASSESSMENT))
            .attempt(assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK)));
  }

  @Breaks(rule = "DAT-03", code = "BLOCKED_REOPEN_RETENTION")
  void whatWasMadeSmallerIsNotReopened(Breach breach) {
    breach
        .isRefused(machine -> closed(machine).then(MINIMISED).attempt(REOPENED))
        .isAcceptedOnceMended(machine -> closed(machine).attempt(REOPENED));
  }

  @Breaks(rule = "DAT-03", code = "BLOCKED_REOPEN_RETENTION")
  void whatShouldHaveBeenRemovedLongAgoIsNotReopened(Breach breach) {
    breach
        .isRefused(machine -> closed(machine).on(LocalDate.of(2041, 1, 2)).attempt(REOPENED))
        .isAcceptedOnceMended(
            machine -> closed(machine).on(LocalDate.of(2026, 12, 2)).attempt(REOPENED));
  }

  @Breaks(rule = "DAT-05", code = "BLOCKED_LEGAL_HOLD")
  void nobodyIsErasedWhileTheLawNeedsTheRecord(Breach breach) {
    LegalHoldPlaced hold = new LegalHoldPlaced(LegalHoldReason.PROCEEDINGS);
    breach
        .isRefused(machine -> closed(machine).then(hold).attempt(ERASED))
        .isAcceptedOnceMended(
            machine -> closed(machine).then(hold, new LegalHoldLifted()).attempt(ERASED));
  }

  private static Story closed(CaseMachine machine) {
    return Story.graffiti(machine)
        .engage()
        .then(new CaseNotProceeded(
            closure(ClosureCause.NO_FACILITATOR_AVAILABLE, Initiator.SERVICE)));
  }

  private static Story reopened(CaseMachine machine) {
    return closed(machine).then(REOPENED, assigned(LEAD, AssignmentRole.LEAD));
  }
}
