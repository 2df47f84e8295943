package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.Reference;
import java.time.LocalDate;

/**
 * Under what a letter is filed and found again.
 *
 * @param subject the application, competition or award of the old register that it is about
 * @param about title of the competition, or the lot
 * @param aboutReference the subject's reference as people know it, such as DN587699
 * @param recipientSupplierId null where the recipient is no supplier of the platform, and for records
 * @param issuerMemberId the member it comes from; null for Oldham as manager of the DPS
 * @param dated date of the letter in the United Kingdom
 * @param reissuedOn day on which a letter of the old register was made again; else null
 * @param replaces the letter whose place it takes, or null
 */
public record Filing(Reference subject, String about, String aboutReference, Long recipientSupplierId,
    Long issuerMemberId, LocalDate dated, LocalDate reissuedOn, Reference replaces) {}
