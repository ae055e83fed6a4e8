// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.GeneratedPage;
import org.junit.jupiter.api.Test;

/** The schema in the jar, made anew from the shapes. */
class CaseLogSchemaPageTest {

  @Test
  void theSchemaIsThatOfTheShapes() {
    GeneratedPage.compare(
        "core/src/main/resources/io/github/amends/json/schema/case-entry-1.schema.json",
        EntrySchema.text());
  }
}
