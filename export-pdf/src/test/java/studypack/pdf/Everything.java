package studypack.pdf;

import static studypack.pdf.Sample.HERE;
import static studypack.pdf.Sample.bold;
import static studypack.pdf.Sample.bullet;
import static studypack.pdf.Sample.bullets;
import static studypack.pdf.Sample.choice;
import static studypack.pdf.Sample.code;
import static studypack.pdf.Sample.field;
import static studypack.pdf.Sample.link;
import static studypack.pdf.Sample.listing;
import static studypack.pdf.Sample.marked;
import static studypack.pdf.Sample.matter;
import static studypack.pdf.Sample.note;
import static studypack.pdf.Sample.option;
import static studypack.pdf.Sample.ordered;
import static studypack.pdf.Sample.pair;
import static studypack.pdf.Sample.paragraph;
import static studypack.pdf.Sample.passage;
import static studypack.pdf.Sample.prose;
import static studypack.pdf.Sample.rich;
import static studypack.pdf.Sample.section;
import static studypack.pdf.Sample.stressed;
import static studypack.pdf.Sample.struck;
import static studypack.pdf.Sample.table;
import static studypack.pdf.Sample.task;
import static studypack.pdf.Sample.term;
import static studypack.pdf.Sample.text;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.FrontMatter;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Section;
import studypack.note.StudyPack;
import studypack.note.Term;
import studypack.text.Span;

/// A pack with every kind of block, inline and item, and the characters that are hard to print.
final class Everything {
    static final String LONG = "가용 영역을 나누면 한 곳이 멈추어도 서비스는 이어진다. 그러나 데이터베이스 복제에는 지연이 있으므로, "
            + "읽기 일관성이 필요한 요청은 주 인스턴스로 보내고 나머지는 복제본이 나누어 맡도록 설계하는 편이 낫다. ";

    private Everything() {}

    static StudyPack pack() {
        return Sample.pack("모든 것을 담은 견본", blocks(), items(), hard());
    }

    static Note blocks() {
        List<Element> elements = new ArrayList<>();
        elements.add(section(1, "본문의 모든 모양"));
        elements.add(prose(paragraph(
                text("글에는 "),
                bold("굵은 글"),
                text("과 "),
                stressed("기울인 글"),
                text(", "),
                struck("지운 글"),
                text(", "),
                marked("꼭 외울 구절"),
                text(", 코드 "),
                code("kubectl get pods"),
                text(", 그리고 "),
                link("설명서", "https://example.com/guide?topic=배포"),
                text("와 "),
                link("https://example.com/", "https://example.com/"),
                text(", 같은 글 안의 "),
                link("다른 곳", "#other"),
                text("도 있다. "),
                new Inline.Tag(HERE, "<say-as>"),
                text("읽기"),
                new Inline.Tag(HERE, "</say-as>"),
                new Inline.Break(HERE, false),
                text("부드러운 줄 끝과"),
                new Inline.Break(HERE, true),
                text("단단한 줄 끝."))));
        elements.add(prose(paragraph(LONG.repeat(3))));
        elements.add(section(2, "목록"));
        elements.add(prose(bullets(
                bullet(
                        paragraph("첫째 " + LONG),
                        bullets(bullet(paragraph("안쪽"), bullets(bullet(paragraph("더 안쪽")))), bullet(paragraph("둘")))),
                task(true, paragraph("끝낸 일")),
                task(false, paragraph("남은 일")))));
        elements.add(prose(ordered(9, bullet(paragraph("아홉째")), bullet(paragraph("열째"), listing("", "code in list")))));
        elements.add(section(2, "코드와 인용"));
        elements.add(
                prose(
                        listing(
                                "json",
                                "{\n\t\"Effect\": \"Allow\",\n  \"Action\": [\"s3:GetObject\", \"s3:PutObject\", \"s3:DeleteObject\", \"s3:ListBucket\", \"s3:GetBucketLocation\"],\n  \"설명\": \"┌─┬─┐ 상자\"\n}\n")));
        elements.add(prose(new Block.Quote(
                HERE, List.of(paragraph("인용한 글이다. " + LONG), new Block.Quote(HERE, List.of(paragraph("인용 속 인용")))))));
        elements.add(prose(new Block.Details(HERE, rich("펼쳐 보기"), List.of(paragraph("숨은 글")), true)));
        elements.add(prose(new Block.Callout(
                HERE, new Inline.Text(HERE, "tip"), true, rich("외우는 요령"), List.of(paragraph("상자 속 글")))));
        elements.add(prose(new Block.Rule(HERE)));
        elements.add(prose(new Block.Html(HERE, "<video src=\"a.mp4\"></video>\n<p>둘째 줄</p>")));
        elements.add(prose(new Block.Comment(HERE, "UNSEEN")));
        elements.add(prose(paragraph(new Inline.Image(HERE, "img/arch.png", "구성도"))));
        elements.add(prose(paragraph(text("글 속 그림 "), new Inline.Image(HERE, "img/icon.png", "아이콘"), text(" 다음"))));
        elements.add(section(2, "표"));
        elements.add(prose(table(
                List.of("구분", "SLA", "특징"),
                List.of(
                        List.of("컴퓨팅", "99.99%", LONG),
                        List.of("스토리지", "99.9%"),
                        List.of("네트워크", "99.95%", "전용 회선", "넘치는 칸")))));
        elements.add(prose(table(List.of("긴 표", "값"), rows(60))));
        elements.add(prose(table(List.of("아주 긴 행", "값"), List.of(List.of(LONG.repeat(40), LONG)))));
        elements.add(prose(new Block.Heading(HERE, 3, rich("글 속 제목"))));
        elements.add(new Section(HERE, 3, rich("굵은 제목"), Section.Kind.BOLD, Integer.MAX_VALUE));
        elements.add(prose(paragraph("끝.")));
        return note(
                "notes/prose.md",
                matter(field("title", "본문의 모든 모양"), field("tags", "aws", "견본"), field("created", "2026-01-02")),
                elements);
    }

    private static List<List<String>> rows(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of("행 " + i, "값 " + i * i));
        }
        return rows;
    }

    static Note items() {
        List<Element> elements = new ArrayList<>();
        elements.add(section(1, "문제 모음"));
        List<Option> options = List.of(
                option("A", "객체 스토리지에 수명 주기 정책을 적용한다", "가장 싸다."),
                option("B", "읽기 전용 복제본을 추가한다", "쓰기는 줄지 않는다."),
                option("C", "A larger single instance in one zone", null),
                option("D", LONG, "틀린 까닭"));
        elements.add(choice("21", passage("드물게 읽는 객체를 가장 싸게 두는 방법은?"), options, 0, "핵심은 ‘최소 비용’이다."));
        List<Option> bare = List.of(option(null, "하나", null), option(null, "둘", null), option(null, "셋", null));
        elements.add(choice(
                null,
                passage(paragraph(text("코드가 있는 문제: "), code("x = 1")), listing("python", "print(x)\n")),
                bare,
                2,
                null));
        elements.add(choice(null, passage("정답 표시가 없는 문제"), bare, -1, null));
        List<Option> circled = List.of(option("①", "갑", null), option("②", "을", null));
        elements.add(new Choice(
                "k",
                HERE,
                "7",
                List.of(),
                passage("없는 보기를 가리키는 정답"),
                circled,
                new Key(
                        HERE,
                        null,
                        List.of(new KeyMark(HERE, "⑤", "무언가", null), new KeyMark(HERE, "②", "을이 맞다", circled.get(1))),
                        null),
                null));
        elements.add(new Choice(
                "s",
                HERE,
                null,
                List.of(),
                passage("골라 둔 문제"),
                List.of(new Option(HERE, null, passage("골랐던 것"), null, true), option(null, "아닌 것", null)),
                null,
                null));
        elements.add(section(2, "짧은 문답"));
        for (int i = 1; i <= 70; i++) {
            elements.add(pair(null, "질문 " + i + "번은 무엇을 묻는가?", "답 " + i));
        }
        elements.add(pair("X-9", "답이 둘인 질문 " + LONG, "첫 답", "다른 답"));
        elements.add(new Pair("r", HERE, null, List.of(), passage("덧말이 있는 질문"), List.of(), passage("덧붙이는 말")));
        elements.add(section(2, "용어"));
        for (int i = 1; i <= 12; i++) {
            elements.add(term("용어" + i, i % 3 == 0 ? LONG : "뜻 " + i));
        }
        elements.add(new Term(
                "a",
                HERE,
                List.of(),
                passage("Region"),
                List.of(
                        new Definition("개념", passage("서버가 있는 곳")),
                        new Definition("상황", passage(bullets(bullet(paragraph("가까이")), bullet(paragraph("멀리"))))))));
        elements.add(term("정의 없는 용어"));
        return note("notes/items.md", elements);
    }

    static Note hard() {
        List<Element> elements = new ArrayList<>();
        elements.add(section(1, "🔑 까다로운 글자"));
        elements.add(
                prose(
                        paragraph(
                                "키캡 1️⃣ 2️⃣ #️⃣ 🔟, 깃발 🇰🇷🇺🇸, 가족 👨‍👩‍👧‍👦, 손 👍🏽, 직업 👩🏻‍💻, 하트 ❤️ ❤, 표시 ✅ ❌ ⭕ ✔ ✗ ☐ ☑ ➡ ⇒ → 👉")));
        elements.add(
                prose(
                        paragraph(
                                "\u1112\u1161\u11AB\u1100\u1173\u11AF 자모와 cafe\u0301, 부드러운\u00AD붙임표, 폭\u200B없는\uFEFF빈칸, 붙임\u00A0빈칸, 한자 漢字 樂, かな, ① ㉠ ㈜ Ω µ ½ “따옴표” ‘작은’ … — ㎏ №")));
        elements.add(prose(paragraph("없는 글자 \uD808\uDC00 그리고 ኢትዮጵያ \uDC00 끝")));
        elements.add(
                prose(paragraph("arn:aws:iam::123456789012:role/service-role/" + "very-long-name_".repeat(20) + " 끝")));
        elements.add(prose(paragraph("긴한글".repeat(60))));
        elements.add(prose(paragraph("ffi fl ffl office \u0001 a\tb ﬁ")));
        FrontMatter unreadable = new FrontMatter(new Span(0, 23), List.of(), new FrontMatter.Problem(HERE, "not YAML"));
        return note("notes/hard.md", unreadable, elements);
    }

    static StudyPack empty() {
        return Sample.pack("Empty");
    }
}
