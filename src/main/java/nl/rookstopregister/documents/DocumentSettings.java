package nl.rookstopregister.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much the register takes in. Product parameters, provisional: no source gives them.
 *
 * @param largest size of one uploaded file; the database refuses more than 10 MB whatever stands here
 * @param most files in one application
 * @param pages of one file that a preview shows
 */
@ConfigurationProperties("rookstopregister.documents")
public record DocumentSettings(
        @DefaultValue("10MB") DataSize largest, @DefaultValue("20") int most, @DefaultValue("60") int pages) {

    public static DocumentSettings provisional() {
        return new DocumentSettings(DataSize.ofMegabytes(10), 20, 60);
    }
}
