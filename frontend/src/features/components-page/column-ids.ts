/** The example table's columns, as the address names them. */
export const columnIds = ["nom", "lieu", "etape", "personnes"] as const;
