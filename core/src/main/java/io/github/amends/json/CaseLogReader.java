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
 * <p>It reads a file to its end, so that {@link CaseLogException} tells every fault at once. To
 * take what is sound in a file of which some is not, use {@link #forEachSoundCase} or
 * {@link #forEachSoundEntry}.
 *
 * <p>Memory: one line, and one case where cases are read; {@link #forEachEntry} reads a log of any
 * length in the memory that its longest line takes. Streams are not closed. Immutable and
 * thread-safe; one instance serves for all.
 *
 * <p>It needs a {@link JsonLibrary} at run time.
 */
public final class CaseLogReader {
  private final JsonLibrary library;
  private final CaseLogLimits limits;
  private final Formats formats;

  /**
   * Creates a reader with the {@linkplain CaseLogLimits#standard() usual limits}, over the JSON
   * library that is there.
   *
   * @throws IllegalStateException if there is none
   */
  public CaseLogReader() {
    this(CaseLogLimits.standard());
  }

  /**
   * Creates a reader with other limits, over the JSON library that is there.
   *
   * @param limits the sizes beyond which input is refused
   * @throws IllegalStateException if there is none
   */
  public CaseLogReader(CaseLogLimits limits) {
    this(limits, JsonLibrary.present());
  }

  /**
   * Creates a reader over a JSON library.
   *
   * @param limits the sizes beyond which input is refused
   * @param library the library
   * @throws IllegalStateException if it is not there
   */
  public CaseLogReader(CaseLogLimits limits, JsonLibrary library) {
    this(limits, library, Formats.released());
  }

  CaseLogReader(CaseLogLimits limits, JsonLibrary library, Formats formats) {
    this.limits = Objects.requireNonNull(limits, "limits");
    this.library = library.required();
    this.formats = formats;
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
    FoundFaults faults = new FoundFaults(limits.faults());
    EntryTaker cases = new EachCase(faults, Wanted.ALL_OR_NOTHING, read::add);
    read(in, LogReading.Cases.ONE, cases, faults);
    faults.throwIfAny();
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
    forEachCase(in, read::add);
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
    FoundFaults faults = new FoundFaults(limits.faults());
    EntryTaker cases = new EachCase(faults, Wanted.ALL_OR_NOTHING, taker);
    read(in, LogReading.Cases.ANY_NUMBER, cases, faults);
    faults.throwIfAny();
  }

  /**
   * Hands over each case whose log has no fault, and tells the faults of the others.
   *
   * <p>A line that cannot be read spoils the case before it, and the case after it if that does not
   * begin with its first entry. Reading ends early only at more faults than the limits allow.
   *
   * @param in the logs, one after the other
   * @param taker what takes each sound case, in the order of the stream
   * @return the faults in the order of the lines; none if every case is sound
   * @throws IOException if the stream cannot be read
   */
  public List<CaseLogFault> forEachSoundCase(InputStream in, Consumer<CaseFile> taker)
      throws IOException {
    Objects.requireNonNull(taker, "taker");
    FoundFaults faults = new FoundFaults(limits.faults());
    return soundParts(in, new EachCase(faults, Wanted.WHAT_IS_SOUND, taker), faults);
  }

  /**
   * Hands over each entry that a stream holds, as soon as its line has been read, and keeps none.
   *
   * <p>The entries must be in the order of {@link #forEachCase}, but no case is made of them: that
   * an event id stands twice in a log is not noticed. No entry is handed over after the first
   * fault.
   *
   * @param in the logs, one after the other
   * @param taker what takes each entry, in the order of the stream
   * @throws IOException if the stream cannot be read
   * @throws CaseLogException at the end, if there is anything wrong with any line
   */
  public void forEachEntry(InputStream in, Consumer<CaseEntry> taker) throws IOException {
    Objects.requireNonNull(taker, "taker");
    FoundFaults faults = new FoundFaults(limits.faults());
    EntryTaker entries = new EachEntry(faults, Wanted.ALL_OR_NOTHING, taker);
    read(in, LogReading.Cases.ANY_NUMBER, entries, faults);
    faults.throwIfAny();
  }

  /**
   * Hands over each entry whose line has no fault, and tells the faults of the other lines.
   *
   * <p>Reading ends early only at more faults than the limits allow.
   *
   * @param in the logs, one after the other
   * @param taker what takes each sound entry, in the order of the stream
   * @return the faults in the order of the lines; none if every line is sound
   * @throws IOException if the stream cannot be read
   */
  public List<CaseLogFault> forEachSoundEntry(InputStream in, Consumer<CaseEntry> taker)
      throws IOException {
    Objects.requireNonNull(taker, "taker");
    FoundFaults faults = new FoundFaults(limits.faults());
    return soundParts(in, new EachEntry(faults, Wanted.WHAT_IS_SOUND, taker), faults);
  }

  private List<CaseLogFault> soundParts(InputStream in, EntryTaker taker, FoundFaults faults)
      throws IOException {
    try {
      read(in, LogReading.Cases.ANY_NUMBER, taker, faults);
      return faults.found();
    } catch (CaseLogException tooMany) {
      return tooMany.faults();
    }
  }

  private void read(InputStream in, LogReading.Cases cases, EntryTaker taker, FoundFaults faults)
      throws IOException {
    Objects.requireNonNull(in, "in");
    new LogReading(limits, this::entry, cases, taker, faults)
        .read(new LineSource(in, limits.lineBytes()));
  }

  private Optional<CaseEntry> entry(long line, String text, FoundFaults faults) {
    return EntryBinder.read(line, library.source(text), formats, limits, faults);
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
    Optional<CaseEntry> entry = entry(1, line, faults);
    faults.throwIfAny();
    return entry.orElseThrow();
  }
}
