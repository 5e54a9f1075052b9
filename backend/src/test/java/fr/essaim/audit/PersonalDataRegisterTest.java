package fr.essaim.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is kept of people is in the register, table by table: whoever adds a personal field adds its line. */
@QuarkusTest
class PersonalDataRegisterTest {

    private static final Path REGISTER = Path.of("../docs/personal-data.md");

    @Inject
    EntityManager entities;

    @Test
    void everyTableWithSomethingPersonalIsInTheRegister() throws IOException {
        var tables = entities.getMetamodel().getEntities().stream()
                .map(Type::getJavaType)
                .filter(PersonalDataRegisterTest::isPersonal)
                .map(entity -> "`%s`".formatted(table(entity)))
                .toList();

        assertThat(tables).contains("`contact`", "`project_result`");
        assertThat(Files.readString(REGISTER)).contains(tables);
    }

    private static boolean isPersonal(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields()).anyMatch(field -> field.isAnnotationPresent(Personal.class));
    }

    /** As the entity says, or else as the naming strategy has it. */
    private static String table(Class<?> entity) {
        var named = entity.getAnnotation(Table.class);
        return named != null
                ? named.name()
                : entity.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
