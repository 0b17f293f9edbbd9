/// A study pack as a workbook; `docs/excel.md` lists its sheets and columns.
@NullMarked
package studypack.excel;

import org.jspecify.annotations.NullMarked;
