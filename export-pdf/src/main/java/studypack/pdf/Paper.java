package studypack.pdf;

/// What strips are put on: pages that are counted, or pages that are printed.
interface Paper {
    /// @param y its top, from the top of the text area
    void strip(Strip strip, float y);

    /// A box of the page, whose strips were all put.
    void box(Box box, float top, float bottom);

    /// @param running title of the section at its top, "" for a page without header and footer
    void endPage(String running);

    /// The page that is being filled, from 1.
    int page();
}
