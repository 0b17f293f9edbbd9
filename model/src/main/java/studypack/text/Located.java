package studypack.text;

/// What stands somewhere in a note: findings, fixes and links back to the source are made from it.
public interface Located {
    Span span();
}
