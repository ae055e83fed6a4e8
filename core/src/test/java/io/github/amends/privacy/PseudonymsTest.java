// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.Fault;
import io.github.amends.basics.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsTest {
  private static final byte[] SECRET = secret();
  private static final Pseudonyms STUDY = Pseudonyms.of(SECRET, "study-2026");

  private static byte[] secret() {
    byte[] secret = new byte[32];
    for (int i = 0; i < secret.length; i++) {
      secret[i] = (byte) i;
    }
    return secret;
  }

  /** RFC 4231, sections 4.2 and 4.3. */
  @ParameterizedTest
  @CsvSource({
    "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, Hi There,"
        + " b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    "4a656665, what do ya want for nothing?,"
        + " 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
  })
  void theCodeIsThatOfTheStandard(String key, String message, String expected) {
    byte[] code = Pseudonyms.code(
        new SecretKeySpec(HexFormat.of().parseHex(key), "HmacSHA256"),
        message.getBytes(StandardCharsets.UTF_8));
    assertThat(HexFormat.of().formatHex(code)).isEqualTo(expected);
  }

  /**
   * Computed with Python: {@code hmac.new(bytes(range(32)), m, hashlib.sha256).hexdigest()}, with m
   * of {@code struct.pack('>I', len(x.encode())) + x.encode()} for project, field and id.
   */
  @ParameterizedTest
  @CsvSource({
    "study-2026, participant, p-harmed,"
        + " 36d40a759b594a9735535cdd386221d746f4f231c087d606eaeeacb4787303cc",
    "study-2026, case, p-harmed,"
        + " de058bab25abc6a15274bd5c0839ba0fc67806793c38c0a773079f422be8bea8",
    "study-2027, participant, p-harmed,"
        + " e052ded4db9a2a75573a3dff97f69bcf188c381535d1a330f4d50168e8720750",
    "étude, personne, p-1, 15bbcd9a731232f6eb78df53ed9874df69043082fc8a5b80e7f37ff8a0076e2a"
  })
  void pseudonymsNeverChange(String project, String field, String id, String expected) {
    assertThat(Pseudonyms.of(SECRET, project).of(field, id)).isEqualTo(expected);
  }

  @Test
  void whereOnePartEndsAndTheNextBeginsMatters() {
    assertThat(STUDY.of("case", "1p-1")).isNotEqualTo(STUDY.of("case1", "p-1"));
    assertThat(Pseudonyms.of(SECRET, "ab").of("c", "d"))
        .isNotEqualTo(Pseudonyms.of(SECRET, "a").of("bc", "d"));
  }

  @Test
  void theSecretIsCopiedAndNeverShown() {
    byte[] own = secret();
    Pseudonyms pseudonyms = Pseudonyms.of(own, "study-2026");
    Arrays.fill(own, (byte) 9);
    assertThat(pseudonyms.of("case", "c-1")).isEqualTo(STUDY.of("case", "c-1"));
    assertThat(pseudonyms).hasToString("Pseudonyms[study-2026, ***]");
  }

  @Test
  void aSecretThatCouldBeGuessedIsRefused() {
    assertThat(codes(() -> Pseudonyms.of(new byte[32], "p"))).containsExactly("INVALID_SECRET");
    assertThat(codes(() -> Pseudonyms.of(Arrays.copyOf(SECRET, 31), "p")))
        .containsExactly("INVALID_SECRET");
    assertThat(codes(() -> Pseudonyms.of(SECRET, " "))).containsExactly("INVALID_PROJECT");
    assertThat(codes(() -> STUDY.of("", "p-1"))).containsExactly("INVALID_FIELD");
    assertThat(codes(() -> STUDY.of("case", ""))).containsExactly("INVALID_ID");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c232ab00-9414-11ec-b3c8-9f6bdeced846",
        "1ec9414c-232a-6b00-b3c8-9f6bdeced846",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
        "017F22E279B07CC398C4DC0C0C07398F",
        "01ARZ3NDEKTSV4RRFFQ69G5FAV",
        "case-2026-05-04-1",
        "20260504/17"
      })
  void anIdThatHoldsATimeIsRefusedWithoutBeingRepeated(String id) {
    assertThat(codes(() -> STUDY.of("case", id))).containsExactly("TIME_BEARING_ID");
    assertThat(Assertions.catchThrowable(() -> STUDY.of("case", id)).getMessage())
        .doesNotContain(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "919108f7-52d1-4320-9bac-f847db4148a8",
        "p-harmed",
        "case-42",
        "20261345",
        "1234567890"
      })
  void anIdWithoutATimeIsTaken(String id) {
    assertThat(STUDY.of("case", id)).matches("[0-9a-f]{64}");
  }

  private static List<String> codes(ThrowingCallable making) {
    InvalidValueException refused =
        Assertions.catchThrowableOfType(InvalidValueException.class, making);
    return refused.faults().stream().map(Fault::code).toList();
  }
}
