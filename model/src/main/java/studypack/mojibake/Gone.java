package studypack.mojibake;

/// Bytes that cannot be told any more; the text is left as it stands.
record Gone(String words) implements Step {
    @Override
    public String apply(String text) {
        return text;
    }

    @Override
    public String loss() {
        return "";
    }
}
