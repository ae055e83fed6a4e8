// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.CaseStory.BOLTON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.Classification;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.WorkingDays;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.Context;
import io.github.amends.casework.ParticipantState;
import io.github.amends.casework.Proposal;
import io.github.amends.casework.Provenance;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.Initiator;
import io.github.amends.event.ReferralReceived;
import io.github.amends.outcomes.metric.Breakdown;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.Explanation;
import io.github.amends.outcomes.metric.Metric;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.metric.Standing;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Profiles;
import io.github.amends.referral.Referral;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CaseFlowProperties {
  private static final Instant LATER =
      LocalDate.of(2026, 7, 20).atTime(12, 0).atZone(BOLTON).toInstant();
  private static final Set<ClosureCause> OTHERS =
      EnumSet.of(ClosureCause.DUPLICATE, ClosureCause.MISTAKEN, ClosureCause.NON_COMPLIANCE);
  private static final LocalDate SUMMER = LocalDate.of(2026, 7, 31);

  @Provide
  Arbitrary<List<CaseFile>> caseloads() {
    return Caseloads.any();
  }

  @Provide
  Arbitrary<CaseFile> cases() {
    return Caseloads.one();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Caseloads.days();
  }

  @Property(tries = 100)
  void howeverTheWorkIsSplitStoredAndMergedTheResultIsEqual(
      @ForAll("caseloads") List<CaseFile> files,
      @ForAll("days") LocalDate day,
      @ForAll Random random)
      throws IOException, ClassNotFoundException {
    CaseloadBasis basis = anyBasis(day, random);
    Metric<CaseFile, CaseFlowCounts, CaseFlow> metric = CaseFlow.metric(basis);
    List<CaseFlowCounts> parts = new ArrayList<>(List.of(metric.zero()));
    for (CaseFile file : files) {
      if (random.nextInt(4) == 0) {
        parts.add(metric.zero());
      }
      int last = parts.size() - 1;
      parts.set(last, metric.add(parts.get(last), file));
    }
    while (parts.size() > 1) {
      CaseFlowCounts one = stored(parts.remove(random.nextInt(parts.size())));
      CaseFlowCounts other = stored(parts.remove(random.nextInt(parts.size())));
      parts.add(metric.combine(one, other));
    }

    assertThat(metric.finish(parts.get(0))).isEqualTo(CaseFlow.of(files, basis));
  }

  private static CaseloadBasis anyBasis(LocalDate day, Random random) {
    CaseloadBasis basis = CaseloadBasis.of(day, BOLTON)
        .withWindow(1 + random.nextInt(60))
        .withReopened(random.nextBoolean() ? Reopened.ONE_CASE : Reopened.EACH_EPISODE);
    return random.nextBoolean()
        ? basis
        : basis.withWorkingDays(WorkingDays.of(
            DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)), Set.of()));
  }

  @Property(tries = 100)
  void theWaysToMeetAddUpToThoseThatMet(
      @ForAll("caseloads") List<CaseFile> files, @ForAll("days") LocalDate day) {
    for (Reopened reopened : Reopened.values()) {
      CaseFlow flow = CaseFlow.of(files, CaseloadBasis.of(day, BOLTON).withReopened(reopened));
      assertThat(flow.rate(CaseRate.DIRECT_OR_INDIRECT).numerator())
          .isEqualTo(flow.rate(CaseRate.DIRECT).numerator()
              + flow.rate(CaseRate.WITH_SURROGATE).numerator()
              + flow.rate(CaseRate.INDIRECT).numerator());
      assertThat(flow.rate(CaseRate.DIRECT_OR_INDIRECT_IN_WINDOW).numerator())
          .isGreaterThanOrEqualTo(flow.rate(CaseRate.DIRECT_IN_WINDOW).numerator());
    }
  }

  @Property(tries = 100)
  void aReopenedCaseCountsAsItsDefinitionSays(
      @ForAll("caseloads") List<CaseFile> files, @ForAll("days") LocalDate day) {
    CaseloadBasis basis = CaseloadBasis.of(day, BOLTON);
    long cases = files.stream()
        .filter(file -> !file.state().referral().received().date().isAfter(day))
        .count();
    long episodes = files.stream()
        .filter(file -> !file.state().referral().received().date().isAfter(day))
        .mapToLong(file -> 1
            + file.entries().stream()
                .filter(entry -> entry.event() instanceof CaseReopened
                    && !entry.occurred().date().isAfter(day))
                .count())
        .sum();

    for (CaseRate rate : Set.of(CaseRate.ACCEPTED, CaseRate.DIRECT, CaseRate.DIRECT_IN_WINDOW)) {
      assertThat(rate.on(basis).measure(files).lookedAt()).isEqualTo(cases);
      assertThat(
              rate.on(basis.withReopened(Reopened.EACH_EPISODE)).measure(files).lookedAt())
          .isEqualTo(episodes);
    }
  }

  @Property(tries = 100)
  void everyTimingHasALineForEachSpellAndTheFourWaysLookAtTheSame(
      @ForAll("caseloads") List<CaseFile> files, @ForAll("days") LocalDate day) {
    CaseloadBasis basis = CaseloadBasis.of(day, BOLTON);
    for (CaseTiming timing : CaseTiming.values()) {
      for (DayCount count : DayCount.values()) {
        DurationSummary summary = timing.on(basis, count).measure(files);
        assertThat(summary.lookedAt())
            .isEqualTo(timing.on(basis, DayCount.CALENDAR).measure(files).lookedAt())
            .isEqualTo(timing.on(basis, count).explain(files).lines().size());
      }
    }
  }

  private static CaseFlowCounts stored(CaseFlowCounts counts)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(counts);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (CaseFlowCounts) in.readObject();
    }
  }

  @Property(tries = 100)
  void shufflingChangesNothingAndNeitherDoesAParallelStream(
      @ForAll("caseloads") List<CaseFile> files, @ForAll Random random) {
    List<CaseFile> shuffled = new ArrayList<>(files);
    Collections.shuffle(shuffled, random);
    CaseFlow flow = CaseFlow.of(files, Bolton.AS_OF, BOLTON);

    assertThat(CaseFlow.of(shuffled, Bolton.AS_OF, BOLTON)).isEqualTo(flow);
    assertThat(shuffled.parallelStream()
            .collect(CaseFlow.metric(Bolton.AS_OF, BOLTON).collector()))
        .isEqualTo(flow);
  }

  @Property(tries = 100)
  void theFiveNumbersAddUpToWhatWasLookedAtAndTheExplanationHasALineForEach(
      @ForAll("caseloads") List<CaseFile> files, @ForAll("days") LocalDate day) {
    long received = files.stream()
        .filter(file -> !file.state().referral().received().date().isAfter(day))
        .count();
    for (CaseRate rate : CaseRate.values()) {
      MetricResult result = rate.asOf(day, BOLTON).measure(files);
      Explanation explained = rate.asOf(day, BOLTON).explain(files);

      assertThat(result.lookedAt())
          .isEqualTo(result.numerator()
              + result.rest()
              + result.missing()
              + result.pending()
              + result.excludedInAll())
          .isEqualTo(explained.lines().size());
      assertThat((long) explained.numerator().size()).isEqualTo(result.numerator());
      assertThat((long) explained.rest().size()).isEqualTo(result.rest());
      assertThat((long) explained.lines(Standing.MISSING).size()).isEqualTo(result.missing());
      assertThat((long) explained.lines(Standing.PENDING).size()).isEqualTo(result.pending());
      if (Set.of(CaseRate.ACCEPTED, CaseRate.DIRECT, CaseRate.INDIRECT).contains(rate)) {
        assertThat(result.lookedAt()).isEqualTo(received);
      }
    }
  }

  @Property(tries = 100)
  void onePassGivesWhatEachMeasureGivesAlone(
      @ForAll("caseloads") List<CaseFile> files, @ForAll("days") LocalDate day) {
    CaseFlow flow = CaseFlow.of(files, day, BOLTON);

    for (CaseRate rate : CaseRate.values()) {
      assertThat(flow.rate(rate)).isEqualTo(rate.asOf(day, BOLTON).measure(files));
    }
    CaseloadBasis basis = CaseloadBasis.of(day, BOLTON);
    for (CaseTiming timing : CaseTiming.values()) {
      for (DayCount count : DayCount.values()) {
        assertThat(flow.timing(timing, count)).isEqualTo(timing.on(basis, count).measure(files));
      }
    }
    assertThat(flow.restitution()).isEqualTo(Restitution.on(basis).measure(files));
    assertThat(flow.contactAttempts())
        .isEqualTo(CaseBreakdown.CONTACT_ATTEMPTS.on(basis).measure(files));
    assertThat(flow.exits()).isEqualTo(CaseBreakdown.EXITS.asOf(day, BOLTON).measure(files));
  }

  @Property(tries = 100)
  void theFlowLosesNobodyFromPointToPoint(
      @ForAll("caseloads") List<CaseFile> files, @ForAll("days") LocalDate day) {
    CaseFlow flow = CaseFlow.of(files, day, BOLTON);

    List<Long> goneOn = flow.points().stream().map(FlowCount::wentOn).toList();
    List<Long> reached =
        new ArrayList<>(flow.points().stream().map(FlowCount::reached).skip(1).toList());
    reached.add(0L);
    assertThat(goneOn).isEqualTo(reached);
    assertThat(flow.point(FlowPoint.REFERRED).reached())
        .isEqualTo(flow.referralsBySource().total());
    assertThat(flow.point(FlowPoint.MET).reached())
        .isEqualTo(flow.metDirectly() + flow.metIndirectly());
  }

  @Property(tries = 100)
  void theAttemptsAddUpToThoseReachedAndNotReached(
      @ForAll("caseloads") List<CaseFile> files, @ForAll("days") LocalDate day) {
    CaseFlow flow = CaseFlow.of(files, day, BOLTON);
    MetricResult contacted = flow.rate(CaseRate.CONTACTED);
    Breakdown<ContactEffort> attempts = flow.contactAttempts();
    long never = attempts.counts().getOrDefault(ContactEffort.NOT_REACHED, 0L)
        + attempts.counts().getOrDefault(ContactEffort.NOT_TRIED, 0L);

    assertThat(attempts.total()).isEqualTo(contacted.n());
    assertThat(attempts.total() - never).isEqualTo(contacted.numerator());
    assertThat(attempts.pending()).isEqualTo(contacted.pending());
    assertThat(attempts.missing()).isEqualTo(contacted.missing());
    assertThat(attempts.excluded()).isEqualTo(contacted.excluded());
  }

  @Property(tries = 100)
  void theExitClassesAddUpToTheExits(@ForAll("caseloads") List<CaseFile> files) {
    long ended = files.stream()
        .filter(file -> !file.stage().isOpen() && file.stage() != CaseStage.COMPLETED)
        .filter(file -> !isOutOfEveryMeasure(file))
        .count();
    CaseFlow flow = CaseFlow.of(files, SUMMER, BOLTON);
    long atPoints = flow.points().stream()
        .flatMap(point -> point.exits().values().stream())
        .mapToLong(Long::longValue)
        .sum();

    assertThat(flow.exits().total()).isEqualTo(ended).isEqualTo(atPoints);
  }

  @Property(tries = 200)
  void aDayIsAsIfTheLogHadEndedOnIt(@ForAll("cases") CaseFile file, @ForAll("days") LocalDate day) {
    int length = (int) file.entries().stream()
        .takeWhile(entry -> !entry.occurred().date().isAfter(day))
        .count();
    List<CaseFile> then = length == 0 ? List.of() : List.of(Caseloads.cut(file.entries(), length));
    // A referral counts from the day of its receipt, which the stories record on that very day.
    assertThat(CaseFlow.of(List.of(file), day, BOLTON)).isEqualTo(CaseFlow.of(then, day, BOLTON));
  }

  @Property(tries = 300)
  void whoeverWithdrawsIsNeverCountedAsNotKeepingAnAgreement(
      @ForAll("cases") CaseFile file, @ForAll Random random) {
    List<ParticipantState> principals = file.state().principals();
    ParticipantState who = principals.get(random.nextInt(principals.size()));
    CaseFile withdrawn = after(
        file,
        new ConsentWithdrawn(
            who.participant().id(), new TreeSet<>(EnumSet.allOf(ConsentPurpose.class))));

    for (CaseRate rate : CaseRate.values()) {
      MetricResult before = rate.asOf(SUMMER, BOLTON).measure(List.of(file));
      MetricResult then = rate.asOf(SUMMER, BOLTON).measure(List.of(withdrawn));
      assertThat(then.rest()).isLessThanOrEqualTo(before.rest());
    }
  }

  @Property(tries = 300)
  void whoeverDeclinesIsNeverCountedAsNotKeepingAnAgreement(@ForAll("cases") CaseFile file) {
    if (file.stage().isOpen()
        && !file.state().isProcessTaken()
        && file.state().openMeeting().isEmpty()) {
      CaseFile declined = after(
          file, new CaseNotProceeded(new Closure(ClosureCause.DECLINED, Initiator.RESPONSIBLE)));

      for (CaseRate rate : Set.of(
          CaseRate.AGREEMENT_REACHED, CaseRate.TERMS_FULFILLED, CaseRate.AGREEMENTS_FULFILLED)) {
        MetricResult before = rate.asOf(SUMMER, BOLTON).measure(List.of(file));
        MetricResult then = rate.asOf(SUMMER, BOLTON).measure(List.of(declined));
        assertThat(then.rest()).isLessThanOrEqualTo(before.rest());
        assertThat(then.numerator()).isGreaterThanOrEqualTo(before.numerator());
      }
    }
  }

  static CaseFile after(CaseFile file, CaseEvent event) {
    Proposal proposal = new Proposal(
        file.caseId(),
        EventId.of("e-after"),
        file.sequence(),
        Occurred.at(LATER, BOLTON),
        ActorRef.staff("coordinator"),
        Provenance.firstHand(),
        event);
    return CaseMachine.under(Profiles.rocRestore())
        .decide(file, proposal, Context.at(LATER))
        .orThrow();
  }

  @Property(tries = 100)
  void theWordsThatPeopleGiveChangeNothing(@ForAll("caseloads") List<CaseFile> files) {
    List<CaseFile> worded =
        files.stream().map(file -> with(file, CaseFlowProperties::worded)).toList();

    assertThat(CaseFlow.of(worded, Bolton.AS_OF, BOLTON))
        .isEqualTo(CaseFlow.of(files, Bolton.AS_OF, BOLTON));
  }

  private static CaseEvent worded(CaseEvent event) {
    return event instanceof ReferralReceived received
        ? new ReferralReceived(
            Referral.builder()
                .from(received.referral())
                .circumstances(new Narrative("so they said", Classification.PERSONAL))
                .build(),
            received.participants())
        : event;
  }

  @Property(tries = 100)
  void whyACaseEndedChangesTheExitsAndNoRateAndNoTiming(
      @ForAll("caseloads") List<CaseFile> files, @ForAll ClosureCause cause) {
    if (OTHERS.contains(cause)) {
      return;
    }
    List<CaseFile> otherwise = files.stream()
        .map(file -> with(file, event -> endedBecause(event, cause)))
        .toList();
    CaseFlow flow = CaseFlow.of(files, SUMMER, BOLTON);
    CaseFlow other = CaseFlow.of(otherwise, SUMMER, BOLTON);

    for (CaseRate rate : CaseRate.values()) {
      assertThat(other.rate(rate)).isEqualTo(flow.rate(rate));
    }
    for (CaseTiming timing : CaseTiming.values()) {
      assertThat(other.timing(timing)).isEqualTo(flow.timing(timing));
    }
    assertThat(other.exits().total()).isEqualTo(flow.exits().total());
  }

  private static CaseEvent endedBecause(CaseEvent event, ClosureCause cause) {
    return event instanceof CaseNotProceeded ended
            && !OTHERS.contains(ended.closure().cause())
        ? new CaseNotProceeded(new Closure(cause, cause.initiators().iterator().next()))
        : event;
  }

  private static CaseFile with(CaseFile file, UnaryOperator<CaseEvent> change) {
    return CaseFile.fold(file.entries().stream()
        .map(entry -> new CaseEntry(
            entry.caseId(),
            entry.sequence(),
            entry.eventId(),
            entry.occurred(),
            entry.recordedAt(),
            entry.recordedBy(),
            entry.provenance(),
            change.apply(entry.event()),
            entry.stage()))
        .toList());
  }

  private static boolean isOutOfEveryMeasure(CaseFile file) {
    return file.state()
        .closure()
        .map(Closure::cause)
        .filter(cause -> cause == ClosureCause.DUPLICATE || cause == ClosureCause.MISTAKEN)
        .isPresent();
  }
}
