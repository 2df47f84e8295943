package coop.councils.dps.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page of a list")
class PageTest {

  @ParameterizedTest(name = "page {1} of {0} rows")
  @DisplayName("knows how many there are and which lie beside it")
  @CsvSource({
    "0, 1, 1, false, false", "25, 1, 1, false, false", "26, 1, 2, true, false", "26, 2, 2, false, true",
    "50, 2, 2, false, true", "51, 2, 3, true, true"
  })
  void pages(long total, int number, int pages, boolean next, boolean previous) {
    Page<String> page = new Page<>(List.of(), number, total);

    assertEquals(pages, page.pages());
    assertEquals(next, page.hasNext());
    assertEquals(previous, page.hasPrevious());
  }

  @ParameterizedTest(name = "page {0} starts at row {1}")
  @DisplayName("starts at a row that exists, whatever number was typed")
  @CsvSource({"1, 0", "2, 25", "0, 0", "-7, 0", "2147483647, 2499975"})
  void offset(int number, int row) {
    assertEquals(row, Page.offset(number));
  }
}
