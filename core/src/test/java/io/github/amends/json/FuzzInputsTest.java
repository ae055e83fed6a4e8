// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.amends.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fuzzer has found, and inputs by chance, given to its targets again in every build. */
class FuzzInputsTest {
  private static final List<Target> TARGETS = List.of(
      new Target("bytes", FuzzBytes::fuzzerTestOneInput),
      new Target("entries", FuzzEntries::fuzzerTestOneInput),
      new Target("mutations", FuzzMutations::fuzzerTestOneInput));

  /** A target and the folder of its inputs. */
  private record Target(String name, Consumer<byte[]> trial) {
    @Override
    public String toString() {
      return name;
    }

    private Path folder() {
      return SourceTree.root().resolve("core/src/test/resources/fuzz").resolve(name);
    }
  }

  static List<Target> targets() {
    return TARGETS;
  }

  @ParameterizedTest
  @MethodSource("targets")
  void everyKeptInputPasses(Target target) throws IOException {
    try (Stream<Path> inputs = Files.list(target.folder())) {
      for (Path input : inputs.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(input);
        assertThatCode(() -> target.trial().accept(bytes))
            .as(input.getFileName().toString())
            .doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("targets")
  void inputsByChancePass(Target target) {
    Random random = new Random(17);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(600)];
      random.nextBytes(bytes);
      assertThatCode(() -> target.trial().accept(bytes)).doesNotThrowAnyException();
    }
  }

  @Test
  void bytesThatAreADocumentPass() {
    byte[] bytes = JsonTexts.document().getBytes(StandardCharsets.UTF_8);
    assertThatCode(() -> FuzzBytes.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
  }
}
