// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.basics.CaseId;
import io.github.amends.casework.CaseFile;
import io.github.amends.json.CaseLogException;
import io.github.amends.json.CaseLogReader;
import io.github.amends.outcomes.extract.TableException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reading of files: it goes on after a faulty one, so that a person sees every fault at once.
 *
 * <p>Used by one command run; call {@link #refuseFaults()} before anything is written.
 */
final class Input {
  private static final String LOG_ENDING = ".jsonl";

  private final List<String> faults = new ArrayList<>();

  /** How a file is read into a value. */
  @FunctionalInterface
  interface Reading<T> {
    T read(Path file) throws IOException;
  }

  /** A file or folder that comes with the project. */
  static Path shipped(String name) {
    return Path.of(System.getProperty("amends.home", "."))
        .resolve("examples/data")
        .resolve(name);
  }

  /** Reads a table; empty if it has faults, which are kept. */
  <T> Optional<T> table(Path file, Reading<T> reading) {
    try {
      return Optional.of(reading.read(file));
    } catch (TableException faulty) {
      faulty
          .faults()
          .forEach(fault -> add(
              file,
              fault.line(),
              fault.code() + fault.column().map(name -> " " + name).orElse("")));
      return Optional.empty();
    } catch (IOException unreadable) {
      add(file, unreadable);
      return Optional.empty();
    }
  }

  /** Reads the case logs of a file, or of every {@code .jsonl} file in a folder by name. */
  List<CaseFile> cases(Path fileOrFolder) {
    List<CaseFile> cases = new ArrayList<>();
    Map<CaseId, Path> places = new HashMap<>();
    for (Path file : logs(fileOrFolder)) {
      for (CaseFile each : log(file)) {
        if (places.putIfAbsent(each.caseId(), file) != null) {
          add(file, 1, "CASE_IN_TWO_FILES");
        }
        cases.add(each);
      }
    }
    return cases;
  }

  private List<CaseFile> log(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return new CaseLogReader().readCases(in);
    } catch (CaseLogException faulty) {
      faulty
          .faults()
          .forEach(fault -> add(
              file,
              fault.line(),
              fault.code() + (fault.place().isEmpty() ? "" : " " + fault.place())));
    } catch (IOException unreadable) {
      add(file, unreadable);
    }
    return List.of();
  }

  private List<Path> logs(Path fileOrFolder) {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> files = Files.list(fileOrFolder)) {
      List<Path> logs =
          files.filter(file -> file.toString().endsWith(LOG_ENDING)).sorted().toList();
      if (logs.isEmpty()) {
        add(fileOrFolder, 0, "NO_CASE_LOGS");
      }
      return logs;
    } catch (IOException unreadable) {
      add(fileOrFolder, unreadable);
      return List.of();
    }
  }

  private void add(Path file, IOException unreadable) {
    add(file, 0, unreadable instanceof NoSuchFileException ? "NO_SUCH_FILE" : "NOT_READABLE");
  }

  /** Keeps a fault: where it is and its code, never a value. */
  void add(Path file, long line, String reason) {
    faults.add(file + ":" + line + ": " + reason);
  }

  /**
   * Ends the command if there was a fault.
   *
   * @throws FaultyInputException with one line a fault
   */
  void refuseFaults() {
    if (!faults.isEmpty()) {
      throw new FaultyInputException(faults);
    }
  }
}
