package org.factpress.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.draft.Opening.Line;
import org.factpress.model.Block;
import org.factpress.model.Publisher;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** Finds who publishes: the name above a release's headline or in its dateline, which the documents name again, and the contact. */
final class PublisherTrace {
    private static final Pattern NAME = Pattern.compile(
            "(?:The |the |Le |La |L')?\\p{Lu}[\\p{L}'’&-]*(?: (?:of|the|for|and|in|on|de|du|des|la|le|les|et|pour|&"
                    + "|\\p{Lu}[\\p{L}'’&-]*)){1,7}");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern PHONE =
            Pattern.compile("(?:\\+|\\(?\\d)[\\d() \\u00A0–-]{7,20}\\d(?:,? (?:ext|x)\\.? ?\\d+)?");
    private static final Pattern PERSON =
            Pattern.compile("(?:^|[:,;\\n] ?)(\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}'’.-]+){1,2})(?=[,;\\n]|$)");
    private static final List<String> OFFICES = Vocabulary.phrases("offices.txt");
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "in", "on", "de", "du", "des", "la", "le", "les", "et", "pour");
    private static final int LONGEST_SIGN = 4;

    private final List<Paper> papers;

    PublisherTrace(List<Paper> papers) {
        this.papers = papers;
    }

    Optional<Publisher> publisher() {
        Optional<Paper> release =
                papers.stream().filter(paper -> paper.genre() == Genre.RELEASE).findFirst();
        Optional<String> name = release.flatMap(this::name);
        return name.map(found -> {
            String contact = release.map(PublisherTrace::contact).orElse("");
            return new Publisher(
                    found, person(contact, found), first(EMAIL, contact), first(PHONE, contact), null, null, null);
        });
    }

    private Optional<String> name(Paper release) {
        return candidates(release).stream()
                .filter(name -> NAME.matcher(name).matches() && !TitleChoice.isFrame(name))
                .map(this::asWritten)
                .filter(name -> mentions(name) > 1)
                .findFirst();
    }

    /** Lines above the headline, and what stands before the date of a dateline. */
    private static List<String> candidates(Paper release) {
        List<String> names = new ArrayList<>();
        String title = String.valueOf(release.document().title());
        for (Line line : release.opening().lines()) {
            boolean headline = line.heading() && line.text().equals(title) && !isCapitals(line.text());
            if (TitleChoice.isDateline(line, release)) {
                String before = line.text().split(", ?", 2)[0];
                // "New Town, 3 May 2025" says where.
                if (before.split(" ").length > 2) {
                    names.add(before);
                }
            } else if (!headline) {
                names.add(line.text());
                names.add(line.text().split(", ?", 2)[0]);
            }
        }
        return names;
    }

    /** A name all in capitals as the documents write it elsewhere, else with small letters. */
    private String asWritten(String name) {
        if (!isCapitals(name)) {
            return name;
        }
        Pattern written = Pattern.compile("(?i)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
        return papers.stream()
                .flatMap(paper -> written.matcher(paper.document().text())
                        .results()
                        .map(found -> found.group().replaceAll("\\s+", " ")))
                .filter(found -> !isCapitals(found))
                .findFirst()
                .orElseGet(() -> lowered(name));
    }

    private static String lowered(String name) {
        return Stream.of(name.split(" "))
                .map(word -> {
                    String small = word.toLowerCase(Locale.ROOT);
                    boolean sign = word.length() < LONGEST_SIGN && !SMALL.contains(small);
                    return SMALL.contains(small) ? small : sign ? word : word.charAt(0) + small.substring(1);
                })
                .collect(Collectors.joining(" "));
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private long mentions(String name) {
        String sought = " " + Vocabulary.plain(name) + " ";
        return papers.stream()
                .mapToLong(paper -> {
                    String text = " " + Vocabulary.plain(paper.document().text()) + " ";
                    return (text.length() - text.replace(sought, " ").length()) / Math.max(1, sought.length() - 1);
                })
                .sum();
    }

    private static String contact(Paper release) {
        return release.document().blocks().stream()
                .filter(block -> block.zone() == Zone.CONTACT)
                .map((Block block) -> block.text(release.document().text()).strip())
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String person(String contact, String publisher) {
        Matcher person = PERSON.matcher(contact);
        while (person.find()) {
            if (!person.group(1).equals(publisher) && Vocabulary.hits(OFFICES, person.group(1)) == 0) {
                return person.group(1);
            }
        }
        return null;
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group().strip() : null;
    }
}
