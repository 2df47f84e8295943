package coop.councils.dps.shared;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param number counted from 1
 * @param total rows in the whole list
 */
public record Page<T>(List<T> rows, int number, long total) {

  public static final int SIZE = 25;

  public int pages() {
    return (int) Math.max(1, (total + SIZE - 1) / SIZE);
  }

  public boolean hasNext() {
    return number < pages();
  }

  public boolean hasPrevious() {
    return number > 1;
  }

  /** Row to start from for a page number that may have been typed by anybody. */
  public static int offset(int number) {
    return (Math.max(1, Math.min(number, 100_000)) - 1) * SIZE;
  }
}
