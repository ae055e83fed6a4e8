// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.amends.GeneratedPage;
import io.github.amends.practice.Profiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The machine of the profile with every rule as JSON in the jar, for other languages. */
class MachineJsonPageTest {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(SerializationFeature.INDENT_OUTPUT)
      .changeDefaultPropertyInclusion(
          inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
      .build();

  private final JsonNode described =
      MAPPER.valueToTree(CaseMachine.under(Profiles.asWritten()).describe());

  @Test
  void theMachineIsDescribedAsItDecides() {
    GeneratedPage.compare(
        "core/src/main/resources/io/github/amends/casework/machine.json",
        MAPPER.writeValueAsString(described).replace("\r\n", "\n") + "\n");
  }

  @Test
  void aRowTellsItsStagesItsEventAndItsRulesByTheirCodes() {
    JsonNode rows = described.get("rows");
    assertThat(rows.size()).isGreaterThan(100);
    assertThat(rows.get(0).propertyNames()).containsExactly("from", "event", "rules", "to");
    assertThat(rows.get(0).get("from").stringValue()).isEqualTo(CaseStage.REFERRED.code());
  }
}
