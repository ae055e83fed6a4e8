// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.basics.Coded;

/** The standards, laws and published practice that the rules of this library rest on. */
public enum Source implements Coded {
  /** The United Nations' principles on restorative justice programmes in criminal matters. */
  UN("UN Basic Principles, ECOSOC resolution 2002/12"),
  /** The Council of Europe's recommendation on restorative justice. */
  COUNCIL_OF_EUROPE("Council of Europe Recommendation CM/Rec(2018)8"),
  /** The European Union's directive on the rights of victims. */
  VICTIMS_DIRECTIVE("Directive 2012/29/EU"),
  /** The Scottish Government's policy and practice framework. */
  SCOTLAND_FRAMEWORK("Scottish Government, RJ policy and practice framework"),
  /** The Scottish Government's guidance on delivery. */
  SCOTLAND_GUIDANCE("Scottish Government, Delivery of RJ in Scotland: guidance (2017)"),
  /** The Victims and Witnesses (Scotland) Act 2014. */
  SCOTLAND_VICTIMS_ACT("Victims and Witnesses (Scotland) Act 2014"),
  /** The Australian Capital Territory's act on restorative justice. */
  ACT_2004("Crimes (Restorative Justice) Act 2004 (ACT)"),
  /** New Zealand's practice. */
  NEW_ZEALAND("New Zealand RJ standards and provider practice"),
  /** The Restorative Justice Council's principles. */
  RJC_PRINCIPLES("Restorative Justice Council, six principles"),
  /** The Restorative Justice Council's code of practice for practitioners. */
  RJC_CODE("Restorative Justice Council, Practitioner Code of Practice"),
  /** The four minimum standards of the Association of Chief Police Officers. */
  ACPO("ACPO, RJ guidance and minimum standards"),
  /** How ROC Restore describes its work. */
  ROC_RESTORE("ROC Restore: how it works"),
  /** The evaluation of the Neighbourhood Justice Panels. */
  PANELS_EVALUATION("Ministry of Justice, evaluation of Neighbourhood Justice Panels (2014)"),
  /** How community resolutions are run. */
  COMMUNITY_RESOLUTION("Community resolution practice (NPCC/ACPO 2012)"),
  /** How Restorative South Yorkshire answers questions about its work. */
  SOUTH_YORKSHIRE("Restorative South Yorkshire, questions and answers"),
  /** How Lincolnshire Police's volunteers work. */
  LINCOLNSHIRE("Lincolnshire Police, volunteer RJ facilitators"),
  /** How Lancashire's volunteers work. */
  LANCASHIRE("Lancashire, RJ volunteers"),
  /** A county's standards for victim-offender conferences. */
  BARRON_COUNTY("Barron County, victim-offender conferencing standards"),
  /** Guidance for youth offending teams on work with victims. */
  YOUTH_OFFENDING_TEAMS("Guidance on work with victims and RJ: youth offending teams"),
  /** A study of what services record. */
  RECORDING_STUDY("What Are RJ Services Recording? Laws 2023, 12(2), 28"),
  /** A Canadian study of restorative justice data. */
  CANADA("Justice Canada and Statistics Canada, RJ data study"),
  /** The Youth Justice Board's indicators for youth justice services. */
  YOUTH_JUSTICE_BOARD("Youth Justice Board, key performance indicator 10: victims"),
  /** A public data model for legal referrals. */
  LITIGANT_PORTAL("OASIS litigant portal vocabulary"),
  /** The code of practice for victims of crime in England and Wales. */
  VICTIMS_CODE("Code of Practice for Victims of Crime in England and Wales (2020)"),
  /** The Victims and Prisoners Act 2024. */
  VICTIMS_AND_PRISONERS_ACT("Victims and Prisoners Act 2024"),
  /** The Data Protection Act 2018. */
  DATA_PROTECTION_ACT("Data Protection Act 2018"),
  /** The Information Commissioner's guidance on data about offences. */
  INFORMATION_COMMISSIONER(
      "Information Commissioner's Office, conditions for criminal offence data"),
  /** The Ministry of Justice's guidance on restorative justice before sentence. */
  PRE_SENTENCE_GUIDANCE("Ministry of Justice, pre-sentence RJ guidance (2014)"),
  /** The National Offender Management Service's guide for new services. */
  START_UP_GUIDE("NOMS, Wait 'til Eight: a start-up guide"),
  /** The levels of the Restorative Justice Council's register of practitioners. */
  RJC_REGISTER("Restorative Justice Council, levels of registered practitioners"),
  /** The Restorative Justice Council's code for case supervisors. */
  RJC_SUPERVISORS("Restorative Justice Council, Case Supervisor Code"),
  /** The Restorative Justice Council's best practice guidance of 2011. */
  RJC_GUIDANCE("Restorative Justice Council, Best Practice Guidance (2011)"),
  /** What restorative services tell the public about the data that they hold. */
  PRIVACY_NOTICES("Privacy notices of RJ services: Kent, Gloucestershire, Dorset and Cleveland"),
  /** How the community panel of Hillingdon works. */
  HILLINGDON("London Borough of Hillingdon, community panel"),
  /** How volunteers work in Kent. */
  KENT("Project Salus, Kent, restorative facilitators"),
  /** How reparative panels of the Vermont kind work. */
  REPARATIVE_PANELS("Community restorative justice panels of the Vermont kind"),
  /** How a newspaper told of ROC Restore coming to its town. */
  BOLTON_NEWS("The Bolton News, launch of ROC Restore"),
  /** A note for practitioners on preparing those who take part. */
  PRACTICE_NOTE("Practice note on preparing participants (petomclaren)"),
  /** What restorative services commonly do, where no text of theirs was found. */
  SERVICE_PRACTICE("Common practice of restorative services"),
  /** The prison and probation service's software for interventions. */
  INTERVENTIONS_SERVICE("HMPPS interventions service, source code"),
  /** The prison and probation service's software for accredited programmes. */
  ACCREDITED_PROGRAMMES("HMPPS accredited programmes, source code"),
  /** A community court's software. */
  COMMUNITY_COURT("OpenLattice Community Restorative Court, source code"),
  /** A platform for consent to research, and what went wrong in it. */
  BRIDGE_PLATFORM("BridgePF, a platform for consent, issue tracker"),
  /** The official definition of a proven reoffence in England and Wales. */
  PROVEN_REOFFENDING("Ministry of Justice, proven reoffending: definitions (2013)"),
  /** The design of this library. */
  AMENDS("Amends, own choice");

  private final String title;

  Source(String title) {
    this.title = title;
  }

  /**
   * Returns the title of the source.
   *
   * @return the title, as it is cited
   */
  public String title() {
    return title;
  }
}
