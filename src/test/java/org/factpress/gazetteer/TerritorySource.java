package org.factpress.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Countries with their English and French names, and the groups they form, from the Common Locale Data Repository. */
final class TerritorySource {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    /** Codes of the repository's own, islands that nobody counts on, and what is no country. */
    private static final Set<String> NO_COUNTRY =
            Set.of("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ");

    private final JsonNode english;
    private final JsonNode french;
    private final JsonNode populations;
    private final JsonNode containment;

    TerritorySource(Path sources) {
        this.english = names(sources, "en");
        this.french = names(sources, "fr");
        this.populations = json(sources.resolve("cldr-core/supplemental/territoryInfo.json"))
                .at("/supplemental/territoryInfo");
        this.containment = json(sources.resolve("cldr-core/supplemental/territoryContainment.json"))
                .at("/supplemental/territoryContainment");
    }

    private static JsonNode names(Path sources, String language) {
        return json(sources.resolve("cldr-localenames-full/main/" + language + "/territories.json"))
                .at("/main/" + language + "/localeDisplayNames/territories");
    }

    static JsonNode json(Path file) {
        return JsonMapper.shared().readTree(file);
    }

    long thousands(String country) {
        return populations.path(country).path("_population").asLong(0) / 1000;
    }

    /** Every name of every country, folded. */
    Set<String> countryNames() {
        Set<String> names = new TreeSet<>();
        for (MadePlace country : countries()) {
            names.add(PlaceNames.key(country.name()));
            country.names().forEach(name -> names.add(PlaceNames.key(name)));
        }
        return names;
    }

    List<MadePlace> countries() {
        return english.propertyNames().stream()
                .filter(code -> COUNTRY.matcher(code).matches() && !NO_COUNTRY.contains(code))
                .map(this::country)
                .toList();
    }

    private MadePlace country(String code) {
        List<String> names = Stream.of(english, french)
                .flatMap(names0 -> Stream.of(code, code + "-alt-short", code + "-alt-variant")
                        .map(key -> names0.path(key).asString("")))
                .filter(name -> !name.isEmpty() && !name.contains("("))
                .distinct()
                .toList();
        String inFrench = french.path(code).asString("");
        return new MadePlace('C', code, english.path(code).asString(), inFrench, "", thousands(code), names);
    }

    /** The groups of the hand-kept table, with the regions of the United Nations resolved into their countries. */
    List<MadePlace> groups(Path table) {
        List<MadePlace> groups = new ArrayList<>();
        for (List<String> row : GazetteerMaker.table(table)) {
            Set<String> members = new TreeSet<>();
            Stream.of(row.get(1).split(" ")).forEach(code -> collect(code, members));
            groups.add(new MadePlace(
                    'G',
                    "",
                    row.get(0),
                    row.size() > 3 ? row.get(3) : "",
                    String.join(" ", members),
                    members.stream().mapToLong(this::thousands).sum(),
                    Stream.of(row.get(2).split(";"))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList()));
        }
        return groups;
    }

    private void collect(String code, Set<String> members) {
        JsonNode parts = containment.path(code).path("_contains");
        if (COUNTRY.matcher(code).matches() && !code.equals("EU") && !code.equals("EZ")) {
            members.add(code);
        }
        parts.forEach(part -> collect(part.asString(), members));
    }

    /** Names by code, for those who need another table of names in the same shape. */
    static Map<String, String> strings(JsonNode node) {
        Map<String, String> map = new TreeMap<>();
        node.properties()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().asString()));
        return map;
    }
}
