// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.VenueId;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Story;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Profiles;
import io.github.amends.volunteer.Availability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** That the code of the page on scheduling is compiled, runs, and gives what the page says. */
class SchedulingPageTest {
  private static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());

  @Test
  void theCodeOfThePageGivesWhatThePageSays() throws IOException {
    Story story = Instances.ready(MACHINE).on(6, 1);
    Meeting meeting = Story.meeting(Story.MEETING)
        .startsAt(story.now())
        .endsAt(story.now().plus(Duration.ofHours(2)))
        .build();
    List<String> said = new ArrayList<>();
    show(MACHINE, story.file(), meeting, story.context().withNow(story.now()), said);
    assertThat(String.join("\n", said) + "\n").isEqualTo(block("text"));
  }

  @Test
  void theCodeOfThePageIsTheCodeThatIsRun() throws IOException {
    String source = Files.readString(
        Path.of("src/test/java/io/github/amends/scheduling/SchedulingPageTest.java"));
    String code = source.substring(
        source.indexOf('\n', source.indexOf("// page begins" + "\n")) + 1,
        source.lastIndexOf('\n', source.indexOf("// page ends" + "\n")));
    List<String> lines =
        code.lines().map(line -> line.isEmpty() ? line : line.substring(4)).toList();
    assertThat(block("java").lines().toList()).isEqualTo(lines);
  }

  private static void show(
      CaseMachine machine, CaseFile file, Meeting meeting, Context context, List<String> said) {
    Instant from = context.now();
    Instant until = from.plus(Duration.ofDays(365));
    // page begins
    Availability evenings = Availability.in("Europe/London")
        .weekly(DayOfWeek.TUESDAY, LocalTime.of(18, 0), LocalTime.of(21, 0))
        .extra(LocalDate.of(2026, 6, 13), LocalTime.of(10, 0), LocalTime.of(16, 0))
        .build();
    Availability thursdays = Availability.in("Europe/London")
        .weekly(DayOfWeek.THURSDAY, LocalTime.of(18, 0), LocalTime.of(21, 0))
        .build();
    Availability always = Availability.always("Europe/London");

    ServiceDiary diary = ServiceDiary.of(
        machine.profile(),
        from,
        until,
        Map.of(LEAD, evenings, SECOND, always),
        List.of(new Venue(VenueId.of("town-hall"), 8, always)));
    MeetingSearch search = MeetingSearch.of(machine, diary);

    MeetingWish wish = new MeetingWish(meeting, Map.of(HARMED, always, RESPONSIBLE, evenings));
    Optional<MeetingOffer> offer = search.earliest(file, wish, context);
    offer.ifPresent(found -> said.add(found.meeting().startsAt() + " led by " + found.lead()));

    MeetingWish another = new MeetingWish(meeting, Map.of(HARMED, always, RESPONSIBLE, thursdays));
    Outlook outlook = search.outlook(file, another, context);
    for (Relief relief : outlook.reliefs()) {
      said.add(relief.getClass().getSimpleName() + " " + relief.time().startsAt());
    }
    // page ends
  }

  private static String block(String language) throws IOException {
    String page = Files.readString(Path.of("../docs/scheduling.md"));
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
