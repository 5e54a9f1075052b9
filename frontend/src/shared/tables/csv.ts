export type Cell = string | number | undefined;

/** A text that a spreadsheet would run as a formula is made plain with an apostrophe. */
function plain(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function cellText(cell: Cell): string {
  if (cell === undefined) {
    return "";
  }
  if (typeof cell === "number") {
    return String(cell).replace(".", ",");
  }
  const text = plain(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a French Excel opens as it is: `;`, decimal comma, UTF-8 with its mark, CRLF. */
export function csv(rows: Cell[][]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(";")).join("\r\n")}\r\n`;
}

export function download(fileName: string, text: string) {
  downloadFile(fileName, new Blob([text], { type: "text/csv;charset=utf-8" }));
}

export function downloadFile(fileName: string, content: Blob) {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
