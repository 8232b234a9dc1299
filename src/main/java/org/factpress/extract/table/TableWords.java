package org.factpress.extract.table;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.factpress.extract.language.NumberWords;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Sentences;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Piece;

/** The words by which heads of tables are told apart, and the rules that need them. */
public final class TableWords {
    private static final Pattern BRACKET = Pattern.compile("\\s*[(\\[]([^)\\]]{1,40})[)\\]]");

    private static final int LONGEST_HEAD = 200;

    private final Sentences sentences;
    private final TableUnits units;
    private final TableRule rule;
    private final Set<String> placeNouns;
    private final Set<String> numbers;
    private final QuantityWords words;

    public TableWords(Vocabulary vocabulary, QuantityWords words, Sentences sentences) {
        this.sentences = sentences;
        this.units = new TableUnits(vocabulary, words);
        this.rule = new TableRule(units, new NumberWords(vocabulary));
        this.numbers = vocabulary.words("cardinals");
        this.placeNouns = vocabulary.words("places-nouns");
        this.words = words;
    }

    TableUnits units() {
        return units;
    }

    TableRule rule() {
        return rule;
    }

    /** "Province", "Name of district", "City/town". */
    boolean isPlaceNoun(Sentence head) {
        return head.size() <= 6 && IntStream.range(0, head.size()).anyMatch(i -> placeNouns.contains(head.norm(i)));
    }

    /** "Both counties", "All five districts", "Three provinces". */
    boolean countsPlaces(Sentence head) {
        boolean counted = head.is(0, WordClass.PLACE_POINTER)
                || numbers.contains(head.norm(0))
                || head.token(0).isPlainWhole();
        return counted && isPlaceNoun(head);
    }

    /** Whether words beside the period say something of their own ("Cases in 2019"). */
    boolean tellsMore(Piece head) {
        Sentence sentence = head.sentence();
        return IntStream.range(0, sentence.size())
                .filter(i -> head.work().periods().stream().noneMatch(p -> p.from() <= i && i < p.to()))
                .filter(i -> sentence.token(i).isWord() && sentence.norm(i).length() > 3)
                .anyMatch(i -> head.work().free(i) && !words.isFunctionWord(sentence.token(i)));
    }

    /** A line that says nothing but the unit: "US$ million", "Figures in thousands", "%". */
    boolean isUnitOnly(Sentence head) {
        boolean brief = head.size() <= 7;
        boolean unit = units.of(head).isPresent();
        boolean opened = head.norm(0).equals("(") || head.is(0, WordClass.UNIT_OPENER);
        boolean sign = IntStream.range(0, head.size())
                .filter(i -> head.token(i).isWord() && !words.isFunctionWord(head.token(i)))
                .allMatch(i -> units.isUnitWord(head, i));
        return brief && unit && (opened || sign);
    }

    /** A head without its unit in brackets or behind its last comma. */
    String withoutUnit(String head) {
        if (head.length() > LONGEST_HEAD) {
            return head;
        }
        Matcher bracket = BRACKET.matcher(head);
        if (bracket.find() && isUnit(bracket.group(1))) {
            return head.substring(0, bracket.start()) + head.substring(bracket.end());
        }
        int comma = head.lastIndexOf(", ");
        return comma > 0 && isUnit(head.substring(comma + 1)) ? head.substring(0, comma) : head;
    }

    private boolean isUnit(String text) {
        String plain = text.strip();
        return isUnitOnly(sentences.plain(plain));
    }
}
