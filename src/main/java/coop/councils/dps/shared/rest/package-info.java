/** Where the public interface begins, and how it says that a request cannot be answered. */
package coop.councils.dps.shared.rest;
