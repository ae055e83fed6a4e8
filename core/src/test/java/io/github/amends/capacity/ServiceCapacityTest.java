// SPDX-License-Identifier: Apache-2.0
package io.github.amends.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseComplexity;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.Lapse;
import io.github.amends.casework.Story;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.FacilitatorTimeLogged;
import io.github.amends.event.Initiator;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.event.TimeActivity;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.programme.TrainingPackage;
import io.github.amends.volunteer.AssignmentEndReason;
import io.github.amends.volunteer.ConflictDeclaration;
import io.github.amends.volunteer.ConflictKind;
import io.github.amends.volunteer.Facilitator;
import io.github.amends.volunteer.VettingResult;
import io.github.amends.volunteer.Volunteers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a service can take on: who waits, who carries what, and what one more package changes. */
class ServiceCapacityTest {
  private static final Profile PROFILE = Profiles.rocRestore();
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final TrainingPackage PACKAGE =
      new TrainingPackage(PartyRef.organisation("provider"), 2, 3, "level-two");

  @Test
  void casesWithoutALeadWaitTheLongestFirst() {
    ServiceCapacity capacity = of(List.of(accepted(6, 10), accepted(5, 20), led()), List.of());
    assertThat(capacity.waiting())
        .extracting(WaitingCase::since)
        .containsExactly(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 10));
    assertThat(capacity.waiting())
        .extracting(WaitingCase::complexity)
        .containsOnly(CaseComplexity.ORDINARY);
    assertThat(capacity.couldBeLed()).isZero();
  }

  @Test
  void aCaseThatLosesItsLeadWaitsFromThatDayAndNoCaseWaitsBeforeItIsTakenIn() {
    CaseFile lost = Story.graffiti()
        .takeIn()
        .on(6, 20)
        .then(new AssignmentEnded(Story.LEAD, AssignmentEndReason.LEFT))
        .file();
    CaseFile closed = Story.graffiti()
        .takeIn()
        .then(
            new AssignmentEnded(Story.LEAD, AssignmentEndReason.LEFT),
            new CaseNotProceeded(Story.closure(ClosureCause.WITHDREW, Initiator.HARMED)))
        .file();
    ServiceCapacity capacity = of(List.of(lost, closed, Story.graffiti().file()), List.of());
    assertThat(capacity.waiting())
        .extracting(WaitingCase::since)
        .containsExactly(LocalDate.of(2026, 6, 20));
  }

  @Test
  void aVolunteerLeadsNoMoreThanTheNumberOfCases() {
    List<CaseFile> files =
        List.of(accepted(6, 1), accepted(6, 2), accepted(6, 3), accepted(6, 4), led());
    Facilitator lead = able(Story.LEAD.value());
    assertThat(of(files, List.of(lead)).couldBeLed()).isEqualTo(1);
    assertThat(of(files, List.of(lead, able("f-9"))).couldBeLed()).isEqualTo(3);
    assertThat(of(files, List.of()).loads())
        .containsEntry(Story.LEAD, new Load(Story.LEAD, 1, 0, 0))
        .containsEntry(Story.SECOND, new Load(Story.SECOND, 0, 1, 0));
  }

  @Test
  void timeCountsOfClosedCasesToo() {
    CaseFile file = Story.graffiti()
        .takeIn()
        .then(new FacilitatorTimeLogged(Story.LEAD, TimeActivity.CONTACT, 90))
        .then(new CaseNotProceeded(Story.closure(ClosureCause.WITHDREW, Initiator.HARMED)))
        .file();
    assertThat(of(List.of(file), List.of()).loads())
        .containsExactly(Map.entry(Story.LEAD, new Load(Story.LEAD, 0, 0, 90)));
  }

  @Test
  void whoeverKnowsAPartyIsNoLeadForThatCase() {
    Facilitator known = able("f-9")
        .withConflicts(ConflictDeclaration.with(
            ConflictKind.KNOWS_PARTY, PartyRef.person("key-of-p-harmed"), DAY));
    assertThat(of(List.of(accepted(6, 1)), List.of(known)).couldBeLed()).isZero();
    assertThat(of(List.of(accepted(6, 1)), List.of(known, able("f-8"))).couldBeLed())
        .isEqualTo(1);
  }

  @Test
  void onePackageTrainsThoseWhoWaitUpToItsPlaces() {
    List<CaseFile> files =
        List.of(accepted(6, 1), accepted(6, 2), accepted(6, 3), accepted(6, 4), accepted(6, 5));
    Facilitator vetted = applicant("f-1").build();
    Facilitator alsoVetted = applicant("f-2").build();
    Facilitator unvetted = applicant("f-3").vetting(List.of()).build();
    Facilitator trained = able("f-4");
    assertThat(of(files, List.of(unvetted)).withOneMore(PACKAGE))
        .isEqualTo(new TrainingEffect(1, 0, 0));
    assertThat(of(files, List.of(vetted, unvetted, trained)).withOneMore(PACKAGE))
        .isEqualTo(new TrainingEffect(2, 1, 2));
    assertThat(of(files, List.of(vetted, alsoVetted, unvetted, trained)).withOneMore(PACKAGE))
        .isEqualTo(new TrainingEffect(2, 2, 3));
    assertThat(of(files, List.of()).withOneMore(PACKAGE)).isEqualTo(new TrainingEffect(0, 0, 0));
  }

  @Test
  void aLevelThatMayNotLeadTheWaitingCasesHelpsNone() {
    TrainingPackage foundation =
        new TrainingPackage(PartyRef.organisation("provider"), 2, 1, "foundation");
    assertThat(
            of(List.of(accepted(6, 1)), List.of(applicant("f-1").build())).withOneMore(foundation))
        .isEqualTo(new TrainingEffect(1, 1, 0));
  }

  @Test
  void whatLapsesSoonIsToldTheEarliestFirst() {
    Facilitator one = able("f-1");
    Facilitator two = able("f-2").withSupervision(Volunteers.supervised(DAY.minusDays(80)));
    assertThat(of(List.of(), List.of(one, two, applicant("f-3").build())).lapsesWithin(90))
        .extracting(Lapse::facilitator, Lapse::lastDay)
        .containsExactly(tuple(two.id(), DAY.plusDays(4)), tuple(one.id(), DAY.plusDays(84)));
  }

  private static ServiceCapacity of(List<CaseFile> files, List<Facilitator> facilitators) {
    return ServiceCapacity.of(files, facilitators, PROFILE, DAY, 2);
  }

  private static CaseFile accepted(int month, int day) {
    return Story.graffiti()
        .on(month, day)
        .then(new ScreeningBegun(), new ReferralAccepted())
        .file();
  }

  private static CaseFile led() {
    return Story.graffiti().takeIn().file();
  }

  private static Facilitator able(String id) {
    return Volunteers.inOrder(id)
        .addSupervision(Volunteers.supervised(DAY))
        .addObservations(Volunteers.observed(DAY))
        .build();
  }

  private static Facilitator.Builder applicant(String id) {
    return Volunteers.applicant(id)
        .knownAdultFrom(Volunteers.FIRST)
        .addVetting(Volunteers.check(Volunteers.FIRST, VettingResult.CLEAR));
  }
}
