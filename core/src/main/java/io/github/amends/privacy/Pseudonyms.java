// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.basics.Fault;
import io.github.amends.basics.InvalidValueException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys for persons and cases in data that leaves the service, from which nobody without the secret
 * can tell who or what they are.
 *
 * <p>The same id gives the same pseudonym within one field of one project, and in no other, so that
 * two releases cannot be joined. A pseudonym is HMAC-SHA-256 (RFC 2104, with the answers of RFC
 * 4231) under the secret, of project, field and id, each as UTF-8 with its length in four bytes
 * before it; in hexadecimal, 64 characters.
 *
 * <pre>{@code
 * Pseudonyms pseudonyms = Pseudonyms.of(secret, "study-2026");
 * String key = pseudonyms.of("participant", participant.id().value());
 * }</pre>
 *
 * <p>Immutable and thread-safe. The secret is never shown.
 */
public final class Pseudonyms {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_SECRET = 32;
  private static final int MOST_EQUAL_BYTES = 16;
  // Versions 1, 2, 6 and 7 of a UUID hold the time at which it was made.
  private static final Pattern TIMED_UUID = Pattern.compile(
      "\\p{XDigit}{8}-?\\p{XDigit}{4}-?[1267]\\p{XDigit}{3}-?\\p{XDigit}{4}-?\\p{XDigit}{12}");
  private static final Pattern ULID = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}");
  private static final Pattern DATE = Pattern.compile(
      ".*(?<!\\d)(19|20)\\d\\d[-_./:]?(0[1-9]|1[0-2])[-_./:]?(0[1-9]|[12]\\d|3[01])(?!\\d).*");

  private final SecretKeySpec secret;
  private final String project;

  private Pseudonyms(SecretKeySpec secret, String project) {
    this.secret = secret;
    this.project = project;
  }

  /**
   * Returns the pseudonyms of a project.
   *
   * @param secret at least 32 random bytes that stay with the service; they are copied
   * @param project the project, such as a study or a yearly return
   * @return the pseudonyms
   * @throws InvalidValueException with {@code INVALID_SECRET} if the secret is shorter or half of
   *     it or more is one and the same byte, {@code INVALID_PROJECT} if the project is blank
   */
  public static Pseudonyms of(byte[] secret, String project) {
    if (secret.length < SHORTEST_SECRET || isMonotonous(secret)) {
      throw new InvalidValueException(new Fault("INVALID_SECRET", "secret"));
    }
    if (project.isBlank()) {
      throw new InvalidValueException(new Fault("INVALID_PROJECT", "project"));
    }
    return new Pseudonyms(new SecretKeySpec(secret, ALGORITHM), project);
  }

  /**
   * Returns the pseudonym for an id.
   *
   * @param field what kind of id it is, such as {@code participant}
   * @param id the id
   * @return 64 hexadecimal digits
   * @throws InvalidValueException with {@code INVALID_FIELD} if the field is blank,
   *     {@code INVALID_ID} if the id is, {@code TIME_BEARING_ID} if the id holds a time, as ULIDs,
   *     UUIDs of versions 1, 2, 6 and 7 and ids with a date in them do: whoever knows when
   *     something happened could try them all
   */
  public String of(String field, String id) {
    if (field.isBlank()) {
      throw new InvalidValueException(new Fault("INVALID_FIELD", "field"));
    }
    if (id.isBlank()) {
      throw new InvalidValueException(new Fault("INVALID_ID", "id"));
    }
    if (isTimeBearing(id)) {
      throw new InvalidValueException(new Fault("TIME_BEARING_ID", "id"));
    }
    return HexFormat.of().formatHex(code(secret, message(project, field, id)));
  }

  private static boolean isTimeBearing(String id) {
    return TIMED_UUID.matcher(id).matches()
        || ULID.matcher(id).matches()
        || DATE.matcher(id).matches();
  }

  private static byte[] message(String... parts) {
    byte[][] texts = new byte[parts.length][];
    int length = 0;
    for (int i = 0; i < parts.length; i++) {
      texts[i] = parts[i].getBytes(StandardCharsets.UTF_8);
      length += Integer.BYTES + texts[i].length;
    }
    ByteBuffer message = ByteBuffer.allocate(length);
    for (byte[] text : texts) {
      message.putInt(text.length).put(text);
    }
    return message.array();
  }

  static byte[] code(SecretKeySpec secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return mac.doFinal(message);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
    }
  }

  private static boolean isMonotonous(byte[] secret) {
    int[] counts = new int[1 << Byte.SIZE];
    int most = 0;
    for (byte each : secret) {
      most = Math.max(most, ++counts[Byte.toUnsignedInt(each)]);
    }
    return most >= Math.max(MOST_EQUAL_BYTES, secret.length / 2);
  }

  /** Returns the project, never the secret. */
  @Override
  public String toString() {
    return "Pseudonyms[" + project + ", ***]";
  }
}
