// SPDX-License-Identifier: Apache-2.0
package io.github.amends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the documentation that is made from the code and kept beside it. */
public final class GeneratedPage {
  /** How a page is made anew; it stands in every page. */
  public static final String COMMAND =
      "mvn -pl core test -Dtest='*PageTest' -Damends.regenerate=true";

  private GeneratedPage() {}

  /** Fails if the page is not what the code says now; or writes it, where that is asked for. */
  public static void compare(String page, String expected) {
    Path file = SourceTree.root().resolve(page);
    try {
      if (Boolean.getBoolean("amends.regenerate")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, expected, StandardCharsets.UTF_8);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    String actual = Files.exists(file) ? SourceTree.read(file).replace("\r\n", "\n") : "";
    assertThat(actual)
        .as("%s is older than the code; make it anew with: %s", page, COMMAND)
        .isEqualTo(expected);
  }
}
