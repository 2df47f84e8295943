/** The award: proposed by one and approved by another, its letters, its standstill and the contract that follows. */
package coop.councils.dps.award;
