package studypack.cli.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import studypack.mojibake.Grade;
import studypack.mojibake.Repair;
import studypack.mojibake.Syllables;
import studypack.text.Decoded;
import studypack.text.LineTable;
import studypack.text.Malformed;
import studypack.text.Oddity;
import studypack.text.SourceText;
import studypack.text.Span;

/// What is to be said of the bytes of one file, worked out once for every way to print it.
///
/// @param path       as the user named it
/// @param size       in bytes
/// @param lines      how many; the line end that ends the file begins none
/// @param lineEnds   how lines end
/// @param taken      numbers of the lines with letters taken apart (NFD)
/// @param characters those that are not seen, or not for what they are, by code point
/// @param malformed  bytes that no charset explains
/// @param damage     broken text in order; what stands for malformed bytes is none
record TextFacts(
        String path,
        int size,
        int lines,
        LineEnds lineEnds,
        SourceText source,
        List<Integer> taken,
        Map<Integer, Count> characters,
        List<Unread> malformed,
        List<Repair> damage) {

    /// Longer runs are no help to anyone.
    private static final int HEX = 16;

    /// How often lines end in each way.
    record LineEnds(int lf, int crlf, int cr) {}

    /// @param inBroken how many of them stand in broken text
    /// @param lines    numbers of the lines, each once
    record Count(int count, int inBroken, TreeSet<Integer> lines) {
        Count plus(boolean broken, int line) {
            lines.add(line);
            return new Count(count + 1, inBroken + (broken ? 1 : 0), lines);
        }
    }

    /// @param hex of the first bytes, `ff fe`
    record Unread(Malformed run, String hex, boolean whole) {}

    static TextFacts of(String path, byte[] bytes, Syllables syllables) {
        SourceText source = SourceText.of(bytes, syllables);
        Decoded decoded = source.decoded();
        List<Repair> damage = damage(source);
        return new TextFacts(
                path,
                bytes.length,
                lines(source.originalLines()),
                lineEnds(decoded.text()),
                source,
                taken(decoded.text(), source.originalLines()),
                characters(decoded, source, damage),
                decoded.malformed().stream().map(run -> unread(run, bytes)).toList(),
                damage);
    }

    /// How many places of damage are of each grade; every grade is there.
    Map<Grade, Integer> grades() {
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        Arrays.stream(Grade.values()).forEach(grade -> grades.put(grade, 0));
        damage.forEach(repair -> grades.merge(repair.grade(), 1, Integer::sum));
        return grades;
    }

    int lineOf(int offset) {
        return source.originalLines().lineAt(offset);
    }

    /// The last line of a span: one that ends with a line end does not reach into the next.
    int lastLineOf(Span span) {
        return lineOf(Math.max(span.start(), span.end() - 1));
    }

    private static List<Repair> damage(SourceText source) {
        TreeSet<Integer> stands = new TreeSet<>();
        source.decoded().malformed().forEach(run -> stands.add(run.span().start()));
        return source.repairs().stream()
                .filter(repair -> repair.grade() != Grade.LOST || !standsForBytes(repair.span(), stands))
                .toList();
    }

    private static boolean standsForBytes(Span span, TreeSet<Integer> stands) {
        for (int at = span.start(); at < span.end(); at++) {
            if (!stands.contains(at)) {
                return false;
            }
        }
        return true;
    }

    private static int lines(LineTable table) {
        return table.line(table.lines()).isEmpty() ? table.lines() - 1 : table.lines();
    }

    private static LineEnds lineEnds(String text) {
        int lf = 0;
        int crlf = 0;
        int cr = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (pair) {
                crlf++;
                i++;
            } else if (c == '\n') {
                lf++;
            } else if (c == '\r') {
                cr++;
            }
        }
        return new LineEnds(lf, crlf, cr);
    }

    /// Lines that composition would shorten; Chinese characters that it would change for others are whole already.
    private static List<Integer> taken(String text, LineTable table) {
        List<Integer> taken = new ArrayList<>();
        if (text.chars().noneMatch(c -> c >= 0x300)) {
            return taken;
        }
        for (int line = 1; line <= table.lines(); line++) {
            String words = table.line(line).in(text);
            if (words.chars().anyMatch(TextFacts::joins)
                    && Normalizer.normalize(words, Normalizer.Form.NFC).length() < words.length()) {
                taken.add(line);
            }
        }
        return taken;
    }

    private static boolean joins(int c) {
        return (c >= 0x1160 && c <= 0x11FF) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Map<Integer, Count> characters(Decoded decoded, SourceText source, List<Repair> damage) {
        String text = decoded.text();
        Map<Integer, Count> characters = new TreeMap<>();
        TreeSet<Integer> stands = new TreeSet<>();
        decoded.malformed().forEach(run -> stands.add(run.span().start()));
        int next = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int here = at;
            at += Character.charCount(c);
            if (Oddity.of(c) == null || Oddity.isNeeded(text, here) || stands.contains(here)) {
                continue;
            }
            while (next < damage.size() && damage.get(next).span().end() <= here) {
                next++;
            }
            boolean broken = next < damage.size() && damage.get(next).span().start() <= here;
            Count count = characters.getOrDefault(c, new Count(0, 0, new TreeSet<>()));
            characters.put(c, count.plus(broken, source.originalLines().lineAt(here)));
        }
        return soundFirst(characters);
    }

    /// What broken text holds besides is of less note.
    private static Map<Integer, Count> soundFirst(Map<Integer, Count> characters) {
        Map<Integer, Count> ordered = new LinkedHashMap<>();
        characters.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.getValue().inBroken() == entry.getValue().count()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    private static Unread unread(Malformed run, byte[] bytes) {
        int shown = Math.min(run.bytes(), HEX);
        byte[] first = Arrays.copyOfRange(bytes, run.byteOffset(), run.byteOffset() + shown);
        return new Unread(run, HexFormat.ofDelimiter(" ").formatHex(first), shown == run.bytes());
    }
}
