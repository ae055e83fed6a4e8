// SPDX-License-Identifier: Apache-2.0
package io.github.amends.modulepath;

import io.github.amends.casework.CaseFile;
import io.github.amends.json.CaseLogReader;
import io.github.amends.json.CaseLogWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A program on the module path that reads the log of one case, writes it again, and says whether
 * both are the same.
 */
final class ReadAndWrite {
  private ReadAndWrite() {}

  /**
   * Runs the program.
   *
   * @param arguments the path of the log
   * @throws IOException if it cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    byte[] log = Files.readAllBytes(Path.of(arguments[0]));
    CaseFile file = new CaseLogReader().readCase(new ByteArrayInputStream(log));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new CaseLogWriter().write(file.entries(), written);
    boolean same = Arrays.equals(written.toByteArray(), log);
    System.out.println(CaseFile.class.getModule() + (same ? " same" : " different"));
  }
}
