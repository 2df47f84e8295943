/** The only package that knows what spreadsheets are made of: reads the old register, writes its template. */
package coop.councils.dps.register.sheet;
