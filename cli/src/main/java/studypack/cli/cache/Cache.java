package studypack.cli.cache;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import studypack.cli.config.Settings;
import studypack.media.MediaSource;
import studypack.validate.RuleSet;
import studypack.validate.corpus.Past;
import studypack.validate.pack.Digest;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;

/// What earlier runs found, by what they found it in: the bytes of a note and of those it is joined with, the rules and
/// names that judge it, and this very program. So a run with it and one without say the same. For several threads.
public final class Cache {
    private final @Nullable CacheFolder folder;
    private final Digest.Value build;
    private final IdentityHashMap<Settings, Digest.Value> settings = new IdentityHashMap<>();

    private Cache(@Nullable CacheFolder folder, Digest.Value build) {
        this.folder = folder;
        this.build = build;
    }

    /// Keeps nothing and knows nothing.
    public static Cache none() {
        return new Cache(null, new Digest().value());
    }

    public static Cache in(CacheFolder folder) {
        Digest.Value build = BuildId.OF_THIS;
        return build == null ? none() : new Cache(folder, build);
    }

    /// Something may be kept.
    public boolean isOn() {
        return folder != null;
    }

    /// What a note is judged by.
    ///
    /// @param settings of the note
    /// @param words    of the files of names and syllables that they name
    /// @param all      remarks are looked for too
    public Digest.Value of(Settings settings, Digest.Value words, boolean all) {
        Digest.Value rules;
        synchronized (this.settings) {
            rules = this.settings.computeIfAbsent(settings, of -> digest(of, all));
        }
        return new Digest().add(rules).add(words).value();
    }

    private static Digest.Value digest(Settings settings, boolean all) {
        RuleSet rules = settings.rules(all);
        Digest digest = new Digest();
        for (Set<String> names : List.of(rules.off(), rules.wanted())) {
            digest.add(names.size());
            new TreeSet<>(names).forEach(digest::add);
        }
        new TreeMap<>(rules.severities())
                .forEach((rule, severity) -> digest.add(rule).add(severity.name()));
        return digest.add(String.valueOf(settings.form())).value();
    }

    /// A note and all that decides what is found in it.
    ///
    /// @param path    as the user named it, for findings may name it
    /// @param bytes   of the note
    /// @param judging as [#of] gives it
    /// @param others  of the notes that it is joined with
    public Digest.Value key(String path, byte[] bytes, Digest.Value judging, Digest.Value others) {
        return new Digest()
                .add(build)
                .add(path)
                .add(bytes)
                .add(judging)
                .add(others)
                .value();
    }

    /// Null where nothing is kept that still holds.
    public @Nullable Kept find(Digest.Value key, String path, byte[] bytes, MediaSource media) {
        byte[] packed = folder == null ? null : folder.read(key);
        if (packed == null) {
            return null;
        }
        try {
            return Kept.unpack(packed, path, bytes, media);
        } catch (Unpacker.Torn e) {
            return null;
        }
    }

    /// @param lookups the files that the note was found to name
    public void keep(Digest.Value key, Kept kept, Lookups lookups) {
        if (folder != null) {
            folder.write(key, kept.pack(lookups));
        }
    }

    /// What notes were found to repeat, when they were last compared.
    ///
    /// @param run what tells these notes from those of other runs
    public Past past(Digest.Value run) {
        byte[] packed = folder == null ? null : folder.read(key(run));
        if (packed == null) {
            return Past.NONE;
        }
        try {
            return Past.unpack(new Unpacker(packed));
        } catch (Unpacker.Torn e) {
            return Past.NONE;
        }
    }

    public void keep(Digest.Value run, Past past) {
        if (folder != null) {
            Packer out = new Packer();
            past.pack(out);
            folder.write(key(run), out.packed());
        }
    }

    private Digest.Value key(Digest.Value run) {
        return new Digest().add("past").add(build).add(run).value();
    }
}
