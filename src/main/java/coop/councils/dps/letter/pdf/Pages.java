package coop.councils.dps.letter.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Puts strips on pages from top to bottom; a chain of strips that belong together moves to the next page whole. */
final class Pages {

  private final Supplier<Sheet> newSheet;
  private final List<Sheet> sheets = new ArrayList<>();
  private Sheet sheet;
  private float cursor;
  private boolean atTop;

  /**
   * @param first the first page
   * @param top where the strips begin on it
   */
  Pages(Sheet first, float top, Supplier<Sheet> newSheet) {
    this.newSheet = newSheet;
    this.sheet = first;
    this.cursor = top;
    sheets.add(first);
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /** Begins a new page, unless the last one is still empty. */
  void breakPage() {
    if (!atTop) {
      turn();
    }
  }

  void place(List<Strip> strips) {
    int start = 0;
    while (start < strips.size()) {
      int end = start + 1;
      while (end < strips.size() && strips.get(end - 1).keepWithNext()) {
        end++;
      }
      List<Strip> chain = strips.subList(start, end);
      if (!fits(chain) && !atTop) {
        turn();
      }
      chain.forEach(this::place);
      start = end;
    }
  }

  private boolean fits(List<Strip> chain) {
    float height = 0;
    for (Strip strip : chain) {
      height += strip.space() + strip.height();
    }
    return cursor + height <= Paper.BOTTOM;
  }

  private void place(Strip strip) {
    if (cursor + strip.space() + strip.height() > Paper.BOTTOM && !atTop) {
      turn();
    }
    if (atTop) {
      strip.head().ink().draw(sheet, cursor);
      cursor += strip.head().height();
    } else {
      cursor += strip.space();
    }
    strip.ink().draw(sheet, cursor);
    cursor += strip.height();
    atTop = false;
  }

  private void turn() {
    sheet = newSheet.get();
    sheets.add(sheet);
    cursor = Paper.NEXT_TOP;
    atTop = true;
  }
}
