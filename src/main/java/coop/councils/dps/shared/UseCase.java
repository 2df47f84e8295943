package coop.councils.dps.shared;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing a person or the system does, as one unit of work: it checks who may, judges the rules, changes the
 * records and writes the audit event, all or nothing.
 *
 * <p>The only place where a transaction begins.
 */
@Stereotype
@Singleton
@Transactional
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
