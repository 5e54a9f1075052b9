package fr.essaim;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.essaim.shared.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "fr.essaim", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(PermitAll.class, Authenticated.class, RolesAllowed.class);

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().matching("fr.essaim.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule FEATURES_DEPEND_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("me")
            .definedBy("fr.essaim.me..")
            .layer("note")
            .definedBy("fr.essaim.note..")
            .layer("funding")
            .definedBy("fr.essaim.funding..")
            .layer("search")
            .definedBy("fr.essaim.search..")
            .layer("diagnostic")
            .definedBy("fr.essaim.diagnostic..")
            .layer("project")
            .definedBy("fr.essaim.project..")
            .layer("organisation")
            .definedBy("fr.essaim.organisation..")
            .layer("indicator")
            .definedBy("fr.essaim.indicator..")
            .layer("territory")
            .definedBy("fr.essaim.territory..")
            .layer("task")
            .definedBy("fr.essaim.task..")
            .layer("audit")
            .definedBy("fr.essaim.audit..")
            .layer("shared")
            .definedBy("fr.essaim.shared..")
            .whereLayer("me")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("note")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("funding")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("search")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("diagnostic")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("project")
            .mayOnlyBeAccessedByLayers("funding", "diagnostic")
            .whereLayer("organisation")
            .mayOnlyBeAccessedByLayers("project", "funding", "diagnostic", "search")
            .whereLayer("indicator")
            .mayOnlyBeAccessedByLayers("project", "diagnostic")
            .whereLayer("territory")
            .mayOnlyBeAccessedByLayers("indicator", "organisation", "project", "funding", "diagnostic", "note", "me")
            .whereLayer("task")
            .mayOnlyBeAccessedByLayers("organisation", "project", "funding", "diagnostic")
            .whereLayer("audit")
            .mayOnlyBeAccessedByLayers(
                    "territory", "indicator", "organisation", "project", "funding", "diagnostic", "note", "me")
            .whereLayer("shared")
            .mayOnlyBeAccessedByLayers(
                    "search",
                    "task",
                    "audit",
                    "territory",
                    "indicator",
                    "organisation",
                    "project",
                    "funding",
                    "diagnostic",
                    "note",
                    "me");

    @ArchTest
    static final ArchRule HTTP_STAYS_IN_RESOURCES = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Parameters")
            .and()
            .resideOutsideOfPackage("fr.essaim.shared..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule RESOURCES_ARE_THE_EDGE =
            classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule EVERY_OPERATION_SAYS_WHO_MAY_CALL = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should(be(describe("open, or closed, by annotation", ArchitectureTest::saysWhoMayCall)));

    @ArchTest
    static final ArchRule EVERY_POST_HAS_ONE_EFFECT = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .should()
            .beAnnotatedWith(Idempotent.class)
            .andShould()
            .haveRawReturnType(Response.class);

    @ArchTest
    static final ArchRule CHANGES_SAY_WHAT_THEY_HAVE_SEEN = methods()
            .that()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(PATCH.class)
            .should(be(describe("with an If-Match header", ArchitectureTest::hasIfMatch)));

    @ArchTest
    static final ArchRule ENTITIES_NEVER_CROSS_THE_WIRE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should(not(be(describe("naming an entity in their signature", ArchitectureTest::namesAnEntity))));

    @ArchTest
    static final ArchRule DEPENDENCIES_COME_THROUGH_CONSTRUCTORS =
            noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule TIME_IS_INJECTED =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .should(be(describe(
                    "in a package that is @NullMarked",
                    (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))));

    private static boolean saysWhoMayCall(JavaMethod method) {
        return ACCESS.stream()
                .anyMatch(access ->
                        method.isAnnotatedWith(access) || method.getOwner().isAnnotatedWith(access));
    }

    private static boolean hasIfMatch(JavaMethod method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.isAnnotatedWith(RestHeader.class)
                        && parameter
                                .getAnnotationOfType(RestHeader.class)
                                .value()
                                .equals("If-Match"));
    }

    private static boolean namesAnEntity(JavaMethod method) {
        return method.getAllInvolvedRawTypes().stream().anyMatch(type -> type.isAnnotatedWith(Entity.class));
    }
}
