// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.WorkingDays;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.ReferralReceived;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Profile;
import io.github.amends.practice.ProfileRef;
import io.github.amends.practice.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final ActorRef ITSELF = ActorRef.system("case-machine");

  private final Profile profile;
  private final List<Guard> opening;
  private final TransitionTable table;
  private final Checklist openingChecklist;
  private final StepTable<CaseStage, EventType, Asked> steps;

  private CaseMachine(Profile profile, List<Guard> opening, TransitionTable table) {
    this.profile = profile;
    this.opening = opening;
    this.table = table;
    this.openingChecklist = Checklist.of(opening, profile::force);
    this.steps = StepTable.of(
        CaseStage.class,
        EventType.class,
        table.rows().stream()
            .map(row -> new Asked(row, Checklist.of(row.guards(), profile::force)))
            .toList());
  }

  /** A row of the table, and what is asked there under this machine's profile. */
  private record Asked(Transition row, Checklist checklist)
      implements StepTable.Row<CaseStage, EventType> {
    @Override
    public CaseStage from() {
      return row.from();
    }

    @Override
    public EventType event() {
      return row.event();
    }

    @Override
    public Set<CaseStage> to() {
      return row.to();
    }
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
      return new Decision.Refused(List.of(notPossible(proposal.event().type())));
    }
    CaseState nothing = new CaseState(new CaseFacts());
    Question question = question(nothing, proposal, context);
    List<Refusal> refusals = new ArrayList<>();
    checkNotAhead(question, refusals);
    Checklist.Verdict verdict = openingChecklist.judge(question);
    refusals.addAll(verdict.refusals());
    if (!refusals.isEmpty()) {
      return refused(proposal, refusals);
    }
    CaseFile empty = new CaseFile(proposal.caseId(), EntryLog.empty(), nothing);
    return accept(empty, proposal, context, verdict);
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
    if (!file.caseId().equals(proposal.caseId())) {
      throw new IllegalArgumentException("the proposal is for another case");
    }
    Optional<CaseEntry> earlier = file.find(proposal.eventId());
    if (earlier.isPresent()) {
      return isSame(earlier.get(), proposal)
          ? new Decision.Duplicate(file)
          : refused(proposal, List.of(Refusal.structural("BLOCKED_EVENT_ID_TAKEN")));
    }
    if (proposal.expectedSequence() != file.sequence()) {
      return new Decision.Conflict(proposal.expectedSequence(), file.sequence());
    }
    Question question = question(file.state(), proposal, context);
    Optional<Asked> step = steps.find(file.stage(), proposal.event().type());
    List<Refusal> misfits = misfits(question, step.isPresent());
    // Without a row, or about somebody unknown, there is nothing that a guard could judge.
    if (step.isEmpty() || !misfits.isEmpty()) {
      return refused(proposal, misfits);
    }
    Checklist.Verdict verdict = step.get().checklist().judge(question);
    return verdict.isPassed()
        ? accept(file, proposal, context, verdict)
        : refused(proposal, verdict.refusals());
  }

  private Question question(CaseState state, Proposal proposal, Context context) {
    return new Question(
        new Situation(state, proposal.occurred(), context, profile), proposal.event());
  }

  private List<Refusal> misfits(Question question, boolean possible) {
    CaseState state = question.state();
    EventType type = question.event().type();
    List<Refusal> refusals = new ArrayList<>();
    Optional<ProfileRef> pinned = state.profile();
    if (pinned.isEmpty() || !pinned.get().equals(profile.ref())) {
      refusals.add(Refusal.structural("BLOCKED_OTHER_PROFILE"));
    }
    if (!possible) {
      refusals.add(
          state.stage().isOpen()
              ? notPossible(type)
              : Refusal.structural(
                  "BLOCKED_CASE_CLOSED", Fact.of("stage", state.stage().code())));
    }
    if (state.hold().isPresent() && !StructuralGuards.POSSIBLE_ON_HOLD.contains(type)) {
      refusals.add(Refusal.structural(
              "BLOCKED_ON_HOLD", Fact.of("cause", state.hold().get().code()))
          .liftedBy(EventType.HOLD_RELEASED.code()));
    }
    checkNotAhead(question, refusals);
    References.check(state, question.event(), refusals);
    return refusals;
  }

  private Decision accept(
      CaseFile file, Proposal proposal, Context context, Checklist.Verdict verdict) {
    List<CaseEntry> entries = new ArrayList<>();
    CaseState before = file.state();
    Deque<CaseEvent> pending = new ArrayDeque<>();
    pending.add(proposal.event());
    while (!pending.isEmpty()) {
      CaseEvent event = pending.remove();
      int place = entries.size();
      EventId id =
          place == 0 ? proposal.eventId() : EventId.of(proposal.eventId().value() + "/" + place);
      if (place > 0 && file.find(id).isPresent()) {
        return refused(proposal, List.of(Refusal.structural("BLOCKED_EVENT_ID_TAKEN")));
      }
      long sequence = file.sequence() + place + 1;
      // What the machine adds it has seen itself, wherever the proposal came from.
      Provenance provenance = place == 0 ? proposal.provenance() : Provenance.firstHand();
      CaseFacts facts = before.facts();
      facts.caseId = proposal.caseId();
      facts.take(event, sequence, proposal.occurred(), provenance);
      CaseState after = new CaseState(facts);
      facts.enter(StageAfter.of(before.stage(), event, after, profile));
      entries.add(new CaseEntry(
          proposal.caseId(),
          sequence,
          id,
          proposal.occurred(),
          context.now(),
          place == 0 ? proposal.by() : ITSELF,
          provenance,
          event,
          after.stage()));
      pending.addAll(Consequences.of(event, before, after, profile, verdict));
      before = after;
    }
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "case {} takes {}, rules {}",
          proposal.caseId(),
          proposal.event().type().code(),
          verdict.held());
    }
    return new Decision.Accepted(
        file.append(entries, before), entries, warnings(file.state(), proposal, verdict));
  }

  private static List<Warning> warnings(
      CaseState before, Proposal proposal, Checklist.Verdict verdict) {
    List<Warning> warnings = new ArrayList<>();
    if (proposal.provenance() instanceof Provenance.Imported) {
      warnings.add(new Warning("WARN_IMPORTED_UNVERIFIED", List.of(), List.of()));
    }
    warnings.addAll(ClosingWarnings.of(before, proposal.event()));
    for (Refusal caution : verdict.cautions()) {
      warnings.add(Warning.of(caution));
    }
    return warnings;
  }

  private static boolean isSame(CaseEntry earlier, Proposal proposal) {
    return earlier.event().equals(proposal.event())
        && earlier.occurred().equals(proposal.occurred())
        && earlier.recordedBy().equals(proposal.by())
        && earlier.provenance().equals(proposal.provenance());
  }

  private static void checkNotAhead(Question question, List<Refusal> refusals) {
    if (question.occurred().isAfter(question.context().now())) {
      refusals.add(Refusal.structural("INVALID_FUTURE_FACT"));
    }
  }

  private Refusal notPossible(EventType type) {
    String stages =
        table.stagesOf(type).stream().map(CaseStage::code).collect(Collectors.joining(", "));
    return Refusal.structural("BLOCKED_NOT_IN_STATE", Fact.of("possible", stages));
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
