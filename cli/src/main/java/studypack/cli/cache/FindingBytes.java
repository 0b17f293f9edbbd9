package studypack.cli.cache;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.cli.report.Finding;
import studypack.validate.Excerpt;
import studypack.validate.Fix;
import studypack.validate.Severity;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;

/// Findings as bytes.
final class FindingBytes {
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final List<Fix.Applicability> APPLICABILITIES = List.of(Fix.Applicability.values());

    private FindingBytes() {}

    static void pack(Packer out, Finding finding) {
        out.text(finding.rule());
        out.number(SEVERITIES.indexOf(finding.severity()));
        out.text(finding.message());
        out.text(finding.help());
        out.span(finding.span());
        out.list(finding.related(), FindingBytes::pack);
        fix(out, finding.fix());
        out.span(finding.unit());
        out.text(finding.print());
    }

    private static void pack(Packer out, Finding.Related related) {
        out.text(related.path());
        out.span(related.span());
        out.text(related.message());
        Excerpt excerpt = related.excerpt();
        out.bool(excerpt != null);
        if (excerpt != null) {
            excerpt.pack(out);
        }
    }

    /// A title, and for edits how far they may go and what they are; without these it is the whole file.
    private static void fix(Packer out, @Nullable Fix fix) {
        out.text(fix == null ? null : fix.title());
        if (fix == null) {
            return;
        }
        out.bool(fix instanceof Fix.Edits);
        if (fix instanceof Fix.Edits edits) {
            out.number(APPLICABILITIES.indexOf(edits.applicability()));
            out.list(edits.edits(), (packer, edit) -> {
                packer.span(edit.span());
                packer.text(edit.text());
            });
        }
    }

    static Finding unpack(Unpacker in) {
        return new Finding(
                in.text(),
                SEVERITIES.get(in.number()),
                in.text(),
                in.textOrNull(),
                in.span(),
                in.list(FindingBytes::related),
                fix(in),
                in.span(),
                in.text());
    }

    private static Finding.Related related(Unpacker in) {
        return new Finding.Related(in.text(), in.span(), in.text(), in.bool() ? Excerpt.unpack(in) : null);
    }

    private static @Nullable Fix fix(Unpacker in) {
        String title = in.textOrNull();
        if (title == null) {
            return null;
        }
        return in.bool()
                ? new Fix.Edits(
                        title,
                        APPLICABILITIES.get(in.number()),
                        in.list(each -> new Fix.Edit(each.span(), each.text())))
                : new Fix.Utf8(title);
    }
}
