// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.amends.casework.MachineDescription.Maker;
import io.github.amends.casework.MachineDescription.Row;
import io.github.amends.event.EventType;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Rule;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MachineDescriptionTest {
  private static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());
  private static final MachineDescription WHOLE = MachineDescription.of(MACHINE);

  @Test
  void everyStageIsOpenOrAnEnd() {
    List<CaseStage> all = new ArrayList<>(WHOLE.stages());
    all.addAll(WHOLE.ends());
    assertThat(all).containsExactly(CaseStage.values());
    assertThat(WHOLE.ends()).contains(CaseStage.COMPLETED).doesNotContain(CaseStage.REFERRED);
  }

  @Test
  void everyRowOfTheTableIsThereOnceInTheOrderOfTheStages() {
    assertThat(WHOLE.rows()).hasSameSizeAs(MACHINE.table().rows());
    assertThat(WHOLE.rows()).extracting(Row::from).isSorted();
    assertThat(WHOLE.rows()).allSatisfy(row -> {
      Transition found = MACHINE.table().find(row.from(), row.event()).orElseThrow();
      assertThat(row.to()).containsExactlyElementsOf(found.to());
      assertThat(row.rules())
          .isSorted()
          .isEqualTo(
              found.rules().stream().filter(MACHINE.profile()::hasInForce).toList());
    });
  }

  @Test
  void everyEventSaysWhoMakesIt() {
    assertThat(WHOLE.events())
        .extracting(MachineDescription.Event::type)
        .containsExactly(EventType.values());
    assertThat(maker(EventType.REFERRAL_RECEIVED)).isEqualTo(Maker.OPENING);
    assertThat(maker(EventType.GUARD_SNAPSHOT_TAKEN)).isEqualTo(Maker.MACHINE);
    assertThat(maker(EventType.MEETING_SCHEDULED)).isEqualTo(Maker.CALLER);
  }

  @Test
  void theRulesAreThoseOfTheRowsAndTheCodesAreTheirs() {
    assertThat(WHOLE.rules()).extracting(Rule::id).isSorted().contains(Rules.CON_01);
    assertThat(WHOLE.codes()).extracting(MachineDescription.Code::code).isSorted();
    assertThat(WHOLE.codes())
        .filteredOn(code -> code.code().equals("BLOCKED_CONSENT_MISSING"))
        .singleElement()
        .satisfies(code -> assertThat(code.rules()).contains(Rules.CON_01).isSorted());
  }

  @Test
  void anEmbeddersRuleStandsInItsRows() {
    RuleId own = new RuleId("OWN-1");
    Guard guard = TestGuard.of("own", own, question -> Finding.satisfied());
    MachineDescription stricter = MachineDescription.of(
        MACHINE.strengthenedBy(Map.of(EventType.SCREENING_BEGUN, List.of(guard))));
    assertThat(stricter.rows())
        .filteredOn(row -> row.event() == EventType.SCREENING_BEGUN)
        .singleElement()
        .satisfies(row -> assertThat(row.rules()).containsExactly(own));
  }

  @Test
  void whatIsAskedAtTheOpeningIsThere() {
    assertThat(WHOLE.opening())
        .isSorted()
        .isEqualTo(RulesAsked.ofOpening(MACHINE))
        .isNotEmpty();
    assertThat(WHOLE.rules()).extracting(Rule::id).containsAll(WHOLE.opening());
  }

  @Test
  void everyRegionIsThereWithItsSteps() {
    assertThat(WHOLE.regions())
        .extracting(RegionDescription::name)
        .containsExactly("consent", "meeting", "agreement", "term", "exchange");
    RegionDescription meeting = WHOLE.regions().get(1);
    assertThat(meeting.states()).contains("scheduled", "not-attended");
    assertThat(meeting.beginnings()).contains(new RegionDescription.Beginning("fix", "scheduled"));
    assertThat(meeting.steps())
        .contains(new RegionDescription.Step("running", "adjourn", "adjourned"))
        .hasSameSizeAs(Regions.MEETING.steps());
    assertThat(meeting.ends()).contains("held").doesNotContain("running");
  }

  @Test
  void itIsTheSameEachTimeAndReadsTheSameInBothJacksons() throws JsonProcessingException {
    assertThat(MachineDescription.of(CaseMachine.under(Profiles.rocRestore()))).isEqualTo(WHOLE);
    String json = JsonMapper.builder().build().writeValueAsString(WHOLE);
    assertThat(json)
        .contains("\"from\":\"screening\",\"event\":\"referral-accepted\"")
        .contains("\"REF-03\"");
    assertThat(new com.fasterxml.jackson.databind.ObjectMapper()
            .registerModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module())
            .writeValueAsString(WHOLE))
        .contains("\"from\":\"screening\",\"event\":\"referral-accepted\"");
  }

  private static Maker maker(EventType type) {
    return WHOLE.events().stream()
        .filter(event -> event.type() == type)
        .map(MachineDescription.Event::maker)
        .findFirst()
        .orElseThrow();
  }
}
