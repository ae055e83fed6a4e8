// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.casework.CaseFile;
import io.github.amends.casework.ConsentState;
import io.github.amends.casework.ParticipantState;
import io.github.amends.event.DataKind;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.PersonErased;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Setting;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is no longer held of somebody who declined, by a profile (rule DAT-04).
 *
 * <p>That they declined is always kept, since it goes on protecting them. Beside it stay the kinds
 * of data that {@link Parameter#MINIMISED_FIELDS} names by their code; age, gender and ethnicity,
 * which it names in the profiles that come with the library, are no part of this model and stay or
 * go with the application that holds them. Where the parameter is off, nothing goes.
 *
 * @param kinds the kinds of data that go; none if the profile asks for nothing
 */
public record Minimising(SortedSet<DataKind> kinds) {

  /**
   * Creates the rule.
   *
   * @param kinds the kinds of data that go
   */
  public Minimising {
    kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
  }

  /**
   * Returns what a profile says.
   *
   * @param profile the profile
   * @return what goes
   */
  public static Minimising under(Profile profile) {
    Setting kept = profile.setting(Parameter.MINIMISED_FIELDS);
    SortedSet<DataKind> kinds = new TreeSet<>();
    if (!kept.isOff()) {
      kinds.addAll(EnumSet.complementOf(EnumSet.of(DataKind.CONSENT)));
      kinds.removeIf(kind -> kept.codes().contains(kind.code()));
    }
    return new Minimising(kinds);
  }

  /**
   * Returns what is to be proposed to the machine for those who declined; {@link Redaction} then
   * makes it true.
   *
   * @param file the case
   * @return one event for each participant who declined, agrees to nothing, took no part in a
   *     process, and of whom something of these kinds is held; none while nothing of the case may
   *     be removed
   */
  public List<PersonErased> traces(CaseFile file) {
    Objects.requireNonNull(file, "file");
    if (kinds.isEmpty() || file.state().record().legalHold().isPresent()) {
      return List.of();
    }
    return file.state().participants().values().stream()
        .filter(each -> isDeclined(each)
            && !file.state().tookPart().contains(each.participant().id())
            && !each.removed().containsAll(kinds))
        .map(each -> new PersonErased(each.participant().id(), kinds, ErasureBasis.DECLINED))
        .toList();
  }

  private static boolean isDeclined(ParticipantState each) {
    return !each.consents().isEmpty()
        && each.consents().values().stream()
            .map(ConsentState::status)
            .allMatch(status -> status.isDeclined());
  }
}
