package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.EmbeddedFile;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterPart;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Puts finished pages, their structure and what both standards ask for into one file. */
final class PdfFile {

  private static final int DEFLATE_LEVEL = 1;
  private static final int ID_BYTES = 16;

  private final Fonts fonts;
  private final ColourProfile profile;

  PdfFile(Fonts fonts, ColourProfile profile) {
    this.fonts = fonts;
    this.profile = profile;
  }

  /** What one letter has besides its pages and the common fonts. */
  record Resources(RareCharacters rare, Pictures pictures, Optional<SealField> seal) {}

  byte[] write(LetterDocument letter, FileInfo info, List<Sheet> sheets, Structure structure, Resources used) {
    COSDictionary catalog = Cos.dictionary("Catalog");
    MessageDigest digest = digest();
    catalog.setItem(COSName.PAGES, pages(sheets, resources(used), digest));
    catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.finish(sheets));
    describe(catalog, letter, info, digest);
    letter.embedded().ifPresent(embedded -> embed(catalog, embedded, info, digest));
    used.seal().ifPresent(field -> field.addTo(catalog));
    COSDictionary about = new COSDictionary();
    info.writeTo(about);
    return CompactFile.of(catalog, about, Arrays.copyOf(digest.digest(), ID_BYTES));
  }

  private COSDictionary resources(Resources used) {
    COSDictionary byName = Cos.inline();
    for (Face face : Face.OF_EVERY_LETTER) {
      byName.setItem(Cos.name(face.resource()), fonts.common(face).font());
    }
    used.rare().byFace().forEach((face, characters) ->
        byName.setItem(Cos.name(face.rareResource()), fonts.rare(face, characters).font()));
    COSDictionary resources = Cos.inline();
    resources.setItem(COSName.FONT, byName);
    COSDictionary pictures = used.pictures().byName();
    if (pictures != null) {
      resources.setItem(COSName.XOBJECT, pictures);
    }
    return resources;
  }

  private static COSDictionary pages(List<Sheet> sheets, COSDictionary resources, MessageDigest digest) {
    COSDictionary pages = Cos.dictionary("Pages");
    COSArray kids = Cos.array();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      Operators content = sheet.finish();
      digest.update(content.array(), 0, content.length());
      COSDictionary page = sheet.page();
      page.setItem(COSName.PARENT, pages);
      page.setItem(COSName.MEDIA_BOX, Cos.numbers(0, 0, Paper.WIDTH, Paper.HEIGHT));
      page.setItem(COSName.RESOURCES, resources);
      page.setItem(COSName.CONTENTS,
          Stream.deflated(Stream.deflate(content.array(), content.length(), DEFLATE_LEVEL)));
      page.setName(Cos.name("Tabs"), "S");
      page.setInt(COSName.STRUCT_PARENTS, i);
      if (!sheet.links().isEmpty()) {
        COSArray annotations = Cos.array();
        sheet.links().forEach(link -> annotations.add(link.annotation()));
        page.setItem(COSName.ANNOTS, annotations);
      }
      kids.add(page);
    }
    pages.setItem(COSName.KIDS, kids);
    pages.setInt(COSName.COUNT, sheets.size());
    return pages;
  }

  private void describe(COSDictionary catalog, LetterDocument letter, FileInfo info, MessageDigest digest) {
    byte[] packet = Xmp.of(info, letter.parts().stream().map(LetterPart::language).toList());
    digest.update(packet);
    Stream metadata = Stream.plain(packet);
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setName(COSName.SUBTYPE, "XML");
    catalog.setItem(COSName.METADATA, metadata);
    catalog.setString(COSName.LANG, letter.first().language());
    COSDictionary marked = Cos.inline();
    marked.setBoolean(Cos.name("Marked"), true);
    catalog.setItem(Cos.name("MarkInfo"), marked);
    COSDictionary viewer = Cos.inline();
    viewer.setBoolean(Cos.name("DisplayDocTitle"), true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
    catalog.setItem(Cos.name("OutputIntents"), Cos.array(profile.intent()));
  }

  private static void embed(COSDictionary catalog, EmbeddedFile embedded, FileInfo info, MessageDigest digest) {
    byte[] content = embedded.content();
    digest.update(content);
    Stream stream = Stream.deflated(Stream.deflate(content, content.length, DEFLATE_LEVEL));
    stream.setItem(COSName.TYPE, Cos.name("EmbeddedFile"));
    stream.setName(COSName.SUBTYPE, "application/json");
    COSDictionary parameters = Cos.inline();
    parameters.setInt(COSName.SIZE, content.length);
    parameters.setString(COSName.MOD_DATE, info.pdfDate());
    stream.setItem(COSName.PARAMS, parameters);
    COSDictionary streams = Cos.inline();
    streams.setItem(COSName.F, stream);
    streams.setItem(COSName.UF, stream);
    COSDictionary specification = Cos.dictionary("Filespec");
    specification.setString(COSName.F, embedded.name());
    specification.setString(COSName.UF, embedded.name());
    specification.setString(COSName.DESC, info.title());
    specification.setItem(COSName.EF, streams);
    specification.setName(Cos.name("AFRelationship"), "Data");
    catalog.setItem(Cos.name("AF"), Cos.array(specification));
    COSDictionary files = Cos.inline();
    files.setItem(COSName.NAMES, Cos.array(new COSString(embedded.name()), specification));
    COSDictionary names = Cos.inline();
    names.setItem(COSName.EMBEDDED_FILES, files);
    catalog.setItem(COSName.NAMES, names);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
