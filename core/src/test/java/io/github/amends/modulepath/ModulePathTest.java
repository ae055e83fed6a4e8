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
import tools.jackson.databind.json.JsonMapper;

/** Other tests run on the class path, where a missing {@code opens} goes unseen. */
class ModulePathTest {

  @Test
  void aLogIsReadAndWrittenOnTheModulePathWithJackson3Alone() throws Exception {
    String modules = Stream.of(
            CaseFile.class,
            JsonCreator.class,
            LoggerFactory.class,
            JsonMapper.class,
            JsonFactory.class)
        .map(ModulePathTest::place)
        .collect(Collectors.joining(File.pathSeparator));
    URL log = CaseLogReader.class.getResource("format-1-every-event.jsonl");
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--module-path",
            modules,
            "--add-modules",
            "io.github.amends.core,tools.jackson.databind",
            "--class-path",
            place(ReadAndWrite.class),
            ReadAndWrite.class.getName(),
            Path.of(log.toURI()).toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(said.strip()).isEqualTo("module io.github.amends.core same");
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
