// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema in the jar, held against the reader. */
class SchemaTest {
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(CaseLogSchema.entry());

  private final CaseLogReader reader = new CaseLogReader();

  /** Every document that is kept, and what the code makes today. */
  static List<String> documents() {
    CaseLogWriter writer = new CaseLogWriter();
    return Stream.concat(
            StoredSamples.ofFormat(1).stream(), RoundTripTest.samples().stream().map(writer::line))
        .distinct()
        .toList();
  }

  private static boolean isTaken(String document) {
    return SCHEMA.validate(document, InputFormat.JSON).isEmpty();
  }

  @Test
  void everySampleIsTaken() {
    assertThat(StoredSamples.ofFormat(1)).allMatch(SchemaTest::isTaken);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whateverHasAnotherShapeIsRefusedByTheSchemaAndTheReader(String document) {
    for (Mutations.Mutation mutation : Mutations.of(document)) {
      assertThat(isTaken(mutation.text())).as(mutation.name()).isFalse();
      assertThat(Refusals.of(reader, mutation.text()))
          .as(mutation.name())
          .extracting(CaseLogFault::code)
          .contains(mutation.code().name());
    }
  }
}
