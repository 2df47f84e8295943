package coop.councils.dps.lifecycle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Draws a life cycle as SVG: states that are passed through in a row, final states in the last column, steps back and
 * steps to the same state as arcs above the row.
 */
final class StateDiagram {

  private static final int WIDTH = 128;
  private static final int HEIGHT = 44;
  private static final int COLUMN = 188;
  private static final int ROW = 76;
  private static final int LEFT = 64;
  private static final int TOP = 112;

  private final StateMachine machine;
  private final StringBuilder svg = new StringBuilder();

  private StateDiagram(StateMachine machine) {
    this.machine = machine;
  }

  static String of(StateMachine machine) {
    return new StateDiagram(machine).draw();
  }

  private String draw() {
    List<String> passing = machine.passingStates();
    int columns = passing.size() + (machine.finalStates().isEmpty() ? 0 : 1);
    int rows = Math.max(1, machine.finalStates().size());
    int width = LEFT + (columns - 1) * COLUMN + WIDTH + 24;
    int height = TOP + (rows - 1) * ROW + HEIGHT + 28;
    line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
        + " aria-labelledby=\"title steps\">", width, height, width, height);
    line("  <title id=\"title\">%s: states and steps</title>", machine.title());
    line("  <desc id=\"steps\">%s</desc>", inWords());
    line("  <defs>");
    line("    <marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\""
        + " orient=\"auto-start-reverse\">");
    line("      <path d=\"M 0 1 L 9 5 L 0 9 z\" fill=\"#0b0c0c\"/>");
    line("    </marker>");
    line("  </defs>");
    line("  <rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", width, height);
    line("  <text x=\"24\" y=\"34\" font-family=\"Arial, sans-serif\" font-size=\"18\" font-weight=\"bold\""
        + " fill=\"#0b0c0c\">%s</text>", machine.title());
    line("  <g fill=\"none\" stroke=\"#0b0c0c\" stroke-width=\"1.5\">");
    line("    <circle cx=\"%d\" cy=\"%d\" r=\"6\" fill=\"#0b0c0c\"/>", LEFT - 36, middle(passing.get(0)));
    path("M %d %d H %d", LEFT - 30, middle(passing.get(0)), LEFT - 1);
    machine.steps().forEach((from, followers) -> followers.forEach(to -> step(from, to)));
    line("  </g>");
    line("  <g font-family=\"Arial, sans-serif\" font-size=\"15\" text-anchor=\"middle\" fill=\"#0b0c0c\">");
    machine.states().forEach(this::state);
    line("  </g>");
    line("</svg>");
    return svg.toString();
  }

  private void state(String state) {
    boolean last = machine.steps().get(state).isEmpty();
    line("    <rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\" fill=\"%s\" stroke=\"#0b0c0c\""
        + " stroke-width=\"%s\"/>", left(state), top(state), WIDTH, HEIGHT, last ? "#f3f2f1" : "#ffffff",
        last ? "3" : "1.5");
    line("    <text x=\"%d\" y=\"%d\">%s</text>", centre(state), middle(state) + 5, words(state));
  }

  private void step(String from, String to) {
    List<String> passing = machine.passingStates();
    int distance = passing.indexOf(to) - passing.indexOf(from);
    boolean toLast = !passing.contains(to);
    boolean fromNeighbour = passing.indexOf(from) == passing.size() - 1;
    if (from.equals(to)) {
      path("M %d %d C %d %d %d %d %d %d", centre(from) - 44, top(from), centre(from) - 56, top(from) - 40,
          centre(from) + 12, top(from) - 40, centre(from), top(from) - 1);
    } else if (toLast && fromNeighbour) {
      int bend = (left(from) + WIDTH + left(to)) / 2;
      path("M %d %d C %d %d %d %d %d %d", left(from) + WIDTH, middle(from), bend, middle(from), bend, middle(to),
          left(to) - 2, middle(to));
    } else if (toLast) {
      path("M %d %d V %d Q %d %d %d %d H %d", centre(from), top(from) + HEIGHT, middle(to) - 16, centre(from),
          middle(to), centre(from) + 16, middle(to), left(to) - 2);
    } else if (distance == 1) {
      path("M %d %d H %d", left(from) + WIDTH, middle(from), left(to) - 1);
    } else {
      int side = distance > 0 ? 36 : -36;
      int rise = 30 + 12 * Math.abs(distance);
      path("M %d %d C %d %d %d %d %d %d", centre(from) + side, top(from), centre(from) + side, top(from) - rise,
          centre(to) - side, top(to) - rise, centre(to) - side, top(to) - 1);
    }
  }

  private int left(String state) {
    int column = machine.passingStates().indexOf(state);
    return LEFT + (column < 0 ? machine.passingStates().size() : column) * COLUMN;
  }

  private int top(String state) {
    return TOP + Math.max(0, machine.finalStates().indexOf(state)) * ROW;
  }

  private int centre(String state) {
    return left(state) + WIDTH / 2;
  }

  private int middle(String state) {
    return top(state) + HEIGHT / 2;
  }

  private String inWords() {
    return machine.steps().entrySet().stream().map(step -> words(step.getKey()) + (step.getValue().isEmpty()
        ? " is final." : " may become " + step.getValue().stream().map(StateDiagram::words)
            .map(word -> word.toLowerCase(Locale.UK)).collect(Collectors.joining(" or ")) + "."))
        .collect(Collectors.joining(" "));
  }

  private static String words(String state) {
    return state.charAt(0) + state.substring(1).toLowerCase(Locale.UK).replace('_', ' ');
  }

  private void path(String data, Object... numbers) {
    line("    <path d=\"" + data + "\" marker-end=\"url(#arrow)\"/>", numbers);
  }

  private void line(String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
