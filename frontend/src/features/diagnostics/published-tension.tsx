import type { PublishedContent } from "@/api";
import { TensionExplained } from "@/shared/tension/tension-explained";
import { TensionScatter } from "@/shared/tension/tension-scatter";

/** Where the territory stood among départements when the diagnostic was published. */
export function PublishedTension({ content }: { content: PublishedContent }) {
  const { tension, tensionExplained, territory, comparisons } = content;
  return (
    <>
      {tension && (
        <TensionScatter data={tension} highlighted={[territory.code, ...comparisons.map(({ code }) => code)]} />
      )}
      {tensionExplained && <TensionExplained data={tensionExplained} />}
    </>
  );
}
