// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.intake;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ReferralId;
import io.github.amends.event.ReferralReceived;
import io.github.amends.outcomes.extract.Column;
import io.github.amends.outcomes.extract.Row;
import io.github.amends.outcomes.extract.TableFault;
import io.github.amends.outcomes.extract.TableFaultCode;
import io.github.amends.outcomes.extract.TableReader;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.DataBasis;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.LawfulBasis;
import io.github.amends.referral.OffenceDataCondition;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The referrals that a service has kept in a spreadsheet, one row a case.
 *
 * <p>As a file it is CSV with the columns {@code case}, {@code received}, {@code agency},
 * {@code agency_key}, {@code incident}, {@code incident_date}, {@code justice_stage},
 * {@code lawful_basis}, {@code offence_condition}, {@code policy_document}, {@code harmed} and
 * {@code responsible}. Days are written 2026-02-28; kinds by their codes; people and agencies by
 * keys and never by names. No day is before 1900. An {@code incident_date} may be {@code unknown},
 * an {@code offence_condition} and a {@code policy_document} {@code none}. Further columns are
 * ignored.
 *
 * @param rows the referrals in the order of the file
 */
public record ReferralTable(List<ReferredRow> rows) {
  /** The column by which a file is known to be such a table. */
  public static final String MARK = "offence_condition";

  /** Nobody who was alive then can be met; spreadsheets write the year of two digits so. */
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private static final String NONE = "none";
  private static final String UNKNOWN = "unknown";
  private static final Column<String> CASE = Column.key("case");
  private static final Column<LocalDate> RECEIVED = Column.date("received");
  private static final Column<AgencyKind> AGENCY = Column.code("agency", AgencyKind.class);
  private static final Column<String> AGENCY_KEY = Column.key("agency_key");
  private static final Column<IncidentKind> INCIDENT = Column.code("incident", IncidentKind.class);
  private static final Column<String> INCIDENT_DATE = Column.text("incident_date");
  private static final Column<JusticeStage> STAGE =
      Column.code("justice_stage", JusticeStage.class);
  private static final Column<LawfulBasis> BASIS = Column.code("lawful_basis", LawfulBasis.class);
  private static final Column<String> CONDITION = Column.key(MARK);
  private static final Column<String> POLICY = Column.key("policy_document");
  private static final Column<String> HARMED = Column.key("harmed");
  private static final Column<String> RESPONSIBLE = Column.key("responsible");
  private static final TableReader READER = TableReader.of(
          CASE,
          RECEIVED,
          AGENCY,
          AGENCY_KEY,
          INCIDENT,
          INCIDENT_DATE,
          STAGE,
          BASIS,
          CONDITION,
          POLICY,
          HARMED,
          RESPONSIBLE)
      .withUnique(CASE)
      .withRowCheck(ReferralTable::faults);

  /**
   * Creates a table.
   *
   * @param rows the referrals
   */
  public ReferralTable {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table from a CSV file.
   *
   * @param path the file, in UTF-8
   * @param zone the time zone of the days
   * @return the table
   * @throws io.github.amends.outcomes.extract.TableException if the file has faults; it has all of
   *     them
   * @throws IOException if the file cannot be read
   */
  public static ReferralTable read(Path path, ZoneId zone) throws IOException {
    return of(READER.read(path), zone);
  }

  /**
   * Reads a table from CSV text. The reader is left open.
   *
   * @param reader the text
   * @param name the name of the file, for the faults
   * @param zone the time zone of the days
   * @return the table
   * @throws io.github.amends.outcomes.extract.TableException if the text has faults; it has all of
   *     them
   * @throws IOException if the text cannot be read
   */
  public static ReferralTable read(Reader reader, String name, ZoneId zone) throws IOException {
    return of(READER.read(reader, name), zone);
  }

  private static ReferralTable of(List<Row> rows, ZoneId zone) {
    return new ReferralTable(rows.stream().map(row -> referred(row, zone)).toList());
  }

  private static List<TableFault> faults(Row row) {
    List<TableFault> faults = new ArrayList<>();
    Optional<LocalDate> incident = Optional.empty();
    if (!row.get(INCIDENT_DATE).equals(UNKNOWN)) {
      incident = day(row.get(INCIDENT_DATE));
      if (incident.isEmpty()) {
        faults.add(row.fault(INCIDENT_DATE, TableFaultCode.NOT_A_DATE));
      }
    }
    if (row.get(RECEIVED).isBefore(EARLIEST)) {
      faults.add(row.fault(RECEIVED, TableFaultCode.OUT_OF_RANGE));
    }
    if (incident.isPresent()
        && (incident.get().isBefore(EARLIEST) || incident.get().isAfter(row.get(RECEIVED)))) {
      faults.add(row.fault(INCIDENT_DATE, TableFaultCode.OUT_OF_RANGE));
    }
    if (!row.get(CONDITION).equals(NONE) && condition(row).isEmpty()) {
      faults.add(row.fault(CONDITION, TableFaultCode.UNKNOWN_CODE));
    }
    boolean sentenced =
        row.get(STAGE) == JusticeStage.IN_SENTENCE || row.get(STAGE) == JusticeStage.POST_SENTENCE;
    if (sentenced && row.get(INCIDENT) == IncidentKind.NEIGHBOUR_DISPUTE) {
      faults.add(row.fault(STAGE, TableFaultCode.OUT_OF_RANGE));
    }
    if (row.get(AGENCY) == AgencyKind.SELF) {
      faults.add(row.fault(AGENCY, TableFaultCode.OUT_OF_RANGE));
    }
    if (row.get(HARMED).equals(row.get(RESPONSIBLE))) {
      faults.add(row.fault(RESPONSIBLE, TableFaultCode.OUT_OF_RANGE));
    }
    return faults;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static Optional<OffenceDataCondition> condition(Row row) {
    return Arrays.stream(OffenceDataCondition.values())
        .filter(each -> each.code().equals(row.get(CONDITION)))
        .findFirst();
  }

  private static ReferredRow referred(Row row, ZoneId zone) {
    Occurred received = Occurred.on(row.get(RECEIVED), zone);
    Optional<DocumentRef> policy =
        Optional.of(row.get(POLICY)).filter(key -> !key.equals(NONE)).map(DocumentRef::of);
    Referral referral = Referral.builder()
        .id(ReferralId.of(row.get(CASE)))
        .source(
            new ReferralSource.Agency(row.get(AGENCY), PartyRef.organisation(row.get(AGENCY_KEY))))
        .received(received)
        .incident(Incident.of(row.get(INCIDENT), time(row, zone)))
        .justiceStage(row.get(STAGE))
        .dataBasis(new DataBasis(row.get(BASIS), condition(row), policy))
        .build();
    List<Participant> people = List.of(
        person("p-harmed", row.get(HARMED), ParticipantRole.HARMED),
        person("p-responsible", row.get(RESPONSIBLE), ParticipantRole.RESPONSIBLE));
    return new ReferredRow(
        row.line(), CaseId.of(row.get(CASE)), received, new ReferralReceived(referral, people));
  }

  private static IncidentTime time(Row row, ZoneId zone) {
    return day(row.get(INCIDENT_DATE))
        .<IncidentTime>map(date -> new IncidentTime.Known(Occurred.on(date, zone)))
        .orElseGet(() -> new IncidentTime.Unknown(IncidentTime.Reason.NOT_TOLD));
  }

  /** Ids of participants are not made from keys, so that the keys can be forgotten. */
  private static Participant person(String id, String key, ParticipantRole role) {
    return Participant.of(ParticipantId.of(id), PartyRef.person(key), role);
  }
}
