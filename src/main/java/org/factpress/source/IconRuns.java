package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds runs of icon names ("facebook instagram arrow-left …") that icon fonts leave in copied text, also when glued to
 * the end or start of a real sentence.
 */
final class IconRuns {
    /** A run's stretch of the text. */
    record Run(int start, int end) {}

    private static final Set<String> SURE = Vocabulary.ZONES.words("icon");
    private static final Set<String> LIKELY = Vocabulary.ZONES.words("icon-word");
    private static final Pattern TOKEN = Pattern.compile("[^\\s\\u00a0]+");
    private static final Pattern PLAIN = Pattern.compile("\\p{L}+(?:-[\\p{L}\\p{N}]+)*");
    private static final int LEAST = 6;
    private static final int LEAST_SURE = 3;
    private static final int MANY = 8;
    private static final int GAP = 2;

    private enum Kind {
        SURE,
        LIKELY,
        UNKNOWN,
        OTHER
    }

    private record Token(int start, int end, Kind kind) {
        boolean isIcon() {
            return kind == Kind.SURE || kind == Kind.LIKELY;
        }
    }

    private IconRuns() {}

    static List<Run> in(String text, int from, int to) {
        List<Token> tokens = tokens(text, from, to);
        List<Run> runs = new ArrayList<>();
        for (int first = 0; first < tokens.size(); ) {
            int last = tokens.get(first).isIcon() ? lastOfRun(tokens, first) : first;
            List<Token> run = tokens.subList(first, last + 1);
            if (isRun(run)) {
                runs.add(new Run(run.get(0).start, run.get(run.size() - 1).end));
            }
            first = last + 1;
        }
        return runs;
    }

    private static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(from, to);
        while (matcher.find()) {
            tokens.add(new Token(matcher.start(), matcher.end(), kindOf(matcher.group())));
        }
        return tokens;
    }

    private static Kind kindOf(String token) {
        // A set often numbers the variants of an icon: globe-2.
        String word = token.toLowerCase(Locale.ROOT).replaceFirst("-\\d+$", "");
        if (SURE.contains(word)
                || word.startsWith("arrow-")
                || word.startsWith("icon-")
                || word.startsWith("chevron-")) {
            return Kind.SURE;
        }
        if (LIKELY.contains(word)) {
            return Kind.LIKELY;
        }
        return PLAIN.matcher(token).matches() ? Kind.UNKNOWN : Kind.OTHER;
    }

    /** The last icon name that is reached from here across gaps of at most two unknown names. */
    private static int lastOfRun(List<Token> tokens, int first) {
        int last = first;
        for (int at = first + 1; at < tokens.size() && at - last <= GAP + 1; at++) {
            if (tokens.get(at).kind == Kind.OTHER) {
                break;
            }
            if (tokens.get(at).isIcon()) {
                last = at;
            }
        }
        return last;
    }

    private static boolean isRun(List<Token> run) {
        long icons = run.stream().filter(Token::isIcon).count();
        long sure = run.stream().filter(token -> token.kind == Kind.SURE).count();
        boolean named = sure >= LEAST_SURE || (sure > 0 && icons >= MANY);
        return run.size() >= LEAST && named && icons * 4 >= run.size() * 3L;
    }
}
