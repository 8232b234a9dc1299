package org.factpress.bench;

/** The programs that print the sheet. */
enum SheetProgram {
    FACTPRESS("Factpress", 64) {
        @Override
        SheetPrinter open() {
            return new FactpressSheet();
        }
    },
    FOP("Apache FOP 2.11", 1024) {
        @Override
        SheetPrinter open() throws Exception {
            return new FopSheet();
        }
    },
    JASPER("JasperReports 7.0.8", 1024) {
        @Override
        SheetPrinter open() throws Exception {
            return new JasperSheet();
        }
    };

    private final String title;
    private final int megabytes;

    SheetProgram(String title, int megabytes) {
        this.title = title;
        this.megabytes = megabytes;
    }

    abstract SheetPrinter open() throws Exception;

    String title() {
        return title;
    }

    /** The heap that it runs in: ours is as small as promised, the others' is ample. */
    int megabytes() {
        return megabytes;
    }
}
