package org.factpress.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.extract.Table.Entry;
import org.factpress.model.Block;
import org.factpress.model.Cell;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;
import org.factpress.model.Quantity;
import org.factpress.model.SetAsideReason;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** What the heads of a table say of a cell: period, places, group, measure and unit. */
final class TableContext {
    private static final Pattern NUMBERED = Pattern.compile("^(?:Table|Figure)\\s+[\\dA-Z]+(?:\\.\\d+)*[.:]?\\s*");
    private static final Pattern EMPHASIS = Pattern.compile("\\*+|`+|_{2,}|[\\s\\u00a0]?\\[[a-z](?:, ?[a-z])*\\]");
    private static final Pattern LABELLED = Pattern.compile("(?i)(?:table|figure)\\s+[\\dA-Z]+\\b[.:]?");
    private static final int MOST_ABOVE = 4;
    private static final int MOST_BETWEEN = 8;
    private static final int LONGEST_ABOVE = 160;
    /** A longer lead-in is a sentence that goes before a table, and no name of it. */
    private static final int LONGEST_LEAD = 60;

    private final TableWords words;
    private final String stored;
    private final Map<Integer, Table> tables = new LinkedHashMap<>();
    private final Map<Block, Entry> entries = new HashMap<>();
    private final Map<Block, List<Piece>> heads = new HashMap<>();
    private final Map<Piece, String> texts = new IdentityHashMap<>();
    private final Set<Piece> above = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Headings that name a table only where nothing nearer does. */
    private final Set<Piece> distant = Collections.newSetFromMap(new IdentityHashMap<>());

    TableContext(List<Piece> pieces, String stored, TableWords words) {
        this.stored = stored;
        this.words = words;
        Map<Integer, List<Entry>> found = new LinkedHashMap<>();
        Map<Integer, Integer> first = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Block block = pieces.get(i).sentence().block();
            if (block.cell() != null) {
                int table = block.cell().table();
                first.putIfAbsent(table, i);
                entry(block, found.computeIfAbsent(table, key -> new ArrayList<>()))
                        .pieces()
                        .add(pieces.get(i));
            }
        }
        found.forEach((table, cells) ->
                tables.put(table, new Table(cells, above(pieces, first.getOrDefault(table, 0)))));
        tables.values().forEach(table -> words.rule().apply(table));
    }

    /** Null where the block is no cell of a table. */
    private @Nullable Entry entry(Block block) {
        return block.cell() == null ? null : entries.get(block);
    }

    private Entry entry(Block block, List<Entry> cells) {
        return entries.computeIfAbsent(block, key -> {
            Cell cell = Objects.requireNonNull(block.cell());
            Entry entry = new Entry(block, cell, clean(block.text(stored)), new ArrayList<>());
            cells.add(entry);
            return entry;
        });
    }

    /** On one line, without marks of emphasis, list or footnote at its ends. */
    private static String clean(String text) {
        String line = EMPHASIS.matcher(text).replaceAll("").replaceAll("\\s+", " ");
        int start = 0;
        int end = line.length();
        while (start < end && "|#> ".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "|†‡⁰¹²³⁴⁵⁶⁷⁸⁹: ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(start, end);
    }

    /** The caption, heading and line with the unit that stand right above a table, nearest first. */
    private List<Piece> above(List<Piece> pieces, int first) {
        List<Piece> lines = new ArrayList<>();
        for (int i = first - 1; i >= 0 && lines.size() < MOST_ABOVE; i--) {
            Piece line = pieces.get(i);
            Zone zone = line.work().zone();
            boolean named = lines.stream().anyMatch(taken -> !words.isUnitOnly(taken.sentence()));
            if (zone == Zone.HEADING ? named : zone != Zone.CAPTION && !isLabel(line)) {
                break;
            }
            lines.add(line);
            if (zone == Zone.HEADING) {
                break;
            }
        }
        above.addAll(lines);
        if (lines.isEmpty()) {
            heading(pieces, first).ifPresent(heading -> {
                distant.add(heading);
                lines.add(heading);
            });
        }
        return lines;
    }

    /** The heading of the section in which the table stands, where it is near. */
    private static Optional<Piece> heading(List<Piece> pieces, int first) {
        for (int i = first - 1; i >= 0 && i >= first - MOST_BETWEEN; i--) {
            if (pieces.get(i).sentence().block().cell() != null) {
                return Optional.empty();
            }
            if (pieces.get(i).work().zone() == Zone.HEADING) {
                return Optional.of(pieces.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isLabel(Piece line) {
        Block block = line.sentence().block();
        String text = block.text(stored).strip();
        if (line.work().zone() != Zone.BODY || block.cell() != null || text.length() > LONGEST_ABOVE) {
            return false;
        }
        boolean unit = !text.endsWith(".")
                && text.length() <= LONGEST_ABOVE / 2
                && words.units().of(line.sentence()).isPresent();
        boolean lead = text.endsWith(":") && text.length() <= LONGEST_LEAD && !text.contains(". ");
        return unit || lead || LABELLED.matcher(text).lookingAt() || words.isUnitOnly(line.sentence());
    }

    /** The heads of a cell, nearest first: those of its column, those of its row, the line it stands under, the caption. */
    List<Piece> heads(Block block) {
        Entry entry = entry(block);
        return entry == null ? List.of() : heads.computeIfAbsent(block, key -> headsOf(entry));
    }

    /** The heads of all columns beside a cell's own. */
    List<Piece> bandHeads(Block block) {
        Entry entry = entry(block);
        return entry == null
                ? List.of()
                : Objects.requireNonNull(tables.get(entry.cell().table())).bandHeads(entry.cell()).stream()
                        .flatMap(head -> head.pieces().stream())
                        .toList();
    }

    private List<Piece> headsOf(Entry entry) {
        Table table = Objects.requireNonNull(tables.get(entry.cell().table()));
        if (entry.isProse() || table.isNote(entry) || table.isColumnHead(entry)) {
            return List.of();
        }
        List<Entry> cells = new ArrayList<>(table.columnHeads(entry.cell()));
        List<Entry> sides = table.rowHeads(entry.cell());
        Collections.reverse(cells);
        for (int i = sides.size() - 1; i >= 0; i--) {
            cells.add(sides.get(i));
        }
        if (cells.isEmpty()
                && table.section(entry.cell()) == null
                && entry.text().indexOf(' ') > 0) {
            return List.of();
        }
        Stream<Entry> section = Stream.ofNullable(table.section(entry.cell()));
        Stream<Piece> inside = Stream.concat(cells.stream(), section).flatMap(cell -> cell.pieces().stream());
        return Stream.concat(inside, table.above().stream()).toList();
    }

    Found<List<String>> places(List<Piece> heads) {
        if (heads.isEmpty()) {
            return Found.nothing();
        }
        return heads.stream()
                .flatMap(piece -> placesOf(piece).stream())
                .findFirst()
                .map(names -> Found.inherited(names, "place: the table's head"))
                .orElseGet(Found::nothing);
    }

    /** Places that are known, else what stands in a column that is headed by a noun for places. */
    private Optional<List<String>> placesOf(Piece head) {
        Optional<List<String>> known =
                head.places().stream().map(PlaceMention::names).findFirst();
        return known.isPresent()
                ? known
                : total(head).or(() -> isInColumnOfPlaces(head) ? Optional.of(List.of(text(head))) : Optional.empty());
    }

    /** "Both counties", "Three provinces": the places of the other rows. */
    private Optional<List<String>> total(Piece head) {
        Entry entry = entries.get(head.sentence().block());
        if (entry == null || entry.cell().column() > 0 || !words.countsPlaces(head.sentence())) {
            return Optional.empty();
        }
        Table table = Objects.requireNonNull(tables.get(entry.cell().table()));
        List<String> parts = table.column(entry.cell().column()).stream()
                .filter(other -> other != entry && table.isRowHead(other))
                .flatMap(other -> other.pieces().stream())
                .filter(piece -> !words.countsPlaces(piece.sentence()))
                .flatMap(piece -> placesOf(piece).stream().flatMap(List::stream))
                .distinct()
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private boolean isInColumnOfPlaces(Piece head) {
        Entry entry = entries.get(head.sentence().block());
        if (entry == null || words.units().opens(head.sentence(), "total")) {
            return false;
        }
        Table table = Objects.requireNonNull(tables.get(entry.cell().table()));
        return table.isRowHead(entry)
                && table.columnHeads(entry.cell()).stream()
                        .flatMap(over -> over.pieces().stream())
                        .anyMatch(over -> words.isPlaceNoun(over.sentence()));
    }

    /** The group of the first head that names one, with the ages of the first that gives some. */
    Found<Population> population(List<Piece> heads) {
        if (heads.isEmpty()) {
            return Found.nothing();
        }
        Population group = heads.stream()
                .flatMap(piece -> piece.populations().stream())
                .map(PopulationMention::population)
                .findFirst()
                .orElse(Population.UNSTATED);
        Optional<AgeMention> ages = heads.stream()
                .flatMap(piece -> piece.work().ages().stream())
                .filter(AgeMention::band)
                .findFirst();
        Population aged = group.hasAges() || ages.isEmpty()
                ? group
                : new Population(group.label(), ages.get().ageMin(), ages.get().ageMax());
        return aged.equals(Population.UNSTATED)
                ? Found.nothing()
                : Found.inherited(aged, "population: the table's head");
    }

    /** The words of the heads that are neither period, place nor age: caption, row, column. */
    Found<String> measure(List<Piece> heads) {
        boolean total = heads.stream().anyMatch(head -> isTotal(head));
        Set<String> names = new LinkedHashSet<>();
        for (int i = heads.size() - 1; i >= 0; i--) {
            Piece head = heads.get(i);
            if (isTelling(head)) {
                names.add(text(head));
            }
        }
        names.remove("");
        if (names.isEmpty()) {
            heads.stream().filter(this::isTotal).findFirst().ifPresent(head -> names.add(text(head)));
        }
        if (names.isEmpty()) {
            heads.stream().filter(distant::contains).findFirst().ifPresent(head -> names.add(text(head)));
        }
        return names.isEmpty()
                ? Found.nothing()
                : Found.inherited(
                        String.join(": ", names),
                        total ? "measure: the table's heads, in its total" : "measure: the table's heads");
    }

    private boolean isTotal(Piece head) {
        return entries.containsKey(head.sentence().block())
                && words.units().opens(head.sentence(), "total")
                && head.sentence().size() <= 4;
    }

    /** Whether a head says what is measured, rather than when, where, of what age, or that it is the total of a row of such. */
    private boolean isTelling(Piece head) {
        if (distant.contains(head)) {
            return false;
        }
        if (above.contains(head)) {
            return !words.isUnitOnly(head.sentence());
        }
        boolean scope = !placesOf(head).isEmpty() || !head.work().periods().isEmpty() && !words.tellsMore(head);
        boolean age = head.work().ages().stream()
                .anyMatch(
                        band -> band.from() == 0 && band.to() == head.sentence().size());
        boolean numbering =
                head.work().setAside().stream().anyMatch(aside -> aside.reason() == SetAsideReason.LIST_NUMBER);
        return !scope && !age && !numbering && !words.isUnitOnly(head.sentence()) && !isTotalOfScopes(head);
    }

    /** A row number beside the name of its row; alone it is the name. */
    private boolean isNumbering(Piece head) {
        Entry entry = entries.get(head.sentence().block());
        boolean numbered =
                head.work().setAside().stream().anyMatch(aside -> aside.reason() == SetAsideReason.LIST_NUMBER);
        return numbered
                && entry != null
                && Objects.requireNonNull(tables.get(entry.cell().table()))
                        .row(entry.cell().row())
                        .stream()
                        .anyMatch(other -> other != entry && !other.isData() && !other.isMissing());
    }

    private boolean isTotalOfScopes(Piece head) {
        Entry entry = entries.get(head.sentence().block());
        if (entry == null || !isTotal(head)) {
            return false;
        }
        Table table = Objects.requireNonNull(tables.get(entry.cell().table()));
        List<Entry> others = table.isRowHead(entry)
                ? table.column(entry.cell().column())
                : table.row(entry.cell().row());
        return others.stream()
                .filter(other -> other != entry)
                .flatMap(other -> other.pieces().stream())
                .anyMatch(other -> !placesOf(other).isEmpty()
                        || !other.populations().isEmpty()
                        || !other.work().ages().isEmpty());
    }

    /** A head's words without its number, its unit in brackets and its footnote marks; taken once for all its cells. */
    private String text(Piece head) {
        return texts.computeIfAbsent(head, this::words);
    }

    private String words(Piece head) {
        String text = clean(head.sentence().block().text(stored));
        Entry entry = entries.get(head.sentence().block());
        if (entry != null && text.matches("\\P{L}+")) {
            return classOf(entry, text);
        }
        return words.withoutUnit(NUMBERED.matcher(text).replaceFirst(""));
    }

    /** A row that is named by a number alone is named with the head of its column: "Household size 3–4". */
    private String classOf(Entry entry, String text) {
        Table table = Objects.requireNonNull(tables.get(entry.cell().table()));
        String over = table.columnHeads(entry.cell()).stream()
                .filter(head -> !head.text().isEmpty())
                .map(Entry::text)
                .collect(Collectors.joining(" "));
        return over.isEmpty() ? text : over + " " + text;
    }

    /** The amounts of a cell in the unit of its heads. */
    List<Amount> inUnit(Piece piece, List<Amount> amounts) {
        Entry entry = entry(piece.sentence().block());
        if (entry == null || amounts.isEmpty()) {
            return amounts;
        }
        List<Piece> over = heads(entry.block());
        TableUnit unit = over.isEmpty() ? null : unit(entry, over);
        List<Amount> told = new ArrayList<>();
        for (Amount amount : amounts) {
            Amount signed = signed(piece.sentence(), amount, told.isEmpty());
            boolean count = unit == null
                    || unit.beside()
                            && told.isEmpty()
                            && !piece.sentence().token(amount.opening() - 1).is("(");
            told.add(counting(count ? signed : unit.applied(signed), over));
        }
        return told;
    }

    /** "−3.2" at the start of a cell is a negative number. */
    private static Amount signed(Sentence sentence, Amount amount, boolean first) {
        boolean minus = first
                && amount.from() == 1
                && sentence.token(0).isDash() | sentence.token(0).is("−")
                && sentence.token(1).glued();
        Quantity q = amount.quantity();
        BigDecimal value = q.value();
        boolean number =
                amount.is(FigureKind.COUNT) || amount.is(FigureKind.PERCENTAGE) || amount.is(FigureKind.MEASURE);
        return minus && number && value != null
                ? amount.with(new Quantity(
                                q.kind(), value.negate(), null, null, q.qualifier(), q.precision(), q.unit()))
                        .withSign()
                : amount;
    }

    private @Nullable TableUnit unit(Entry entry, List<Piece> over) {
        TableUnit money = null;
        TableUnit scale = null;
        for (Piece head : over) {
            TableUnit unit = words.units().of(head.sentence()).orElse(null);
            if (unit == null || (above.contains(head) && !fits(entry, unit) || distant.contains(head))) {
                continue;
            }
            if (unit.kind() == FigureKind.MONEY && money == null) {
                money = unit;
            } else if (unit.isScaleOnly() && scale == null) {
                scale = unit;
            } else if (money == null && scale == null) {
                return unit;
            }
        }
        return money == null ? scale : scale == null || !money.isUnscaled() ? money : money.times(scale.factor());
    }

    /** A caption that says per cent does not speak of a column with numbers over a hundred. */
    private boolean fits(Entry entry, TableUnit unit) {
        if (unit.kind() != FigureKind.PERCENTAGE || unit.change()) {
            return true;
        }
        Table table = Objects.requireNonNull(tables.get(entry.cell().table()));
        return !table.isOfLargeNumbers(entry.cell().column());
    }

    /** A bare count counts what its column, row or caption names. */
    private Amount counting(Amount amount, List<Piece> over) {
        Quantity q = amount.quantity();
        boolean bare = amount.is(FigureKind.COUNT)
                && q.unit() == null
                && q.value() != null
                && q.value().stripTrailingZeros().scale() <= 0;
        if (!bare) {
            return amount;
        }
        List<Piece> telling = over.stream()
                .filter(head -> !above.contains(head) && !distant.contains(head) && isTelling(head))
                .toList();
        boolean byColumn = telling.stream().anyMatch(this::isColumnHead);
        return telling.stream()
                .filter(head -> !byColumn || isColumnHead(head))
                .flatMap(head -> words.units().counted(head.sentence()).stream())
                .findFirst()
                .or(() -> byColumn ? Optional.empty() : ofCaption(over))
                .map(noun -> amount.with(
                        new Quantity(q.kind(), q.value(), q.low(), q.high(), q.qualifier(), q.precision(), noun)))
                .orElse(amount);
    }

    /** "Employed persons by region": where the columns only date or place, the caption names what is counted. */
    private Optional<String> ofCaption(List<Piece> over) {
        return over.stream()
                .filter(head -> above.contains(head) && !distant.contains(head))
                .flatMap(head -> words.units().countedFirst(head.sentence()).stream())
                .findFirst();
    }

    private boolean isColumnHead(Piece head) {
        Entry entry = entries.get(head.sentence().block());
        return entry != null
                && Objects.requireNonNull(tables.get(entry.cell().table())).isColumnHead(entry);
    }

    /** The row around a cell, as it stands in the stored text. */
    Optional<String> row(@Nullable Cell cell) {
        Table table = cell == null ? null : tables.get(cell.table());
        List<Entry> row = table == null || cell == null ? List.of() : table.row(cell.row());
        return row.isEmpty()
                ? Optional.empty()
                : Optional.of(stored.substring(
                        row.get(0).block().start(),
                        row.get(row.size() - 1).block().end()));
    }
}
