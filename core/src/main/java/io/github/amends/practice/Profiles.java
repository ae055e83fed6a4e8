// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.OWN;
import static io.github.amends.practice.Citation.Mark.VERIFIED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The profiles that this version knows. */
public final class Profiles {
  private static final Profile ROC_RESTORE = makeRocRestore();

  private Profiles() {}

  /**
   * Returns the profile of a community scheme for low-level cases, run by volunteers in pairs, as
   * ROC Restore describes its work: neighbour disputes, anti-social behaviour and minor offences;
   * no domestic abuse, no hate crime and nothing that only a higher court may try.
   *
   * @return the profile
   */
  public static Profile rocRestore() {
    return ROC_RESTORE;
  }

  private static Profile makeRocRestore() {
    Citation roc = new Citation(Source.ROC_RESTORE, "", VERIFIED);
    Map<Parameter, Setting> settings = new EnumMap<>(Parameter.class);
    settings.put(
        Parameter.KINDS_IN_SCOPE,
        Setting.codes(
            Set.of("anti-social-behaviour", "low-level-offence", "neighbour-dispute"), roc));
    settings.put(
        Parameter.EXCLUDED_FROM_SCOPE,
        Setting.codes(
            Set.of("domestic-abuse", "hate-crime", "indictable-only", "sexual-violence"),
            new Citation(Source.PANELS_EVALUATION, "", VERIFIED)));
    settings.put(
        Parameter.INFORMATION_ITEMS,
        Setting.codes(
            Set.of(
                "acceptance-is-no-plea",
                "court-may-take-account",
                "legal-advice",
                "nature-of-process",
                "no-obligation",
                "purpose",
                "what-an-agreement-is",
                "who-takes-part"),
            new Citation(Source.ACT_2004, "25, 32A", VERIFIED),
            new Citation(Source.UN, "13(b)", VERIFIED)));
    settings.put(Parameter.FACILITATORS_PER_MEETING, Setting.number(2, roc));
    settings.put(
        Parameter.PREPARATIONS_EACH,
        Setting.number(1, roc, new Citation(Source.AMENDS, "at least one", OWN)));
    TreeSet<RuleId> everyRule =
        Rules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    return Profile.of("roc-restore", 1, "ROC Restore: low-level cases", everyRule, settings);
  }
}
