// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written whole or not at all: a reader finds the old content or the new, never a
 * part.
 */
public final class WholeFile {

  private static final int DRAFTS = 100;

  private final Path path;

  private WholeFile(Path path) {
    this.path = path;
  }

  /**
   * Returns the file at a path.
   *
   * @param path where it is or will be
   * @return the file
   */
  public static WholeFile at(Path path) {
    return new WholeFile(path.toAbsolutePath());
  }

  /**
   * Writes the content in UTF-8 to a temporary file in the same folder, then moves that file to its
   * place in one step. If anything fails, what was there before stays as it was.
   *
   * @param content the content
   * @throws IOException if the file cannot be written
   */
  public void write(String content) throws IOException {
    Path folder = path.getParent();
    Path name = path.getFileName();
    if (folder == null || name == null) {
      throw new IOException("the root of a file system is no file");
    }
    Path draft = unusedDraft(folder, name);
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
    try {
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The library's own temporary files are closed to other people, and so would the report be. */
  private static Path unusedDraft(Path folder, Path name) throws IOException {
    for (int i = 0; i < DRAFTS; i++) {
      Path draft = folder.resolve("." + name + "." + i + ".part");
      if (Files.notExists(draft, LinkOption.NOFOLLOW_LINKS)) {
        return draft;
      }
    }
    throw new IOException("too many unfinished drafts beside the file");
  }
}
