// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.caseload.SampleCaseload;
import io.github.amends.outcomes.extract.TableException;
import io.github.amends.privacy.Pseudonyms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResearchExtractTest {

  private static final List<CaseFile> FILES = SampleCaseload.files();

  @Test
  void everyCaseParticipantMeetingAndTermIsARow() {
    ResearchExtract extract = extract();
    assertThat(extract.rows(ResearchTable.CASES)).hasSameSizeAs(FILES);
    assertThat(extract.rows(ResearchTable.PARTICIPANTS))
        .hasSize(
            FILES.stream().mapToInt(file -> file.state().participants().size()).sum());
    assertThat(extract.rows(ResearchTable.MEETINGS))
        .hasSize(FILES.stream().mapToInt(file -> file.state().meetings().size()).sum());
    assertThat(extract.rows(ResearchTable.TERMS))
        .hasSize(FILES.stream().mapToInt(file -> file.state().terms().size()).sum())
        .isNotEmpty();
    for (ResearchTable table : ResearchTable.values()) {
      assertThat(extract.rows(table))
          .allMatch(row -> row.size() == table.columns().size());
    }
  }

  @Test
  void noKeyNoDateAndNoWordOfPeopleIsLeft(@TempDir Path folder) throws IOException {
    extract().write(folder);
    StringBuilder all = new StringBuilder();
    for (ResearchTable table : ResearchTable.values()) {
      Path path = folder.resolve(table.fileName());
      all.append(Files.exists(path) ? Files.readString(path) : "");
    }
    assertThat(all).doesNotContainPattern("[12][0-9]{3}-[0-9]{2}").doesNotContain("T10:");
    for (CaseFile file : FILES) {
      assertThat(all).doesNotContain(file.caseId().value());
      file.state().participants().values().forEach(each -> {
        assertThat(all).doesNotContain(each.participant().party().key());
        assertThat(all).doesNotContain(each.participant().id().value());
      });
    }
  }

  @Test
  void whatIsWrittenIsReadBack(@TempDir Path folder) throws IOException {
    ResearchExtract extract = extract();
    extract.write(folder);
    assertThat(ResearchExtract.read(folder)).isEqualTo(extract).hasSameHashCodeAs(extract);
  }

  @Test
  void theDictionaryDefinesEveryColumn(@TempDir Path folder) throws IOException {
    extract().write(folder);
    List<String> lines = Files.readAllLines(folder.resolve("dictionary.csv"));
    int columns = Stream.of(ResearchTable.values())
        .mapToInt(table -> table.columns().size())
        .sum();
    assertThat(lines)
        .hasSize(columns + 1)
        .contains("cases,closed_day,day,internal,When it was last closed");
  }

  @Test
  void everyFaultOfEveryFileIsToldByRowColumnAndCode(@TempDir Path folder) throws IOException {
    extract().write(folder);
    spoil(folder.resolve("cases.csv"), 2, "(.*),[0-9]+$", "$1,many");
    spoil(folder.resolve("terms.csv"), 2, "^([^,]*),1,", "$1,,");
    assertThatThrownBy(() -> ResearchExtract.read(folder))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("cases.csv, line 2, column unverified_entries: NOT_A_WHOLE_NUMBER")
        .hasMessageContaining("terms.csv, line 2, column term: EMPTY")
        .hasMessageNotContaining("many");
  }

  @Test
  void theOrderOfTheCasesTellsNothing() {
    List<CaseFile> backwards = new ArrayList<>(FILES);
    Collections.reverse(backwards);
    assertThat(
            ResearchExtract.of(backwards, ResearchExtractTest::ofCase, ResearchExtractTest::ofParty)
                .rows(ResearchTable.CASES))
        .isEqualTo(extract().rows(ResearchTable.CASES));
  }

  @Test
  void aCaseThatIsOverHasItsLastDay() {
    for (List<String> row : extract().rows(ResearchTable.CASES)) {
      boolean isOver =
          Set.of("completed", "not-proceeded", "returned-to-referrer").contains(row.get(4));
      assertThat(row.get(12)).matches(isOver ? "[0-9]+" : "NA");
    }
  }

  @Test
  void anonymityCountsRowsThatLookTheSame() {
    ResearchExtract extract = extract();
    Anonymity all = extract.anonymity(ResearchTable.CASES);
    assertThat(all.k()).isEqualTo(FILES.size());
    assertThat(all.rowsBelow(FILES.size())).isZero();
    Anonymity none = extract.anonymity(ResearchTable.CASES, "case");
    assertThat(none.k()).isEqualTo(1);
    assertThat(none.rowsBelow(2)).isEqualTo(FILES.size());
    Anonymity stage = extract.anonymity(ResearchTable.CASES, "stage", "outcome");
    Set<List<String>> classes = new HashSet<>();
    extract.rows(ResearchTable.CASES).forEach(row -> classes.add(List.of(row.get(4), row.get(9))));
    assertThat(stage.classes().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(classes.size());
    assertThatThrownBy(() -> extract.anonymity(ResearchTable.CASES, "name"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keysThatArePseudonymsOfNobodyAreRefused() {
    assertThatThrownBy(() -> ResearchExtract.of(FILES, CaseId::value, ResearchExtractTest::ofParty))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("NOT_PSEUDONYMOUS at pseudonym");
    assertThatThrownBy(() -> ResearchExtract.of(FILES, id -> "same", ResearchExtractTest::ofParty))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("NOT_PSEUDONYMOUS at caseKey");
  }

  @Test
  void pseudonymsOfAProjectHideTheIdsAndAreReadBack(@TempDir Path folder) throws IOException {
    byte[] secret = "a secret of this test, 32 bytes or more".getBytes(StandardCharsets.UTF_8);
    ResearchExtract extract = ResearchExtract.of(FILES, Pseudonyms.of(secret, "study"));
    extract.write(folder);
    assertThat(ResearchExtract.read(folder)).isEqualTo(extract);
    assertThat(extract.rows(ResearchTable.CASES))
        .allSatisfy(row -> assertThat(row.get(0)).matches("c[0-9a-f]{64}"));
    assertThat(extract.rows(ResearchTable.PARTICIPANTS))
        .allSatisfy(row -> assertThat(row.get(1)).matches("p[0-9a-f]{64}"));
    assertThat(
            ResearchExtract.of(FILES, Pseudonyms.of(secret, "another")).rows(ResearchTable.CASES))
        .extracting(row -> row.get(0))
        .doesNotContainAnyElementsOf(
            extract.rows(ResearchTable.CASES).stream().map(row -> row.get(0)).toList());
  }

  @Test
  void theTextFormTellsHowManyRowsThereAre() {
    assertThat(extract().toString()).startsWith(FILES.size() + " cases, ");
  }

  private static ResearchExtract extract() {
    return ResearchExtract.of(FILES, ResearchExtractTest::ofCase, ResearchExtractTest::ofParty);
  }

  private static void spoil(Path path, int line, String pattern, String replacement)
      throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(path));
    String spoilt = lines.get(line - 1).replaceFirst(pattern, replacement);
    assertThat(spoilt).isNotEqualTo(lines.get(line - 1));
    lines.set(line - 1, spoilt);
    Files.write(path, lines);
  }

  private static String ofCase(CaseId id) {
    return keyed("case " + id.value());
  }

  private static String ofParty(PartyRef party) {
    return keyed("party " + party.kind() + " " + party.key());
  }

  private static String keyed(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec("of this test".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
