package coop.councils.dps.letter.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The sRGB profile of the Java platform, compressed once, as the output intent PDF/A asks for. */
final class ColourProfile {

  private final byte[] deflated;

  ColourProfile() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    deflated = Cos.deflate(profile, profile.length, Deflater.BEST_COMPRESSION);
  }

  COSDictionary intent(COSDocument file) throws IOException {
    COSStream profile = Cos.deflated(file, deflated);
    profile.setInt(COSName.N, 3);
    COSDictionary intent = Cos.dictionary("OutputIntent");
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(Cos.name("OutputConditionIdentifier"), "sRGB IEC61966-2.1");
    intent.setString(Cos.name("Info"), "sRGB IEC61966-2.1");
    intent.setItem(Cos.name("DestOutputProfile"), profile);
    return intent;
  }
}
