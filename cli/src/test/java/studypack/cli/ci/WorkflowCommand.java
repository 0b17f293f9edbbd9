package studypack.cli.ci;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A line that the runner of GitHub Actions takes for a command, read as the runner reads it: `::` may stand behind
/// white space, properties are parted by commas, and codes are replaced once each, that of `%` last.
public record WorkflowCommand(String name, Map<String, String> properties, String data) {

    /// Every command in a log, whoever wrote it; between `stop-commands` and the word that it names there are none.
    public static List<WorkflowCommand> all(String log) {
        List<WorkflowCommand> commands = new ArrayList<>();
        String stopped = "";
        for (String line : log.split("\r\n|\r|\n", -1)) {
            String command = line.stripLeading();
            int data = command.startsWith("::") ? command.indexOf("::", 2) : -1;
            if (!stopped.isEmpty()) {
                stopped = command.equals("::" + stopped + "::") ? "" : stopped;
            } else if (data >= 0) {
                WorkflowCommand read = read(command.substring(2, data), command.substring(data + 2));
                stopped = read.name().equals("stop-commands") ? read.data() : "";
                commands.add(read);
            } else if (line.contains("##[")) {
                commands.add(new WorkflowCommand(line.substring(line.indexOf("##[")), Map.of(), ""));
            }
        }
        return commands;
    }

    private static WorkflowCommand read(String head, String data) {
        int space = head.indexOf(' ');
        Map<String, String> properties = new LinkedHashMap<>();
        for (String property :
                space < 0 ? new String[0] : head.substring(space + 1).split(",", -1)) {
            int equals = property.indexOf('=');
            properties.put(
                    property.substring(0, equals),
                    decoded(property.substring(equals + 1).replace("%3A", ":").replace("%2C", ",")));
        }
        return new WorkflowCommand(space < 0 ? head : head.substring(0, space), properties, decoded(data));
    }

    private static String decoded(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
}
