package nl.rookstopregister.pace.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.rookstopregister.pace.model.Pace;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.w3c.dom.Document;

/** The pace as a picture: bars for what was gathered, lines for what the norm asks and for what is to be expected. */
public final class PaceChart {

    private static final int LETTERS = 16;
    private static final float THICK = 3;
    /** Words are drawn as shapes; more than a tenth of a pixel is nothing to see and much to send. */
    private static final int DECIMALS = 1;

    private static final float[] DASHES = {8, 6};

    private final Words words;
    private final Language language;
    private final Look look;
    private final Size size;

    public PaceChart(Words words, Language language, Look look, Size size) {
        this.words = words;
        this.language = language;
        this.look = look;
        this.size = size;
    }

    /** How large it is drawn; letters are as large in either, so that a phone need not make them smaller. */
    public enum Size {
        WIDE(720, 400),
        NARROW(330, 380);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }
    }

    /** The colours of the register's pages, by day and in the dark: those of tokens.css. */
    public enum Look {
        LIGHT("#fffffe", "#17302b", "#d9e0da", "#0b6b53", "#a8321f", "#1d5f8a"),
        DARK("#17231f", "#eaf1ed", "#31443d", "#7fd3b5", "#ff9f8c", "#8cc6ec");

        private final Color paper;
        private final Color ink;
        private final Color line;
        private final Color leaf;
        private final Color brick;
        private final Color sky;

        Look(String paper, String ink, String line, String leaf, String brick, String sky) {
            this.paper = Color.decode(paper);
            this.ink = Color.decode(ink);
            this.line = Color.decode(line);
            this.leaf = Color.decode(leaf);
            this.brick = Color.decode(brick);
            this.sky = Color.decode(sky);
        }
    }

    /** Scalable Vector Graphics, for an address of its own. */
    public String draw(Pace pace) {
        try {
            Document document = DocumentBuilderFactory.newNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment("");
            context.setPrecision(DECIMALS);
            SVGGraphics2D canvas = new SVGGraphics2D(context, false);
            canvas.setSVGCanvasSize(new Dimension(size.width, size.height));
            chart(pace).paint(canvas, size.width, size.height);
            StringWriter svg = new StringWriter();
            canvas.stream(svg, false);
            return svg.toString();
        } catch (ParserConfigurationException | SVGGraphics2DIOException e) {
            throw new IllegalStateException("The picture of the pace cannot be drawn", e);
        }
    }

    CategoryChart chart(Pace pace) {
        CategoryChart chart =
                new CategoryChartBuilder().width(size.width).height(size.height).build();
        style(chart.getStyler());
        add(chart, pace, "gathered", Pace.Year::gathered, look.leaf, null);
        add(chart, pace, "due", year -> OptionalInt.of(year.due()), look.brick, new BasicStroke(THICK));
        if (pace.announced() != null) {
            add(chart, pace, "announced", Pace.Year::announcedDue, look.sky, new BasicStroke(THICK));
        }
        if (pace.forecast().isPresent()) {
            add(chart, pace, "expected", Pace.Year::expected, look.ink, dashed());
        }
        return chart;
    }

    private void add(
            CategoryChart chart,
            Pace pace,
            String what,
            Function<Pace.Year, OptionalInt> amount,
            Color colour,
            @Nullable BasicStroke line) {
        List<String> years = new ArrayList<>();
        List<@Nullable Integer> amounts = new ArrayList<>();
        for (Pace.Year year : pace.years()) {
            OptionalInt found = amount.apply(year);
            years.add(name(year.year()));
            amounts.add(found.isPresent() ? (Integer) found.getAsInt() : null);
        }
        CategorySeries series = chart.addSeries(words.text(language, "pace.series." + what), years, amounts);
        series.setFillColor(colour);
        series.setLineColor(colour);
        series.setMarkerColor(colour);
        if (line == null) {
            series.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Bar);
        } else {
            series.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Line);
            series.setLineStyle(line);
            series.setMarker(SeriesMarkers.CIRCLE);
        }
    }

    /** Six whole years run into each other on a phone. */
    private String name(int year) {
        String whole = Integer.toString(year);
        return size == Size.WIDE ? whole : "’" + whole.substring(whole.length() - 2);
    }

    private void style(CategoryStyler styler) {
        Font letters = new Font(Font.SANS_SERIF, Font.PLAIN, LETTERS);
        styler.setChartBackgroundColor(look.paper);
        styler.setPlotBackgroundColor(look.paper);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(look.line);
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setChartFontColor(look.ink);
        styler.setAxisTickLabelsColor(look.ink);
        styler.setAxisTickMarksColor(look.line);
        styler.setAxisTickLabelsFont(letters);
        styler.setLegendFont(letters);
        styler.setLegendBackgroundColor(look.paper);
        styler.setLegendBorderColor(look.paper);
        styler.setLegendPosition(Styler.LegendPosition.OutsideS);
        styler.setLegendLayout(size == Size.WIDE ? Styler.LegendLayout.Horizontal : Styler.LegendLayout.Vertical);
        styler.setLegendPadding(LETTERS);
        // Otherwise bars and lines of one year stand beside each other.
        styler.setOverlapped(true);
        styler.setYAxisMin(0.0);
        styler.setYAxisDecimalPattern("0");
        styler.setAvailableSpaceFill(2.0 / 3);
    }

    private static BasicStroke dashed() {
        return new BasicStroke(THICK, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, DASHES, 0);
    }
}
