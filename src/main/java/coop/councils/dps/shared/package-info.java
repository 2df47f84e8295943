/** The small words every feature speaks: money, references, time in the United Kingdom, decisions and failures. */
package coop.councils.dps.shared;
