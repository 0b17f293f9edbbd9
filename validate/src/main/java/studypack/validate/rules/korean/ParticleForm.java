package studypack.validate.rules.korean;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The particles that have one form behind a consonant and another behind a vowel.
enum ParticleForm {
    EUL("을", "를"),
    REUL("를", "을"),
    EUN("은", "는"),
    NEUN("는", "은"),
    I("이", "가"),
    GA("가", "이"),
    GWA("과", "와"),
    WA("와", "과"),
    EURO("으로", "로"),
    RO("로", "으로");

    /// What may stand between these particles and the end of the word.
    private static final Set<String> BEHIND_RO = Set.of("부터", "써", "서", "의", "는", "도", "만", "부터의", "서의");

    private static final Set<String> BEHIND_WA = Set.of("의", "는", "도");
    private static final int LONGEST = 3;

    private final String written;
    private final String other;

    ParticleForm(String written, String other) {
        this.written = written;
        this.other = other;
    }

    String written() {
        return written;
    }

    /// The form in its place.
    String other() {
        return other;
    }

    /// The particle that begins at the place and ends its word; null where there is none, or where the author gives
    /// both: 을(를), 은/는.
    static @Nullable ParticleForm at(String text, int at) {
        ParticleForm form = of(text, at);
        if (form == null) {
            return null;
        }
        int end = at + form.written.length();
        if (!Letters.isSyllable(text, end)) {
            return isOneOfTwo(text, end) ? null : form;
        }
        int over = Letters.end(text, end);
        if (over - end > LONGEST || isOneOfTwo(text, over)) {
            return null;
        }
        String rest = text.substring(end, over);
        boolean ends = switch (form) {
            case EURO, RO -> BEHIND_RO.contains(rest);
            case GWA, WA -> BEHIND_WA.contains(rest);
            case EUL, REUL, EUN, NEUN, I, GA -> false;
        };
        return ends ? form : null;
    }

    /// The other form follows: 을(를), 은/는.
    private static boolean isOneOfTwo(String text, int at) {
        return at < text.length() && (text.charAt(at) == '(' || text.charAt(at) == '/');
    }

    private static @Nullable ParticleForm of(String text, int at) {
        return switch (text.charAt(at)) {
            case '을' -> EUL;
            case '를' -> REUL;
            case '은' -> EUN;
            case '는' -> NEUN;
            case '이' -> I;
            case '가' -> GA;
            case '과' -> GWA;
            case '와' -> WA;
            case '로' -> RO;
            case '으' -> text.startsWith("으로", at) ? EURO : null;
            default -> null;
        };
    }

    /// Whether it may stand behind a word with this end.
    boolean fits(Sound sound) {
        return switch (this) {
            case EUL, EUN, I, GWA -> sound != Sound.VOWEL;
            case REUL, NEUN, GA, WA -> sound == Sound.VOWEL || sound == Sound.UNKNOWN;
            case EURO -> sound != Sound.VOWEL && sound != Sound.RIEUL;
            case RO -> sound != Sound.CONSONANT;
        };
    }
}
