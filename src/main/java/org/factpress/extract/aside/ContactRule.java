package org.factpress.extract.aside;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.extract.language.NumberWords;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;

/** Phone numbers, web and mail addresses, clock times and numeric dates: shapes of characters rather than of words. */
public final class ContactRule implements Rule {
    private static final String GAP = "[\\s.\\u00A0\\u2011–-]{0,3}";
    private static final String ANY = "";
    /** A shape that begins with a word has its first digit among as many characters: "SW1A 1AA", "L. 412". */
    private static final int FIRST_DIGIT = 6;

    /**
     * A shape is tried only where it may open: at a digit behind none, a plus or a bracket. What is claimed starts at the
     * shape's first group, if it has one, where words before the digits belong to it.
     *
     * @param behind the signs of which one stands behind the shape's first digits, but for blanks, or opens it; any where none is named
     * @param leads the words of which one leads to it; it needs none where none is named
     */
    private record Shape(Pattern pattern, SetAsideReason reason, String behind, Set<String> leads) {
        int start(Matcher matcher) {
            return matcher.groupCount() > 0 ? matcher.start(1) : matcher.start();
        }

        boolean fits(Opening opening) {
            return behind.isEmpty() || behind.indexOf(opening.behind()) >= 0;
        }
    }

    /**
     * Where a shape may begin.
     *
     * @param behind the character behind the digits there, but for blanks, or the sign itself
     * @param word whether a word begins there
     * @param touchesWord whether its digits stand right behind a letter
     */
    private record Opening(int at, char behind, boolean word, boolean touchesWord) {
        /** Whether the word that leads there may be no token of the sentence: "doi10.1", or the end of the one before. */
        boolean follows(Workpiece work) {
            return touchesWord || at == work.sentence().start();
        }
    }

    /** Addresses of the web and of mail, the only shapes that open with a letter. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?U:\\b)(?:https?://|www\\.)\\S+|(?U:\\b)[\\w.+-]+@[\\w-]+\\.[\\w.]+|(?U:\\b)[\\w-]+(?:\\.[\\w-]+)*\\.(?:org|com|net|gov|edu|int|example|info)(?:/\\S*)?");

    /** Those of the language may open with a word. */
    private final List<Shape> ofLanguage;

    private static final List<Shape> SHAPES = List.of(
            shape(
                    "(?U:\\b)(?:19|20)\\d\\d-[01]\\d-[0-3]\\d(?U:\\b)|(?U:\\b)[0-3]?\\d[./][01]?\\d[./](?:19|20)\\d\\d(?U:\\b)|(?U:\\b)[01]?\\d/[0-3]?\\d/(?:19|20)?\\d\\d(?U:\\b)",
                    SetAsideReason.DATE,
                    "-./"),
            shape(
                    "(?:\\+\\d{1,3}" + GAP + ")?\\(0?\\d{1,4}\\)" + GAP + "\\d{2,4}(?:" + GAP
                            + "\\d{2,4}){1,3}(?:\\s*(?i:x|ext)\\.?\\s*\\d{1,6})?",
                    SetAsideReason.PHONE,
                    "+("),
            shape(
                    "\\+(?=(?:\\D{0,3}\\d){7})\\d{1,3}(?:" + GAP
                            + "\\(?\\d{1,4}\\)?){2,5}(?:\\s*(?i:x|ext)\\.?\\s*\\d{1,6})?",
                    SetAsideReason.PHONE,
                    "+"),
            shape(
                    "(?U:\\b)\\d{3}[-.–]\\d{3}[-.–]\\d{4}(?:\\s*(?i:x|ext)\\.?\\s*\\d{1,6})?(?U:\\b)",
                    SetAsideReason.PHONE, "-.–"),
            led(
                    "(?i)(?<=(?U:\\b)(?:tel|phone|telephone|call|fax|mobile|hotline|helpline|ring|dial|text|sms|whatsapp|cell)[.:]{0,2}\\s{1,2})\\d[\\d\\s.–-]{4,}\\d(?:\\s*(?:x|ext)\\.?\\s*\\d{1,6})?",
                    SetAsideReason.PHONE,
                    "tel phone telephone call fax mobile hotline helpline ring dial text sms whatsapp cell"),
            shape(
                    "(?<![\\d:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?!:\\d|\\.\\d)(?:\\s*(?i:[ap]\\.m\\.|[ap]m(?U:\\b)))?",
                    SetAsideReason.TIME,
                    ":"),
            shape(
                    "(?U:\\b)[0-2]\\d[0-5]\\d(?= (?:GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT|IST|JST|EAT|WAT|AEST)(?U:\\b))",
                    SetAsideReason.TIME,
                    "GUBCEPIJWA"),
            shape(
                    "(?U:\\b)(?:1[0-2]|0?\\d)(?:\\.[0-5]\\d)?\\s*(?i:[ap]\\.m\\.|[ap]m(?U:\\b))",
                    SetAsideReason.TIME,
                    ".apAP"),
            led(
                    "(?i)(?<=(?U:\\b)ISBN(?:-1[03])?:?\\s{1,2})[\\d][\\d -]{8,15}[\\dX](?U:\\b)",
                    SetAsideReason.IDENTIFIER,
                    "isbn"),
            shape("(?U:\\b)\\d{2,5}-\\d{1,7}-\\d{1,7}(?:-\\d{1,7})*(?U:\\b)", SetAsideReason.IDENTIFIER, "-"),
            shape("(?U:\\b)\\d{4}-\\d{3}(?= \\p{Lu})", SetAsideReason.ADDRESS, "-"),
            led(
                    "(?i)(?<=((?U:\\b)(?:doi|ISSN|ISRCTN|arXiv):?\\s{0,2}))\\d[\\w./-]*\\w",
                    SetAsideReason.IDENTIFIER,
                    "doi issn isrctn arxiv"),
            shape("(?U:\\b)\\d{1,4} ?\\(\\d{1,3}\\): ?\\d{1,5}(?:[-–]\\d{1,5})?", SetAsideReason.IDENTIFIER, "("),
            shape("(?U:\\b)24/7(?U:\\b)", SetAsideReason.IDIOM, "/"));

    private final int leads;

    public ContactRule(Vocabulary vocabulary) {
        this.ofLanguage =
                vocabulary.table("shapes").stream().map(ContactRule::shape).toList();
        this.leads = vocabulary
                .lexicon()
                .phrases()
                .add(SHAPES.stream().flatMap(shape -> shape.leads().stream()).toList());
    }

    /** A row of the language's own shapes: its reason, then its pattern, in which the column sign may stand. */
    private static Shape shape(Vocabulary.Entry entry) {
        return shape(
                // Up to Java 18 a bare \\b knew all letters, since then those of ASCII only: "\\bà" would never match.
                String.join("|", entry.columns()).replace("\\b", "(?U:\\b)"),
                SetAsideReason.valueOf(entry.phrase().toUpperCase(Locale.ROOT).replace('-', '_')),
                ANY);
    }

    private static Shape shape(String regex, SetAsideReason reason, String behind) {
        return new Shape(Pattern.compile(regex), reason, behind, Set.of());
    }

    private static Shape led(String regex, SetAsideReason reason, String leads) {
        return new Shape(Pattern.compile(regex), reason, ANY, Set.of(leads.split(" ")));
    }

    @Override
    public void apply(Workpiece work) {
        if (!NumberWords.anyDigits(work.sentence().tokens())) {
            return;
        }
        if (mayHoldAddress(work)) {
            addresses(work);
        }
        List<Opening> openings = openings(work);
        if (openings.isEmpty()) {
            return;
        }
        boolean led = work.sentence().mayKnow(leads) || openings.stream().anyMatch(opening -> opening.follows(work));
        find(work, ofLanguage, openings, led);
        find(work, SHAPES, openings.stream().filter(opening -> !opening.word()).toList(), led);
    }

    /** Each address has a mail sign, two slashes, or a dot beside a letter. */
    private static boolean mayHoldAddress(Workpiece work) {
        String text = work.document().text();
        for (int i = work.sentence().start(); i < work.sentence().end() - 1; i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (c == '@' || c == '/' && next == '/' || c == '.' && isInAddress(text, i, next)) {
                return true;
            }
        }
        return false;
    }

    /** "example.org", "www.": a blank behind the dot ends the address before it. */
    private static boolean isInAddress(String text, int dot, char next) {
        boolean letterBefore = dot > 0 && Character.isLetter(text.charAt(dot - 1));
        return Character.isLetter(next) || letterBefore && !Character.isWhitespace(next);
    }

    private static void addresses(Workpiece work) {
        Matcher matcher = matcher(work, ADDRESS);
        while (matcher.find()) {
            claim(work, matcher.start(), matcher.end(), SetAsideReason.IDENTIFIER);
        }
    }

    private static boolean opens(String text, int i) {
        char c = text.charAt(i);
        return c == '+' || c == '(' || isDigit(c) && (i == 0 || !isDigit(text.charAt(i - 1)));
    }

    private static boolean opensWord(String text, int i) {
        return Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static List<Opening> openings(Workpiece work) {
        String text = work.document().text();
        List<Opening> openings = new ArrayList<>();
        int digit = Integer.MAX_VALUE;
        for (int i = work.sentence().end() - 1; i >= work.sentence().start(); i--) {
            digit = isDigit(text.charAt(i)) ? i : digit;
            boolean sign = opens(text, i);
            if (sign || digit - i < FIRST_DIGIT && opensWord(text, i)) {
                boolean touches = sign && i > 0 && Character.isLetter(text.charAt(i - 1));
                openings.add(new Opening(i, behind(text, i), !sign, touches));
            }
        }
        Collections.reverse(openings);
        return openings;
    }

    private static char behind(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        while (end > at && end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end < text.length() ? text.charAt(end) : '\n';
    }

    private static void find(Workpiece work, List<Shape> shapes, List<Opening> openings, boolean led) {
        if (openings.isEmpty()) {
            return;
        }
        Matcher matcher = matcher(work, ADDRESS);
        for (Shape shape : shapes) {
            if (led || shape.leads().isEmpty()) {
                find(work, shape, matcher, openings);
            }
        }
    }

    private static void find(Workpiece work, Shape shape, Matcher matcher, List<Opening> openings) {
        int end = 0;
        // A matcher that changes its pattern is set up anew: once for a shape, and only where the shape may fit.
        boolean set = false;
        for (Opening opening : openings) {
            if (opening.at() < end || !shape.fits(opening)) {
                continue;
            }
            if (!set) {
                matcher.usePattern(shape.pattern());
                set = true;
            }
            if (matcher.region(opening.at(), work.sentence().end()).lookingAt()) {
                end = matcher.end();
                claim(work, shape.start(matcher), end, shape.reason());
            }
        }
    }

    private static Matcher matcher(Workpiece work, Pattern pattern) {
        return pattern.matcher(work.document().text())
                .region(work.sentence().start(), work.sentence().end())
                .useTransparentBounds(true);
    }

    private static void claim(Workpiece work, int start, int end, SetAsideReason reason) {
        List<Token> tokens = work.sentence().tokens();
        int from = 0;
        while (from < tokens.size() && tokens.get(from).end() <= start) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < end) {
            to++;
        }
        if (from < to && work.free(from, to) && NumberWords.anyDigits(tokens.subList(from, to))) {
            work.setAside(from, to, reason, null);
        }
    }
}
