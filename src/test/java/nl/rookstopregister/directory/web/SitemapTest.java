package nl.rookstopregister.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SitemapTest {

    @Test
    void one_file_holds_as_many_as_the_standard_allows() {
        assertThat(sitemap(Sitemap.IN_A_FILE).whole())
                .contains("<urlset", "<url><loc>https://register.example/50000</loc></url>")
                .doesNotContain("sitemapindex");
    }

    @Test
    void one_more_makes_it_a_list_of_files() {
        Sitemap sitemap = sitemap(Sitemap.IN_A_FILE + 1);
        assertThat(sitemap.whole())
                .contains(
                        "<sitemapindex",
                        "https://register.example/sitemap/1.xml",
                        "https://register.example/sitemap/2.xml")
                .doesNotContain("/sitemap/3.xml");
        assertThat(sitemap.part(1))
                .hasValueSatisfying(
                        part -> assertThat(part).contains("/50000</loc>").doesNotContain("/50001</loc>"));
        assertThat(sitemap.part(2))
                .hasValueSatisfying(
                        part -> assertThat(part).contains("/50001</loc>").doesNotContain("/50000</loc>"));
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "10, 2", "50000, 2", "50001, 3"})
    void there_is_no_other_part(int addresses, int part) {
        assertThat(sitemap(addresses).part(part)).isEmpty();
    }

    private static Sitemap sitemap(int addresses) {
        List<String> paths = IntStream.rangeClosed(1, addresses)
                .mapToObj(number -> "/" + number)
                .toList();
        return new Sitemap(paths, path -> "https://register.example" + path);
    }
}
