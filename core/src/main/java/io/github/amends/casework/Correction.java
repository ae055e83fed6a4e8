// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.EventId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.EventType;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Force;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a correction does to a case: the stage that comes out, or why it cannot be made.
 *
 * <p>The one step whose cost grows with the log, since the log is played anew. A replacement is
 * judged in the place of what it replaces, and is refused only for what the original did not break
 * already; a later entry that has no place any more refuses the correction.
 *
 * @param refusals why it cannot be made; empty if it can
 * @param stage the stage after it
 */
record Correction(List<Refusal> refusals, CaseStage stage) {
  /** What the machine fixed, and what cannot be brought back. */
  private static final Set<EventType> FINAL = Collections.unmodifiableSet(EnumSet.of(
      EventType.PROFILE_PINNED,
      EventType.PROFILE_REBOUND,
      EventType.GUARD_SNAPSHOT_TAKEN,
      EventType.CASE_MINIMISED,
      EventType.PERSON_ERASED,
      EventType.ENTRY_ERASED));

  static Correction of(
      CaseFile file,
      Proposal proposal,
      Context context,
      List<Guard> opening,
      TransitionTable table,
      Profile profile) {
    Optional<EventId> target = EffectiveLog.target(proposal.event());
    if (target.isEmpty()) {
      return new Correction(List.of(), CaseStage.ENTERED_IN_ERROR);
    }
    List<CaseEntry> log = new ArrayList<>(file.entries());
    List<CaseEntry> before = EffectiveLog.of(log);
    Optional<CaseEntry> named =
        before.stream().filter(entry -> entry.eventId().equals(target.get())).findFirst();
    if (named.isEmpty()) {
      return refused(
          file,
          Refusal.structural(
              "BLOCKED_UNKNOWN_REFERENCE", Fact.of("kind", "entry"), Fact.of("id", target.get())));
    }
    if (isFinal(named.get(), proposal.event())) {
      return refused(file, dependent(target.get().value()));
    }
    log.add(entry(file, proposal, context));
    long from = firstCorrected(log);
    Replay asItWas = Replay.of(before, from, target.get(), table, profile, context);
    List<CaseEntry> after = EffectiveLog.of(log);
    Replay asItIs = Replay.of(after, from, target.get(), table, profile, context);
    List<Refusal> refusals = new ArrayList<>();
    if (proposal.event() instanceof EntryCorrected corrected) {
      Situation asItStood =
          new Situation(asItIs.beforeTarget(), named.get().occurred(), context, profile);
      Situation asCorrected = new Situation(
          asItIs.beforeTarget(),
          corrected.occurred().orElse(named.get().occurred()),
          context,
          profile);
      Question original = new Question(asItStood, named.get().event());
      Question replacement = new Question(asCorrected, corrected.replacement());
      refusals.addAll(judged(replacement, opening, table, profile));
      refusals.removeAll(judged(original, opening, table, profile));
      if (!bringsAboutTheSame(replacement, named.get(), after)) {
        refusals.add(dependent(target.get().value()));
      }
    }
    Set<EventId> misfits = asItIs.misfits();
    misfits.removeAll(asItWas.misfits());
    misfits.remove(target.get());
    if (!misfits.isEmpty()) {
      refusals.add(
          dependent(misfits.stream().map(EventId::value).collect(Collectors.joining(", "))));
    }
    return new Correction(List.copyOf(refusals), asItIs.stage());
  }

  private static Correction refused(CaseFile file, Refusal refusal) {
    return new Correction(List.of(refusal), file.stage());
  }

  private static Refusal dependent(String entries) {
    return Refusal.structural("BLOCKED_DEPENDENT_FACT", Fact.of("entry", entries))
        .liftedBy(EventType.ENTRY_CORRECTED.code());
  }

  private static boolean isFinal(CaseEntry named, CaseEvent correction) {
    EventType type = named.event().type();
    boolean takenBack = correction.type() == EventType.ENTERED_IN_ERROR;
    // The referral opens the log and can only give way to another referral, in the same place.
    boolean first = type == EventType.REFERRAL_RECEIVED;
    return FINAL.contains(type)
        || (first && takenBack)
        || (correction instanceof EntryCorrected corrected
            && (EffectiveLog.isCorrection(named.event())
                || !mayBecome(first, corrected.replacement())));
  }

  private static boolean mayBecome(boolean first, CaseEvent replacement) {
    return first == (replacement.type() == EventType.REFERRAL_RECEIVED)
        && !FINAL.contains(replacement.type());
  }

  private static CaseEntry entry(CaseFile file, Proposal proposal, Context context) {
    return new CaseEntry(
        proposal.caseId(),
        file.sequence() + 1,
        proposal.eventId(),
        proposal.occurred(),
        context.now(),
        proposal.by(),
        proposal.provenance(),
        proposal.event(),
        file.stage());
  }

  /** From here on the stages that the log tells may be those of before a correction. */
  private static long firstCorrected(List<CaseEntry> log) {
    Set<EventId> targets = log.stream()
        .flatMap(entry -> EffectiveLog.target(entry.event()).stream())
        .collect(Collectors.toSet());
    return log.stream()
        .filter(entry -> targets.contains(entry.eventId()))
        .mapToLong(CaseEntry::sequence)
        .min()
        .orElse(1);
  }

  private static List<Refusal> judged(
      Question question, List<Guard> opening, TransitionTable table, Profile profile) {
    List<Refusal> refusals = new ArrayList<>();
    EventType type = question.event().type();
    List<Guard> guards = opening;
    if (type != EventType.REFERRAL_RECEIVED) {
      refusals.addAll(Fit.ofKind(type, question.situation(), table));
      References.check(question.state(), question.event(), refusals);
      Optional<Transition> row = table.find(question.state().stage(), type);
      guards = row.isPresent() ? row.get().guards() : List.of();
    } else {
      Fit.checkNotAhead(question.situation(), refusals);
    }
    if (refusals.isEmpty()) {
      refusals.addAll(Checklist.of(guards, profile::force).judge(question).refusals());
    }
    return refusals;
  }

  /** Whether what followed of itself would follow of the replacement too, and nothing else. */
  private static boolean bringsAboutTheSame(
      Question question, CaseEntry named, List<CaseEntry> after) {
    CaseFacts facts = question.state().facts();
    facts.take(
        question.event(),
        named.sequence(),
        named.eventId(),
        question.occurred(),
        named.provenance());
    Checklist.Verdict nothingAsked = Checklist.of(List.of(), rule -> Force.HARD).judge(question);
    List<CaseEvent> expected = new ArrayList<>(Consequences.of(
        question.event(),
        question.state(),
        new CaseState(facts),
        question.profile(),
        nothingAsked));
    expected.removeIf(Correction::isOfTheMachine);
    String consequence = named.eventId().value() + "/";
    List<CaseEvent> logged = new ArrayList<>(after.stream()
        .filter(entry -> entry.eventId().value().startsWith(consequence))
        .map(CaseEntry::event)
        .toList());
    logged.removeIf(Correction::isOfTheMachine);
    return expected.isEmpty()
        ? logged.isEmpty()
        : logged.size() >= expected.size() && logged.subList(0, expected.size()).equals(expected);
  }

  private static boolean isOfTheMachine(CaseEvent event) {
    return event.type() == EventType.PROFILE_PINNED
        || event.type() == EventType.GUARD_SNAPSHOT_TAKEN;
  }
}
