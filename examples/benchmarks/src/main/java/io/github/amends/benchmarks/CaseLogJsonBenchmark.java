// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.Provenance;
import io.github.amends.event.CaseEvent;
import io.github.amends.json.CaseLogLimits;
import io.github.amends.json.CaseLogReader;
import io.github.amends.json.CaseLogWriter;
import io.github.amends.json.JsonLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a case log of 40 entries takes to read and to write, beside Jackson 3 by itself with its
 * strict features on, over the same lines: once into the same values and once into bare records.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CaseLogJsonBenchmark {
  @Param
  public JsonLibrary library = JsonLibrary.JACKSON_3;

  private List<CaseEntry> entries;
  private List<Line> documents;
  private List<byte[]> lines;
  private byte[] log;
  private CaseLogReader reader;
  private CaseLogWriter writer;
  private ObjectReader plainReader;
  private ObjectWriter plainWriter;
  private List<BareLine> bareLines;
  private ObjectReader bareReader;
  private ObjectWriter bareWriter;

  /** A line as a record and nothing more. */
  record Line(
      int format,
      @JsonProperty("case") CaseId caseId,
      long sequence,
      EventId id,
      Occurred occurred,
      Instant recordedAt,
      ActorRef by,
      Provenance provenance,
      CaseEvent event,
      CaseStage stage) {}

  @Setup
  public void prepare() throws IOException {
    entries = List.copyOf(PlayedCase.ofLength(40).file().entries());
    reader = new CaseLogReader(CaseLogLimits.standard(), library);
    writer = new CaseLogWriter(library);
    JsonMapper plain = JsonMapper.builder(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
        .build();
    plainReader = plain.readerFor(Line.class);
    plainWriter = plain.writerFor(Line.class);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    writer.write(entries, written);
    log = written.toByteArray();
    lines = written
        .toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.getBytes(StandardCharsets.UTF_8))
        .toList();
    documents = lines.stream().map(line -> plainReader.<Line>readValue(line)).toList();
    bareReader = plain.readerFor(BareLine.class);
    bareWriter = plain.writerFor(BareLine.class);
    bareLines = lines.stream().map(line -> bareReader.<BareLine>readValue(line)).toList();
    for (int i = 0; i < lines.size(); i++) {
      byte[] bare = bareWriter.writeValueAsBytes(bareLines.get(i));
      if (!plain.readTree(bare).equals(plain.readTree(lines.get(i)))) {
        throw new IllegalStateException("the bare records do not hold all of line " + i);
      }
    }
  }

  @Benchmark
  public void read(Blackhole taker) throws IOException {
    reader.forEachEntry(new ByteArrayInputStream(log), taker::consume);
  }

  @Benchmark
  public void readWithPlainJackson(Blackhole taker) {
    for (byte[] line : lines) {
      taker.consume(plainReader.<Line>readValue(line));
    }
  }

  @Benchmark
  public void readIntoBareRecords(Blackhole taker) {
    for (byte[] line : lines) {
      taker.consume(bareReader.<BareLine>readValue(line));
    }
  }

  @Benchmark
  public byte[] write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(log.length);
    writer.write(entries, out);
    return out.toByteArray();
  }

  @Benchmark
  public byte[] writeWithPlainJackson() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(log.length);
    for (Line document : documents) {
      out.writeBytes(plainWriter.writeValueAsBytes(document));
      out.write('\n');
    }
    return out.toByteArray();
  }

  @Benchmark
  public byte[] writeBareRecords() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(log.length);
    for (BareLine line : bareLines) {
      out.writeBytes(bareWriter.writeValueAsBytes(line));
      out.write('\n');
    }
    return out.toByteArray();
  }
}
