package studypack.pdf;

/// Something drawn that is no text; places are from the left of the page and the top of the strip.
sealed interface Shape {
    /// The same, further down.
    default Shape moved(float down) {
        return switch (this) {
            case Ground ground -> new Ground(ground.x, ground.y + down, ground.width, ground.height, ground.ink);
            case Stroke line -> new Stroke(line.x1, line.y1 + down, line.x2, line.y2 + down, line.thickness, line.ink);
            case Dots dots -> new Dots(dots.x1, dots.x2, dots.y + down);
            case Hook hook -> new Hook(hook.x, hook.y + down);
        };
    }

    record Ground(float x, float y, float width, float height, int ink) implements Shape {}

    record Stroke(float x1, float y1, float x2, float y2, float thickness, int ink) implements Shape {}

    /// The dotted line of a table of contents.
    record Dots(float x1, float x2, float y) implements Shape {}

    /// The hook before a line of code that continues the one above.
    record Hook(float x, float y) implements Shape {}
}
