package org.factpress.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factpress.model.Zone;

/** Furniture of a page or press release, and short paragraphs that ask the reader to give, sign up or agree. */
final class BoilerplateRule {
    private static final Set<String> FURNITURE = Vocabulary.ZONES.words("furniture");
    private static final Pattern PHRASES = Vocabulary.ZONES.phrases("boilerplate");
    private static final Pattern SERVICES = Vocabulary.ZONES.phrases("services");
    private static final Pattern REPORT =
            Pattern.compile("\\d\\s?(?:%|per ?cent|pct|[mb]illion|bn(?U:\\b)|mn(?U:\\b))", Pattern.CASE_INSENSITIVE);
    private static final Pattern COPYRIGHT =
            Pattern.compile("^(?:©|\\(c\\)|copyright(?U:\\b))", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENTS = Vocabulary.ZONES.phrases("comments");
    private static final Pattern PARTS = Pattern.compile("\\s*(?:[|·•/»›\\n]|\\s[–—>-]\\s)\\s*");
    private static final Pattern METER = Pattern.compile(
            "[^\\p{L}\\d]*\\d[\\d.,]*\\s?[km]?[\\s-]*(?:min(?:ute)?s?[\\s-]*(?:read|listen|watch)?|comments?|shares?|views?|likes?|reads|replies|retweets|reactions|claps|followers)\\.?"
                    + "|(?:reading|read) time:?.{1,20}|(?:share|print|email|tweet|save|copy link)",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORT = 300;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_ENTRY = 28;

    private BoilerplateRule() {}

    static void apply(ZonedBlocks blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.isOpen(i) && matches(blocks.words(i))) {
                blocks.label(i, Zone.BOILERPLATE);
            }
        }
        labelComments(blocks);
    }

    /** What readers wrote below an article, from the heading over it to the end. */
    private static void labelComments(ZonedBlocks blocks) {
        boolean open = false;
        for (int i = blocks.size() / 2; i < blocks.size(); i++) {
            open |= blocks.zone(i) == Zone.HEADING && isOver(blocks.words(i), COMMENTS);
            if (open && blocks.isOpen(i)) {
                blocks.label(i, Zone.BOILERPLATE);
            }
        }
    }

    private static boolean isOver(String words, Pattern pattern) {
        return words.length() <= 40
                && pattern.matcher(words.replaceFirst("^[^\\p{L}]+", "")).lookingAt();
    }

    static boolean matches(String words) {
        String plain = words.replaceAll("[*_#]*(.*?)[*_:]*", "$1").strip().toLowerCase(Locale.ROOT);
        if (FURNITURE.contains(plain) || FURNITURE.contains(words.strip().toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (words.length() <= LONGEST_LINE && (isMeter(words) || isMenu(words))) {
            return true;
        }
        return words.length() <= SHORT
                && (PHRASES.matcher(words).find() || COPYRIGHT.matcher(words).find() || servesSite(words));
    }

    /** "Subscribe to our newsletter" serves the site; "subscription revenue grew 16 percent" reports. */
    private static boolean servesSite(String words) {
        return SERVICES.matcher(words).find() && !REPORT.matcher(words).find();
    }

    /** "By Ann Example | 4 min read | 27 comments": a line of which one part counts what the site counts. */
    private static boolean isMeter(String words) {
        String[] parts = PARTS.split(words);
        boolean read = METER.matcher(words).matches()
                && words.matches("(?s).*(?:read|listen|watch|comment|share|view|like).*");
        return read
                || parts.length > 1
                        && Stream.of(parts).anyMatch(part -> METER.matcher(part).matches());
    }

    /** "Home | Data | About us", "Home > Reports > 2021": short names of pages in a row. */
    private static boolean isMenu(String words) {
        String[] parts = PARTS.split(words);
        boolean home = parts[0].replaceAll("[\\[\\]]|\\(.*", "").equalsIgnoreCase("home");
        boolean entries = parts.length > 2
                && words.indexOf('|') > 0
                && Stream.of(parts)
                        .map(part -> part.replaceAll("\\]\\([^)]*\\)|\\[|\\(\\d+\\)", ""))
                        .allMatch(BoilerplateRule::isEntry);
        return parts.length > 1 && home || entries;
    }

    private static boolean isEntry(String part) {
        return part.length() <= LONGEST_ENTRY
                && part.chars().noneMatch(Character::isDigit)
                && !Sentences.endsComplete(part)
                && !part.isEmpty()
                && Character.isUpperCase(part.charAt(0));
    }
}
