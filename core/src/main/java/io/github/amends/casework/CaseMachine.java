// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.ReferralReceived;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  private final Profile profile;
  private final List<Guard> opening;
  private final TransitionTable table;

  private CaseMachine(Profile profile, List<Guard> opening, TransitionTable table) {
    this.profile = profile;
    this.opening = opening;
    this.table = table;
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
    Question question =
        new Question(nothing, proposal.event(), proposal.occurred(), context, profile);
    List<Refusal> refusals = new ArrayList<>(futureFact(question));
    List<RuleId> satisfied = new ArrayList<>();
    refusals.addAll(judge(opening, question, satisfied));
    if (!refusals.isEmpty()) {
      return refused(proposal, refusals);
    }
    CaseFile empty = new CaseFile(proposal.caseId(), EntryLog.empty(), nothing);
    return accept(empty, proposal, context, satisfied);
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
    CaseState state = file.state();
    Question question =
        new Question(state, proposal.event(), proposal.occurred(), context, profile);
    Optional<Transition> row = table.find(state.stage(), proposal.event().type());
    List<Refusal> refusals = new ArrayList<>(misfits(question, row));
    List<RuleId> satisfied = new ArrayList<>();
    // Without a row, or about somebody unknown, there is nothing that a guard could judge.
    if (row.isPresent() && refusals.isEmpty()) {
      refusals.addAll(judge(row.get().guards(), question, satisfied));
    }
    return refusals.isEmpty()
        ? accept(file, proposal, context, satisfied)
        : refused(proposal, refusals);
  }

  private List<Refusal> misfits(Question question, Optional<Transition> row) {
    CaseState state = question.state();
    EventType type = question.event().type();
    List<Refusal> refusals = new ArrayList<>();
    if (!state.profile().equals(Optional.of(profile.ref()))) {
      refusals.add(Refusal.structural("BLOCKED_OTHER_PROFILE"));
    }
    if (row.isEmpty()) {
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
    refusals.addAll(futureFact(question));
    refusals.addAll(References.check(state, question.event()));
    return refusals;
  }

  private List<Refusal> judge(List<Guard> guards, Question question, List<RuleId> satisfied) {
    List<Refusal> refusals = new ArrayList<>();
    for (Guard guard : guards) {
      Optional<RuleId> rule = guard.rule();
      if (rule.isPresent() && isOff(rule.get())) {
        continue;
      }
      Finding finding = guard.judge(question);
      refusals.addAll(finding.refusals());
      if (finding instanceof Finding.Satisfied && rule.isPresent()) {
        satisfied.add(rule.get());
      }
    }
    return refusals;
  }

  /** A rule of this library that the profile leaves out; an embedder's own rule is never off. */
  private boolean isOff(RuleId rule) {
    return Rules.find(rule).isPresent() && !profile.hasInForce(rule);
  }

  private Decision accept(
      CaseFile file, Proposal proposal, Context context, List<RuleId> satisfied) {
    List<RuleId> held = satisfied.stream().distinct().sorted().toList();
    CaseFacts facts = file.state().facts();
    List<CaseEntry> entries = new ArrayList<>();
    Deque<CaseEvent> pending = new ArrayDeque<>(List.of(proposal.event()));
    while (!pending.isEmpty()) {
      CaseEvent event = pending.remove();
      CaseState before = new CaseState(facts.copy());
      long sequence = file.sequence() + entries.size() + 1;
      // What the machine adds it has seen itself, wherever the proposal came from.
      Provenance provenance = entries.isEmpty() ? proposal.provenance() : Provenance.firstHand();
      facts.take(event, sequence, proposal.occurred(), provenance);
      CaseState after = new CaseState(facts);
      facts.enter(StageAfter.of(before.stage(), event, after, profile));
      entries.add(
          entry(proposal, context, event, provenance, sequence, entries.size(), facts.stage));
      pending.addAll(Consequences.of(event, before, after, profile, held));
    }
    LOG.debug(
        "case {} takes {}, rules {}", proposal.caseId(), proposal.event().type().code(), held);
    CaseFile next = file.append(entries, new CaseState(facts));
    return new Decision.Accepted(next, entries, warnings(proposal));
  }

  private static CaseEntry entry(
      Proposal proposal,
      Context context,
      CaseEvent event,
      Provenance provenance,
      long sequence,
      int place,
      CaseStage stage) {
    EventId id =
        place == 0 ? proposal.eventId() : EventId.of(proposal.eventId().value() + "/" + place);
    ActorRef by = place == 0 ? proposal.by() : ActorRef.system("case-machine");
    return new CaseEntry(
        proposal.caseId(),
        sequence,
        id,
        proposal.occurred(),
        context.now(),
        by,
        provenance,
        event,
        stage);
  }

  private static List<Warning> warnings(Proposal proposal) {
    return proposal.provenance() instanceof Provenance.Imported
        ? List.of(new Warning("WARN_IMPORTED_UNVERIFIED", List.of()))
        : List.of();
  }

  private static boolean isSame(CaseEntry earlier, Proposal proposal) {
    return earlier.event().equals(proposal.event())
        && earlier.occurred().equals(proposal.occurred())
        && earlier.recordedBy().equals(proposal.by())
        && earlier.provenance().equals(proposal.provenance());
  }

  private static List<Refusal> futureFact(Question question) {
    return question.occurred().isAfter(question.context().now())
        ? List.of(Refusal.structural("INVALID_FUTURE_FACT"))
        : List.of();
  }

  private Refusal notPossible(EventType type) {
    String stages =
        table.stagesOf(type).stream().map(CaseStage::code).collect(Collectors.joining(", "));
    return Refusal.structural("BLOCKED_NOT_IN_STATE", Fact.of("possible", stages));
  }

  private static Decision refused(Proposal proposal, List<Refusal> refusals) {
    LOG.debug(
        "case {} refuses {}: {}",
        proposal.caseId(),
        proposal.event().type().code(),
        refusals.stream().map(Refusal::code).toList());
    return new Decision.Refused(refusals);
  }
}
