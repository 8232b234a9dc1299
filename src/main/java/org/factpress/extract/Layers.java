package org.factpress.extract;

import java.util.List;
import org.factpress.extract.aside.ClosingRule;
import org.factpress.extract.aside.ContactRule;
import org.factpress.extract.aside.FurnitureRule;
import org.factpress.extract.aside.IdiomRule;
import org.factpress.extract.aside.NameNumberRule;
import org.factpress.extract.aside.NumberMarks;
import org.factpress.extract.aside.OrdinalRule;
import org.factpress.extract.aside.QuestionRule;
import org.factpress.extract.aside.ReferenceRule;
import org.factpress.extract.aside.SalienceRule;
import org.factpress.extract.aside.ScoreRule;
import org.factpress.extract.change.ChangeReader;
import org.factpress.extract.clause.VerbForms;
import org.factpress.extract.language.NumberWords;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Sentences;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.measure.CountUnit;
import org.factpress.extract.measure.MeasureReader;
import org.factpress.extract.place.PlaceFinder;
import org.factpress.extract.place.PlaceReader;
import org.factpress.extract.population.AgeRule;
import org.factpress.extract.population.PersonAgeRule;
import org.factpress.extract.population.PopulationReader;
import org.factpress.extract.quantity.AmountReader;
import org.factpress.extract.quantity.CurrencyHome;
import org.factpress.extract.quantity.ElidedUnits;
import org.factpress.extract.quantity.NumberGrammar;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.table.TableWords;
import org.factpress.extract.time.CalendarRule;
import org.factpress.extract.time.ClockRule;
import org.factpress.extract.time.PeriodReader;
import org.factpress.extract.time.YearPartRule;
import org.factpress.extract.time.YearRule;

/** The layers of the grammar for one language, built once. */
final class Layers {
    final Sentences sentences;
    final NumberMarks numbers;
    final Rule closing;
    final AmountReader amounts;
    final ElidedUnits elided;
    final ChangeReader changes;
    final PlaceFinder gazetteer;
    final PopulationReader populations;
    final PlaceReader places;
    final PeriodReader periods;
    final MeasureReader measures;
    final SalienceRule salience;
    final CountUnit countUnits;
    final TableWords tables;
    final CurrencyHome currencies;

    private final List<Rule> rules;
    /** Those that read words alone. */
    private final List<Rule> rulesOfWords;

    static Layers of(String language) {
        return new Layers(new Vocabulary(language));
    }

    Layers(Vocabulary vocabulary) {
        QuantityWords words = new QuantityWords(vocabulary);
        VerbForms verbs = new VerbForms(vocabulary);
        NumberGrammar grammar = new NumberGrammar(vocabulary);
        NumberWords closedList = new NumberWords(vocabulary);
        this.sentences = new Sentences(vocabulary);
        // The order is the grammar's: shapes before references, set phrases before calendar, ages before years.
        Rule yearParts = new YearPartRule(vocabulary);
        Rule calendar = new CalendarRule(vocabulary);
        this.rulesOfWords = List.of(yearParts, calendar);
        this.rules = List.of(
                new ContactRule(vocabulary),
                new FurnitureRule(),
                new QuestionRule(),
                yearParts,
                calendar,
                new ClockRule(),
                new ReferenceRule(vocabulary, words),
                new IdiomRule(vocabulary),
                new AgeRule(grammar, words),
                new PersonAgeRule(vocabulary),
                new YearRule(vocabulary, words),
                new ScoreRule(vocabulary),
                new NameNumberRule(vocabulary, words),
                new OrdinalRule(vocabulary, words));
        this.numbers = new NumberMarks(vocabulary, closedList);
        this.closing = new ClosingRule(closedList);
        this.amounts = new AmountReader(vocabulary, grammar, words);
        this.elided = new ElidedUnits(words);
        this.changes = new ChangeReader(vocabulary, words);
        this.gazetteer = new PlaceFinder(vocabulary, words);
        this.populations = new PopulationReader(vocabulary);
        this.places = new PlaceReader(vocabulary, words);
        this.periods = new PeriodReader(vocabulary);
        this.measures = new MeasureReader(vocabulary, words, verbs);
        this.currencies = new CurrencyHome(vocabulary);
        this.salience = new SalienceRule(vocabulary, verbs);
        this.countUnits = new CountUnit(vocabulary, words);
        this.tables = new TableWords(vocabulary, words, sentences);
    }

    /** The rules that may find something in a sentence, in their order. */
    List<Rule> rules(Sentence sentence) {
        return numbers.mayStandIn(sentence) ? rules : rulesOfWords;
    }
}
