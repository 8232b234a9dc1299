package org.factpress.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A row in the making: kind letter, code, name, what it lies in (or its members), thousands of people, further names. */
record MadePlace(char kind, String code, String name, String within, long thousands, List<String> names) {
    /** What the hand-kept table of names calls this place. */
    String key() {
        return "CR".indexOf(kind) >= 0 ? code : name + "/" + (within.isEmpty() ? "" : within.substring(0, 2));
    }

    /** "Halle (Saale)", "Frankfurt (Oder)": the name that people say. */
    MadePlace plain() {
        String plain = name.replaceAll("\\s*\\([^)]*\\)", "");
        return new MadePlace(
                kind,
                code,
                plain,
                within,
                thousands,
                names.stream().filter(other -> !other.contains("(")).toList());
    }

    MadePlace named(String printed, List<String> more) {
        Set<String> all = new LinkedHashSet<>(more);
        all.addAll(names);
        all.add(name);
        all.remove(printed);
        return new MadePlace(kind, code, printed, within, thousands, List.copyOf(all));
    }

    /** What other rows call this place: its code, or where it lies and its name. */
    String id() {
        return switch (kind) {
            case 'C', 'R' -> code;
            case 'G' -> "*" + PlaceNames.key(name);
            default -> within + "/" + PlaceNames.key(name);
        };
    }

    String line() {
        return String.join("\t", id(), String.valueOf(kind), name, within, Long.toString(thousands));
    }

    /** The keys under which it is looked up. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        keys.add(PlaceNames.key(name));
        names.stream().map(PlaceNames::key).forEach(keys::add);
        return keys;
    }
}
