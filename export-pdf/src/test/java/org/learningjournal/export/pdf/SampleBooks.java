package org.learningjournal.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.learningjournal.export.pdf.block.Aside;
import org.learningjournal.export.pdf.block.Block;
import org.learningjournal.export.pdf.block.Book;
import org.learningjournal.export.pdf.block.Cover;
import org.learningjournal.export.pdf.block.Figure;
import org.learningjournal.export.pdf.block.Heading;
import org.learningjournal.export.pdf.block.ListBlock;
import org.learningjournal.export.pdf.block.PageBreak;
import org.learningjournal.export.pdf.block.Paragraph;
import org.learningjournal.export.pdf.block.PhotoGrid;
import org.learningjournal.export.pdf.block.Section;
import org.learningjournal.export.pdf.block.Table;
import org.learningjournal.export.pdf.block.Tone;

/** Books with something of everything. */
final class SampleBooks {

    static final String LATIN =
            "Zoë, Łukasz and Françoise built a café: naïve, façade, Žižkov, Ağaoğlu, Nguyễn, smørrebrød.";
    static final String GREEK = "Το παιδί έχτισε έναν ψηλό πύργο και γέλασε.";
    static final String CYRILLIC = "Ребёнок построил высокую башню и засмеялся. Їжак, ґанок, љубав.";
    static final String ARABIC = "بَنَى الطِّفْلُ بُرْجًا عاليًا (٣ طوابق) ثم ضحك مع Kim في الحديقة.";
    static final String HEBREW = "הַיֶּלֶד בָּנָה מִגְדָּל גָּבוֹהַ, וצחק עם Kim בגן.";
    static final String DEVANAGARI = "बच्चे ने ऊँची मीनार बनाई और क्षितिज की ओर देखकर हँस पड़ा।";
    static final String BENGALI = "শিশুটি একটি উঁচু মিনার তৈরি করে হেসে উঠল এবং বন্ধুদের ডাকল।";
    static final String THAI = "เด็กสร้างหอคอยสูงแล้วหัวเราะกับเพื่อนที่สนามเด็กเล่น";
    static final String VIETNAMESE =
            "Hôm nay bé Ánh xếp một tòa tháp thật cao rồi cười vui vẻ với các bạn ở ngoài vườn.";
    static final String WELSH = "Adeiladodd y plentyn dŵr a thŷ, gwên a tŵr, ac fe ganodd â'r ŵyn yn yr ardd.";
    static final String YORUBA =
            "Ọmọ náà kọ́ ilé gíga, ó sì rẹ́rìn-ín; ó wí pé: ṣé ẹ rí i? e\u0323\u0300 s\u0323 m\u0300.";
    static final String POLYTONIC = "Ὁ παῖς ᾠκοδόμησεν ὑψηλὸν πύργον καὶ ἐγέλασεν· ἆρ᾽ ὁρᾷς; ῥᾴδιον ἦν, ὦ μῆτερ.";
    static final String PERSIAN = "کودک یک برج بلند ساخت و خندید؛ می\u200cخواهد پل بسازد، گفت: «چهار پایه».";
    static final String URDU = "بچے نے ایک اونچا مینار بنایا اور ہنس پڑا، پھر ٹوکری میں ڈال دیا۔";
    static final String TAMIL = "குழந்தை ஒரு உயரமான கோபுரத்தைக் கட்டி மகிழ்ச்சியுடன் சிரித்தது.";
    static final String GURMUKHI = "ਬੱਚੇ ਨੇ ਇੱਕ ਉੱਚਾ ਮੀਨਾਰ ਬਣਾਇਆ ਅਤੇ ਖਿੜਖਿੜਾ ਕੇ ਹੱਸ ਪਿਆ।";
    static final String GUJARATI = "બાળકે એક ઊંચો મિનારો બનાવ્યો અને મિત્રો સાથે ખડખડાટ હસી પડ્યું.";
    static final String CHINESE = "孩子搭了一座很高的塔，然后笑着说：“看，它比我还高！”（真的）。";
    static final String JAPANESE = "こどもが高い塔をつくって、「見て！」と笑いました。カメラも、ゲームも。";
    static final String FIGURES = "½ kg, 3×4 = 12, 20 %, £5, €7, ₹8, ₪9, ₽1, ¥2, ₺3, ₦4, ₩5, ฿6, ४५६ ৭৮৯";
    static final String EMOJI = "Happy birthday \uD83C\uDF82 with a bear \uD83E\uDDF8 and \uD55C!";

    private SampleBooks() {}

    static Figure photo(int seed, int width, int height, String caption) {
        byte[] bytes = Photographs.landscape(width, height, seed);
        return new Figure(Photographs.jpeg("photo-" + seed, bytes), "A coloured drawing number " + seed + ".", caption);
    }

    static Book of(Block... blocks) {
        return book(Optional.empty(), 0, List.of(blocks));
    }

    static Book book(Optional<Cover> cover, int contentsDepth, List<Block> blocks) {
        Section all = Section.own(blocks);
        return new Book("Ada's learning journal", Locale.UK, cover, contentsDepth, List.of(all), List.of());
    }

    static Book everything() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Autumn term"));
        blocks.add(Paragraph.of(
                "Ada began at Willow Room in September. She came in holding her father's hand,"
                        + " and by the end of the week she was holding the door for others.",
                Tone.LEAD));
        observation(blocks, "A tower taller than me", 1);
        observation(blocks, "Leaves in every colour", 2);
        blocks.add(new Heading(1, "Words of home"));
        languages(blocks);
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, "Looking back"));
        blocks.add(new Heading(3, "A level is skipped here"));
        blocks.add(Table.of(
                List.of("Area", "What we noticed", "When"),
                List.of(
                        List.of(
                                "Communication and language",
                                "Tells a story with a beginning and an end.",
                                "4 October"),
                        List.of("Physical development", "Climbs the frame with alternating feet.", "19 November"),
                        List.of(
                                "Mathematics",
                                "Counts seven acorns and knows that there are still seven when they are moved.",
                                "2 December"))));
        blocks.add(ListBlock.numbers(List.of(
                "Visit the library.",
                "Plant beans on the window sill and measure them"
                        + " every Friday with the wooden rods, writing down what we see together.",
                "Sing.")));
        Cover cover = new Cover(
                "Ada's learning journal",
                "From September 2025 to July 2026",
                List.of("Willow Room, Harbour Nursery", "Printed for Ada's family"),
                Optional.of(photo(77, 1800, 1200, "")));
        return book(Optional.of(cover), 2, blocks);
    }

    private static void observation(List<Block> blocks, String title, int seed) {
        blocks.add(new Heading(2, title));
        blocks.add(Paragraph.of("Kim Osei, key person · 14 October 2025 · Garden", Tone.BYLINE));
        blocks.add(Paragraph.of("Ada carried the long blocks one at a time from the shelf to the carpet. She stood"
                + " them on end, looked at each for a while, and moved two of them closer together before she laid"
                + " the flat piece across. “It's a bridge,” she said, “and now it's a door.” When it fell she"
                + " laughed and began again with the widest block at the bottom."));
        blocks.add(Paragraph.of("She worked for twenty minutes and asked Ben to hold the last one while she climbed"
                + " on the low stool. Together they counted: one, two, three, seven."));
        blocks.add(photo(seed, 1500, 1000, "The bridge that became a door, just before it fell for the third time."));
        blocks.add(new Heading(3, "What we think"));
        blocks.add(ListBlock.bullets(List.of(
                "She plans before she builds, and changes the plan.",
                "She compares lengths by laying blocks side by side and uses the words “taller”, “wider” and “the"
                        + " same” without being asked.")));
        blocks.add(new PhotoGrid(List.of(
                photo(seed * 10 + 1, 900, 1200, "Carrying"),
                photo(seed * 10 + 2, 900, 1200, "Looking closely at the two that wobble"),
                photo(seed * 10 + 3, 900, 1200, "Ben helps"),
                photo(seed * 10 + 4, 1200, 800, "The whole town"),
                photo(seed * 10 + 5, 1200, 800, ""))));
        blocks.add(new Aside(List.of(
                Paragraph.of("Ada's mother · 15 October", Tone.BYLINE),
                Paragraph.of("At home she builds with cushions. We will bring a photo!"),
                Paragraph.of("Kim Osei · 15 October", Tone.BYLINE),
                Paragraph.of("We would love that.", Tone.QUOTE))));
    }

    private static void languages(List<Block> blocks) {
        blocks.add(Paragraph.of(LATIN));
        blocks.add(Paragraph.of(GREEK).in(Locale.forLanguageTag("el")));
        blocks.add(Paragraph.of(CYRILLIC).in(Locale.forLanguageTag("ru")));
        blocks.add(Paragraph.of(ARABIC).in(Locale.forLanguageTag("ar")));
        blocks.add(Paragraph.of(HEBREW).in(Locale.forLanguageTag("he")));
        blocks.add(Paragraph.of(DEVANAGARI).in(Locale.forLanguageTag("hi")));
        blocks.add(Paragraph.of(BENGALI).in(Locale.forLanguageTag("bn")));
        blocks.add(Paragraph.of(THAI).in(Locale.forLanguageTag("th")));
        blocks.add(Paragraph.of(VIETNAMESE).in(Locale.forLanguageTag("vi")));
        blocks.add(Paragraph.of(WELSH).in(Locale.forLanguageTag("cy")));
        blocks.add(Paragraph.of(YORUBA).in(Locale.forLanguageTag("yo")));
        blocks.add(Paragraph.of(POLYTONIC).in(Locale.forLanguageTag("grc")));
        blocks.add(Paragraph.of(PERSIAN).in(Locale.forLanguageTag("fa")));
        blocks.add(Paragraph.of(URDU).in(Locale.forLanguageTag("ur")));
        blocks.add(Paragraph.of(TAMIL).in(Locale.forLanguageTag("ta")));
        blocks.add(Paragraph.of(GURMUKHI).in(Locale.forLanguageTag("pa")));
        blocks.add(Paragraph.of(GUJARATI).in(Locale.forLanguageTag("gu")));
        blocks.add(Paragraph.of(CHINESE).in(Locale.forLanguageTag("zh")));
        blocks.add(Paragraph.of(JAPANESE).in(Locale.forLanguageTag("ja")));
        blocks.add(Paragraph.of(FIGURES));
        blocks.add(
                Paragraph.of("הילדה בנתה (עם חברים) ואז הלכה הביתה עם Kim Osei").in(Locale.forLanguageTag("he")));
        blocks.add(Paragraph.of("שלום (hello) 12").in(Locale.forLanguageTag("he")));
        blocks.add(Paragraph.of("a" + "\u0301".repeat(40) + " \u0378 \uE000"));
        blocks.add(Paragraph.of(EMOJI));
        blocks.add(new Aside(List.of(Paragraph.of(ARABIC).in(Locale.forLanguageTag("ar")))));
    }
}
