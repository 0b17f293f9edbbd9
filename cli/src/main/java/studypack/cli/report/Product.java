package studypack.cli.report;

/// What others are told that we are.
public final class Product {
    public static final String NAME = "studypack";
    public static final String VERSION = "0.1.0";

    private Product() {}
}
