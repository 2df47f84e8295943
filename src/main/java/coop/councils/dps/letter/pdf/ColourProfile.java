package coop.councils.dps.letter.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The sRGB profile of the Java platform, compressed once, as the output intent PDF/A asks for. */
final class ColourProfile {

  private final COSDictionary intent = Cos.dictionary("OutputIntent");

  ColourProfile() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    Stream stream = Stream.deflated(Stream.deflate(profile, profile.length, Deflater.BEST_COMPRESSION));
    stream.setInt(COSName.N, 3);
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(Cos.name("OutputConditionIdentifier"), "sRGB IEC61966-2.1");
    intent.setString(Cos.name("Info"), "sRGB IEC61966-2.1");
    intent.setItem(Cos.name("DestOutputProfile"), stream);
  }

  COSDictionary intent() {
    return intent;
  }
}
