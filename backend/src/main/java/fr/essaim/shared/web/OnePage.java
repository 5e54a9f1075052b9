package fr.essaim.shared.web;

import fr.essaim.shared.web.FirstWords.Words;
import org.jsoup.nodes.Document;

/**
 * The single-page app's one page. It holds in templates what a page looks like before the app is there: the home's, and
 * that of any page whose first words are known. A page without templates stays as it is.
 */
final class OnePage {

    private final Document page;

    OnePage(Document page) {
        this.page = page;
        page.outputSettings().prettyPrint(false);
    }

    String bare() {
        return page.html();
    }

    String home() {
        return drawn("home").html();
    }

    String with(Words words) {
        var copy = drawn("page");
        copy.title(words.title() + " · Essaim");
        copy.select("meta[name=description]").attr("content", words.lead());
        copy.select("main h1").forEach(heading -> heading.text(words.title()));
        copy.select("main .lead").forEach(lead -> lead.text(words.lead()));
        return copy.html();
    }

    private Document drawn(String template) {
        var copy = page.clone();
        var drawing = copy.getElementById(template);
        if (drawing != null) {
            copy.select("main").html(drawing.html());
        }
        return copy;
    }
}
