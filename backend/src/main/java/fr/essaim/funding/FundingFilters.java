package fr.essaim.funding;

import fr.essaim.shared.text.Folding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of SQL for agreements: {@code a} is the agreement or a line with its columns, {@code f} and {@code n} its
 * funder then and today.
 */
final class FundingFilters {

    private FundingFilters() {}

    static void narrow(
            StringBuilder sql,
            List<@Nullable Object> parameters,
            FundingReader reader,
            AgreementFilter filter,
            LocalDate today) {
        readable(sql, parameters, reader);
        for (var word : Folding.words(filter.text())) {
            sql.append(
                    " and ' ' || folded(a.reference || ' ' || a.title) || ' ' || f.search_text || ' ' || n.search_text like ?");
            parameters.add("% " + word + "%");
        }
        if (filter.funder() != null) {
            sql.append(" and a.funder_id in (select organisations_behind(array[?]))");
            parameters.add(filter.funder());
        }
        if (filter.beneficiary() != null) {
            sql.append(" and a.beneficiary_id in (select organisations_behind(array[?]))");
            parameters.add(filter.beneficiary());
        }
        if (filter.year() != null) {
            sql.append(" and extract(year from a.signed_on) = ?");
            parameters.add(filter.year());
        }
        lines(sql, parameters, reader, filter);
        state(sql, parameters, filter.state(), today);
    }

    /** That a column is the id of an agreement that the filter leaves. */
    static void among(
            StringBuilder sql,
            List<@Nullable Object> parameters,
            String column,
            FundingReader reader,
            AgreementFilter filter,
            LocalDate today) {
        sql.append(" and ").append(column).append("""
                 in (select a.id from funding_agreement a
                join organisation f on f.id = a.funder_id
                join organisation_today o on o.id = a.funder_id
                join organisation n on n.id = o.today_id
                where true""");
        narrow(sql, parameters, reader, filter, today);
        sql.append(')');
    }

    static void readable(StringBuilder sql, List<@Nullable Object> parameters, FundingReader reader) {
        if (!reader.team()) {
            sql.append(" and a.funder_id in (select funders_of(?))");
            parameters.add(reader.funders().toArray(String[]::new));
        }
    }

    /** What is paid for is asked only by what the reader sees of a line: she learns of no project that is not published. */
    private static void lines(
            StringBuilder sql, List<@Nullable Object> parameters, FundingReader reader, AgreementFilter filter) {
        if (filter.scope() != null || filter.project() != null) {
            sql.append(" and exists (select from funding_line x left join project p on p.id = x.project_id "
                    + "where x.agreement_id = a.id");
            if (filter.scope() != null) {
                sql.append(" and x.scope = ?");
                parameters.add(filter.scope().name());
            }
            if (filter.project() != null) {
                sql.append(" and p.slug = ?");
                if (!reader.team()) {
                    sql.append(
                            " and exists (select from published_sheet s where s.project_id = p.id and s.superseded_at is null)");
                }
                parameters.add(filter.project());
            }
            sql.append(')');
        }
    }

    private static void state(
            StringBuilder sql, List<@Nullable Object> parameters, @Nullable AgreementState state, LocalDate today) {
        switch (state) {
            case null -> {}
            case UPCOMING -> {
                sql.append(" and a.starts_on > ?");
                parameters.add(today);
            }
            case RUNNING -> {
                sql.append(" and ? between a.starts_on and a.ends_on");
                parameters.add(today);
            }
            case EXPIRING -> {
                sql.append(" and a.starts_on <= ? and a.ends_on between ? and ?");
                parameters.addAll(List.of(today, today, today.plusDays(AgreementState.NOTICE)));
            }
            case ENDED -> {
                sql.append(" and a.ends_on < ?");
                parameters.add(today);
            }
        }
    }
}
