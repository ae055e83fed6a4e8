// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A folder that holds a simulated year: one file of JSON Lines for each month in which cases were
 * referred, and a page that says what they are.
 *
 * <p>A year is written whole or not at all: into a new folder beside the one that is meant, which
 * then takes its name. A folder that holds anything but an earlier simulated year is left as it is.
 */
public final class YearFolder {
  private YearFolder() {}

  /**
   * Writes a year into a folder, in place of an earlier simulated year if there is one.
   *
   * @param year the year
   * @param folder the folder; it and those above it are made if they are not there
   * @return the files that were written, in the order of their names
   * @throws FileAlreadyExistsException if the folder holds a file that no simulated year put there,
   *     or is no folder; nothing is changed then
   * @throws IOException if it cannot be written, and then the folder is as it was; or if the
   *     earlier year, which is put aside under a name with a full stop before it, cannot be removed
   */
  public static List<Path> write(SimulatedYear year, Path folder) throws IOException {
    Objects.requireNonNull(year, "year");
    Path target =
        Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(target.toString(), null, "is no folder of its own");
    }
    requireOwn(target);
    SortedMap<String, byte[]> files = YearFiles.of(year);
    Files.createDirectories(parent);
    Path fresh = Files.createDirectory(freeBeside(target, ".new"));
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(fresh.resolve(file.getKey()), file.getValue());
      }
      takePlace(fresh, target);
    } finally {
      delete(fresh);
    }
    return files.keySet().stream().map(target::resolve).toList();
  }

  /** Refuses a folder that holds anything which an earlier year did not put there. */
  private static void requireOwn(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new FileAlreadyExistsException(target.toString(), null, "is not a folder");
    }
    Path page = target.resolve(YearFiles.PAGE);
    String text = Files.isRegularFile(page) ? Files.readString(page, StandardCharsets.UTF_8) : "";
    for (Path file : list(target)) {
      if (!Files.isRegularFile(file)
          || !YearFiles.isOwn(String.valueOf(file.getFileName()), text)) {
        throw new FileAlreadyExistsException(
            file.toString(), null, "is not part of a simulated year");
      }
    }
  }

  private static void takePlace(Path fresh, Path target) throws IOException {
    if (!Files.exists(target)) {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path earlier = freeBeside(target, ".old");
    Files.move(target, earlier, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      Files.move(earlier, target, StandardCopyOption.ATOMIC_MOVE);
      throw failed;
    }
    delete(earlier);
  }

  private static Path freeBeside(Path target, String ending) {
    int number = 1;
    Path beside = target.resolveSibling("." + target.getFileName() + ending + number);
    while (Files.exists(beside)) {
      number++;
      beside = target.resolveSibling("." + target.getFileName() + ending + number);
    }
    return beside;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path file : list(folder)) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.sorted().toList());
    }
  }
}
