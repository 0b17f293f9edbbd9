package studypack.pdf;

/// A ground, frame or bar behind several strips. It is one thing by identity: strips that share it and stand on one
/// page
/// are drawn as one, without seams.
final class Box {
    /// What it looks like.
    enum Kind {
        /// A light ground.
        GROUND,
        /// A bar at the left.
        BAR,
        /// A thin frame.
        FRAME
    }

    final Kind kind;
    final float left;
    final float width;

    Box(Kind kind, float left, float width) {
        this.kind = kind;
        this.left = left;
        this.width = width;
    }
}
