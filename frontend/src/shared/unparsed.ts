import type { SearchSchemaInput } from "@tanstack/react-router";

/**
 * A route's search that its page parses: links to the page say a view, its address may say anything. Parsers then come
 * with their pages; only what a loader needs is parsed before.
 */
export const unparsed =
  <View>() =>
  (search: View & SearchSchemaInput): { [name in keyof View]?: unknown } =>
    search;
