// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.casework.CaseEntry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A writer of case logs as JSON Lines, the inverse of {@link CaseLogReader}.
 *
 * <p>Each entry is one line that ends with {@code \n}, as in
 *
 * <pre>{@code
 * {"format":1,"case":"c-1","sequence":1,"id":"e-1","occurred":"2026-06-14[Europe/London]",
 * "recordedAt":"2026-06-14T18:00:00Z","by":{"kind":"staff","key":"s-1"},
 * "provenance":{"type":"first-hand"},"event":{"type":"referral-received",...},"stage":"referred"}
 * }</pre>
 *
 * without the line breaks within it. The fields always stand in the same order and sets are sorted,
 * so that an entry always becomes the same bytes. What is absent or empty is left out.
 *
 * <p>What it writes can be read: every line is checked as the reader would check it, under the
 * usual limits, before any of it is written. Immutable and thread-safe; one instance serves for
 * all.
 *
 * <p>It needs a {@link JsonLibrary} at run time.
 */
public final class CaseLogWriter {
  /** The version of the format that is written. */
  public static final int FORMAT = EntryDocument.FORMAT;

  private final JsonLibrary library;

  /**
   * Creates a writer over the JSON library that is there.
   *
   * @throws IllegalStateException if there is none
   */
  public CaseLogWriter() {
    this(JsonLibrary.present());
  }

  /**
   * Creates a writer over a JSON library.
   *
   * @param library the library
   * @throws IllegalStateException if it is not there
   */
  public CaseLogWriter(JsonLibrary library) {
    this.library = library.required();
  }

  /**
   * Returns the line of one entry.
   *
   * @param entry the entry
   * @return the line, without its end
   * @throws CaseLogException if the entry holds what no line may, such as a text that is too long
   *     or half a surrogate pair
   */
  public String line(CaseEntry entry) {
    try (EntryText text = new EntryText(library)) {
      return text.of(entry).toString(StandardCharsets.UTF_8);
    }
  }

  /**
   * Appends the lines of entries. Who writes them to a file must encode them in UTF-8.
   *
   * @param entries the entries, in order
   * @param out what the lines are appended to
   * @throws IOException if it cannot be appended to
   * @throws CaseLogException if an entry holds what no line may; those before it have been appended
   */
  public void append(Iterable<CaseEntry> entries, Appendable out) throws IOException {
    Objects.requireNonNull(out, "out");
    try (EntryText text = new EntryText(library)) {
      for (CaseEntry entry : entries) {
        out.append(text.of(entry).toString(StandardCharsets.UTF_8)).append('\n');
      }
    }
  }

  /**
   * Writes the lines of entries as UTF-8, and flushes. The stream is not closed.
   *
   * @param entries the entries, in order, such as those of a
   *     {@link io.github.amends.casework.CaseFile}
   * @param out the stream
   * @throws IOException if it cannot be written to
   * @throws CaseLogException if an entry holds what no line may; those before it may have been
   *     written
   */
  public void write(Iterable<CaseEntry> entries, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(Objects.requireNonNull(out, "out"));
    try (EntryText text = new EntryText(library)) {
      for (CaseEntry entry : entries) {
        text.of(entry).writeTo(buffered);
        buffered.write('\n');
      }
    }
    buffered.flush();
  }
}
