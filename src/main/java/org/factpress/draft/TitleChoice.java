package org.factpress.draft;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.draft.Opening.Line;
import org.jspecify.annotations.Nullable;

/** Chooses a release's title among the headlines of its documents: the one that says most of what all of them speak of. */
final class TitleChoice {
    private static final List<String> FRAMES = Vocabulary.phrases("frames.txt");
    private static final List<String> MONTHS = Vocabulary.phrases("months.txt");
    private static final List<String> ASKING = Vocabulary.phrases("questions.txt");
    private static final Pattern SITE = Pattern.compile("\\s+[|»·–—-]\\s+(?:\\p{Lu}[^|»·–—]*)$");
    private static final Pattern DATE_BEHIND =
            Pattern.compile("[,;:–—-]?\\s+(?:\\d{1,2}\\s+)?\\p{L}+\\s+(?:\\d{1,2},\\s+)?\\d{4}$");
    private static final Pattern LABEL = Pattern.compile("^([^:]{3,30}):\\s+(.+)$");
    private static final int STEM = 5;
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_SHARED = 5;

    private final List<Paper> papers;
    private final Map<String, Set<String>> documentsOf = new HashMap<>();

    TitleChoice(List<Paper> papers) {
        this.papers = papers;
        papers.forEach(paper -> stems(paper.document().text())
                .forEach(stem -> documentsOf
                        .computeIfAbsent(stem, key -> new HashSet<>())
                        .add(paper.document().path())));
    }

    private record Candidate(String title, Genre genre, double score) {}

    /** @param publisher whose name alone is no title */
    Optional<String> best(@Nullable String publisher) {
        return papers.stream()
                .flatMap(paper -> paper.opening().lines().stream()
                        .filter(line -> mayHead(line, paper))
                        .filter(line -> publisher == null
                                || !line.text().toLowerCase(Locale.ROOT).startsWith(publisher.toLowerCase(Locale.ROOT))
                                || line.text().contains(":"))
                        .filter(line -> !isMasthead(line, paper))
                        .map(line -> candidate(line, paper))
                        .flatMap(Optional::stream))
                .max(Comparator.comparingDouble(Candidate::score)
                        .thenComparing(Candidate::genre, Comparator.reverseOrder()))
                .map(Candidate::title);
    }

    /** The first heading; in a release, where a masthead may stand above the headline, any of its opening. */
    private static boolean mayHead(Line line, Paper paper) {
        Optional<Line> first =
                paper.opening().lines().stream().filter(Line::heading).findFirst();
        return paper.genre() == Genre.RELEASE || first.filter(line::equals).isPresent();
    }

    private Optional<Candidate> candidate(Line line, Paper paper) {
        String title = title(line.text());
        Set<String> stems = stems(title);
        boolean empty = stems.isEmpty() || title.endsWith("?") || isFrame(title) || isDateline(line, paper);
        return empty ? Optional.empty() : Optional.of(new Candidate(title, paper.genre(), score(title, stems, paper)));
    }

    /** How many of its words the other documents say too, and how much of the title that is. */
    private double score(String title, Set<String> stems, Paper paper) {
        double all = Math.max(1, papers.size() - 1);
        double shared = 0;
        for (String stem : stems) {
            Set<String> documents = documentsOf.getOrDefault(stem, Set.of());
            long others = documents.stream()
                    .filter(path -> !path.equals(paper.document().path()))
                    .count();
            shared += others / all;
        }
        double asking = Vocabulary.hits(ASKING, title) > 0 || stems.size() == 1 ? 2 : 0;
        return Math.min(MOST_SHARED, shared) / 2 + shared / stems.size() + standing(paper.genre()) - asking;
    }

    private static double standing(Genre genre) {
        return switch (genre) {
            case REPORT -> 2.0;
            case RELEASE -> 1.8;
            case QUESTIONS -> 0.2;
            case OTHER -> 0;
        };
    }

    /** A first line all in capitals, or one that is no heading, above another headline names who speaks. */
    private static boolean isMasthead(Line line, Paper paper) {
        List<Line> lines = paper.opening().lines();
        boolean first = lines.indexOf(line) == 0;
        boolean capitals = line.text().equals(line.text().toUpperCase(Locale.ROOT));
        boolean another = lines.stream()
                .skip(1)
                .anyMatch(other -> other.heading() && !isDateline(other, paper) && !isFrame(other.text()));
        return another && (!line.heading() || first && capitals);
    }

    static boolean isFrame(String line) {
        String plain = Vocabulary.plain(line);
        return FRAMES.contains(plain)
                || FRAMES.stream()
                        .anyMatch(frame ->
                                plain.startsWith(frame + " ") && plain.length() < frame.length() + 20 && isDated(line));
    }

    /** "Westport, Monday, 3 March 2025", "The Harbour Weekly, April 2025": nothing but who or where, and when. */
    static boolean isDateline(Line line, Paper paper) {
        boolean day = paper.extraction().dates().stream()
                .anyMatch(date -> date.start() >= line.start() && date.end() <= line.end());
        boolean end = line.text().matches(".*\\d{4}\\W*$");
        return end && (day || isDated(line.text())) && line.text().split("[,:]").length > 1
                || end && isDated(line.text()) && line.text().split("\\s+").length <= 4;
    }

    private static boolean isDated(String line) {
        return Vocabulary.hits(MONTHS, line) > 0;
    }

    /** Without what kind of text it is, the site's name and the day. */
    private static String title(String line) {
        String title = line;
        Matcher label = LABEL.matcher(title);
        if (label.matches() && isFrame(label.group(1).replaceAll("\\s*\\d+$", ""))) {
            title = label.group(2);
        }
        Matcher dated = DATE_BEHIND.matcher(title);
        if (dated.find() && isDated(dated.group())) {
            title = title.substring(0, dated.start());
        }
        Matcher site = SITE.matcher(title);
        if (site.find() && site.start() > title.length() / 3) {
            title = title.substring(0, site.start());
        }
        String bare = title.strip();
        return bare.isEmpty() ? bare : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : Vocabulary.plain(text).split(" ")) {
            if (word.length() > FEWEST_LETTERS && Character.isLetter(word.charAt(0))) {
                stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        }
        return stems;
    }
}
