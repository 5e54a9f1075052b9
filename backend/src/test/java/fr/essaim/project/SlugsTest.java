package fr.essaim.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void aNameGivesItsWords() {
        assertThat(Slugs.of("Rallye pour l’emploi")).isEqualTo("rallye-pour-l-emploi");
        assertThat(Slugs.of("…")).isEqualTo("projet");
    }

    @Test
    void noProjectHidesBehindAnAddressOfAnotherKind() {
        assertThat(Slugs.of("Nouveau !")).isEqualTo("projet-nouveau");
        assertThat(Slugs.of("Overview")).isEqualTo("projet-overview");
    }
}
