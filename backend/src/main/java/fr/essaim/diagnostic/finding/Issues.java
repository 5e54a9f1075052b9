package fr.essaim.diagnostic.finding;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Issues extends OrderedParts<Issue> {

    @Override
    String word() {
        return "issue";
    }
}
