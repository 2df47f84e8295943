package coop.councils.dps.document.application;

/** A feature's say in who reads the files it holds. One yes is enough; without any the file is as if absent. */
public interface DocumentAccess {

  boolean mayRead(long documentId);
}
