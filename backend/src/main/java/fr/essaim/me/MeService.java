package fr.essaim.me;

import fr.essaim.me.Me.Kind;
import fr.essaim.me.Me.Membership;
import fr.essaim.me.Me.Permission;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
@Transactional
class MeService {

    private static final Map<Membership, String> ROLES = new EnumMap<>(Map.of(
            Membership.ANSA, Role.ANSA,
            Membership.ANSA_MANAGER, Role.ANSA_MANAGER,
            Membership.ANSA_ADMIN, Role.ANSA_ADMIN,
            Membership.TERRITORY, Role.TERRITORY,
            Membership.FUNDER, Role.FUNDER));

    private static final Map<Permission, String> PERMISSIONS = new EnumMap<>(Map.of(
            Permission.READ_IMPORTS, Role.ANSA,
            Permission.IMPORT_FIGURES, Role.ANSA,
            Permission.WITHDRAW_IMPORTS, Role.ANSA_MANAGER,
            Permission.READ_NOTES, Role.ANSA,
            Permission.WRITE_NOTES, Role.TERRITORY,
            Permission.REVISE_DEFINITIONS, Role.ANSA_ADMIN,
            Permission.WRITE_FUNDING, Role.ANSA,
            Permission.READ_AUDIT, Role.ANSA_ADMIN));

    private final Caller caller;
    private final Territories territories;

    MeService(Caller caller, Territories territories) {
        this.caller = caller;
        this.territories = territories;
    }

    Me me() {
        return new Me(
                kind(),
                caller.username(),
                caller.name(),
                ROLES.entrySet().stream()
                        .filter(role -> caller.has(role.getValue()))
                        .map(Map.Entry::getKey)
                        .toList(),
                ownTerritories(),
                caller.funders(),
                PERMISSIONS.entrySet().stream()
                        .filter(permission -> caller.has(permission.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private Kind kind() {
        if (caller.isAnonymous()) {
            return Kind.ANONYMOUS;
        }
        return caller.isProgram() ? Kind.INTEGRATION : Kind.PERSON;
    }

    private List<TerritoryRef> ownTerritories() {
        var codes = caller.territories();
        return codes.isEmpty() ? List.of() : territories.named(codes);
    }
}
