// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/**
 * One run of the program, as a person at a terminal sees it.
 *
 * @param exitCode the exit code
 * @param out what was printed
 * @param err what was printed as an error
 */
record Terminal(int exitCode, String out, String err) {
  static {
    System.setProperty("amends.home", "../..");
  }

  static Terminal run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        Amends.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return new Terminal(line.execute(words), out.toString(), err.toString());
  }

  List<String> errors() {
    return err.lines().toList();
  }
}
