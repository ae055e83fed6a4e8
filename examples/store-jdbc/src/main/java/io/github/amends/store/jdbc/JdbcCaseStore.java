// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store.jdbc;

import io.github.amends.basics.CaseId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.json.CaseLogReader;
import io.github.amends.json.CaseLogWriter;
import io.github.amends.store.Batch;
import io.github.amends.store.CaseStore;
import io.github.amends.store.CaseStoreException;
import io.github.amends.store.StoreAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Case logs in a table of PostgreSQL, H2 or SQLite: one row an entry, each a document of JSON.
 *
 * <p>It needs no lock of its own: two unique keys refuse the second of two writers. SQLite allows
 * one writer at a time; give its connections a busy timeout and immediate transactions.
 */
public final class JdbcCaseStore implements CaseStore {
  private static final String TABLE = "V1__case_entry.sql";
  private static final String SELECT =
      "SELECT document FROM case_entry WHERE case_id = ? AND sequence BETWEEN ? AND ?"
          + " ORDER BY sequence";
  private static final String LAST = "SELECT MAX(sequence) FROM case_entry WHERE case_id = ?";
  private static final String INSERT =
      "INSERT INTO case_entry (case_id, sequence, event_id, document) VALUES (?, ?, ?, ?)";
  private static final String UPDATE =
      "UPDATE case_entry SET document = ? WHERE case_id = ? AND sequence = ? AND event_id = ?";
  private static final int SQLITE_CONSTRAINT = 19;

  private final DataSource source;
  private final CaseLogReader reader = new CaseLogReader();
  private final CaseLogWriter writer = new CaseLogWriter();

  /**
   * Creates a store over a database that has the table.
   *
   * @param source where connections come from
   */
  public JdbcCaseStore(DataSource source) {
    this.source = Objects.requireNonNull(source, "source");
  }

  /**
   * Returns the statement that makes the table, for a migration or a test.
   *
   * @return the SQL
   */
  public static String table() {
    try (InputStream in = JdbcCaseStore.class.getResourceAsStream(TABLE)) {
      return new String(Objects.requireNonNull(in, TABLE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException("the migration script cannot be read", unreadable);
    }
  }

  @Override
  public Optional<CaseFile> load(CaseId caseId) {
    List<CaseEntry> entries = entries(caseId, 1, Long.MAX_VALUE);
    return entries.isEmpty() ? Optional.empty() : Optional.of(CaseFile.fold(entries));
  }

  @Override
  public StoreAnswer append(long expectedSequence, List<CaseEntry> entries) {
    Batch batch = Batch.after(expectedSequence, entries);
    boolean stored = write(connection -> {
      if (last(connection, batch.caseId()) != expectedSequence) {
        return false;
      }
      insert(connection, batch.entries());
      return true;
    });
    return stored
        ? new StoreAnswer.Stored(expectedSequence + batch.entries().size())
        : instead(batch, expectedSequence);
  }

  private StoreAnswer instead(Batch batch, long expectedSequence) {
    List<CaseEntry> there = entries(batch.caseId(), expectedSequence + 1, batch.lastSequence());
    return batch.instead(there, last(batch.caseId()));
  }

  @Override
  public StoreAnswer replace(CaseFile rewritten) {
    boolean stored =
        write(connection -> last(connection, rewritten.caseId()) == rewritten.sequence()
            && update(connection, rewritten.entries()));
    return stored
        ? new StoreAnswer.Stored(rewritten.sequence())
        : new StoreAnswer.Conflict(rewritten.sequence(), last(rewritten.caseId()));
  }

  /** What is done in one transaction; false undoes it. */
  @FunctionalInterface
  private interface Work {
    boolean isDone(Connection connection) throws SQLException;
  }

  private boolean write(Work work) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        boolean done = work.isDone(connection);
        if (done) {
          connection.commit();
        } else {
          connection.rollback();
        }
        return done;
      } catch (SQLException failed) {
        connection.rollback();
        if (isTaken(failed)) {
          return false;
        }
        throw failed;
      }
    } catch (SQLException failed) {
      throw unreadable(failed);
    }
  }

  /** Somebody else's row was there first. */
  private static boolean isTaken(SQLException failed) {
    String state = failed.getSQLState();
    return state == null
        ? (failed.getErrorCode() & 0xff) == SQLITE_CONSTRAINT
        : state.startsWith("23");
  }

  /** The driver's own message is left out: it may repeat what was stored. */
  private static CaseStoreException unreadable(SQLException failed) {
    String state = failed.getSQLState();
    return new CaseStoreException(state == null ? "ERROR_" + failed.getErrorCode() : state);
  }

  private static long last(Connection connection, CaseId caseId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LAST)) {
      statement.setString(1, caseId.value());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }

  private void insert(Connection connection, List<CaseEntry> entries) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (CaseEntry entry : entries) {
        statement.setString(1, entry.caseId().value());
        statement.setLong(2, entry.sequence());
        statement.setString(3, entry.eventId().value());
        statement.setString(4, writer.line(entry));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private boolean update(Connection connection, List<CaseEntry> entries) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
      for (CaseEntry entry : entries) {
        statement.setString(1, writer.line(entry));
        statement.setString(2, entry.caseId().value());
        statement.setLong(3, entry.sequence());
        statement.setString(4, entry.eventId().value());
        if (statement.executeUpdate() != 1) {
          return false;
        }
      }
    }
    return true;
  }

  private long last(CaseId caseId) {
    try (Connection connection = source.getConnection()) {
      return last(connection, caseId);
    } catch (SQLException failed) {
      throw unreadable(failed);
    }
  }

  private List<CaseEntry> entries(CaseId caseId, long from, long to) {
    List<CaseEntry> entries = new ArrayList<>();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(SELECT)) {
      statement.setString(1, caseId.value());
      statement.setLong(2, from);
      statement.setLong(3, to);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          entries.add(reader.readEntry(rows.getString(1)));
        }
      }
    } catch (SQLException failed) {
      throw unreadable(failed);
    }
    return entries;
  }
}
