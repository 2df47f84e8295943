package coop.councils.dps.bench.peers;

import coop.councils.dps.bench.LetterPrinter;
import coop.councils.dps.letter.domain.LetterDocument;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;

/**
 * The letter as Apache FOP formats it by a stylesheet, as PDF/A-2a and PDF/UA-1. The compiled stylesheet and the
 * factory with its fonts are made once.
 */
final class FopLetter implements LetterPrinter {

  private static final Logger LOG = Logger.getLogger("org.apache.fop");

  private final FopFactory factory;
  private final Templates stylesheet;

  FopLetter() {
    LOG.setLevel(Level.WARNING);
    try (InputStream configuration = FopLetter.class.getResourceAsStream("/bench/fop.xml")) {
      factory = new FopConfParser(configuration, ClassPath.ROOT, new ClassPath())
          .getFopFactoryBuilder().build();
      stylesheet = TransformerFactory.newDefaultInstance()
          .newTemplates(new StreamSource(FopLetter.class.getResourceAsStream("/bench/letter.xsl")));
    } catch (Exception broken) {
      throw new IllegalStateException("FOP cannot be set up", broken);
    }
  }

  @Override
  public String name() {
    return "Apache FOP " + FopFactory.class.getPackage().getImplementationVersion();
  }

  @Override
  public byte[] print(LetterDocument letter) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(131_072);
    try {
      FOUserAgent agent = factory.newFOUserAgent();
      agent.setTitle(letter.title());
      agent.setAuthor(letter.letterhead().authority());
      SAXResult formatter = new SAXResult(
          factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler());
      stylesheet.newTransformer()
          .transform(new StreamSource(new StringReader(LetterXml.of(letter))), formatter);
    } catch (Exception broken) {
      throw new IllegalStateException("FOP failed", broken);
    }
    return out.toByteArray();
  }
}
