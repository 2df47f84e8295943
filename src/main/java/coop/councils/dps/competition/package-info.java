/** Mini-competitions: the requirement, its questions and timetable, the deadline's gate, invitations, clarifications. */
package coop.councils.dps.competition;
