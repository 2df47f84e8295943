/** Joining the DPS: the questionnaire, applications, their assessment by two officers, and who is admitted. */
package coop.councils.dps.admission;
