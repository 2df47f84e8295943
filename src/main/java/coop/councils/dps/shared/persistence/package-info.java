/** How values of the shared kernel are stored, the data source and the schema's migration. */
package coop.councils.dps.shared.persistence;
