package org.factpress.extract.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.factpress.extract.language.Sentence;
import org.factpress.gazetteer.Gazetteer;
import org.factpress.model.Block;
import org.jspecify.annotations.Nullable;

/** The places in force while a document is read: its own, that of the section and of the paragraph, and a group named together. */
public final class PlaceFocus {
    private List<String> home = List.of();
    private List<String> section = List.of();
    private List<String> paragraph = List.of();
    private @Nullable Block block;
    private @Nullable Sentence sentence;
    private @Nullable PlaceScene scene;
    private boolean company;
    private @Nullable String country;
    private boolean groupUnknown;
    private List<String> group = List.of();
    private final Map<Integer, List<String>> byCount = new HashMap<>();
    private final Map<Integer, List<String>> laterByCount = new HashMap<>();
    private final Set<String> teams = new HashSet<>();

    /** What the sentence says as a whole; asked of the reader when another sentence begins. */
    PlaceScene scene(Sentence entered, Supplier<PlaceScene> reader) {
        PlaceScene known = scene;
        if (known == null || sentence != entered) {
            known = reader.get();
            sentence = entered;
            scene = known;
        }
        return known;
    }

    /** The country that the document is about; null where none stands out. */
    @Nullable
    public String country() {
        return country;
    }

    public void country(String name) {
        country = name;
    }

    /** The place that the document as a whole is about. */
    public List<String> home() {
        return home;
    }

    public void home(List<String> places) {
        home = places;
    }

    /** A report of a company's results: its home and its markets are not the places of its figures. */
    boolean ofCompany() {
        return company;
    }

    void ofCompany(boolean reports) {
        company = reports;
    }

    /** The places in force here, the nearest first. */
    List<String> places() {
        return paragraph.isEmpty() ? wider() : paragraph;
    }

    /** The places in force beyond this paragraph. */
    List<String> wider() {
        return section.isEmpty() ? home : section;
    }

    public void enter(Block entered) {
        if (block != null && !block.equals(entered)) {
            paragraph = List.of();
            groupUnknown = false;
        }
        block = entered;
    }

    void startSection(List<String> places) {
        section = places;
        paragraph = List.of();
    }

    void paragraph(List<String> places) {
        paragraph = places;
    }

    /** Places named together hold for what is measured until others are named together. */
    void group(List<String> names) {
        byCount.put(names.size(), names);
        groupUnknown = false;
        if (names.size() > 1) {
            group = names;
        }
    }

    List<String> group() {
        return groupUnknown ? List.of() : group;
    }

    /** "in three locations" where no three were ever named. */
    void groupUnknown() {
        groupUnknown = true;
    }

    boolean isGroupUnknown() {
        return groupUnknown;
    }

    /** Groups named somewhere in the document, for a count that comes before its names. */
    void later(List<String> names) {
        laterByCount.putIfAbsent(names.size(), names);
    }

    /** The places last named together that were this many, else the first such that are named later. */
    List<String> numbering(int count) {
        List<String> before = byCount.get(count);
        return before != null ? before : laterByCount.getOrDefault(count, List.of());
    }

    void team(String name) {
        teams.add(name);
    }

    boolean isTeam(String name) {
        return teams.contains(name);
    }

    /** Whether these are parts of the place in force beyond the paragraph. */
    boolean isWithin(List<String> names) {
        return isWithin(names, wider());
    }

    static boolean isWithin(List<String> names, List<String> whole) {
        return whole.size() == 1
                && names.stream()
                        .allMatch(name -> Gazetteer.standard().liesIn(List.of(name), whole.get(0))
                                || isUnknown(name) && !isUnknown(whole.get(0)));
    }

    /** A place that the gazetteer does not have is too small to hold another, and may lie in any. */
    private static boolean isUnknown(String name) {
        return Gazetteer.standard().named(name).isEmpty();
    }
}
