package org.factpress.report;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words drawn by chance: plain, accented, endless, in scripts that run the other way, and in some that no font here has. */
final class RandomWords {
    private static final List<String> PLAIN = List.of(
            "children",
            "of",
            "the",
            "households",
            "reached",
            "in",
            "their",
            "district",
            "and",
            "whose",
            "share",
            "was",
            "measured",
            "again",
            "by",
            "interviewers",
            "who",
            "asked",
            "for",
            "a",
            "visit");
    private static final List<String> ACCENTED = List.of(
            "Łódź",
            "Ångström",
            "São Tomé and Príncipe",
            "Côte d’Ivoire",
            "Nguyễn Thị Hương",
            "Žďár nad Sázavou",
            "Ålesund",
            "N’Djaména",
            "e\u0301tude",
            "Αθήνα",
            "Київ",
            "Владивосток",
            "coöperation",
            "İstanbul");
    private static final List<String> RIGHT_TO_LEFT = List.of(
            "ירושלים",
            "תל אביב־יפו",
            "שָׁלוֹם",
            "القاهرة",
            "حقوق الطفل في كمبوديا",
            "الأطفال دون 18 سنة",
            "۲۰۱۵",
            "٢٠١٥",
            "דו״ח (2015) על ילדים");
    private static final List<String> RARE = List.of(
            "ភ្នំពេញ",
            "សៀមរាប",
            "東京都",
            "서울특별시",
            "กรุงเทพมหานคร",
            "नेपाल",
            "አዲስ አበባ",
            "𝟛½ ⅔",
            "✔",
            "\uD83D\uDE80",
            "👩\u200d👩\u200d👧",
            "a\u0335\u0336\u20e3",
            "\uE000",
            "\uFFFD",
            "zero\u200bwidth");
    private static final List<String> UNITS =
            List.of("household", "child", "USD", "person", "km2", "year", "interview");

    private final Random random;

    RandomWords(Random random) {
        this.random = random;
    }

    /** No digit, no number word and no mark of Markdown. */
    String plain(int count) {
        return some(count, PLAIN);
    }

    String sentence(int count) {
        return IntStream.range(0, count).mapToObj(each -> word()).collect(Collectors.joining(" "));
    }

    String label() {
        return sentence(1 + random.nextInt(8));
    }

    /** One to three lines and more. */
    String title() {
        return sentence(1 + random.nextInt(28));
    }

    String name() {
        return pick(ACCENTED);
    }

    String place() {
        return switch (random.nextInt(4)) {
            case 0 -> pick(RIGHT_TO_LEFT);
            case 1 -> pick(RARE);
            default -> pick(ACCENTED);
        };
    }

    String unit() {
        return pick(UNITS);
    }

    String fileName() {
        return random.nextInt(5) == 0 ? "x".repeat(1 + random.nextInt(120)) : pick(PLAIN);
    }

    String longWord() {
        return switch (random.nextInt(4)) {
            case 0 -> "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
            case 1 -> "https://example.org/" + "a-path/".repeat(1 + random.nextInt(12)) + "?q=" + "9".repeat(20);
            case 2 -> "c0ffee".repeat(1 + random.nextInt(30));
            default -> "W".repeat(1 + random.nextInt(150));
        };
    }

    private String word() {
        int drawn = random.nextInt(100);
        if (drawn < 78) {
            return pick(PLAIN);
        }
        if (drawn < 86) {
            return pick(ACCENTED);
        }
        if (drawn < 90) {
            return pick(RIGHT_TO_LEFT);
        }
        if (drawn < 93) {
            return pick(RARE);
        }
        return drawn < 98 ? number() : longWord();
    }

    private String number() {
        return switch (random.nextInt(5)) {
            case 0 -> "1,250,000.50";
            case 1 -> "15–30%";
            case 2 -> "\u00a0>\u00a0500";
            case 3 -> "(17)";
            default -> Integer.toString(random.nextInt(100_000));
        };
    }

    private String some(int count, List<String> from) {
        return IntStream.range(0, count).mapToObj(each -> pick(from)).collect(Collectors.joining(" "));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
