package nl.rookstopregister.documents.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** The white paper, of one size at most, on which a preview is drawn. */
final class Paper {

    static final int WIDTH = 1200;
    static final int HEIGHT = 1700;

    private Paper() {}

    /** How much to shrink something of this size; never enlarges a picture. */
    static double scale(double width, double height) {
        return Math.min(1, Math.min(WIDTH / width, HEIGHT / height));
    }

    /** @param orientation as EXIF numbers it: phones store the picture as the sensor saw it */
    static BufferedImage fit(BufferedImage picture, int orientation) {
        boolean sideways = orientation >= 5;
        int width = sideways ? picture.getHeight() : picture.getWidth();
        int height = sideways ? picture.getWidth() : picture.getHeight();
        double scale = scale(width, height);
        BufferedImage paper = new BufferedImage(
                Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform upright = AffineTransform.getScaleInstance(scale, scale);
        upright.concatenate(turn(orientation, picture.getWidth(), picture.getHeight()));
        pen.drawImage(picture, upright, null);
        pen.dispose();
        return paper;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
