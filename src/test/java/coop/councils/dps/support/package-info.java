/**
 * What tests share. This package goes into the deployment under test, so that tests inside the container can use it;
 * {@code support.client} stays outside.
 */
package coop.councils.dps.support;
