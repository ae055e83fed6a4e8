// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.WorkingDays;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.PersonErased;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Setting;
import io.github.amends.referral.AgencyKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What there is to know when it is asked what is owed.
 *
 * @param profile which rules are in force, and their numbers
 * @param file the case
 * @param context what was checked about the facilitators
 * @param workingDays the calendar; empty if nothing is said about it
 */
record DutyQuestion(
    Profile profile, CaseFile file, Context context, Optional<WorkingDays> workingDays) {

  CaseState state() {
    return file.state();
  }

  LogSearch episode() {
    return LogSearch.newestEpisode(file);
  }

  /** The entry at a place in the log, as corrected; empty for 0 and for what is in error. */
  Optional<CaseEntry> entry(long sequence) {
    for (CaseEntry each : file.entriesAsCorrected()) {
      if (each.sequence() == sequence) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  boolean isOpen() {
    return state().stage().isOpen();
  }

  /** Whether there is a referrer beside the parties. */
  boolean hasReferrer() {
    return state().referral().source().kind() != AgencyKind.SELF;
  }

  /** The principals who still take part and may be approached. */
  List<ParticipantState> approachable() {
    LogSearch whole = LogSearch.whole(file);
    return state().principalsThere().stream()
        .filter(each -> !each.contacts().contains(ContactOutcome.ASKED_NOT_TO_CONTACT))
        .filter(each -> !isGone(whole, each.participant().id()))
        .toList();
  }

  private static boolean isGone(LogSearch log, ParticipantId who) {
    return log.has(ParticipationEnded.class, event -> event.participant().equals(who))
        || log.has(PersonErased.class, event -> event.participant().equals(who));
  }

  /** The entry with which the process had come to its end, if it has. */
  Optional<CaseEntry> end() {
    LogSearch episode = episode();
    if (!isOpen()) {
      return episode.lastEntering(stage -> !stage.isOpen());
    }
    return switch (state().stage()) {
      case FOLLOW_UP -> episode.lastEntering(stage -> stage == CaseStage.FOLLOW_UP);
      case OUTCOME_RECORDED ->
        state().outcome().filter(outcome -> !outcome.isAgreement()).isPresent()
            ? episode.lastEntering(stage -> stage == CaseStage.OUTCOME_RECORDED)
            : Optional.empty();
      default -> Optional.empty();
    };
  }

  Duty.Due after(Occurred since, Period period) {
    return isKnownToTheDay(since)
        ? new Duty.On(since.date().plus(period))
        : new Duty.NotKnown(Duty.Missing.DAY);
  }

  Duty.Due afterWorkingDays(Occurred since, Parameter limit) {
    Setting setting = profile.setting(limit);
    if (setting.isOff()) {
      return new Duty.NoDate();
    }
    if (!isKnownToTheDay(since)) {
      return new Duty.NotKnown(Duty.Missing.DAY);
    }
    Optional<LocalDate> day =
        workingDays.flatMap(calendar -> calendar.after(since.date(), setting.number()));
    return day.<Duty.Due>map(Duty.On::new)
        .orElseGet(() -> new Duty.NotKnown(Duty.Missing.WORKING_DAYS));
  }

  private static boolean isKnownToTheDay(Occurred occurred) {
    return occurred.precision() == Occurred.Precision.DAY
        || occurred.precision() == Occurred.Precision.INSTANT;
  }

  static Duty toCase(DutyKind kind, Occurred since, Duty.Due due) {
    return new Duty(kind, Optional.empty(), Optional.empty(), since, due);
  }

  static Duty to(ParticipantId who, DutyKind kind, Occurred since, Duty.Due due) {
    return new Duty(kind, Optional.of(who), Optional.empty(), since, due);
  }

  static Duty about(FacilitatorId who, DutyKind kind, Occurred since, Duty.Due due) {
    return new Duty(kind, Optional.empty(), Optional.of(who), since, due);
  }
}
