# `make` alone lists the targets. PORT, KEYCLOAK_PORT, DB_PORT and DATA go through to what they start.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help run dev build test contract format backup restore reset clean

LAUNCHER := launcher/target/essaim-launcher.jar
BACKEND  := backend/target/quarkus-app/quarkus-run.jar
FRONTEND := frontend/dist/index.html
# Quarkus' dev mode wants a newer Maven than Debian has: it comes from Maven Central, like the rest
MAVEN    := launcher/target/maven/apache-maven-3.9.11/bin/mvn
MODULES  := frontend/node_modules/.package-lock.json

# Folders count as sources too: theirs is the date that changes when a file goes.
sources = $(shell find $(1) 2>/dev/null)
FRONTEND_SOURCES := openapi.yaml $(wildcard frontend/*.html frontend/*.json frontend/*.ts frontend/*.js) \
	$(call sources,frontend/public) \
	$(shell find frontend/src \( -path frontend/src/api -o -name routeTree.gen.ts \) -prune -o -type f -print 2>/dev/null)

# In a recipe: whatever follows runs on a JDK that is new enough, or not at all.
with_jdk = JAVA_HOME=$$(scripts/find-jdk) && export JAVA_HOME
maven = MAVEN_OPTS="$$MAVEN_OPTS --sun-misc-unsafe-memory-access=allow" mvn -q -ntp
need = @command -v $(1) > /dev/null || { echo "Essaim is built with $(1): install $(2), then run make again." >&2; exit 1; }

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo '  make run PORT=9090 takes ports 9090 to 9093 (dev: to 9094); DATA=folder keeps the data elsewhere than in .data'

run: build ## Build what is missing or stale, then run everything on this machine
	@$(with_jdk) && exec "$$JAVA_HOME/bin/java" -jar $(LAUNCHER)

dev: $(LAUNCHER) $(MODULES) $(MAVEN) ## Run everything from the sources, each change taken up at once
	@npm --prefix frontend run --silent generate
	@$(with_jdk) && MAVEN=$(MAVEN) exec "$$JAVA_HOME/bin/java" -jar $(LAUNCHER) dev

build: $(BACKEND) $(LAUNCHER) ## Build what is missing or stale

test: ## Run every check and test
	@$(with_jdk) && exec node scripts/test.mjs

contract: $(BACKEND) ## Copy the contract that the backend's build wrote to openapi.yaml
	@cp backend/target/openapi/openapi.yaml openapi.yaml

format: ## Format the Java and TypeScript sources
	@$(with_jdk) && $(maven) spotless:apply
	@cd frontend && npx --no-install biome check --write .

backup: $(LAUNCHER) ## Copy the data to a new folder (TO=…), while Essaim runs or not
	@$(with_jdk) && exec "$$JAVA_HOME/bin/java" -jar $(LAUNCHER) backup

restore: $(LAUNCHER) ## Put a backup (FROM=…) in the place of the data, which are kept aside
	@$(with_jdk) && exec "$$JAVA_HOME/bin/java" -jar $(LAUNCHER) restore

reset: $(LAUNCHER) ## Remove the data of earlier runs, unless one still goes on
	@$(with_jdk) && exec "$$JAVA_HOME/bin/java" -jar $(LAUNCHER) reset

clean: ## Remove what was built; the data stays
	rm -rf backend/target launcher/target frontend/dist

$(MODULES): frontend/package.json frontend/package-lock.json
	$(call need,npm,Node.js 20 or newer)
	@echo 'Fetching the frontend'\''s libraries …'
	@npm --prefix frontend ci --no-audit --no-fund --loglevel=error
	@touch $@

$(FRONTEND): $(MODULES) $(FRONTEND_SOURCES)
	$(call need,npm,Node.js 20 or newer)
	@echo 'Building the frontend …'
	@npm --prefix frontend run --silent build
	@touch $@

$(BACKEND): pom.xml backend/pom.xml $(call sources,backend/src/main) $(FRONTEND)
	$(call need,mvn,Maven 3.8 or newer)
	@echo 'Building the backend …'
	@$(with_jdk) && $(maven) -pl backend -am package -Dmaven.test.skip=true
	@touch $@

$(MAVEN):
	$(call need,mvn,Maven 3.8 or newer)
	@$(with_jdk) && $(maven) -N dependency:unpack -Dartifact=org.apache.maven:apache-maven:3.9.11:zip:bin -DoutputDirectory=launcher/target/maven -Dmdep.overWriteReleases=true
	@chmod +x $@ && touch $@

$(LAUNCHER): pom.xml launcher/pom.xml $(call sources,launcher/src/main)
	$(call need,mvn,Maven 3.8 or newer)
	@echo 'Building the launcher, with Keycloak and PostgreSQL …'
	@$(with_jdk) && $(maven) -pl launcher package -Dmaven.test.skip=true
	@touch $@
