// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.basics.WorkingDays;
import io.github.amends.event.EventType;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ReferralReceived;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The life of a case under one profile: it takes each step that is lawful and refuses every other,
 * with all reasons at once.
 *
 * <p>The machine holds no case, reads no clock and stores nothing: what it needs comes in, and what
 * follows goes out. Immutable and thread-safe.
 *
 * <pre>{@code
 * CaseMachine machine = CaseMachine.under(Profiles.rocRestore());
 * Decision opened = machine.open(proposal, context);
 * Decision decision = machine.decide(file, nextProposal, context);
 * }</pre>
 */
public final class CaseMachine {
  private static final Logger LOG = LoggerFactory.getLogger(CaseMachine.class);
  private static final TransitionTable STANDARD = CaseTable.standard();

  private final Profile profile;
  private final List<Guard> opening;
  private final TransitionTable table;
  private final Checklist openingChecklist;
  private final StepTable<CaseStage, EventType, Asked> steps;
  private final Taking taking;
  private final Foresight foresight;

  private CaseMachine(Profile profile, List<Guard> opening, TransitionTable table) {
    this.profile = profile;
    this.opening = opening;
    this.table = table;
    this.taking = new Taking(profile, opening, table);
    this.openingChecklist = Checklist.of(opening, profile::force);
    this.steps = StepTable.of(
        CaseStage.class,
        EventType.class,
        table.rows().stream()
            .map(row -> new Asked(row, Checklist.of(row.guards(), profile::force)))
            .toList());
    this.foresight = new Foresight(table, steps);
  }

  /**
   * Returns the machine for a profile.
   *
   * @param profile the service's way of working
   * @return the machine
   */
  public static CaseMachine under(Profile profile) {
    return new CaseMachine(Objects.requireNonNull(profile, "profile"), CaseTable.OPENING, STANDARD);
  }

  /**
   * Returns a machine that asks more: guards of the embedding application, beside those of this
   * library. They can refuse more and never less.
   *
   * @param guards the guards to add, by the kind of event on which they are asked
   * @return the stricter machine
   * @throws IllegalArgumentException if a guard is for an event that only the machine adds, on
   *     which no guard is asked
   */
  public CaseMachine strengthenedBy(Map<EventType, List<Guard>> guards) {
    for (EventType event : guards.keySet()) {
      if (event != EventType.REFERRAL_RECEIVED && table.stagesOf(event).isEmpty()) {
        throw new IllegalArgumentException("no guard is asked on " + event.code());
      }
    }
    List<Guard> added = guards.getOrDefault(EventType.REFERRAL_RECEIVED, List.of());
    return new CaseMachine(
        profile,
        Stream.concat(opening.stream(), added.stream()).toList(),
        table.strengthenedBy(guards));
  }

  /** The machine that does not ask this guard, so that a test can see what depends on it. */
  CaseMachine without(Guard guard) {
    return new CaseMachine(
        profile,
        opening.stream().filter(each -> !each.equals(guard)).toList(),
        table.without(guard));
  }

  /** The machine that runs the same rows under another profile, so that a test can set it. */
  CaseMachine follows(Profile other) {
    return new CaseMachine(other, opening, table);
  }

  /** The machine whose rows are changed, so that a test can watch what is asked. */
  CaseMachine with(UnaryOperator<Transition> change) {
    return new CaseMachine(profile, opening, table.with(change));
  }

  /** Every guard of this machine, each once. */
  Set<Guard> guards() {
    Set<Guard> all = new LinkedHashSet<>(opening);
    table.rows().forEach(row -> all.addAll(row.guards()));
    return all;
  }

  /**
   * Returns the profile.
   *
   * @return the profile under which this machine decides
   */
  public Profile profile() {
    return profile;
  }

  /**
   * Returns the rows that this machine runs.
   *
   * @return the table
   */
  public TransitionTable table() {
    return table;
  }

  /** What is asked of the event that opens a case, before there is any stage. */
  List<Guard> opening() {
    return opening;
  }

  /**
   * Returns this machine as plain data.
   *
   * @return its stages, events, rows, rules and codes
   */
  public MachineDescription describe() {
    return MachineDescription.of(this);
  }

  /**
   * Returns the history of a case in sentences, each with the rules that this machine asks before
   * such a step.
   *
   * @param file the case
   * @param text the language
   * @return one for each entry, in the order of the log
   */
  public List<Explanation> explain(CaseFile file, ExplanationText text) {
    return Explanation.of(this, file, text);
  }

  /**
   * Returns what is owed in a case, where nothing is said about working days: by when something is
   * owed that is counted in those is not known then.
   *
   * @param file the case
   * @param context what was checked about the facilitators
   * @return the duties, in the order of their kinds
   */
  public List<Duty> duties(CaseFile file, Context context) {
    return Duties.of(new DutyQuestion(profile, file, context, Optional.empty()));
  }

  /**
   * Returns what is owed in a case.
   *
   * @param file the case
   * @param context what was checked about the facilitators
   * @param workingDays the calendar in which limits of working days are counted
   * @return the duties, in the order of their kinds
   */
  public List<Duty> duties(CaseFile file, Context context, WorkingDays workingDays) {
    return Duties.of(new DutyQuestion(profile, file, context, Optional.of(workingDays)));
  }

  /**
   * Decides on a proposal that opens a case.
   *
   * @param proposal a referral that was received, expecting sequence 0
   * @param context what the caller says
   * @return the decision
   */
  public Decision open(Proposal proposal, Context context) {
    if (proposal.expectedSequence() != 0) {
      return new Decision.Conflict(proposal.expectedSequence(), 0);
    }
    if (!(proposal.event() instanceof ReferralReceived)) {
      return new Decision.Refused(List.of(Fit.notPossible(proposal.event().type(), table)));
    }
    CaseState nothing = new CaseState(new CaseFacts());
    Question question = question(nothing, proposal, context);
    List<Refusal> refusals = new ArrayList<>();
    Fit.checkNotAhead(question.situation(), refusals);
    Checklist.Verdict verdict = openingChecklist.judge(question);
    refusals.addAll(verdict.refusals());
    if (!refusals.isEmpty()) {
      return refused(proposal, refusals);
    }
    CaseFile empty = new CaseFile(proposal.caseId(), EntryLog.empty(), nothing);
    return accepted(empty, proposal, taking.take(empty, proposal, context, verdict));
  }

  /**
   * Decides on a proposal for a case that is open or closed.
   *
   * @param file the case as the caller has it
   * @param proposal what the caller says has happened
   * @param context what the machine cannot know
   * @return the decision: accepted, refused, a duplicate, or a conflict
   * @throws IllegalArgumentException if the proposal is for another case
   */
  public Decision decide(CaseFile file, Proposal proposal, Context context) {
    requireSameCase(file, proposal);
    Optional<CaseEntry> earlier = file.find(proposal.eventId());
    if (earlier.isPresent()) {
      return isSame(earlier.get(), proposal)
          ? new Decision.Duplicate(file)
          : refused(proposal, List.of(Refusal.structural("BLOCKED_EVENT_ID_TAKEN")));
    }
    if (proposal.expectedSequence() != file.sequence()) {
      return new Decision.Conflict(proposal.expectedSequence(), file.sequence());
    }
    Taken taken = take(file, proposal, context);
    if (!taken.refusals().isEmpty()) {
      return refused(proposal, taken.refusals());
    }
    return accepted(file, proposal, taken);
  }

  /**
   * Returns which kinds of event are possible now, and what stands in the way of the others.
   *
   * @param file the case
   * @param context what the machine cannot know; its time is when the event would happen, in the
   *     time zone of the last entry
   * @return the answer for every kind of event
   */
  public Map<EventType, EventAvailability> availableEvents(CaseFile file, Context context) {
    return foresight.availableEvents(now(file, context));
  }

  /**
   * Returns which kinds of event are possible at a time, and what stands in the way of the others.
   *
   * @param file the case
   * @param occurred when the event would happen
   * @param context what the machine cannot know
   * @return the answer for every kind of event
   */
  public Map<EventType, EventAvailability> availableEvents(
      CaseFile file, Occurred occurred, Context context) {
    return foresight.availableEvents(new Situation(file.state(), occurred, context, profile));
  }

  /**
   * Returns what a meeting needs, rule by rule, as far as it can be told before the meeting is
   * named. The rules are those of fixing a meeting, whatever stage the case is in.
   *
   * @param file the case
   * @param context what the machine cannot know
   * @return how each rule stands, in the order in which they are asked
   */
  public List<RuleStanding> readiness(CaseFile file, Context context) {
    return foresight.readiness(now(file, context));
  }

  /**
   * Returns how a meeting that is planned stands, rule by rule.
   *
   * @param file the case
   * @param planned the meeting, with its time and its people
   * @param context what the machine cannot know
   * @return how each rule stands, in the order in which they are asked
   */
  public List<RuleStanding> readiness(CaseFile file, MeetingScheduled planned, Context context) {
    return foresight.readiness(new Question(now(file, context), planned));
  }

  /**
   * Returns what would follow of a proposal, without taking it.
   *
   * @param file the case
   * @param proposal what the caller might propose
   * @param context what the machine cannot know
   * @return the stage and the consequences, or what stands in the way
   * @throws IllegalArgumentException if the proposal is for another case
   */
  public WhatIf whatIf(CaseFile file, Proposal proposal, Context context) {
    requireSameCase(file, proposal);
    Taken taken = take(file, proposal, context);
    return taken.refusals().isEmpty()
        ? new WhatIf(
            taken.state().stage(),
            taken.entries().stream().skip(1).map(CaseEntry::event).toList(),
            taken.warnings(),
            List.of())
        : new WhatIf(file.stage(), List.of(), List.of(), taken.refusals());
  }

  /** The case at the time of the context, in the time zone of its last entry. */
  private Situation now(CaseFile file, Context context) {
    CaseEntry last = file.entries().get((int) file.sequence() - 1);
    Occurred now = Occurred.at(context.now(), last.occurred().zone());
    return new Situation(file.state(), now, context, profile);
  }

  private static void requireSameCase(CaseFile file, Proposal proposal) {
    if (!file.caseId().equals(proposal.caseId())) {
      throw new IllegalArgumentException("the proposal is for another case");
    }
  }

  private Taken take(CaseFile file, Proposal proposal, Context context) {
    Question question = question(file.state(), proposal, context);
    List<Refusal> misfits = Fit.ofKind(proposal.event().type(), question.situation(), table);
    boolean kindFits = misfits.isEmpty();
    Fit.checkEvent(question, misfits);
    // Without a row, or about somebody unknown, there is nothing that a guard could judge.
    if (!kindFits) {
      return Taken.refused(file.state(), misfits);
    }
    Asked step = steps.find(file.stage(), proposal.event().type()).orElseThrow();
    if (!misfits.isEmpty()) {
      // What can be told whatever the event says is told all the same.
      misfits.addAll(step.checklist().foresee(proposal.event().type(), question.situation()));
      return Taken.refused(file.state(), misfits);
    }
    Checklist.Verdict verdict = step.checklist().judge(question);
    if (!verdict.isPassed()) {
      return Taken.refused(file.state(), verdict.refusals());
    }
    return taking.take(file, proposal, context, verdict);
  }

  private Question question(CaseState state, Proposal proposal, Context context) {
    return new Question(
        new Situation(state, proposal.occurred(), context, profile), proposal.event());
  }

  private static Decision accepted(CaseFile file, Proposal proposal, Taken taken) {
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "case {} takes {}, rules {}",
          proposal.caseId(),
          proposal.event().type().code(),
          taken.held().get());
    }
    return new Decision.Accepted(
        file.append(taken.entries(), taken.state()), taken.entries(), taken.warnings());
  }

  private static boolean isSame(CaseEntry earlier, Proposal proposal) {
    return earlier.event().equals(proposal.event())
        && earlier.occurred().equals(proposal.occurred())
        && earlier.recordedBy().equals(proposal.by())
        && earlier.provenance().equals(proposal.provenance());
  }

  private static Decision refused(Proposal proposal, List<Refusal> refusals) {
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "case {} refuses {}: {}",
          proposal.caseId(),
          proposal.event().type().code(),
          refusals.stream().map(Refusal::code).toList());
    }
    return new Decision.Refused(refusals);
  }
}
