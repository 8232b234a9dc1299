package org.factpress.bench;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text of a shape that catches programs out, in any size; {@code full} is the size that must be borne. */
record Shape(String name, String suffix, int full, IntFunction<String> text) {
    private static final String SENTENCE = "In 2012, over 500 officers were trained and 2.2 percent of cases failed. ";

    static List<Shape> all() {
        return List.of(
                new Shape("plain prose", ".txt", 1_000_000, n -> repeat(SENTENCE, n / SENTENCE.length())),
                new Shape("prose in paragraphs", ".txt", 1_000_000, n -> repeat(SENTENCE + "\n\n", n / SENTENCE.length())),
                new Shape("line of digits", ".txt", 200_000, n -> "7".repeat(n)),
                new Shape("digits and commas", ".txt", 200_000, n -> repeat("1,234,", n / 6)),
                new Shape("nested tags", ".html", 50_000, n -> repeat("<div>", n) + "12 cases" + repeat("</div>", n)),
                new Shape("unclosed tags", ".html", 50_000, n -> repeat("<b><i>5 ", n)),
                new Shape("commas", ".txt", 1_000_000, n -> ",".repeat(n)),
                new Shape("opening brackets", ".txt", 1_000_000, n -> "(".repeat(n)),
                new Shape("square brackets", ".txt", 200_000, n -> "[1".repeat(n / 2)),
                new Shape("words without a stop", ".txt", 300_000, n -> repeat("word ", n)),
                new Shape("capitals without a stop", ".txt", 100_000, n -> repeat("Word ", n)),
                new Shape("one one one", ".txt", 1_000_000, n -> repeat("one ", n)),
                new Shape("and and and", ".txt", 100_000, n -> repeat("and ", n)),
                new Shape("five and five", ".txt", 100_000, n -> repeat("5 and ", n)),
                new Shape("1 - 1 - 1", ".txt", 100_000, n -> repeat("1 - ", n)),
                new Shape("percent of percent of", ".txt", 50_000, n -> repeat("5 percent of ", n)),
                new Shape("from 1% to from 1% to", ".txt", 50_000, n -> repeat("fell from 1% to ", n)),
                new Shape("no spaces", ".txt", 200_000, n -> "x".repeat(n)),
                new Shape("letters and digits", ".txt", 200_000, n -> repeat("a1", n / 2)),
                new Shape("dots", ".txt", 1_000_000, n -> ".".repeat(n)),
                new Shape("quotes", ".txt", 300_000, n -> "“".repeat(n)),
                new Shape("asterisks", ".txt", 300_000, n -> "*".repeat(n)),
                new Shape("spaces", ".txt", 1_000_000, n -> "a" + " ".repeat(n) + "5"),
                new Shape("line ends", ".txt", 1_000_000, n -> "a" + "\n".repeat(n) + "5"),
                new Shape("lines of one digit", ".txt", 100_000, n -> repeat("5\n", n)),
                new Shape("table", ".html", 20_000, Shape::table),
                new Shape("wide table", ".html", 5_000, Shape::wideTable),
                new Shape("one sentence of numbers", ".txt", 20_000, n -> repeat("12 cases, ", n)),
                new Shape("one sentence of percents", ".txt", 20_000, n -> repeat("2.5% ", n)),
                new Shape("years", ".txt", 50_000, n -> repeat("in 2012 ", n)),
                new Shape("places", ".txt", 50_000, n -> repeat("Paris, ", n)),
                new Shape("abbreviations", ".txt", 50_000, n -> repeat("International Justice Mission (IJM) ", n / 4)),
                new Shape("headings", ".html", 20_000, n -> repeat("<h2>Results 2012</h2><p>5 cases</p>", n)),
                new Shape("list", ".html", 20_000, n -> "<ul>" + repeat("<li>5 cases of 12</li>", n) + "</ul>"),
                new Shape("stat cards", ".html", 10_000, n -> repeat("<div><div>73%</div><div>of cases</div></div>", n)));
    }

    private static String repeat(String text, int n) {
        return text.repeat(Math.max(1, n));
    }

    private static String table(int rows) {
        return "<table><tr><th>Year</th><th>Cases</th><th>Share (%)</th></tr>"
                + IntStream.range(0, rows)
                        .mapToObj(i -> "<tr><td>Town " + i + "</td><td>" + (i * 7 % 1000) + "</td><td>" + (i % 100)
                                + "</td></tr>")
                        .collect(Collectors.joining())
                + "</table>";
    }

    private static String wideTable(int columns) {
        String heads = IntStream.range(0, columns).mapToObj(i -> "<th>Head " + i + "</th>").collect(Collectors.joining());
        String cells = IntStream.range(0, columns).mapToObj(i -> "<td>" + i + "</td>").collect(Collectors.joining());
        return "<table><tr>" + heads + "</tr><tr>" + cells + "</tr><tr>" + cells + "</tr></table>";
    }
}
