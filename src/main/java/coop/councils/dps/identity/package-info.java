/** Accounts, roles, sign-in and the person behind the current request. */
package coop.councils.dps.identity;
