// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pass over a table, which gathers rows and faults. */
final class TableScan {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int LONGEST_FIELD = 1 << 20;
  private static final Pattern OTHER_DELIMITER = Pattern.compile("[;\t|]");
  private static final Pattern LINE_IN_MESSAGE = Pattern.compile("starting at line ([0-9]{1,18})");

  private final List<Column<?>> columns;
  private final String file;
  private final LongSupplier lineOfDecoder;
  private final List<TableFault> faults = new ArrayList<>();
  private long line = 1;

  /** A scan of text whose decoder does not tell its line. */
  TableScan(List<Column<?>> columns, String file) {
    this.columns = columns;
    this.file = file;
    this.lineOfDecoder = () -> line;
  }

  TableScan(List<Column<?>> columns, String file, LongSupplier lineOfDecoder) {
    this.columns = columns;
    this.file = file;
    this.lineOfDecoder = lineOfDecoder;
  }

  List<TableFault> faults() {
    return faults;
  }

  /** The rows without faults; below a faulty header there are none. */
  List<Row> rows(Reader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    try {
      scan(records(reader), rows);
    } catch (CsvParseException malformed) {
      if (malformed.getCause() != null) {
        throw malformed;
      }
      // Its message may quote the input, so it goes no further.
      faults.add(malformed(String.valueOf(malformed.getMessage())));
    } catch (CharacterCodingException notUtf8) {
      faults.add(notUtf8());
    } catch (UncheckedIOException failure) {
      if (!(failure.getCause() instanceof CharacterCodingException)) {
        throw failure.getCause();
      }
      faults.add(notUtf8());
    }
    return Collections.unmodifiableList(rows);
  }

  // To close FastCSV's reader would close the caller's.
  @SuppressWarnings("resource")
  private static Iterator<CsvRecord> records(Reader reader) throws IOException {
    PushbackReader text = new PushbackReader(reader);
    int first = text.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      text.unread(first);
    }
    return CsvReader.builder()
        .maxBufferSize(LONGEST_FIELD)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text)
        .iterator();
  }

  private void scan(Iterator<CsvRecord> records, List<Row> rows) {
    if (!records.hasNext()) {
      faults.add(fault(TableFaultCode.EMPTY_TABLE));
      return;
    }
    CsvRecord header = records.next();
    line = header.getStartingLineNumber();
    int[] positions = positions(header.getFields());
    if (!faults.isEmpty()) {
      return;
    }
    if (!records.hasNext()) {
      faults.add(fault(TableFaultCode.EMPTY_TABLE));
    }
    while (records.hasNext()) {
      CsvRecord row = records.next();
      line = row.getStartingLineNumber();
      if (row.getFieldCount() == header.getFieldCount()) {
        row(row, positions).ifPresent(rows::add);
      } else {
        faults.add(fault(TableFaultCode.WRONG_FIELD_COUNT));
      }
    }
  }

  /** Where each of the columns is in the header, in the order of the columns. */
  private int[] positions(List<String> header) {
    int[] positions = new int[columns.size()];
    for (int i = 0; i < positions.length; i++) {
      Column<?> column = columns.get(i);
      positions[i] = header.indexOf(column.name());
      if (positions[i] < 0) {
        faults.add(fault(column, TableFaultCode.MISSING_COLUMN));
      } else if (header.lastIndexOf(column.name()) != positions[i]) {
        faults.add(fault(column, TableFaultCode.DUPLICATE_COLUMN));
      }
    }
    if (!faults.isEmpty()
        && header.size() == 1
        && OTHER_DELIMITER.matcher(header.get(0)).find()) {
      faults.clear();
      faults.add(fault(TableFaultCode.WRONG_DELIMITER));
    }
    return positions;
  }

  private Optional<Row> row(CsvRecord fields, int[] positions) {
    Map<Column<?>, Object> values = new HashMap<>();
    for (int i = 0; i < positions.length; i++) {
      Column<?> column = columns.get(i);
      Parsed<?> parsed = column.parse(fields.getField(positions[i]));
      if (parsed instanceof Parsed.Value<?> good) {
        values.put(column, good.value());
      } else if (parsed instanceof Parsed.Faulty<?> faulty) {
        faults.add(fault(column, faulty.code()));
      }
    }
    return values.size() == positions.length
        ? Optional.of(new Row(file, line, values))
        : Optional.empty();
  }

  private TableFault malformed(String message) {
    Matcher place = LINE_IN_MESSAGE.matcher(message);
    if (place.find()) {
      line = Long.parseLong(place.group(1));
    }
    if (message.startsWith("Unclosed quote")) {
      return fault(TableFaultCode.UNCLOSED_QUOTE);
    }
    return fault(
        message.startsWith("Unexpected character after closing quote")
            ? TableFaultCode.TEXT_AFTER_QUOTE
            : TableFaultCode.TOO_LONG);
  }

  private TableFault notUtf8() {
    line = lineOfDecoder.getAsLong();
    return fault(TableFaultCode.NOT_UTF8);
  }

  private TableFault fault(TableFaultCode code) {
    return new TableFault(file, line, Optional.empty(), code);
  }

  private TableFault fault(Column<?> column, TableFaultCode code) {
    return new TableFault(file, line, Optional.of(column.name()), code);
  }
}
