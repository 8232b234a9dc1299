package org.factpress.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Cambodge | Cambodia
                    Londres | London
                    USA | United States
                    U.S. | United States
                    États-Unis | United States
                    U.K. | United Kingdom
                    Burma | Myanmar
                    Ivory Coast | Côte d'Ivoire
                    Côte d’Ivoire | Côte d'Ivoire
                    Bogota | Bogotá
                    SAO PAULO | São Paulo
                    Pékin | Beijing
                    Kiev | Kyiv
                    Saigon | Ho Chi Minh City
                    Port au Prince | Port-au-Prince
                    The Hague | The Hague
                    sub-Saharan Africa | Sub-Saharan Africa
                    EU | European Union
                    """)
    void knowsAPlaceByEachOfItsNames(String name, String printed) {
        assertThat(gazetteer.named(name)).first().extracting(Place::name).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Phnom Penh | Cambodia
                    Kampot | Cambodia
                    Kandal | Cambodia
                    Poipet | Banteay Meanchey
                    Springfield | Illinois
                    Cambridge | Massachusetts
                    Cambridge | England
                    England | United Kingdom
                    Seine-Saint-Denis | Île-de-France
                    Lyon | Auvergne-Rhône-Alpes
                    Phnom Penh | Southeast Asia
                    Kenya | sub-Saharan Africa
                    Lyon | European Union
                    West Africa | Africa
                    France | OECD countries
                    Bamako | Sahel
                    """)
    void knowsWhichPlaceLiesInWhich(String part, String whole) {
        assertThat(gazetteer.liesIn(List.of(part), whole)).isTrue();
        assertThat(gazetteer.liesIn(List.of(whole), part)).isFalse();
    }

    @Test
    void keepsApartWhatDoesNotLieInEachOther() {
        assertThat(gazetteer.liesIn(List.of("Phnom Penh"), "Vietnam")).isFalse();
        assertThat(gazetteer.liesIn(List.of("Cambodia"), "Cambodia")).isFalse();
        assertThat(gazetteer.liesIn(List.of("Nowhere at all"), "Cambodia")).isFalse();
        assertThat(gazetteer.liesIn(List.of(), "Cambodia")).isFalse();
        assertThat(gazetteer.liesIn(List.of("Phnom Penh", "Hanoi"), "Cambodia")).isFalse();
    }

    @Test
    void readsAnAmbiguousNameByTheCountryOfTheText() {
        Optional<Place> britain = gazetteer.country("GB");
        Optional<Place> america = gazetteer.country("US");

        assertThat(gazetteer.likeliest("Cambridge", britain).flatMap(Place::country))
                .isEqualTo(britain);
        assertThat(gazetteer.likeliest("Cambridge", america).flatMap(Place::country))
                .isEqualTo(america);
        assertThat(gazetteer.likeliest("Georgia", america)).map(Place::kind).contains(PlaceKind.REGION);
        assertThat(gazetteer.likeliest("Georgia", Optional.empty()))
                .map(Place::kind)
                .contains(PlaceKind.COUNTRY);
        assertThat(gazetteer.likeliest("Paris", britain).flatMap(Place::country))
                .isEqualTo(gazetteer.country("FR"));
    }

    @Test
    void tellsTwoNamesOfOnePlace() {
        assertThat(gazetteer.same("Burma", "Myanmar")).isTrue();
        assertThat(gazetteer.same("Myanmar", "Thailand")).isFalse();
        assertThat(gazetteer.same("Nowhere", "Nowhere at all")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", ",", "U", "*", "Zzyzx", "é"})
    void knowsNothingOfWhatIsNoName(String name) {
        assertThat(gazetteer.named(name)).isEmpty();
    }

    @Test
    void saysWhetherANameMayGoOn() {
        assertThat(gazetteer.begins("Ho Chi")).isTrue();
        assertThat(gazetteer.begins("Ho Chi Minh City")).isTrue();
        assertThat(gazetteer.begins("Ho Chi Minh City Hall")).isFalse();
    }

    @Test
    void findsEveryNameAndEveryPlaceOfItsTables() throws IOException {
        Set<String> ids = new HashSet<>();
        lines("places.tsv").forEach(line -> ids.add(line.substring(0, line.indexOf('\t'))));
        for (String line : lines("names.tsv")) {
            String key = line.substring(0, line.indexOf('\t'));
            assertThat(gazetteer.named(key)).as(key).isNotEmpty();
            assertThat(ids).contains(line.substring(key.length() + 1).split(";"));
        }
        assertThat(ids).hasSizeGreaterThan(10_000);
    }

    @Test
    void everyCityAndRegionLiesInACountry() throws IOException {
        for (String line : lines("places.tsv")) {
            String[] columns = line.split("\t");
            if (!columns[1].equals("G")) {
                assertThat(gazetteer.named(columns[2]))
                        .as(line)
                        .anyMatch(place -> place.country().isPresent());
            }
        }
    }

    @Test
    void isSmallEnoughToShip() throws IOException {
        Deflater deflater = new Deflater();
        byte[] buffer = new byte[1 << 20];
        int packed = 0;
        for (String table : List.of("names.tsv", "places.tsv")) {
            deflater.reset();
            deflater.setInput(bytes(table));
            deflater.finish();
            packed += deflater.deflate(buffer);
        }
        assertThat(packed).isLessThan(600_000);
    }

    @Test
    void itsTablesAreSortedByTheirBytes() throws IOException {
        for (String table : List.of("names.tsv", "places.tsv")) {
            assertThat(lines(table))
                    .isSortedAccordingTo((one, other) -> Arrays.compareUnsigned(
                            one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static List<String> lines(String table) throws IOException {
        return new String(bytes(table), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String table) throws IOException {
        try (InputStream in = Gazetteer.class.getResourceAsStream(table)) {
            return in.readAllBytes();
        }
    }
}
