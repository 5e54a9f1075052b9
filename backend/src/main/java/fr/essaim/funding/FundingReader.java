package fr.essaim.funding;

import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import java.util.List;

/** Whose agreements are read: all of them, or those of some funders (codes) and of whom they follow. */
record FundingReader(boolean team, List<String> funders) {

    static final FundingReader TEAM = new FundingReader(true, List.of());

    /** Ansa's team reads all, a funder what those signed for whom she speaks, anybody else nothing. */
    static FundingReader of(Caller caller) {
        if (caller.has(Role.ANSA)) {
            return TEAM;
        }
        return new FundingReader(false, caller.has(Role.FUNDER) ? caller.funders() : List.of());
    }
}
