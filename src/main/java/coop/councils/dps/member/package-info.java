/** The members of the Network: their category, who may buy, and their people. */
package coop.councils.dps.member;
