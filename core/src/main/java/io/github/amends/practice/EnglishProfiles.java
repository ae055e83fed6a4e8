// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.VERIFIED;
import static io.github.amends.practice.Force.OFF;
import static io.github.amends.practice.Force.SOFT;

import java.util.Set;

/** The two profiles for England and Wales. */
final class EnglishProfiles {
  static final Profile ENGLAND_AND_WALES = englandAndWales();
  static final Profile ROC_RESTORE = rocRestore();

  private EnglishProfiles() {}

  private static Profile englandAndWales() {
    return common()
        .id("ew-rjc")
        .title("England and Wales: Restorative Justice Council and Victims' Code")
        // Representatives may be there as supporters.
        .force(Rules.MTG_02, OFF)
        // What is reported of a breach is a matter of agreement.
        .force(Rules.OUT_03, OFF)
        .build();
  }

  private static Profile rocRestore() {
    Citation roc = new Citation(Source.ROC_RESTORE, "", VERIFIED);
    Citation course = new Citation(Source.BOLTON_NEWS, "level two, three days", VERIFIED);
    return common()
        .id("roc-restore")
        .title("ROC Restore: low-level cases")
        // The scheme takes the matters of adults.
        .force(Rules.REF_10, OFF)
        .set(
            Parameter.KINDS_IN_SCOPE,
            Setting.codes(
                Set.of("anti-social-behaviour", "low-level-offence", "neighbour-dispute"), roc))
        .set(
            Parameter.EXCLUDED_FROM_SCOPE,
            Setting.codes(
                Set.of("domestic-abuse", "hate-crime", "indictable-only", "sexual-violence"),
                new Citation(Source.PANELS_EVALUATION, "", VERIFIED)))
        .set(Parameter.FACILITATORS_PER_MEETING, Setting.number(2, roc))
        .set(
            Parameter.LEVELS_TO_LEAD,
            Setting.codes(Set.of("advanced", "intermediate", "level-two"), course))
        .set(
            Parameter.LEVELS_TO_ASSIST,
            Setting.codes(Set.of("advanced", "foundation", "intermediate", "level-two"), course))
        .set(
            Parameter.AGREEMENT_CONFIRMATIONS,
            Setting.codes(
                Set.of("signed", "signed-electronic"),
                new Citation(Source.ROC_RESTORE, "Community Restorative Agreement", VERIFIED)))
        .set(Parameter.CLOSING_WHEN_UNSUITABLE, Setting.codes(Set.of("case-returned")))
        .build();
  }

  private static ProfileBuilder common() {
    return Profile.builder(Profiles.asWritten())
        .version(1)
        .force(Rules.REF_04, OFF)
        .force(Rules.RSK_05, OFF)
        .force(Rules.CON_09, OFF)
        .force(Rules.CON_15, OFF)
        .force(Rules.PRE_02, SOFT);
  }
}
