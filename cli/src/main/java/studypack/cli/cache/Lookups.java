package studypack.cli.cache;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Inline;
import studypack.media.Address;
import studypack.media.Media;
import studypack.media.MediaSource;
import studypack.text.Span;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;

/// The files that a note was found to name, or to name in vain: what was found in it depends on them too. For one
/// thread.
public final class Lookups implements MediaSource {
    private final MediaSource files;
    private final List<Lookup> asked = new ArrayList<>();

    /// An address and what became of it.
    ///
    /// @param outcome in words that tell one from another
    private record Lookup(String target, boolean wiki, String outcome) {}

    /// @param files are asked
    public Lookups(MediaSource files) {
        this.files = files;
    }

    @Override
    public Media find(String note, Inline.Image image) {
        Media found = files.find(note, image);
        // Nothing else depends on what stands on the disk.
        if (Address.of(image) instanceof Address.Files) {
            asked.add(new Lookup(image.target(), image.wiki(), outcome(found)));
        }
        return found;
    }

    private static String outcome(Media media) {
        return switch (media) {
            case Media.Found found -> "at " + found.path();
            case Media.Missing missing -> missing.reason().name() + ' ' + missing.hint();
        };
    }

    void pack(Packer out) {
        out.list(asked, (packer, lookup) -> {
            packer.text(lookup.target());
            packer.bool(lookup.wiki());
            packer.text(lookup.outcome());
        });
    }

    /// Whether a note's addresses still lead where they led.
    static boolean hold(Unpacker in, String note, MediaSource files) {
        boolean hold = true;
        for (Lookup lookup : in.list(each -> new Lookup(each.text(), each.bool(), each.text()))) {
            Inline.Image image = new Inline.Image(Span.at(0), lookup.target(), "", lookup.wiki(), null);
            hold = hold && outcome(files.find(note, image)).equals(lookup.outcome());
        }
        return hold;
    }
}
