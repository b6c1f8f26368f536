package fascicle.render.html;

import fascicle.render.ThemeException;
import java.io.IOException;

/// One kind of page of the site.
interface Part {
    void print(Site site, Press press) throws IOException, ThemeException;
}
