package coop.councils.dps.system.domain;

import java.util.List;

/**
 * A period that the rules start with one event. Every clock is a type of its own, made from the event's day and
 * counting in its own unit, so that ten calendar days are never taken for ten working days (T6).
 */
public sealed interface StatutoryClock
    permits AdmissionLimit,
        AwardNoticeLimit,
        ClaimPeriod,
        ContractsFinderLimit,
        DebriefLimit,
        DeclarationUpdateLimit,
        MinimumTenderTime,
        PaymentLimit,
        StandstillPeriod,
        TenderValidity {

  /** The dates that follow from the event, the binding one first. */
  List<StatutoryDate> dates();
}
