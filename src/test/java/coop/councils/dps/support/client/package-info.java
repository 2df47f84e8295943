/** The test's side of the platform: servers it needs, its deployment, the mailbox and the browser. */
package coop.councils.dps.support.client;
