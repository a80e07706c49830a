package nl.rookstopregister.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least that makes an XLSX file, with the kinds of cell that people fill in. */
public final class XlsxSample {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private XlsxSample() {}

    static byte[] bytes() throws IOException {
        return zipped(parts());
    }

    /** One sheet with these texts in its cells. */
    public static byte[] of(List<List<String>> rows) throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
        for (int number = 1; number <= rows.size(); number++) {
            sheet.append(row(
                    number, rows.get(number - 1).stream().map(XlsxSample::text).toArray(String[]::new)));
        }
        Map<String, String> parts = new HashMap<>(parts());
        parts.put(
                "xl/worksheets/sheet1.xml",
                sheet.append("</sheetData></worksheet>").toString());
        return zipped(parts);
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts() {
        return Map.of(
                "[Content_Types].xml",
                "<Types xmlns='" + PACKAGE + "content-types'>"
                        + "<Override PartName='/xl/workbook.xml' ContentType="
                        + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                        + "<Override PartName='/xl/styles.xml' ContentType="
                        + "'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'/></Types>",
                "_rels/.rels",
                "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='" + RELATIONS
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
                        + "'><sheets><sheet name='Blad1' sheetId='1' r:id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='" + RELATIONS
                        + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='" + RELATIONS
                        + "/styles' Target='styles.xml'/></Relationships>",
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN
                        + "'><numFmts count='1'><numFmt numFmtId='164' formatCode='[$-413]d/m/yyyy;@'/>"
                        + "</numFmts><cellXfs count='3'><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='20'/></cellXfs>"
                        + "</styleSheet>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><sheetData>"
                        + row(1, text("nummer"), text("naam"), text("dag"), text("breedte"), text("tijd"), text("ja"))
                        + row(
                                2,
                                text("0123"),
                                text("Jansen"),
                                "<c s='1'><v>46348</v></c>",
                                "<c><v>52.100000000000001</v></c>",
                                "<c s='2'><v>0.39583333333333331</v></c>",
                                "<c t='b'><v>1</v></c>")
                        + row(
                                4,
                                "<c><v>1.2345678901E10</v></c>",
                                text("De Vries"),
                                text(""),
                                "<c><f>3+4</f><v>7</v></c>")
                        + "</sheetData></worksheet>");
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < cells.length; i++) {
            row.append(cells[i].replaceFirst("<c", "<c r='" + (char) ('A' + i) + number + "'"));
        }
        return row.append("</row>").toString();
    }

    private static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }
}
