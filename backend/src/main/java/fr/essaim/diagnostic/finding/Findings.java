package fr.essaim.diagnostic.finding;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Findings extends OrderedParts<Finding> {

    @Override
    String word() {
        return "finding";
    }
}
