// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.SourceTree;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The shape of format 1, held against what was stored in it: whoever removes or changes a field or
 * a code must raise the format and write an upcaster; whoever adds one adds its lines.
 */
class FrozenShapeTest {
  private static final Set<String> FROZEN = new TreeSet<>(
      SourceTree.read(StoredSamples.folder(1).resolve("shape.txt")).lines().toList());

  @Test
  void nothingThatFormat1HadIsGoneOrChanged() {
    assertThat(EntryDocument.FORMAT)
        .as("an upcaster leads from 1 to a later one")
        .isEqualTo(1);
    assertThat(ShapeTexts.ofEntry()).containsAll(FROZEN);
  }

  @Test
  void whatIsNewIsWrittenDownAndNeedNotBeThere() {
    Set<String> added = new TreeSet<>(ShapeTexts.ofEntry());
    added.removeAll(FROZEN);
    assertThat(added).as("add these lines to samples/v1/shape.txt").isEmpty();
  }

  @Test
  void noFieldIsNamedTwiceWithDifferentShapes() {
    Set<String> names = FROZEN.stream()
        .filter(line -> !line.contains(" = "))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .collect(Collectors.toSet());
    assertThat(FROZEN.stream().filter(line -> !line.contains(" = "))).hasSameSizeAs(names);
  }
}
