package nl.rookstopregister.documents.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws one page of a PDF. */
final class PdfPage {

    private PdfPage() {}

    static BufferedImage draw(byte[] content, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDRectangle box = document.getPage(page - 1).getCropBox();
            PatientRenderer renderer = new PatientRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page - 1, scale(box), ImageType.RGB);
        }
    }

    /** A page is drawn as large as the paper allows, whatever it says its size is, and a sliver no longer than that. */
    private static float scale(PDRectangle box) {
        double longest = Math.max(box.getWidth(), box.getHeight());
        double shortest = Math.max(1, Math.min(box.getWidth(), box.getHeight()));
        return (float) Math.min(Paper.HEIGHT / longest, Paper.WIDTH / shortest);
    }

    /** Stops drawing when its thread is told to: a page can be made to take for ever. */
    private static final class PatientRenderer extends PDFRenderer {

        PatientRenderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new IOException("Told to stop");
                    }
                    super.processOperator(operator, operands);
                }
            };
        }
    }
}
