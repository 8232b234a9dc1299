package org.factpress.extract.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Block;
import org.factpress.model.Zone;

/** Cuts a block into sentences: the JDK's break iterator, with breaks taken back where no sentence ends. */
public final class Sentences {
    private static final int LONGEST = 240;
    private static final Pattern NUMBER_OPENS = Pattern.compile("[.!?][\"”’)\\]]*\\s+(?=\\p{Sc}?\\d)");
    /** "2. 40 % of the members": what stands before the stop numbers a list. */
    private static final Pattern LIST_NUMBER = Pattern.compile("(?s)(?:.*\\n)?\\s*\\(?\\d{1,3}\\.\\s*");

    private final Set<String> abbreviations;
    private final Lexicon lexicon;
    private final Typography typography;
    private final Locale locale;

    public Sentences(Vocabulary vocabulary) {
        this.locale = Locale.forLanguageTag(vocabulary.language());
        this.typography = vocabulary.typography();
        this.lexicon = vocabulary.lexicon();
        this.abbreviations = vocabulary.words("abbreviations");
    }

    public List<Sentence> of(List<Block> blocks, String stored) {
        return of(blocks, stored, "");
    }

    /** The sentences of all blocks, in their order; {@code moneyLetters} are the single letters that are signs of money here. */
    public List<Sentence> of(List<Block> blocks, String stored, String moneyLetters) {
        List<Sentence> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        blocks.forEach(block -> add(sentences, block, stored, moneyLetters, breaks));
        return sentences;
    }

    private void add(List<Sentence> sentences, Block block, String stored, String moneyLetters, BreakIterator breaks) {
        String text = block.text(stored);
        breaks.setText(text);
        int start = 0;
        for (int stop = breaks.next(); stop != BreakIterator.DONE; stop = breaks.next()) {
            if (stop == text.length() || endsHere(text, start, stop)) {
                start = beforeNumber(sentences, block, stored, text.substring(start, stop), start, moneyLetters);
                add(sentences, block, stored, block.start() + start, block.start() + stop, moneyLetters);
                start = stop;
            }
        }
    }

    /** "We spent £2 million. £1 million of it went": the break iterator knows no sentence that opens with a number. */
    private int beforeNumber(
            List<Sentence> sentences, Block block, String stored, String part, int start, String moneyLetters) {
        Matcher opening = NUMBER_OPENS.matcher(part);
        int from = 0;
        while (opening.find()) {
            if (endsHere(part, from, opening.end())
                    && !LIST_NUMBER.matcher(part.substring(from, opening.end())).matches()) {
                int at = block.start() + start;
                add(sentences, block, stored, at + from, at + opening.end(), moneyLetters);
                from = opening.end();
            }
        }
        return start + from;
    }

    /** Words that stand by themselves as one sentence. */
    public Sentence plain(String words) {
        List<Token> tokens = Lexer.tokens(typography, words, 0, words.length());
        return new Sentence(Block.of(Zone.TABLE_HEADER, 0, words.length()), 0, words.length(), tokens, lexicon);
    }

    private void add(List<Sentence> sentences, Block block, String stored, int start, int end, String moneyLetters) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(stored.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(stored.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            cut(sentences, block, Lexer.tokens(typography, stored, from, to, moneyLetters));
        }
    }

    /** What runs on for hundreds of words is no sentence; it is cut where it can be, so that no text costs more than its length. */
    private void cut(List<Sentence> sentences, Block block, List<Token> tokens) {
        int start = 0;
        while (start < tokens.size()) {
            int stop = tokens.size() - start <= LONGEST ? tokens.size() : stop(tokens, start);
            List<Token> part = tokens.subList(start, stop);
            sentences.add(new Sentence(
                    block, part.get(0).start(), part.get(part.size() - 1).end(), List.copyOf(part), lexicon));
            start = stop;
        }
    }

    private static int stop(List<Token> tokens, int start) {
        for (int i = start + LONGEST; i > start + LONGEST / 2; i--) {
            if (",;".contains(tokens.get(i - 1).text())) {
                return i;
            }
        }
        return start + LONGEST;
    }

    private boolean endsHere(String text, int start, int stop) {
        String before = text.substring(start, stop).stripTrailing();
        if (before.isEmpty()) {
            return false;
        }
        boolean lowerNext = stop < text.length() && Character.isLowerCase(text.charAt(stop));
        char last = before.charAt(before.length() - 1);
        if (last == '.') {
            return !lowerNext && !abbreviations.contains(lastWord(before));
        }
        // A line end within a paragraph is no sentence end; the break iterator only stops there for separators.
        return "!?…\"”’')]:;*_".indexOf(last) >= 0 && !lowerNext;
    }

    private static String lastWord(String text) {
        int stop = text.length() - 1;
        int from = stop;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        return word.length() == 1 && from > 0 && Character.isUpperCase(text.charAt(from)) ? "no" : word;
    }
}
