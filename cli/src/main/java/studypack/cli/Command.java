package studypack.cli;

/// One thing a user can ask for.
interface Command {

    /// What may be written after the command's name.
    Syntax syntax();

    /// @return the exit code, see [Exit]
    /// @throws studypack.cli.files.Failure where it cannot be done
    int run(Given given, Surroundings here);
}
