// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.TO_BE_RECHECKED;
import static io.github.amends.practice.Citation.Mark.VERIFIED;
import static io.github.amends.practice.Force.HARD;
import static io.github.amends.practice.Force.OFF;

import java.time.Period;
import java.util.List;
import java.util.Set;

/** The profiles for Scotland, the European Union and the Australian Capital Territory. */
final class OtherProfiles {
  static final Profile SCOTLAND = scotland();
  static final Profile EU_DIRECTIVE = euDirective();
  static final Profile ACT_2004 = act2004();

  private OtherProfiles() {}

  private static Profile scotland() {
    Citation serious = new Citation(Source.SCOTLAND_GUIDANCE, "B", VERIFIED);
    return onlyWhatTheirTextsAsk(Set.of(Rules.REF_04, Rules.RSK_05, Rules.CON_15, Rules.RSK_10))
        .id("scotland")
        .title("Scotland: policy and practice framework")
        // A supervised pair where it is serious, which FAC-13 asks of every complex case.
        .set(Parameter.FACILITATORS_PER_MEETING, Setting.number(1, serious))
        .set(Parameter.LEVELS_TO_LEAD, level("trained"))
        .set(Parameter.LEVELS_TO_ASSIST, level("trained"))
        .set(Parameter.LEVELS_TO_LEAD_COMPLEX, level("trained"))
        .set(Parameter.LEVELS_TO_ASSIST_COMPLEX, level("trained"))
        .set(Parameter.LEVELS_TO_SUPERVISE, level("trained"))
        .build();
  }

  private static Profile euDirective() {
    return onlyWhatTheirTextsAsk(Set.of())
        .id("eu-vrd")
        .title("European Union: directive on the rights of victims")
        .set(Parameter.LEVELS_TO_LEAD, level("trained"))
        .set(Parameter.LEVELS_TO_ASSIST, level("trained"))
        .set(Parameter.LEVELS_TO_LEAD_COMPLEX, level("trained"))
        .set(Parameter.LEVELS_TO_ASSIST_COMPLEX, level("trained"))
        .set(Parameter.LEVELS_TO_SUPERVISE, level("trained"))
        .build();
  }

  private static Profile act2004() {
    Citation convenor = new Citation(Source.ACT_2004, "one convenor", TO_BE_RECHECKED);
    Citation training = new Citation(Source.ACT_2004, "39(3)", VERIFIED);
    return onlyWhatTheirTextsAsk(Set.of(Rules.CON_09, Rules.MTG_02))
        .id("act-2004")
        .title("Australian Capital Territory: Crimes (Restorative Justice) Act 2004")
        .force(Rules.AGR_05, HARD, new Citation(Source.ACT_2004, "six months", TO_BE_RECHECKED))
        .force(Rules.OUT_03, HARD, new Citation(Source.ACT_2004, "57, 58", VERIFIED))
        .set(
            Parameter.KINDS_IN_SCOPE,
            Setting.codes(
                Set.of("low-level-offence", "offence"),
                new Citation(Source.ACT_2004, "phases of the act", TO_BE_RECHECKED)))
        .set(
            Parameter.REFERRERS,
            Setting.codes(
                Set.of("court", "police", "prison", "probation", "prosecutor", "youth-justice"),
                new Citation(Source.ACT_2004, "referring bodies", TO_BE_RECHECKED)))
        .set(Parameter.FACILITATORS_PER_MEETING, Setting.number(1, convenor))
        .set(Parameter.LEVELS_TO_LEAD, Setting.codes(Set.of("accredited"), training))
        .set(Parameter.LEVELS_TO_ASSIST, Setting.codes(Set.of("accredited"), training))
        .set(Parameter.LEVELS_TO_LEAD_COMPLEX, Setting.codes(Set.of("accredited"), training))
        .set(Parameter.LEVELS_TO_ASSIST_COMPLEX, Setting.codes(Set.of("accredited"), training))
        .set(Parameter.LEVELS_TO_SUPERVISE, Setting.codes(Set.of("accredited")))
        .set(
            Parameter.AGREEMENT_LENGTH,
            Setting.period(
                Period.ofMonths(6), new Citation(Source.ACT_2004, "six months", TO_BE_RECHECKED)))
        .build();
  }

  /**
   * The rules as written, without those that a profile decides on and that come from elsewhere:
   * plain requirements that none of these texts makes, and England's measures of time.
   */
  private static ProfileBuilder onlyWhatTheirTextsAsk(Set<RuleId> asked) {
    List<RuleId> fromElsewhere = List.of(
        Rules.ACC_04,
        Rules.AGR_08,
        Rules.AGR_10,
        Rules.CHL_02,
        Rules.CHL_04,
        Rules.CHL_05,
        Rules.CON_09,
        Rules.CON_11,
        Rules.CON_15,
        Rules.DAT_02,
        Rules.FAC_03,
        Rules.FAC_04,
        Rules.FAC_05,
        Rules.FAC_12,
        Rules.INF_01,
        Rules.INF_02,
        Rules.MON_02,
        Rules.MTG_02,
        Rules.OUT_03,
        Rules.OUT_04,
        Rules.PRE_02,
        Rules.REF_04,
        Rules.REF_05,
        Rules.REF_10,
        Rules.RSK_05,
        Rules.RSK_10);
    ProfileBuilder builder = Profile.builder(Profiles.asWritten()).version(1);
    for (RuleId rule : fromElsewhere) {
      if (!asked.contains(rule)) {
        builder.force(rule, OFF);
      }
    }
    return builder;
  }

  private static Setting level(String code) {
    return Setting.codes(Set.of(code));
  }
}
