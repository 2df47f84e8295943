/** Files that people upload: checked, stored in parts with their fingerprint, handed out to those who may read them. */
package coop.councils.dps.document;
