/** The files that figures come in. */
export const FIGURE_FILES = { extensions: [".xlsx", ".csv"], maximum: 32 * 1024 * 1024 };
