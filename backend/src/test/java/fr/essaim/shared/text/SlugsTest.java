package fr.essaim.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void aNameGivesItsWords() {
        assertThat(of("Rallye pour l’emploi")).isEqualTo("rallye-pour-l-emploi");
        assertThat(of("…")).isEqualTo("projet");
    }

    @Test
    void nothingHidesBehindAnAddressOfAnotherKind() {
        assertThat(of("Nouveau !")).isEqualTo("projet-nouveau");
        assertThat(of("Overview")).isEqualTo("projet-overview");
    }

    @Test
    void namesakesAreNumbered() {
        assertThat(Slugs.free("gard", slug -> Set.of(slug, slug + "-2"))).isEqualTo("gard-3");
        assertThat(Slugs.free("gard", _ -> Set.of())).isEqualTo("gard");
    }

    private static String of(String name) {
        return Slugs.of(name, "projet", Set.of("nouveau", "overview"));
    }
}
