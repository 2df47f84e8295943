/** Mail: queued with the change it tells of, sent afterwards, kept as proof of what was sent. */
package coop.councils.dps.notification;
