// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir
  Path folder;

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void aFileIsWrittenInUtf8AndNothingElseIsLeft() throws IOException {
    Path path = folder.resolve("page.html");
    WholeFile.at(path).write("Zo\u00eb \u2212");
    assertThat(path).content(StandardCharsets.UTF_8).isEqualTo("Zo\u00eb \u2212");
    assertThat(files()).containsExactly(path);
  }

  @Test
  void anOldFileIsReplacedByAShorterOne() throws IOException {
    Path path = folder.resolve("page.html");
    Files.writeString(path, "a long old content");
    WholeFile.at(path).write("new");
    assertThat(path).hasContent("new");
  }

  @Test
  void whatWasThereStaysWhenItCannotBeReplaced() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("page.html"));
    Files.writeString(taken.resolve("inside"), "old");
    assertThatThrownBy(() -> WholeFile.at(taken).write("new")).isInstanceOf(IOException.class);
    assertThat(taken.resolve("inside")).hasContent("old");
    assertThat(files()).containsExactly(taken);
  }

  @Test
  void theOldFileStaysWhenNoDraftCanBeWritten() throws IOException {
    Path path = folder.resolve("page.html");
    Files.writeString(path, "old");
    for (int i = 0; i < 100; i++) {
      Files.writeString(folder.resolve(".page.html." + i + ".part"), "left behind");
    }
    assertThatThrownBy(() -> WholeFile.at(path).write("new")).isInstanceOf(IOException.class);
    assertThat(path).hasContent("old");
    assertThat(files()).hasSize(101);
  }

  @Test
  void aDraftThatWasLeftBehindIsNotTouched() throws IOException {
    Path left = Files.writeString(folder.resolve(".page.html.0.part"), "left behind");
    WholeFile.at(folder.resolve("page.html")).write("new");
    assertThat(left).hasContent("left behind");
    assertThat(folder.resolve("page.html")).hasContent("new");
  }

  @Test
  void aFolderThatIsNotThereIsAFailure() {
    Path path = folder.resolve("nowhere").resolve("page.html");
    assertThatThrownBy(() -> WholeFile.at(path).write("new")).isInstanceOf(IOException.class);
    assertThat(path.getParent()).doesNotExist();
  }

  @Test
  void theFileIsAsReadableAsAnyOther() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "x");
    Path path = folder.resolve("page.html");
    WholeFile.at(path).write("new");
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(path))
          .isEqualTo(Files.getPosixFilePermissions(other))
          .contains(PosixFilePermission.OWNER_READ);
    }
  }
}
