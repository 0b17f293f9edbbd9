/// The language server: what is wrong with notes, told to an editor while they are written.
@NullMarked
package studypack.cli.lsp;

import org.jspecify.annotations.NullMarked;
