package studypack.cli.report;

import java.io.PrintStream;
import java.util.List;

/// For a program: an object a line, each with what happened, see `docs/watch.md`.
public final class WatchLines implements WatchReport {
    private final PrintStream out;
    private List<String> paths = List.of();

    public WatchLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin(List<FileFindings> files, Tally tally) {
        tell(new Change(files, List.of()));
        end(true, tally);
    }

    @Override
    public void changed(String time, List<String> changed) {
        paths = List.copyOf(changed);
    }

    @Override
    public void tell(Change change) {
        print("found", change.come());
        print("gone", change.gone());
    }

    private void print(String event, List<FileFindings> files) {
        for (FileFindings file : files) {
            for (Finding finding : file.findings()) {
                String fields = FindingJson.of(file, finding).substring(1);
                out.print("{\"event\":\"" + event + "\"," + fields + "\n");
            }
        }
    }

    @Override
    public void end(boolean any, Tally tally) {
        out.print(Json.object(json -> {
                    json.writeStringField("event", "checked");
                    json.writeArrayFieldStart("changed");
                    for (String path : paths) {
                        json.writeString(path);
                    }
                    json.writeEndArray();
                    json.writeNumberField("files", tally.files());
                    json.writeNumberField("errors", tally.errors());
                    json.writeNumberField("warnings", tally.warnings());
                    json.writeNumberField("infos", tally.infos());
                })
                + "\n");
        paths = List.of();
    }
}
