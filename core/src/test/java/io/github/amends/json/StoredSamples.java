// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents of every version of the format, kept for ever: a folder a version, a file a type of
 * event, a line a document. Lines are added when a type or a field is; none is ever changed.
 */
final class StoredSamples {
  private StoredSamples() {}

  /** Returns the folder of one version. */
  static Path folder(int format) {
    return SourceTree.root().resolve("core/src/test/resources/samples/v" + format);
  }

  /** Returns the documents of one version, in the order of the names of their files. */
  static List<String> ofFormat(int format) {
    try (Stream<Path> files = Files.list(folder(format))) {
      List<String> lines = new ArrayList<>();
      for (Path file :
          files.filter(each -> each.toString().endsWith(".jsonl")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
      return lines;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
