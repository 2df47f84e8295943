package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.Block;
import coop.councils.dps.letter.domain.BulletList;
import coop.councils.dps.letter.domain.Callout;
import coop.councils.dps.letter.domain.Heading;
import coop.councils.dps.letter.domain.KeyValues;
import coop.councils.dps.letter.domain.LetterPart;
import coop.councils.dps.letter.domain.NumberedList;
import coop.councils.dps.letter.domain.Paragraph;
import coop.councils.dps.letter.domain.Signature;
import coop.councils.dps.letter.domain.Table;
import java.util.ArrayList;
import java.util.List;

/** Sets the body of one part of the letter: salutation, subject and blocks with the white space and the bonds between them. */
final class BodySetter {

  /** Stands for the subject, after which every block keeps the same distance. */
  private static final Block SUBJECT = Heading.of("subject");

  private final BlockSetter blocks;

  BodySetter(BlockSetter blocks) {
    this.blocks = blocks;
  }

  List<Strip> strips(LetterPart letter) {
    List<Strip> strips = new ArrayList<>();
    if (!letter.salutation().isBlank()) {
      strips.addAll(spaced(blocks.strips(Paragraph.of(letter.salutation())), 0));
    }
    strips.addAll(spaced(blocks.subject(letter.subject()), 10));
    Block before = SUBJECT;
    for (Block block : letter.blocks()) {
      List<Strip> set = blocks.strips(block);
      if (set.isEmpty()) {
        continue;
      }
      if (block instanceof Signature || introduces(before, block)) {
        bindLast(strips);
      }
      strips.addAll(spaced(set, space(before, block)));
      before = block;
    }
    return strips;
  }

  /** A paragraph that ends in a colon stays with the list or table it announces. */
  private static boolean introduces(Block before, Block block) {
    return before instanceof Paragraph paragraph
        && !(block instanceof Paragraph)
        && paragraph.text().plain().stripTrailing().endsWith(":");
  }

  private static void bindLast(List<Strip> strips) {
    int last = strips.size() - 1;
    strips.set(last, strips.get(last).kept());
  }

  private static List<Strip> spaced(List<Strip> strips, float space) {
    if (strips.isEmpty()) {
      return strips;
    }
    List<Strip> spaced = new ArrayList<>(strips);
    spaced.set(0, spaced.get(0).after(space));
    return spaced;
  }

  /** White space above a block in points. */
  private static float space(Block before, Block block) {
    if (block instanceof Signature) {
      return 18;
    } else if (before == SUBJECT) {
      return 7;
    } else if (before instanceof Heading) {
      return block instanceof Table || block instanceof KeyValues || block instanceof Callout ? 7 : 4;
    } else if (block instanceof Heading heading) {
      return heading.level() == 2 ? 18 : 13;
    } else if (isBox(before) || isBox(block)) {
      return 13;
    } else if (block instanceof BulletList || block instanceof NumberedList) {
      return 6;
    }
    return 8;
  }

  private static boolean isBox(Block block) {
    return block instanceof Table || block instanceof KeyValues || block instanceof Callout;
  }
}
