/** The ground of a secret's bounds, under an id of its own. */
export function Hatching({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="var(--papier)" />
      <rect width="1.8" height="5" fill="var(--ardoise)" />
    </pattern>
  );
}
