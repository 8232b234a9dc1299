package org.factpress.gazetteer;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A row in the making: kind letter, code, name, what it lies in (or its members), thousands of people, further names. */
record MadePlace(
        char kind, String code, String name, String french, String within, long thousands, List<String> names) {
    /** Macrons and breves, which transcriptions set and newspapers leave out. */
    private static final Pattern LINES = Pattern.compile("[\\u0304\\u0306]");

    /** What the hand-kept table of names calls this place. */
    String key() {
        return "CR".indexOf(kind) >= 0 ? code : name + "/" + (within.isEmpty() ? "" : within.substring(0, 2));
    }

    /** A place without a French name of its own. */
    MadePlace(char kind, String code, String name, String within, long thousands, List<String> names) {
        this(kind, code, name, "", within, thousands, names);
    }

    /** "Halle (Saale)", "Ōsaka": the name that people write. */
    MadePlace plain() {
        List<String> further =
                names.stream().filter(other -> !other.contains("(")).toList();
        return new MadePlace(kind, code, plain(name), plain(french), within, thousands, further);
    }

    private static String plain(String name) {
        String bare = name.replaceAll("\\s*\\([^)]*\\)", "").replace('’', '\'');
        String unlined =
                LINES.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(unlined, Normalizer.Form.NFC);
    }

    MadePlace named(String printed, String inFrench, List<String> more) {
        Set<String> all = new LinkedHashSet<>(more);
        all.addAll(names);
        all.add(name);
        all.remove(printed);
        return new MadePlace(
                kind, code, printed, inFrench.isEmpty() ? french : inFrench, within, thousands, List.copyOf(all));
    }

    MadePlace peopled(long people) {
        return new MadePlace(kind, code, name, french, within, people, names);
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
        return String.join(
                "\t",
                id(),
                String.valueOf(kind),
                name,
                within,
                Long.toString(thousands),
                french.equals(name) ? "" : french);
    }

    /** The keys under which it is looked up. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        keys.add(PlaceNames.key(name));
        names.stream().map(PlaceNames::key).forEach(keys::add);
        if (!french.isEmpty()) {
            keys.add(PlaceNames.key(french));
        }
        return keys;
    }
}
