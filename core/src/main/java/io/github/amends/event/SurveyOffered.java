// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.agreement.Respondent;
import io.github.amends.agreement.SurveyInstrument;
import io.github.amends.agreement.SurveyMode;
import java.util.Objects;

/**
 * A questionnaire was offered; whether it comes back is another matter (rule MON-03).
 *
 * @param respondent to whom
 * @param instrument which one
 * @param mode how
 */
@JsonTypeName("survey-offered")
public record SurveyOffered(Respondent respondent, SurveyInstrument instrument, SurveyMode mode)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param respondent to whom
   * @param instrument which one
   * @param mode how
   */
  public SurveyOffered {
    Objects.requireNonNull(respondent, "respondent");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(mode, "mode");
  }

  @Override
  public EventType type() {
    return EventType.SURVEY_OFFERED;
  }
}
