// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.TO_BE_RECHECKED;
import static io.github.amends.practice.Citation.Mark.VERIFIED;

import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules as their own text has them. A rule that leaves its force to the profile is hard, unless
 * its text says otherwise or gives no value to the parameter that it reads.
 */
final class AsWritten {
  /** Rules whose parameter has no value in any text that speaks for all. */
  private static final Set<RuleId> WITHOUT_VALUE = Set.of(Rules.AGR_05, Rules.CON_08, Rules.PRE_06);

  static final Profile PROFILE = new Profile(
      "as-written", 1, "The rules as they are written", stances(), settings(), Optional.empty());

  private AsWritten() {}

  private static SortedMap<RuleId, Profile.Stance> stances() {
    SortedMap<RuleId, Profile.Stance> stances = new TreeMap<>();
    for (Rule rule : Rules.all()) {
      stances.put(rule.id(), new Profile.Stance(force(rule), rule.citations()));
    }
    return stances;
  }

  private static Force force(Rule rule) {
    if (WITHOUT_VALUE.contains(rule.id())) {
      return Force.OFF;
    }
    // A late review is listed as overdue and refuses nothing (MON-05).
    boolean warns = rule.effect() == Rule.Effect.SOFT
        || rule.effect() == Rule.Effect.METRIC
        || rule.id().equals(Rules.MON_05);
    return warns ? Force.SOFT : Force.HARD;
  }

  private static Map<Parameter, Setting> settings() {
    Map<Parameter, Setting> settings = new EnumMap<>(Parameter.class);
    scope(settings);
    informationAndConsent(settings);
    risk(settings);
    facilitators(settings);
    preparationAndMeeting(settings);
    agreementAndClosing(settings);
    records(settings);
    return settings;
  }

  private static void scope(Map<Parameter, Setting> settings) {
    settings.put(
        Parameter.KINDS_IN_SCOPE,
        Setting.codes(
            Set.of(
                "anti-social-behaviour",
                "low-level-offence",
                "neighbour-dispute",
                "offence",
                "other",
                "school"),
            cite(Source.SOUTH_YORKSHIRE, "every offence, subject to risk")));
    settings.put(Parameter.EXCLUDED_FROM_SCOPE, Setting.codes(Set.of()));
    settings.put(
        Parameter.REFERRERS,
        Setting.codes(
            Set.of(
                "community",
                "council",
                "court",
                "health",
                "housing",
                "other",
                "police",
                "prison",
                "probation",
                "prosecutor",
                "school",
                "self",
                "victim-service",
                "youth-justice"),
            cite(Source.VICTIMS_CODE, "4.6")));
    settings.put(
        Parameter.GENDER_BASED_VIOLENCE,
        Setting.codes(Set.of("domestic-abuse", "gender-based-violence", "sexual-violence")));
    settings.put(
        Parameter.YOUTH_OWNERS,
        Setting.codes(Set.of("youth-justice"), cite(Source.VICTIMS_CODE, "3.4")));
  }

  private static void informationAndConsent(Map<Parameter, Setting> settings) {
    Citation victimsCode = cite(Source.VICTIMS_CODE, "3.6");
    settings.put(Parameter.INFORMATION_WORKING_DAYS, Setting.number(5, victimsCode));
    settings.put(Parameter.INFORMATION_WORKING_DAYS_ENHANCED, Setting.number(1, victimsCode));
    settings.put(
        Parameter.SUPPORT_WORKING_DAYS, Setting.number(2, cite(Source.VICTIMS_CODE, "4.5")));
    settings.put(
        Parameter.INFORMATION_ITEMS,
        Setting.codes(
            Set.of(
                "acceptance-is-no-plea",
                "court-may-take-account",
                "legal-advice",
                "nature-of-process",
                "no-obligation",
                "possible-outcomes",
                "purpose",
                "supervision-of-an-agreement",
                "what-an-agreement-is",
                "who-takes-part"),
            cite(Source.ACT_2004, "25, 32A"),
            cite(Source.UN, "13(b)"),
            cite(Source.VICTIMS_DIRECTIVE, "12(1)(b)")));
    settings.put(Parameter.CONSENT_WINDOW, Setting.off());
    settings.put(Parameter.COOLING_TIME, Setting.off());
    settings.put(Parameter.WRITTEN_METHODS, Setting.codes(Set.of("signed-electronic", "written")));
    settings.put(Parameter.GUARDIAN_AGE, Setting.number(18));
  }

  private static void risk(Map<Parameter, Setting> settings) {
    settings.put(Parameter.RISK_WINDOW, Setting.off());
    settings.put(
        Parameter.RISK_TOPICS,
        Setting.codes(
            Set.of(
                "feelings-and-attitudes",
                "harm-and-impact",
                "health-and-substances",
                "justice-stage",
                "motivation",
                "nature-of-offence",
                "needs",
                "physical-safety",
                "power-imbalance",
                "psychological-safety",
                "right-time",
                "wished-outcomes"),
            cite(Source.SCOTLAND_FRAMEWORK, "20.3 and 20.4"),
            cite(Source.ACT_2004, "33")));
    settings.put(
        Parameter.COMPLEXITY_TRIGGERS,
        Setting.codes(
            Set.of(
                "child-or-vulnerable-adult",
                "continuing-intimidation",
                "death-or-serious-injury",
                "domestic-abuse",
                "gender-based-violence",
                "hate-crime",
                "many-parties",
                "national-notoriety",
                "organised-crime",
                "serious-mental-ill-health",
                "sexual-violence"),
            new Citation(Source.RJC_GUIDANCE, "section B", TO_BE_RECHECKED)));
  }

  private static void facilitators(Map<Parameter, Setting> settings) {
    Citation register = cite(Source.RJC_REGISTER, "");
    settings.put(
        Parameter.LEVELS_TO_LEAD, Setting.codes(Set.of("advanced", "intermediate"), register));
    settings.put(
        Parameter.LEVELS_TO_ASSIST,
        Setting.codes(Set.of("advanced", "foundation", "intermediate"), register));
    settings.put(
        Parameter.LEVELS_TO_LEAD_COMPLEX,
        Setting.codes(
            Set.of("advanced"),
            new Citation(Source.RJC_REGISTER, "wording for Advanced", TO_BE_RECHECKED)));
    settings.put(
        Parameter.LEVELS_TO_ASSIST_COMPLEX,
        Setting.codes(Set.of("advanced", "intermediate"), register));
    Citation supervisors = cite(Source.RJC_SUPERVISORS, "");
    settings.put(Parameter.LEVELS_TO_SUPERVISE, Setting.codes(Set.of("advanced"), supervisors));
    settings.put(Parameter.SUPERVISOR_EXPERIENCE, Setting.period(Period.ofYears(2), supervisors));
    settings.put(
        Parameter.SUPERVISION_INTERVAL,
        Setting.period(Period.ofDays(84), cite(Source.RJC_CODE, "C")));
    Citation learning = cite(Source.RJC_CODE, "D");
    settings.put(Parameter.OBSERVATION_INTERVAL, Setting.period(Period.ofYears(1), learning));
    settings.put(Parameter.CPD_HOURS_FOUNDATION, Setting.number(6, learning));
    settings.put(Parameter.CPD_HOURS_INTERMEDIATE, Setting.number(12, learning));
    settings.put(Parameter.CPD_HOURS_ADVANCED, Setting.number(16, learning));
    settings.put(Parameter.CPD_APPROVED_PERCENT, Setting.number(50, learning));
    settings.put(
        Parameter.FACILITATORS_PER_MEETING,
        Setting.number(2, cite(Source.LINCOLNSHIRE, ""), cite(Source.BARRON_COUNTY, "")));
    settings.put(Parameter.TRAVEL_MINUTES, Setting.number(0));
  }

  private static void preparationAndMeeting(Map<Parameter, Setting> settings) {
    settings.put(
        Parameter.PREPARATIONS_EACH,
        Setting.number(1, cite(Source.NEW_ZEALAND, ""), cite(Source.LINCOLNSHIRE, "")));
    settings.put(
        Parameter.PREPARATION_CHECKLIST,
        Setting.codes(
            Set.of("arrival-order", "needs-and-access", "seating", "venue"),
            cite(Source.PRACTICE_NOTE, "")));
    settings.put(Parameter.PREPARATION_WINDOW, Setting.off());
    settings.put(Parameter.SUPPORTERS_EACH, Setting.number(0, cite(Source.ROC_RESTORE, "")));
    settings.put(Parameter.SLOT_MINUTES, Setting.number(15));
  }

  private static void agreementAndClosing(Map<Parameter, Setting> settings) {
    settings.put(Parameter.AGREEMENT_LENGTH, Setting.off());
    settings.put(
        Parameter.AGREEMENT_CONFIRMATIONS,
        Setting.codes(
            Set.of("signed", "signed-electronic", "verbal"),
            cite(Source.ROC_RESTORE, "Community Restorative Agreement")));
    settings.put(Parameter.CLOSING_WHEN_UNSUITABLE, Setting.codes(Set.of("case-not-proceeded")));
    settings.put(Parameter.NO_CONTACT_ATTEMPTS, Setting.number(0));
    settings.put(Parameter.NO_CONTACT_DAYS, Setting.number(0));
    settings.put(Parameter.NO_CONTACT_CHANNELS, Setting.number(0));
    settings.put(
        Parameter.FOLLOW_UP_ATTEMPTS,
        Setting.number(1, cite(Source.ROC_RESTORE, "telephone call")));
    settings.put(
        Parameter.REVIEW_INTERVAL,
        Setting.period(Period.ofDays(90), cite(Source.HILLINGDON, "every 3 months")));
  }

  private static void records(Map<Parameter, Setting> settings) {
    settings.put(
        Parameter.RETENTION,
        Setting.period(Period.ofYears(7), cite(Source.PRIVACY_NOTICES, "Cleveland")));
    settings.put(
        Parameter.MINIMISED_FIELDS,
        Setting.codes(Set.of("age", "ethnicity", "gender"), cite(Source.PRIVACY_NOTICES, "Kent")));
    settings.put(
        Parameter.DRAFT_EXPIRY,
        Setting.period(Period.ofMonths(1), cite(Source.INTERVENTIONS_SERVICE, "ADR 0004")));
    settings.put(Parameter.CLOCK_SKEW_MINUTES, Setting.number(0));
    settings.put(Parameter.LONG_HOLD, Setting.off());
  }

  private static Citation cite(Source source, String place) {
    return new Citation(source, place, VERIFIED);
  }
}
