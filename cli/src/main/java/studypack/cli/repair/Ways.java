package studypack.cli.repair;

import java.nio.file.Path;
import studypack.cli.report.Style;

/// How a repair is to be made known.
///
/// @param cwd    paths are shown from there
/// @param person a person reads the output on a terminal
/// @param write  files are written; else the difference is shown
/// @param backup the old files are kept
public record Ways(Path cwd, Style style, boolean person, boolean write, boolean backup) {}
