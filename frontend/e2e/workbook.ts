import { crc32, deflateRawSync } from "node:zlib";

const transitional = "http://schemas.openxmlformats.org";

/** The parts of a workbook with these sheets, in this order: as little as a spreadsheet needs to open it. */
export function workbook(sheets: Record<string, (string | number)[][]>): Record<string, string> {
  const names = Object.keys(sheets);
  const relations = (targets: string[][]) =>
    `<Relationships xmlns="${transitional}/package/2006/relationships">${targets
      .map(([id, type, target]) => {
        const kind = `${transitional}/officeDocument/2006/relationships/${type}`;
        return `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`;
      })
      .join("")}</Relationships>`;
  return {
    "_rels/.rels": relations([["r1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook xmlns="${transitional}/spreadsheetml/2006/main" xmlns:r="${transitional}/officeDocument/2006/relationships">` +
      `<sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(names.map((_, i) => [`s${i}`, "worksheet", `sheet${i}.xml`])),
    ...Object.fromEntries(Object.values(sheets).map((rows, i) => [`xl/sheet${i}.xml`, sheet(rows)])),
  };
}

function sheet(rows: (string | number)[][]): string {
  const cell = (value: string | number) =>
    typeof value === "number" ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const lines = rows.map((cells, i) => `<row r="${i + 1}">${cells.map(cell).join("")}</row>`);
  return `<worksheet xmlns="${transitional}/spreadsheetml/2006/main"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** The same as spreadsheets save it under "Strict Open XML". */
export function strict(parts: Record<string, string>): Record<string, string> {
  const rewritten = (text: string) =>
    text
      .replaceAll(`${transitional}/spreadsheetml/2006/main`, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(
        `${transitional}/officeDocument/2006/relationships`,
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, rewritten(text)]));
}

/** An archive as .xlsx files are, to be sent under a name. */
export function packed(name: string, parts: Record<string, string>) {
  const contents: Buffer[] = [];
  const directory: Buffer[] = [];
  let start = 0;
  for (const [part, text] of Object.entries(parts)) {
    const deflated = deflateRawSync(text);
    const path = Buffer.from(part);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0); // the version that unpacks it
    fields.writeUInt16LE(8, 4); // deflated
    fields.writeUInt32LE(crc32(text), 10);
    fields.writeUInt32LE(deflated.length, 14);
    fields.writeUInt32LE(Buffer.byteLength(text), 18);
    fields.writeUInt16LE(path.length, 22);
    const content = Buffer.concat([Buffer.from("PK\x03\x04"), fields, path, deflated]);
    const position = Buffer.alloc(14);
    position.writeUInt32LE(start, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), fields, position, path);
    contents.push(content);
    start += content.length;
  }
  const count = Object.keys(parts).length;
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(start, 12);
  return {
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.concat([...contents, ...directory, Buffer.from("PK\x05\x06"), end]),
  };
}
