import { downloadFile } from "@/shared/tables/csv";

const NAMESPACE = "http://www.w3.org/2000/svg";
const MARGIN = 16;
const TITLE = 20;
const SMALL = 12;
/** Letters are this wide beside their height, on average and a little over. */
const LETTER = 0.53;
/** Twice as fine as the screen: slides and paper are looked at closely. */
const FINE = 2;

/** What a drawing is to look like without the page's style sheets, each of them an attribute of SVG as well. */
const LOOKS = [
  "color",
  "display",
  "visibility",
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
];

export type Quoted = { title: string; source: string };

/** A picture that can leave the page: its looks are its own, its title stands above and its source below. */
function standalone(picture: SVGSVGElement, { title, source }: Quoted): SVGSVGElement {
  const { width, height } = picture.viewBox.baseVal;
  const font = getComputedStyle(picture).fontFamily;
  const lines = wrapped(source, Math.floor((width - 2 * MARGIN) / (SMALL * LETTER)));
  const heads = wrapped(title, Math.floor((width - 2 * MARGIN) / (TITLE * LETTER)));
  const top = MARGIN + heads.length * TITLE * 1.25;
  const whole = document.createElementNS(NAMESPACE, "svg");
  const total = top + height + 1.5 * MARGIN + lines.length * SMALL * 1.4;
  for (const [name, value] of Object.entries({
    xmlns: NAMESPACE,
    width,
    height: total,
    viewBox: `0 0 ${width} ${total}`,
  })) {
    whole.setAttribute(name, String(value));
  }
  whole.append(shape("title", {}, title), shape("rect", { width: "100%", height: "100%", fill: "#fff" }));
  heads.forEach((line, index) => {
    const y = MARGIN + (index + 0.8) * TITLE * 1.25;
    whole.append(shape("text", { x: MARGIN, y, "font-family": font, "font-size": TITLE, "font-weight": 650 }, line));
  });
  const drawing = shape("g", { transform: `translate(0 ${top})` });
  drawing.append(...[...picture.children].map(withLooks));
  whole.append(drawing);
  lines.forEach((line, index) => {
    const y = top + height + MARGIN / 2 + (index + 1) * SMALL * 1.4;
    whole.append(shape("text", { x: MARGIN, y, "font-family": font, "font-size": SMALL, fill: "#50525f" }, line));
  });
  return whole;
}

/** A copy that keeps what style sheets gave it. */
function withLooks(element: Element): Node {
  const copy = element.cloneNode(false) as Element;
  const looks = getComputedStyle(element);
  for (const name of LOOKS) {
    const value = looks.getPropertyValue(name);
    if (value) {
      copy.setAttribute(name, value);
    }
  }
  copy.removeAttribute("class");
  copy.removeAttribute("style");
  copy.append(
    ...[...element.childNodes].map((child) => (child instanceof Element ? withLooks(child) : child.cloneNode())),
  );
  return copy;
}

function shape(name: string, attributes: Record<string, string | number>, text = ""): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, String(value));
  }
  element.textContent = text;
  return element;
}

function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

const blobOf = (svg: SVGSVGElement) =>
  new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml;charset=utf-8" });

export function downloadSvg(picture: SVGSVGElement, quoted: Quoted, fileName: string) {
  downloadFile(`${fileName}.svg`, blobOf(standalone(picture, quoted)));
}

/** Fails when the browser cannot draw the picture. */
export async function downloadPng(picture: SVGSVGElement, quoted: Quoted, fileName: string) {
  const svg = standalone(picture, quoted);
  const address = URL.createObjectURL(blobOf(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = FINE * Number(svg.getAttribute("width"));
    canvas.height = FINE * Number(svg.getAttribute("height"));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!png) {
      throw new Error("The browser made no image");
    }
    downloadFile(`${fileName}.png`, png);
  } finally {
    URL.revokeObjectURL(address);
  }
}
