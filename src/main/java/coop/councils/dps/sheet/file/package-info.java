/** The only package that knows what spreadsheets are made of: reads workbooks and CSV files, writes templates. */
package coop.councils.dps.sheet.file;
