// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.amends.agreement.ConfirmationForm;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.basics.Coded;
import io.github.amends.event.EventType;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.ConsentMethod;
import io.github.amends.participant.InformationItem;
import io.github.amends.practice.Deviation.Direction;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.Sensitivity;
import io.github.amends.volunteer.FacilitatorLevel;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The profiles of the library, beside the table of the domain page. */
class ProfilesTest {
  private static final Profile EW = Profiles.englandAndWales();
  private static final Profile ROC = Profiles.rocRestore();
  private static final Profile SCOTLAND = Profiles.scotland();
  private static final Profile EU = Profiles.euDirective();
  private static final Profile ACT = Profiles.act2004();

  @Test
  void thereAreFiveProfilesEachOfVersionOne() {
    assertThat(Profiles.all())
        .containsExactly(EW, ROC, SCOTLAND, EU, ACT)
        .allSatisfy(profile -> assertThat(profile.ref().version()).isEqualTo(1));
    assertThat(Profiles.all())
        .extracting(profile -> profile.ref().id())
        .containsExactly("ew-rjc", "roc-restore", "scotland", "eu-vrd", "act-2004");
    assertThat(Profiles.find("scotland", 1)).contains(SCOTLAND);
    assertThat(Profiles.find("scotland", 2)).isEmpty();
    assertThat(Profiles.find("as-written", 1)).isEmpty();
  }

  @Test
  void theHashesDoNotMoveFromReleaseToRelease() {
    // Cases are pinned to them. One may change only together with the version of its profile.
    assertThat(Profiles.all())
        .extracting(profile -> profile.ref().contentHash())
        .containsExactly(
            "59dce35d78ccdcf7cca5cdd811e18f1f2c05d8904a75ebd63bac638029b1cf81",
            "d00bfafe71e244ada5e9670f7c2c6053858a50910a9de45b047173c79d116193",
            "4d9ed5a2535aec19c58449b2a17da8b6f2c71f2e2e12a4c34865cb68956eeee6",
            "41e443e1834777f650f0323b266ea4e4907c5dc7e3a89b772238d7a07d3854b9",
            "ffe8caf136f606af7b192ff6d0c3ca6762f4d87575fbd3537bcd1ba2a5f733fc");
  }

  @Test
  void asWrittenEveryRuleIsInForceThatHasItsParameters() {
    Profile written = Profiles.asWritten();
    assertThat(written.base()).isEmpty();
    assertThat(written.deviations()).isEmpty();
    assertThat(Rules.all().stream().map(Rule::id).filter(id -> !written.hasInForce(id)))
        .containsExactly(Rules.AGR_05, Rules.CON_08, Rules.PRE_06);
    assertThat(Profiles.all()).allSatisfy(profile -> assertThat(profile.base()).contains(written));
  }

  @Test
  void theProfileAsWrittenCouldBeBuiltAnew() {
    Profile written = Profiles.asWritten();
    assertThat(Profile.builder(written).version(1).build()).isEqualTo(written);
  }

  @Test
  void plainRequirementsHoldInEnglandAndWalesAndNotElsewhere() {
    for (RuleId rule : List.of(
        Rules.CON_11,
        Rules.ACC_04,
        Rules.CHL_02,
        Rules.DAT_02,
        Rules.FAC_12,
        Rules.OUT_04,
        Rules.MON_02,
        Rules.FAC_03,
        Rules.FAC_04,
        Rules.FAC_05)) {
      assertThat(forces(rule))
          .as("%s", rule)
          .containsExactly(Force.HARD, Force.HARD, Force.OFF, Force.OFF, Force.OFF);
    }
  }

  @Test
  void whatTheTableOfProfilesSaysOfARuleStandsInTheProfiles() {
    assertThat(forces(Rules.REF_04)).isEqualTo(only(SCOTLAND));
    assertThat(forces(Rules.RSK_05)).isEqualTo(only(SCOTLAND));
    assertThat(forces(Rules.CON_15)).isEqualTo(only(SCOTLAND));
    assertThat(forces(Rules.CON_09)).isEqualTo(only(ACT));
    assertThat(forces(Rules.AGR_05)).isEqualTo(only(ACT));
    assertThat(forces(Rules.REF_10)).isEqualTo(only(EW));
    assertThat(forces(Rules.MTG_02)).isEqualTo(only(ROC, ACT));
    assertThat(forces(Rules.OUT_03)).isEqualTo(only(ROC, ACT));
    assertThat(forces(Rules.CON_08)).containsOnly(Force.OFF);
    assertThat(forces(Rules.PRE_06)).containsOnly(Force.OFF);
    assertThat(forces(Rules.MON_05)).containsOnly(Force.SOFT);
    assertThat(forces(Rules.CON_01)).containsOnly(Force.HARD);
  }

  @Test
  void whatTheTableOfProfilesSaysOfAParameterStandsInTheProfiles() {
    assertThat(settings(Parameter.FACILITATORS_PER_MEETING))
        .extracting(Setting::number)
        .containsExactly(2, 2, 1, 2, 1);
    assertThat(settings(Parameter.PREPARATIONS_EACH))
        .extracting(Setting::number)
        .containsOnly(1);
    assertThat(ROC.setting(Parameter.KINDS_IN_SCOPE).codes())
        .containsExactly("anti-social-behaviour", "low-level-offence", "neighbour-dispute");
    assertThat(ROC.setting(Parameter.EXCLUDED_FROM_SCOPE).codes())
        .containsExactly("domestic-abuse", "hate-crime", "indictable-only", "sexual-violence");
    assertThat(EW.setting(Parameter.KINDS_IN_SCOPE).codes()).hasSize(6);
    assertThat(ROC.setting(Parameter.LEVELS_TO_LEAD).codes()).contains("level-two");
    assertThat(ROC.setting(Parameter.LEVELS_TO_LEAD_COMPLEX).codes()).containsExactly("advanced");
    assertThat(SCOTLAND.setting(Parameter.LEVELS_TO_LEAD).codes()).containsExactly("trained");
    assertThat(ACT.setting(Parameter.LEVELS_TO_LEAD).codes()).containsExactly("accredited");
    assertThat(ACT.setting(Parameter.AGREEMENT_LENGTH).period()).contains(Period.ofMonths(6));
    assertThat(ACT.setting(Parameter.REFERRERS).codes()).doesNotContain("self");
    assertThat(EW.setting(Parameter.REFERRERS).codes()).contains("self");
    assertThat(EW.setting(Parameter.SUPERVISION_INTERVAL).period()).contains(Period.ofDays(84));
    assertThat(EW.setting(Parameter.REVIEW_INTERVAL).period()).contains(Period.ofDays(90));
    assertThat(settings(Parameter.CLOSING_WHEN_UNSUITABLE))
        .extracting(Setting::text)
        .containsExactly(
            "case-not-proceeded",
            "case-returned",
            "case-not-proceeded",
            "case-not-proceeded",
            "case-not-proceeded");
  }

  @Test
  void windowsThatNoSourceGivesAreOffOrNoughtAndMarkedSo() {
    for (Profile profile : Profiles.all()) {
      assertThat(profile.unsourced())
          .contains(
              Parameter.CONSENT_WINDOW,
              Parameter.RISK_WINDOW,
              Parameter.PREPARATION_WINDOW,
              Parameter.NO_CONTACT_ATTEMPTS,
              Parameter.TRAVEL_MINUTES,
              Parameter.CLOCK_SKEW_MINUTES);
      assertThat(profile.setting(Parameter.CONSENT_WINDOW).isOff()).isTrue();
      assertThat(profile.setting(Parameter.RISK_WINDOW).isOff()).isTrue();
      assertThat(profile.setting(Parameter.NO_CONTACT_ATTEMPTS).number()).isZero();
      assertThat(profile.setting(Parameter.TRAVEL_MINUTES).number()).isZero();
      assertThat(profile.setting(Parameter.CLOCK_SKEW_MINUTES).number()).isZero();
    }
  }

  @Test
  void aCharitySeesWhichChoicesAreItsOwn() {
    assertThat(ROC.deviations())
        .extracting(Deviation::subject, Deviation::direction, Deviation::isSourced)
        .contains(
            tuple("REF-04", Direction.WEAKER, false),
            tuple("kinds-in-scope", Direction.STRICTER, true),
            tuple("levels-to-lead", Direction.WEAKER, true),
            tuple("closing-when-unsuitable", Direction.OTHER, false));
    assertThat(ACT.deviations())
        .extracting(Deviation::subject, Deviation::direction)
        .contains(
            tuple("AGR-05", Direction.STRICTER), tuple("agreement-length", Direction.STRICTER));
  }

  @Test
  void everyCodeOfAParameterIsACodeOfTheDomain() {
    Map<Parameter, Coded[]> known = new EnumMap<>(Parameter.class);
    known.put(Parameter.KINDS_IN_SCOPE, IncidentKind.values());
    known.put(Parameter.EXCLUDED_FROM_SCOPE, Sensitivity.values());
    known.put(Parameter.GENDER_BASED_VIOLENCE, Sensitivity.values());
    known.put(Parameter.COMPLEXITY_TRIGGERS, Sensitivity.values());
    known.put(Parameter.REFERRERS, AgencyKind.values());
    known.put(Parameter.YOUTH_OWNERS, AgencyKind.values());
    known.put(Parameter.INFORMATION_ITEMS, InformationItem.values());
    known.put(Parameter.WRITTEN_METHODS, ConsentMethod.values());
    known.put(Parameter.AGREEMENT_CONFIRMATIONS, ConfirmationForm.values());
    known.put(Parameter.RISK_TOPICS, RiskTopic.values());
    known.put(Parameter.PREPARATION_CHECKLIST, PreparationTopic.values());
    known.put(Parameter.CLOSING_WHEN_UNSUITABLE, EventType.values());
    for (Profile profile : all()) {
      known.forEach((parameter, constants) ->
          assertThat(codes(constants)).containsAll(profile.setting(parameter).codes()));
      for (Parameter levels : List.of(
          Parameter.LEVELS_TO_LEAD,
          Parameter.LEVELS_TO_ASSIST,
          Parameter.LEVELS_TO_LEAD_COMPLEX,
          Parameter.LEVELS_TO_ASSIST_COMPLEX,
          Parameter.LEVELS_TO_SUPERVISE)) {
        assertThat(profile.setting(levels).codes())
            .allMatch(code ->
                code.equals("trained") || codes(FacilitatorLevel.values()).contains(code));
      }
    }
    assertThat(Arrays.stream(Parameter.values())
            .filter(parameter -> parameter.kind() == Setting.Kind.CODES)
            .filter(parameter -> !parameter.name().startsWith("LEVELS_"))
            .filter(parameter -> parameter != Parameter.MINIMISED_FIELDS))
        .containsExactlyInAnyOrderElementsOf(known.keySet());
  }

  private static List<Profile> all() {
    List<Profile> all = new ArrayList<>(Profiles.all());
    all.add(Profiles.asWritten());
    return all;
  }

  private static List<Force> forces(RuleId rule) {
    return Profiles.all().stream().map(profile -> profile.force(rule)).toList();
  }

  private static List<Force> only(Profile... held) {
    return Profiles.all().stream()
        .map(profile -> Arrays.asList(held).contains(profile) ? Force.HARD : Force.OFF)
        .toList();
  }

  private static Stream<Setting> settings(Parameter parameter) {
    return Profiles.all().stream().map(profile -> profile.setting(parameter));
  }

  private static List<String> codes(Coded[] constants) {
    return Arrays.stream(constants).map(Coded::code).collect(Collectors.toList());
  }
}
