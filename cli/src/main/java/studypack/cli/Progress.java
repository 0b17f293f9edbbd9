package studypack.cli;

import studypack.export.Exporter;

/// Says on a terminal what is being done; silent elsewhere.
final class Progress {
    private static final String CLEAR = "\r\u001B[K";

    private final Surroundings here;
    private final int files;

    Progress(Surroundings here, int files) {
        this.here = here;
        this.files = files;
    }

    void read(int done) {
        show("reading " + done + "/" + files);
    }

    void writing(Exporter exporter) {
        show("writing " + exporter.name());
    }

    void end() {
        show("");
    }

    private void show(String what) {
        if (here.errTerminal()) {
            here.err().print(CLEAR + what);
            here.err().flush();
        }
    }
}
