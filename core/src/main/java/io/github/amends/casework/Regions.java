// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.util.EnumSet;

/** The regions of a case, as they are written: one statement for each act. */
final class Regions {

  /** What is done about a consent. */
  enum ConsentAct {
    OFFER,
    GIVE,
    REFUSE,
    WITHDRAW,
    SUPERSEDE
  }

  /** What is done about a sitting. */
  enum MeetingAct {
    PROPOSE,
    FIX,
    START,
    MISS,
    ADJOURN,
    END,
    STOP,
    CANCEL
  }

  /** What is done about a version of the agreement. */
  enum AgreementAct {
    DRAFT,
    AGREE,
    BRING_INTO_FORCE,
    FULFIL,
    FULFIL_IN_PART,
    BREAK,
    REPLACE,
    VOID
  }

  /** What is done about a term. */
  enum TermAct {
    AGREE,
    PROGRESS,
    FULFIL,
    FULFIL_IN_PART,
    FAIL,
    WAIVE
  }

  /** What is done about a letter or a message. */
  enum ExchangeAct {
    DRAFT,
    CHECK,
    SEND,
    DELIVER,
    DECLINE,
    RETURN
  }

  /**
   * One person's consent to one purpose. What is said without having been asked for counts as well:
   * a consent on a form, a refusal, or an objection to something that was never offered.
   */
  static final Region<ConsentStatus, ConsentAct> CONSENT = consent();

  /** One sitting. An adjourned one goes on when it is fixed anew. */
  static final Region<MeetingStatus, MeetingAct> MEETING = meeting();

  /** One version of the agreement. */
  static final Region<AgreementStatus, AgreementAct> AGREEMENT = agreement();

  /** One term; whether it is overdue is worked out for a day and never kept. */
  static final Region<TermStatus, TermAct> TERM = term();

  /** One letter or message; what is not meant to be sent ends as it was drafted. */
  static final Region<ExchangeStatus, ExchangeAct> EXCHANGE = exchange();

  private Regions() {}

  private static Region<ConsentStatus, ConsentAct> consent() {
    EnumSet<ConsentStatus> kept = EnumSet.complementOf(EnumSet.of(ConsentStatus.EXPIRED));
    // Who has consented already and is asked again has still consented.
    EnumSet<ConsentStatus> unanswered = EnumSet.complementOf(
        EnumSet.of(ConsentStatus.ACTIVE, ConsentStatus.OFFERED, ConsentStatus.EXPIRED));
    return Region.of(ConsentStatus.class, ConsentAct.class)
        .begin(ConsentAct.OFFER, ConsentStatus.OFFERED)
        .begin(ConsentAct.GIVE, ConsentStatus.ACTIVE)
        .begin(ConsentAct.REFUSE, ConsentStatus.REFUSED)
        .begin(ConsentAct.WITHDRAW, ConsentStatus.WITHDRAWN)
        .step(unanswered, ConsentAct.OFFER, ConsentStatus.OFFERED)
        .step(kept, ConsentAct.GIVE, ConsentStatus.ACTIVE)
        .step(kept, ConsentAct.REFUSE, ConsentStatus.REFUSED)
        .step(kept, ConsentAct.WITHDRAW, ConsentStatus.WITHDRAWN)
        .step(EnumSet.of(ConsentStatus.ACTIVE), ConsentAct.SUPERSEDE, ConsentStatus.SUPERSEDED)
        .notKept(ConsentStatus.EXPIRED)
        .endingIn(EnumSet.of(ConsentStatus.REFUSED, ConsentStatus.WITHDRAWN));
  }

  private static Region<MeetingStatus, MeetingAct> meeting() {
    EnumSet<MeetingStatus> proposed = EnumSet.of(MeetingStatus.PROPOSED);
    EnumSet<MeetingStatus> scheduled = EnumSet.of(MeetingStatus.SCHEDULED);
    EnumSet<MeetingStatus> running = EnumSet.of(MeetingStatus.RUNNING);
    return Region.of(MeetingStatus.class, MeetingAct.class)
        .begin(MeetingAct.PROPOSE, MeetingStatus.PROPOSED)
        .begin(MeetingAct.FIX, MeetingStatus.SCHEDULED)
        .step(proposed, MeetingAct.PROPOSE, MeetingStatus.PROPOSED)
        .step(
            EnumSet.of(MeetingStatus.PROPOSED, MeetingStatus.SCHEDULED, MeetingStatus.ADJOURNED),
            MeetingAct.FIX,
            MeetingStatus.SCHEDULED)
        .step(scheduled, MeetingAct.START, MeetingStatus.RUNNING)
        .step(scheduled, MeetingAct.MISS, MeetingStatus.NOT_ATTENDED)
        .step(running, MeetingAct.ADJOURN, MeetingStatus.ADJOURNED)
        .step(running, MeetingAct.END, MeetingStatus.HELD)
        .step(running, MeetingAct.STOP, MeetingStatus.STOPPED)
        // Nothing was stopped where nothing had begun.
        .step(
            EnumSet.of(MeetingStatus.PROPOSED, MeetingStatus.SCHEDULED),
            MeetingAct.STOP,
            MeetingStatus.CANCELLED)
        .step(
            EnumSet.of(MeetingStatus.PROPOSED, MeetingStatus.SCHEDULED),
            MeetingAct.CANCEL,
            MeetingStatus.CANCELLED)
        .endingIn(EnumSet.of(
            MeetingStatus.HELD,
            MeetingStatus.ADJOURNED,
            MeetingStatus.STOPPED,
            MeetingStatus.CANCELLED,
            MeetingStatus.NOT_ATTENDED));
  }

  private static Region<AgreementStatus, AgreementAct> agreement() {
    EnumSet<AgreementStatus> inForce = EnumSet.of(AgreementStatus.IN_FORCE);
    EnumSet<AgreementStatus> open =
        EnumSet.of(AgreementStatus.DRAFT, AgreementStatus.AGREED, AgreementStatus.IN_FORCE);
    return Region.of(AgreementStatus.class, AgreementAct.class)
        .begin(AgreementAct.DRAFT, AgreementStatus.DRAFT)
        .step(EnumSet.of(AgreementStatus.DRAFT), AgreementAct.AGREE, AgreementStatus.AGREED)
        .step(
            EnumSet.of(AgreementStatus.AGREED),
            AgreementAct.BRING_INTO_FORCE,
            AgreementStatus.IN_FORCE)
        .step(inForce, AgreementAct.FULFIL, AgreementStatus.FULFILLED)
        .step(inForce, AgreementAct.FULFIL_IN_PART, AgreementStatus.PARTLY_FULFILLED)
        .step(inForce, AgreementAct.BREAK, AgreementStatus.BREACHED)
        .step(open, AgreementAct.REPLACE, AgreementStatus.AMENDED)
        .step(open, AgreementAct.VOID, AgreementStatus.VOIDED)
        .endingIn(EnumSet.complementOf(open));
  }

  private static Region<TermStatus, TermAct> term() {
    EnumSet<TermStatus> open = EnumSet.of(TermStatus.PENDING, TermStatus.IN_PROGRESS);
    return Region.of(TermStatus.class, TermAct.class)
        .begin(TermAct.AGREE, TermStatus.PENDING)
        .step(open, TermAct.PROGRESS, TermStatus.IN_PROGRESS)
        .step(open, TermAct.FULFIL, TermStatus.FULFILLED)
        .step(open, TermAct.FULFIL_IN_PART, TermStatus.PARTLY_FULFILLED)
        .step(open, TermAct.FAIL, TermStatus.NOT_FULFILLED)
        .step(open, TermAct.WAIVE, TermStatus.WAIVED)
        .endingIn(EnumSet.complementOf(open));
  }

  private static Region<ExchangeStatus, ExchangeAct> exchange() {
    EnumSet<ExchangeStatus> sent = EnumSet.of(ExchangeStatus.SENT);
    return Region.of(ExchangeStatus.class, ExchangeAct.class)
        .begin(ExchangeAct.DRAFT, ExchangeStatus.DRAFTED)
        // One that is recorded only when it is handed over.
        .begin(ExchangeAct.SEND, ExchangeStatus.SENT)
        .step(
            EnumSet.of(ExchangeStatus.DRAFTED, ExchangeStatus.CHECKED),
            ExchangeAct.DRAFT,
            ExchangeStatus.DRAFTED)
        .step(EnumSet.of(ExchangeStatus.DRAFTED), ExchangeAct.CHECK, ExchangeStatus.CHECKED)
        .step(EnumSet.of(ExchangeStatus.CHECKED), ExchangeAct.SEND, ExchangeStatus.SENT)
        .step(sent, ExchangeAct.DELIVER, ExchangeStatus.DELIVERED)
        .step(sent, ExchangeAct.DECLINE, ExchangeStatus.DECLINED_BY_RECEIVER)
        .step(sent, ExchangeAct.RETURN, ExchangeStatus.RETURNED)
        .endingIn(EnumSet.of(
            ExchangeStatus.DRAFTED,
            ExchangeStatus.DELIVERED,
            ExchangeStatus.DECLINED_BY_RECEIVER,
            ExchangeStatus.RETURNED));
  }
}
