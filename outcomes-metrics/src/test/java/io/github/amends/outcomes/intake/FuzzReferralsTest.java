// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a fuzzer has found, and rows by chance, given to its target again in every build. */
class FuzzReferralsTest {
  private static final List<String> CELLS = List.of(
      "a-1",
      "2025-02-03",
      "2025-02-30",
      "unknown",
      "none",
      "police",
      "self",
      "offence",
      "neighbour-dispute",
      "in-sentence",
      "public-task",
      "\"",
      "\"a\nb\"",
      "",
      "\u0000",
      "é",
      "\uD800");

  private static Path kept() {
    URL folder = Objects.requireNonNull(FuzzReferralsTest.class.getResource("/fuzz/referrals"));
    return Path.of(URI.create(folder.toString()));
  }

  @Test
  void everyKeptInputPasses() throws IOException {
    try (Stream<Path> inputs = Files.list(kept())) {
      List<Path> all = inputs.sorted().toList();
      assertThat(all).hasSizeGreaterThan(2);
      for (Path input : all) {
        byte[] bytes = Files.readAllBytes(input);
        assertThatCode(() -> FuzzReferrals.fuzzerTestOneInput(bytes))
            .as(input.getFileName().toString())
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void aSoundRowReachesTheMachine() throws IOException {
    assertThat(FuzzReferrals.tried(Files.readString(kept().resolve("sound")))).isEqualTo(2);
  }

  @Test
  void inputsByChancePass() {
    Random random = new Random(17);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder rows = new StringBuilder();
      for (int cell = random.nextInt(40); cell > 0; cell--) {
        rows.append(CELLS.get(random.nextInt(CELLS.size())))
            .append(random.nextInt(12) == 0 ? '\n' : ',');
      }
      byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
      assertThatCode(() -> FuzzReferrals.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }
  }
}
