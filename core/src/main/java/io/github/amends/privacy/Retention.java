// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseState;
import io.github.amends.casework.Episode;
import io.github.amends.event.CaseMinimised;
import io.github.amends.event.DataKind;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.PersonErased;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Until when the data of a case is kept, by a profile (rules DAT-03, DAT-04 and DAT-07).
 *
 * <p>A case is kept for a period from its closing, a draft for a period from when it was made, and
 * what is held of those who declined no longer than until they did.
 *
 * <pre>{@code
 * Retention retention = Retention.under(profile);
 * if (!retention.dueOn(file, today).isEmpty()) { ... }
 * }</pre>
 */
public final class Retention {
  private final Minimising minimising;
  private final Optional<Period> kept;
  private final Optional<Period> drafts;

  private Retention(Profile profile) {
    this.minimising = Minimising.under(profile);
    this.kept = profile.setting(Parameter.RETENTION).period();
    this.drafts = profile.setting(Parameter.DRAFT_EXPIRY).period();
  }

  /**
   * Returns what a profile says.
   *
   * @param profile the profile
   * @return the retention
   */
  public static Retention under(Profile profile) {
    return new Retention(Objects.requireNonNull(profile, "profile"));
  }

  /**
   * Returns what is to be proposed to the machine when a case has been kept for long enough;
   * {@link Redaction} then makes it true.
   *
   * @return the removal of everything personal
   */
  public static CaseMinimised ended() {
    return new CaseMinimised(
        new TreeSet<>(EnumSet.allOf(DataKind.class)), ErasureBasis.RETENTION_ENDED);
  }

  /**
   * Returns until when what is kept. Where a period runs from a month or a year, it runs from its
   * first day.
   *
   * @param file the case
   * @return the decisions: first of the case, then of persons, then of drafts; none for what was
   *     removed already
   */
  public List<RetentionDecision> decisions(CaseFile file) {
    boolean held = file.state().record().legalHold().isPresent();
    List<RetentionDecision> decisions = new ArrayList<>();
    ofCase(file, held).ifPresent(decisions::add);
    for (PersonErased each : minimising.traces(file)) {
      decisions.add(new RetentionDecision(
          Rules.DAT_04,
          declinedOn(file.state(), each),
          RetentionAction.MINIMISE,
          Optional.of(each.participant())));
    }
    drafts.ifPresent(period -> decisions.addAll(ofDrafts(file, period, held)));
    return List.copyOf(decisions);
  }

  /**
   * Returns what is to be done on a day.
   *
   * @param file the case
   * @param day the day
   * @return the decisions that are due
   */
  public List<RetentionDecision> dueOn(CaseFile file, LocalDate day) {
    return decisions(file).stream().filter(each -> each.isDue(day)).toList();
  }

  private Optional<RetentionDecision> ofCase(CaseFile file, boolean held) {
    List<Episode> episodes = file.state().record().episodes();
    Optional<Occurred> closed = file.stage().isOpen() || episodes.isEmpty()
        ? Optional.empty()
        : episodes.get(episodes.size() - 1).closed();
    boolean removed = !file.state().record().removed().isEmpty();
    return kept.isPresent() && closed.isPresent() && !removed
        ? Optional.of(ofCase(Rules.DAT_03, closed.get(), kept.get(), held))
        : Optional.empty();
  }

  private static RetentionDecision ofCase(
      RuleId rule, Occurred since, Period period, boolean held) {
    return new RetentionDecision(
        rule,
        since.date().plus(period),
        held ? RetentionAction.KEEP : RetentionAction.ERASE,
        Optional.empty());
  }

  private static LocalDate declinedOn(CaseState state, PersonErased trace) {
    return state.participant(trace.participant()).orElseThrow().consents().values().stream()
        .map(each -> each.since().date())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private static List<RetentionDecision> ofDrafts(CaseFile file, Period period, boolean held) {
    return file.drafts().stream()
        .map(CaseEntry::occurred)
        .map(drafted -> ofCase(Rules.DAT_07, drafted, period, held))
        .toList();
  }
}
