// SPDX-License-Identifier: Apache-2.0
package io.github.amends.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.amends.casework.CaseFile;
import io.github.amends.json.CaseLogReader;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.core.json.JsonFactory;

/** Other tests run on the class path, where a missing {@code opens} goes unseen. */
class ModulePathTest {

  @Test
  void aLogIsReadAndWrittenOnTheModulePathWithTheCoreOfJackson3Alone() throws Exception {
    assertReadAndWritten("tools.jackson.core", JsonFactory.class);
  }

  @Test
  void aLogIsReadAndWrittenOnTheModulePathWithTheCoreOfJackson2Alone() throws Exception {
    assertReadAndWritten(
        "com.fasterxml.jackson.core", com.fasterxml.jackson.core.JsonFactory.class);
  }

  @Test
  void withoutAnyJsonLibraryItIsToldWhatToAdd() throws Exception {
    assertThat(output("com.fasterxml.jackson.annotation", JsonCreator.class))
        .contains("no JSON library is present: add tools.jackson.core:jackson-core 3.0 or later,"
            + " or com.fasterxml.jackson.core:jackson-core 2.15 or later");
  }

  private static void assertReadAndWritten(String module, Class<?> library) throws Exception {
    assertThat(output(module, library).strip()).isEqualTo("module io.github.amends.core same");
  }

  private static String output(String module, Class<?> library) throws Exception {
    String modules = Stream.of(CaseFile.class, JsonCreator.class, LoggerFactory.class, library)
        .map(ModulePathTest::place)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
    URL log = CaseLogReader.class.getResource("format-1-every-event.jsonl");
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--module-path",
            modules,
            "--add-modules",
            "io.github.amends.core," + module,
            "--class-path",
            place(ReadAndWrite.class),
            "-Dslf4j.internal.verbosity=ERROR",
            ReadAndWrite.class.getName(),
            Path.of(log.toURI()).toString())
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
