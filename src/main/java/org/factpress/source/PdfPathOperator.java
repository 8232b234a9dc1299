package org.factpress.source;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator of the content stream that builds or paints a path. */
final class PdfPathOperator extends OperatorProcessor {
    /** What the operator does with its numbers. */
    interface Effect {
        void apply(float[] operands) throws IOException;
    }

    private final String name;
    private final int operands;
    private final Effect effect;

    PdfPathOperator(PDFStreamEngine context, String name, int operands, Effect effect) {
        super(context);
        this.name = name;
        this.operands = operands;
        this.effect = effect;
    }

    /** An operator without its numbers is left out, as viewers do. */
    @Override
    public void process(Operator operator, List<COSBase> arguments) throws IOException {
        if (arguments.size() < operands) {
            return;
        }
        float[] numbers = new float[operands];
        for (int i = 0; i < operands; i++) {
            if (!(arguments.get(i) instanceof COSNumber number)) {
                return;
            }
            numbers[i] = number.floatValue();
        }
        effect.apply(numbers);
    }

    @Override
    public String getName() {
        return name;
    }
}
