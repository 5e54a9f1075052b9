package fr.essaim.funding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.essaim.funding.FundingBook.Entry;
import fr.essaim.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Adds up what the caller may read, line by line: a line is in one group of each kind, and in no other. */
@ApplicationScoped
class FundingTotalsService {

    /** What a line is grouped by. */
    private record Group(String code, String label) {}

    private final AgreementList agreements;
    private final FundingBook book;
    private final Caller caller;

    FundingTotalsService(AgreementList agreements, FundingBook book, Caller caller) {
        this.agreements = agreements;
        this.book = book;
        this.caller = caller;
    }

    FundingTotals totals(AgreementFilter filter) {
        var reader = FundingReader.of(caller);
        var signed = agreements.sum(reader, filter);
        var lines = book.all(reader, filter, agreements.today());
        return new FundingTotals(
                signed.count(),
                signed.withoutSiret(),
                Money.of(signed.amount()),
                lines.size(),
                amount(lines),
                largestFirst(by(lines, FundingTotalsService::funder)),
                by(lines, FundingTotalsService::scope),
                largestFirst(by(lines, FundingTotalsService::project)),
                by(lines, FundingTotalsService::year),
                byFunderAndScope(lines),
                lines.stream().map(FundedLine::of).toList());
    }

    private static Group funder(Entry entry) {
        var today = entry.funder().asToday();
        return new Group(today.id().toString(), today.name());
    }

    private static Group scope(Entry entry) {
        return new Group(entry.line().scope().name(), entry.line().scope().name());
    }

    private static Group project(Entry entry) {
        var project = entry.line().project();
        return project == null ? new Group("", "") : new Group(project.slug(), project.name());
    }

    private static Group year(Entry entry) {
        var year = String.valueOf(entry.signedOn().getYear());
        return new Group(year, year);
    }

    private static List<FundingTotal> by(List<Entry> lines, Function<Entry, Group> group) {
        var groups = lines.stream().collect(groupingBy(group, LinkedHashMap::new, toList()));
        return groups.entrySet().stream()
                .map(each -> new FundingTotal(
                        each.getKey().code(), each.getKey().label(), amount(each.getValue()), ids(each.getValue())))
                .sorted(Comparator.comparing(FundingTotal::code))
                .toList();
    }

    private static List<FundingTotal> largestFirst(List<FundingTotal> totals) {
        return totals.stream()
                .sorted(Comparator.comparing(FundingTotal::amount).reversed().thenComparing(FundingTotal::label))
                .toList();
    }

    private static List<FunderScopeTotal> byFunderAndScope(List<Entry> lines) {
        return lines.stream()
                .collect(groupingBy(entry -> entry.funder().asToday().id(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .flatMap(of ->
                        Arrays.stream(FundingScope.values()).flatMap(scope -> cell(of.getKey(), scope, of.getValue())))
                .toList();
    }

    private static Stream<FunderScopeTotal> cell(UUID funder, FundingScope scope, List<Entry> lines) {
        var chosen =
                lines.stream().filter(entry -> entry.line().scope() == scope).toList();
        return chosen.isEmpty()
                ? Stream.empty()
                : Stream.of(new FunderScopeTotal(funder, scope, amount(chosen), ids(chosen)));
    }

    private static BigDecimal amount(List<Entry> lines) {
        return Money.sum(lines.stream().map(entry -> entry.line().amount()));
    }

    private static List<UUID> ids(List<Entry> lines) {
        return lines.stream().map(entry -> entry.line().id()).toList();
    }
}
