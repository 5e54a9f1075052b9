import { createFileRoute } from "@tanstack/react-router";
import { ComparePage, type CompareView } from "@/features/diagnostics/compare-page";
import { unparsed } from "@/shared/unparsed";

const slug = (value: unknown) => (typeof value === "string" && /^[a-z0-9-]+$/.test(value) ? value : undefined);

/** What is malformed is left out. */
function parse({ a, b }: Record<string, unknown>): CompareView {
  const [first, second] = [slug(a), slug(b)];
  return { ...(first && { a: first }), ...(second && { b: second }) };
}

export const Route = createFileRoute("/diagnostics/comparer")({
  validateSearch: unparsed<CompareView>(),
  component: Compare,
});

function Compare() {
  const navigate = Route.useNavigate();
  return (
    <ComparePage
      view={parse(Route.useSearch())}
      onView={(next) => navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
