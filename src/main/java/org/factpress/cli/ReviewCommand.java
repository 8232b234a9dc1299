package org.factpress.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.factpress.jobfile.DecisionFile;
import org.factpress.model.DecisionAction;
import org.factpress.review.CaseFile;
import org.factpress.review.DecisionRequest;
import org.factpress.review.RecordedApproval;
import org.factpress.review.RecordedDecision;
import org.factpress.review.ShortIds;
import org.factpress.review.Told;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** People decide on findings, and approve a release. */
@Command(
        name = "review",
        description = {
            "Records what a person decides on the findings of the latest run, or approves its draft.",
            "The next run goes by it, and prints who decided what and why in the results summary."
        },
        subcommands = {
            ReviewCommand.AcceptCommand.class,
            ReviewCommand.RejectCommand.class,
            ReviewCommand.CorrectCommand.class,
            ReviewCommand.WithdrawCommand.class,
            ReviewCommand.ApproveCommand.class,
            ReviewCommand.ListCommand.class
        },
        synopsisSubcommandLabel = "(accept | reject | correct | withdraw | approve | list)",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "FINDING is the id that factpress findings JOB shows, or its beginning.",
            "",
            "Example:",
            "  factpress review jobs/wells.yaml accept 3f2a --by \"Ann Lee\" --reason \"two surveys, both right\"",
            "  factpress review jobs/wells.yaml reject 3f2a 90c1 --by \"Ann Lee\" --reason \"other wells are meant\"",
            "  factpress review jobs/wells.yaml correct 3f2a --keep 2 --by \"Ann Lee\" --reason \"table 3 is right\"",
            "  factpress review jobs/wells.yaml approve --by \"Ann Lee\" --reason \"read and checked\"",
            "  factpress review jobs/wells.yaml --file decisions.csv --by \"Ann Lee\"",
            "  factpress review jobs/wells.yaml list"
        })
final class ReviewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JOB", description = "The job file, YAML.")
    private Path job = Path.of("");

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Records the decisions of this .yaml, .json or .csv: all of them, or none.")
    private @Nullable Path file;

    @Option(names = "--by", paramLabel = "NAME", description = "With --file: who decided, where the file does not say.")
    private String by = "";

    private final Console console;

    ReviewCommand(Console console) {
        this.console = console;
    }

    /** Without a verb of its own: the decisions of a file. */
    @Override
    public Integer call() {
        if (file == null) {
            throw UserException.usage("say what to record: accept, reject, correct, withdraw, approve or list,"
                    + " or --file FILE; see factpress review --help");
        }
        return decide(DecisionFile.read(console.resolve(file), by));
    }

    private ReviewDesk desk() {
        return ReviewDesk.of(job, console);
    }

    private int decide(List<DecisionRequest> requests) {
        ReviewDesk desk = desk();
        List<RecordedDecision> recorded =
                desk.recording(() -> desk.reviews().decide(desk.release(), desk.plausibility(), requests));
        CaseFile now = desk.latest().orElseThrow();
        ShortIds ids = ReviewDesk.ids(now);
        recorded.forEach(record -> console.tell("Recorded: " + record.code().code() + " " + ids.of(record.finding())
                + " " + Told.past(record.decision()) + " by "
                + record.decision().by() + ": "
                + record.decision().reason()));
        int before = requests.size() - recorded.size();
        if (before > 0) {
            console.tell(
                    Count.of(before, "decision") + (before == 1 ? " stood" : " stood") + " already in the same words.");
        }
        desk.tellState(now);
        return ExitCode.DONE;
    }

    /** Who and why: without them nothing is recorded. */
    static final class Signature {
        @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
        private String by = "";

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; printed with it.")
        private String reason = "";
    }

    /** The parts of every verb that decides on findings. */
    abstract static class Deciding implements Callable<Integer> {
        @ParentCommand
        private @Nullable ReviewCommand review;

        @Mixin
        private Signature signature = new Signature();

        int decide(List<String> findings, DecisionAction action) {
            return review().decide(findings.stream()
                    .map(finding -> new DecisionRequest("", finding, action, signature.by, signature.reason))
                    .toList());
        }

        ReviewCommand review() {
            return Objects.requireNonNull(review);
        }

        Signature signature() {
            return signature;
        }
    }

    /** The finding is right, and no reason to wait. */
    @Command(
            name = "accept",
            description = {
                "The finding is right, and known: the statements do differ, and the release goes out so.",
                "Values stay as they are; the finding is printed with the reason."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {
                "",
                "Example:",
                "  factpress review jobs/wells.yaml accept 3f2a --by \"Ann Lee\" --reason \"two surveys, both right\""
            })
    static final class AcceptCommand extends Deciding {
        @Parameters(arity = "1..*", paramLabel = "FINDING", description = "Ids of findings, or their beginnings.")
        private List<String> findings = List.of();

        @Override
        public Integer call() {
            return decide(findings, DecisionAction.ACCEPT);
        }
    }

    /** The finding is none. */
    @Command(
            name = "reject",
            description = {
                "The finding is none: the statements do fit, or speak of different things.",
                "Values stay as they are, and the reports no longer mark the statements as contradicting."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {
                "",
                "Example:",
                "  factpress review jobs/wells.yaml reject 3f2a --by \"Ann Lee\" --reason \"other wells are meant\""
            })
    static final class RejectCommand extends Deciding {
        @Parameters(arity = "1..*", paramLabel = "FINDING", description = "Ids of findings, or their beginnings.")
        private List<String> findings = List.of();

        @Override
        public Integer call() {
            return decide(findings, DecisionAction.REJECT);
        }
    }

    /** Another value is right. */
    @Command(
            name = "correct",
            description = {
                "Prints another value than the one chosen: that of the statement which is right (--keep),",
                "or one that is given (--value). Statements that say otherwise stay listed as dissenting."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {
                "",
                "FIGURE is the number of a statement in the finding, from 1, or a figure's id.",
                "",
                "Example:",
                "  factpress review jobs/wells.yaml correct 3f2a --keep 2 --by \"Ann Lee\" --reason \"table 3 is right\"",
                "  factpress review jobs/wells.yaml correct 90c1 --value 37.5 --figure 1 \\",
                "      --by \"Ann Lee\" --reason \"typing error, see minutes of 3 May\""
            })
    static final class CorrectCommand extends Deciding {
        @Parameters(paramLabel = "FINDING", description = "The id of the finding, or its beginning.")
        private String finding = "";

        @Option(
                names = "--value",
                paramLabel = "NUMBER",
                description = "The right value, a plain decimal such as 12.5.")
        private @Nullable String value;

        @Option(
                names = "--figure",
                paramLabel = "FIGURE",
                description = "With --value: which statement it corrects (default: the first).")
        private @Nullable String figure;

        @Option(names = "--keep", paramLabel = "FIGURE", description = "The statement that is right.")
        private @Nullable String keep;

        @Override
        public Integer call() {
            return review().decide(List.of(new DecisionRequest(
                    "", finding, DecisionAction.CORRECT, signature().by, signature().reason, value, figure, keep)));
        }
    }

    /** Takes decisions back. */
    @Command(
            name = "withdraw",
            description = {
                "Takes back the decisions on these findings, or the approval; they stay in the list, with",
                "who took them back and why. The findings are open again."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {
                "",
                "Example:",
                "  factpress review jobs/wells.yaml withdraw 3f2a --by \"Ann Lee\" --reason \"survey B was recounted\"",
                "  factpress review jobs/wells.yaml withdraw --approval --by \"Ann Lee\" --reason \"new draft is due\""
            })
    static final class WithdrawCommand extends Deciding {
        @Parameters(arity = "0..*", paramLabel = "FINDING", description = "Ids of findings, or their beginnings.")
        private List<String> findings = List.of();

        @Option(names = "--approval", description = "The approval of the release that was given last.")
        private boolean approval;

        @Override
        public Integer call() {
            if (approval != findings.isEmpty()) {
                throw UserException.usage(
                        "say what to take back: findings, or --approval; see factpress review JOB list");
            }
            ReviewDesk desk = review().desk();
            Console console = desk.console();
            if (approval) {
                RecordedApproval taken = desk.recording(
                        () -> desk.reviews().withdrawApproval(desk.release(), signature().by, signature().reason));
                console.tell("Withdrawn: the approval of " + taken.by() + ": " + taken.reason());
            } else {
                desk.recording(() ->
                                desk.reviews().withdraw(desk.release(), findings, signature().by, signature().reason))
                        .forEach(taken -> console.tell("Withdrawn: "
                                + taken.code().code() + " " + taken.finding() + " " + Told.past(taken.decision())
                                + " by " + taken.decision().by()));
            }
            desk.latest().ifPresent(desk::tellState);
            return ExitCode.DONE;
        }
    }

    /** The release may go out. */
    @Command(
            name = "approve",
            description = {
                "Approves the draft of the latest run, for a job with approval: required.",
                "It holds for these very sources, decisions and job file; changed ones need another."
            },
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {
                "",
                "Example:",
                "  factpress review jobs/wells.yaml approve --by \"Ann Lee\" --reason \"read and checked\""
            })
    static final class ApproveCommand extends Deciding {
        @Override
        public Integer call() {
            ReviewDesk desk = review().desk();
            RecordedApproval approval = desk.recording(
                    () -> desk.reviews().approve(desk.release(), desk.approval(), signature().by, signature().reason));
            desk.console().tell("Approved: " + desk.release() + " by " + approval.by() + ": " + approval.reason());
            desk.console().tell("Next: factpress run " + desk.job());
            return ExitCode.DONE;
        }
    }

    /** Everything that was decided. */
    @Command(
            name = "list",
            description = "Prints every decision and approval, also those withdrawn or no longer needed.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {"", "Example:", "  factpress review jobs/wells.yaml list --format csv"})
    static final class ListCommand implements Callable<Integer> {
        @ParentCommand
        private @Nullable ReviewCommand review;

        @Mixin
        private FormatOption format = new FormatOption();

        @Override
        public Integer call() {
            ReviewDesk desk = Objects.requireNonNull(review).desk();
            Rows rows = desk.latest().map(ReviewRows::of).orElseGet(ReviewRows::none);
            desk.console().print(rows.print(format.format()));
            desk.latest().ifPresentOrElse(desk::tellState, desk::tellNeverRun);
            return ExitCode.DONE;
        }
    }
}
