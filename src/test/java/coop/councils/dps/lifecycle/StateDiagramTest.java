package coop.councils.dps.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

@DisplayName("The diagram of a life cycle")
class StateDiagramTest {

  static List<StateMachine> machines() {
    return StateMachine.all();
  }

  @ParameterizedTest
  @DisplayName("in docs/domain shows the table in force; otherwise run DrawStateDiagrams")
  @MethodSource("machines")
  void current(StateMachine machine) throws IOException {
    assertEquals(StateDiagram.of(machine), Files.readString(DrawStateDiagrams.file(machine)));
  }

  @ParameterizedTest
  @DisplayName("is well-formed and shows every state and every step")
  @MethodSource("machines")
  void whole(StateMachine machine) throws Exception {
    var root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(StateDiagram.of(machine)))).getDocumentElement();
    int steps = machine.steps().values().stream().mapToInt(List::size).sum();

    // One text is the title; one path is the arrow's head and one leads to the first state.
    assertEquals(machine.states().size() + 1, root.getElementsByTagName("text").getLength());
    assertEquals(steps + 2, root.getElementsByTagName("path").getLength());
  }
}
