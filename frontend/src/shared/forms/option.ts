/** One answer among several. */
export type Option = { value: string; label: string; help?: string };
