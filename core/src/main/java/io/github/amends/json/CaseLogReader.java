// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A strict reader of case logs, the inverse of {@link CaseLogWriter}.
 *
 * <p>It takes UTF-8 without a byte order mark, one entry a line. Fields may stand in any order and
 * white space is free within a line; the last line may lack its end. All else is refused: unknown,
 * missing and repeated fields, values of another type, unknown codes, numbers in strings, nulls,
 * text after an entry, blank lines, formats it does not know, sizes beyond {@link CaseLogLimits}. A
 * log must begin with its referral and go on in sequence without gaps. Nothing is judged by the
 * rules of practice: a log written under the rules of another day is read as it is.
 *
 * <p>It reads a file to its end, so that {@link CaseLogException} tells every fault at once.
 * Streams are not closed. Immutable and thread-safe; one instance serves for all.
 *
 * <p>It needs Jackson 3's databind at run time.
 */
public final class CaseLogReader {
  private final CaseLogLimits limits;

  /** Creates a reader with the {@linkplain CaseLogLimits#standard() usual limits}. */
  public CaseLogReader() {
    this(CaseLogLimits.standard());
  }

  /**
   * Creates a reader with other limits.
   *
   * @param limits the sizes beyond which input is refused
   */
  public CaseLogReader(CaseLogLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Returns the case whose log a stream holds.
   *
   * @param in the log of one case
   * @return the case
   * @throws IOException if the stream cannot be read
   * @throws CaseLogException if there is anything wrong with the log, or it holds no case or two
   */
  public CaseFile readCase(InputStream in) throws IOException {
    List<CaseFile> read = new ArrayList<>();
    read(in, LogReading.Cases.ONE, read::add);
    return read.get(0);
  }

  /**
   * Returns the cases whose logs a stream holds, one log after the other.
   *
   * @param in the logs
   * @return the cases in the order of the stream; none if the stream is empty
   * @throws IOException if the stream cannot be read
   * @throws CaseLogException if there is anything wrong with any log
   */
  public List<CaseFile> readCases(InputStream in) throws IOException {
    List<CaseFile> read = new ArrayList<>();
    read(in, LogReading.Cases.ANY_NUMBER, read::add);
    return List.copyOf(read);
  }

  /**
   * Hands over each case whose log a stream holds, as soon as its log has ended, and keeps none.
   *
   * <p>No case is handed over after the first fault, but the rest is still read for further faults.
   * Whoever gets an exception has been given the cases before the first fault.
   *
   * @param in the logs, one after the other
   * @param taker what takes each case, in the order of the stream
   * @throws IOException if the stream cannot be read
   * @throws CaseLogException at the end, if there is anything wrong with any log
   */
  public void forEachCase(InputStream in, Consumer<CaseFile> taker) throws IOException {
    Objects.requireNonNull(taker, "taker");
    read(in, LogReading.Cases.ANY_NUMBER, taker);
  }

  private void read(InputStream in, LogReading.Cases cases, Consumer<CaseFile> taker)
      throws IOException {
    Objects.requireNonNull(in, "in");
    new LogReading(limits, cases, taker).read(new LineSource(in, limits.lineBytes()));
  }

  /**
   * Returns the entry that one line holds, such as one kept in a row of an event store.
   *
   * @param line the line, with or without its end
   * @return the entry
   * @throws CaseLogException if there is anything wrong with the line
   */
  public CaseEntry readEntry(String line) {
    FoundFaults faults = new FoundFaults(limits.faults());
    Optional<FaultCode> unfit = LineSource.faultOf(line, limits.lineBytes());
    unfit.ifPresent(code -> faults.add(1, Place.WHOLE, code));
    faults.throwIfAny();
    Optional<CaseEntry> entry = EntryReading.read(1, line, limits, faults);
    faults.throwIfAny();
    return entry.orElseThrow();
  }
}
