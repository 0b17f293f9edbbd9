package studypack.mojibake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Sound text that looks broken to a careless eye.
class SoundTextTest {
    private static void assertSound(List<String> lines) {
        for (String line : lines) {
            assertThat(Mojibake.find(line)).as(line).isEmpty();
        }
        assertThat(Mojibake.find(String.join("\n", lines))).isEmpty();
        assertThat(Mojibake.find(String.join("\r\n", lines))).isEmpty();
    }

    @Test
    void a_mark_behind_a_word_in_capitals_or_behind_its_last_letter() {
        assertSound(List.of(
                "NESCAFÉ® ET CAFÉ™ — „ÜBERSCHRIFT MIT Ä“ … „Ö“, »Ü«",
                "[OPÇÃO…] [DIREÇÃO]… «MANHû",
                "SEÇÃO 3 – IRMÃ’S, “AVELÔ, ‘LÔ",
                "Das Wort »weiß« und „Fuß“, “groß”…",
                "Você” e “bebê” — “crê”, “lê”… até você",
                "lunedì¹ martedì² mercoledì³ “sì”, «così»",
                "použití¹ a řešení² († příští†)",
                "«ΟΔΟΣ» και “ΑΡΧΗ…” ή· αυτή”",
                "«КРЫНІЦА» і „БРОЈ“ — ОПЦИЯ…",
                "AYGITLARI’nın KİMLİĞİ’ni “SAĞ” olarak"));
    }

    @Test
    void letters_of_one_alphabet_side_by_side() {
        assertSound(List.of(
                "PROHLÍŽEČ NEVÝŠE ROZDÍL ŠŤASTNÝ RŮŽOVÁ",
                "KSIĄŻĘ, ŻÓŁTY, CZĘŚĆ, RÓŻNICA",
                "ДІВЧИНА У МІСТІ ВІДПОВІДНІСТЬ ЗІРОК",
                "Вісім місій і Чернігів, Сінгапур, Оё, Щётка",
                "çöğüş DÜŞÜŞ GÖRÜŞ ığdır",
                "ΠΡΟΕΙΔΟΠΟΊΗΣΗ ΤΎΠΟΣ",
                "atěžština, těžší",
                "%sĐây là phần mềm",
                "Nguyễn Văn Ân đã “ĂN” cơm ở ĐÂY…"));
    }

    @Test
    void lists_of_letters_and_of_signs() {
        assertSound(List.of(
                "[A-Za-zÀ-ÖØ-öø-ÿ]+",
                "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß",
                "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
                "¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅ",
                "‘Ä’, “Å”, «Ç», (É), \"Ã\"",
                "œ∑´®†¥¨ˆøπåß∂ƒ©˙∆˚¬Ω≈ç√∫˜µ",
                "∀x ∈ ℝ: √π ≠ ∞, ∆x ≈ ½, a × b ÷ c ± d",
                "/ˈkæfeɪ/ [ʃøːn] ŋ ʒ θ ð",
                "2×šířka, 3 × 4, a×“b”, 5 µs, 20 °C, № 7, Ø 12 mm, 3 Å², 40 Å³, 100 Ω"));
    }

    @Test
    void frames_trees_and_rows_of_dots() {
        assertSound(List.of(
                "── 한글 ──",
                "── ── ── 제목 ── ── ──",
                "── ── ── ── ── ── ── ── ── ── ─résumé─",
                "│не│може│да│се│ │þú│það│ │ý│jaký│",
                "├── 소스\n│   └── élan.md\n└── été",
                "┌─┬─┐│가│나│└─┴─┘",
                "║값║값║ ╠═╬═╣ ░▒▓█",
                "1장 ················ 3",
                "····기본·구분자·····",
                "━━━━ 정리 ━━━━"));
    }

    @Test
    void no_break_spaces_as_the_french_and_czechs_set_them() {
        assertSound(List.of(
                "déconseillé\u00A0: «\u00A0é\u00A0», préparé\u00A0»\u00A0!",
                "À\u00A0propos, É\u00A0», DÉCONSEILLÉ\u00A0:",
                "kdyč\u00A0– a\u00A0úprava v\u00A0řadě",
                "od 3,4\u00A0×\u00A010 do N\u00A0×\u00A0M"));
    }

    @Test
    void letters_of_east_asia_however_rare() {
        assertSound(List.of(
                "떄문에 픓 뷁 쀍 읇 꿻 먄약에",
                "ㅋㅋㅋㅋ ㅠㅠ ㅇㅋ, ᄒᆞᆫ글, 나랏말ᄊᆞ미",
                "-p 目录, --dir[=目录]",
                "大韓民國 憲法 第一條 鑑識 鬱蒼",
                "讀取失敗",
                "邊框樣式",
                "邊框闊度",
                "62 讀取超出 EOF",
                "目錄中的條目",
                "壞的版本",
                "最大分片大小 小的变化 随主视窗关闭",
                "ﾃｽﾄ ﾊﾝｶｸ ｶﾅ ﾃﾞｰﾀ",
                "เปรียบเทียบเอกสาร แปลงเป็นเส้นขอบ ไฟล์PDFของคุณ",
                "ꀀꀁꀂ \uE001\uF0A7 ⌘⌥⇧ ☐☑☒"));
    }

    @Test
    void question_marks_that_somebody_wrote() {
        assertSound(List.of(
                "??:??:?? up ???? days, ??:??",
                "What??? Really?????? No way??",
                "/******** ?????????? FIX ME ?????????? ********/",
                "a ?? b ?? c ?? d ?? e",
                "| ?? | ?? | ?? | ?? |",
                "(???:???) [??5??????] ???/???",
                "???? ???? ????",
                "^(?:a??|b*?)(?=c)(?!d)(?<e>f)??$"));
    }

    @Test
    void decomposed_letters_and_references() {
        List<String> lines = List.of("Élève, Übergröße, señor, çàéîôù", "한글 문서를 정리한다");
        assertSound(lines.stream()
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFD))
                .toList());
        assertSound(List.of(
                "caf&eacute; &agrave; l&rsquo;&eacute;tude &laquo;&nbsp;no&euml;l&nbsp;&raquo;",
                "&Auml;rger &Uuml;ber &Ouml;l &szlig;",
                "&amp;&amp; &lt;&gt; &#45936;&#51060;&#53552;"));
    }

    @Test
    void every_word_of_a_sentence_in_capitals_and_in_quotes() {
        List<String> sentences = List.of(
                "Où est passée l’étude préparée à Noël",
                "Größere Übungen für schöne Äpfel",
                "Não há manhã sem café nem maçã",
                "Příliš žluťoučký kůň úpěl ďábelské ódy",
                "Zażółć gęślą jaźń",
                "İstanbul’da çok güzel şeyler öğreniyoruz",
                "Árvíztűrő tükörfúrógép",
                "Ні, це їхній під’їзд у Києві",
                "Τα παιδιά διαβάζουν πολλά βιβλία");
        List<String> quotes =
                List.of("“%s”", "‘%s’", "„%s“", "»%s«", "«\u00A0%s\u00A0»", "%s…", "– %s –", "│%s│", "%s™", "%s·");
        for (String sentence : sentences) {
            for (String word : sentence.split(" ", -1)) {
                for (String quote : quotes) {
                    assertSound(List.of(
                            quote.formatted(word),
                            quote.formatted(word.toUpperCase(Locale.ROOT)),
                            "abc " + quote.formatted(word)));
                }
            }
        }
    }
}
