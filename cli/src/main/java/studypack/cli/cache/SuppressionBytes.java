package studypack.cli.cache;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studypack.validate.ignore.IgnoreComment;
import studypack.validate.ignore.Suppressions;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;

/// What the comments of a note ignore, as bytes. What is known without other notes stands in the findings already.
final class SuppressionBytes {
    private static final IgnoreComment.Kind[] KINDS = IgnoreComment.Kind.values();

    private SuppressionBytes() {}

    static void pack(Packer out, Suppressions comments) {
        out.list(comments.all(), SuppressionBytes::pack);
        out.list(comments.late(), (packer, use) -> {
            pack(packer, use.comment());
            pack(packer, use.name());
        });
    }

    private static void pack(Packer out, Suppressions.Suppression each) {
        pack(out, each.comment());
        out.span(each.holds());
        out.list(each.deletion(), Packer::span);
    }

    private static void pack(Packer out, IgnoreComment comment) {
        out.span(comment.span());
        out.span(comment.piece());
        out.number(comment.kind().ordinal());
        out.span(comment.word());
        out.list(comment.names(), SuppressionBytes::pack);
        out.text(comment.reason());
        out.number(comment.at());
    }

    private static void pack(Packer out, IgnoreComment.Name name) {
        out.text(name.name());
        out.span(name.span());
    }

    static Suppressions unpack(Unpacker in) {
        List<Suppressions.Suppression> all =
                in.list(each -> new Suppressions.Suppression(comment(each), each.span(), each.list(Unpacker::span)));
        Set<Suppressions.Use> late = new HashSet<>(in.list(each -> new Suppressions.Use(comment(each), name(each))));
        return all.isEmpty() ? Suppressions.NONE : new Suppressions(all, Set.of(), late);
    }

    private static IgnoreComment comment(Unpacker in) {
        return new IgnoreComment(
                in.span(),
                in.span(),
                KINDS[in.number()],
                in.span(),
                in.list(SuppressionBytes::name),
                in.text(),
                in.number());
    }

    private static IgnoreComment.Name name(Unpacker in) {
        return new IgnoreComment.Name(in.text(), in.span());
    }
}
