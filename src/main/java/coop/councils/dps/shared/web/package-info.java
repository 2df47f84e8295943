/** How pages are found, filled in, answered and refused; what every page of the site shares. */
package coop.councils.dps.shared.web;
