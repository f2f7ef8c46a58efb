import type { TableData } from '../../../locales/figures/table.ts';
import { readPaints } from '../chart/paints.ts';

type Figure = { title: string; sentence: string; table: TableData; chart: HTMLCanvasElement | null | undefined };

const scale = 2;
const width = 760;
const margin = 28;
const inner = width - 2 * margin;

/** Lines that fit, broken between words; a single word that does not fit stays whole. */
function wrapped(brush: CanvasRenderingContext2D, text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && brush.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Parts are measured before the canvas gets its height, so each says how high it is and how it is drawn. */
type Part = { height: number; draw: (top: number) => void };

/** The figure on the page's own ground, with its title and sentence: its chart, or its table where it has none. */
export async function pictureOf({ title, sentence, table, chart }: Figure): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('The browser gives no canvas to draw on');
  const pen = brush;
  const paints = readPaints(document.body);

  const lines = (text: string, font: string, color: string, step: number): Part => {
    pen.font = font;
    const broken = wrapped(pen, text, inner);
    const draw = (top: number) => {
      pen.font = font;
      pen.fillStyle = color;
      for (const [index, line] of broken.entries()) pen.fillText(line, margin, top + (index + 0.75) * step);
    };
    return { height: broken.length * step, draw };
  };
  const drawn = (picture: HTMLCanvasElement): Part => {
    const height = (picture.height / picture.width) * inner;
    return { height, draw: (top) => pen.drawImage(picture, margin, top, inner, height) };
  };
  const written = (): Part => {
    const rows = [
      table.columns.map(({ name }) => name),
      ...table.rows.map(({ cells }) => cells.map(({ text }) => text)),
    ];
    const [step, first] = [24, inner * 0.34];
    const room = (inner - first) / Math.max(1, table.columns.length - 1);
    const draw = (top: number) => {
      for (const [line, cells] of rows.entries()) {
        const base = top + (line + 0.75) * step;
        pen.font = `13px ${paints.font}`;
        pen.fillStyle = line === 0 ? paints.text : paints.ink;
        for (const [column, text] of cells.entries()) {
          pen.textAlign = column === 0 ? 'left' : 'right';
          const at = column === 0 ? margin : margin + first + column * room;
          pen.fillText(text, at, base, column === 0 ? first - 8 : room - 8);
        }
        pen.fillStyle = paints.line;
        pen.fillRect(margin, base + step * 0.25, inner, 1);
      }
      pen.textAlign = 'left';
    };
    return { height: rows.length * step, draw };
  };
  const parts = [
    lines(title, `600 20px ${paints.font}`, paints.ink, 28),
    lines(sentence, `14px ${paints.font}`, paints.text, 21),
    chart ? drawn(chart) : written(),
  ];
  const gap = 12;
  const height = parts.reduce((sum, part) => sum + part.height + gap, 2 * margin - gap);
  canvas.width = width * scale;
  canvas.height = height * scale;
  pen.scale(scale, scale);
  pen.fillStyle = paints.ground;
  pen.fillRect(0, 0, width, height);
  let top = margin;
  for (const part of parts) {
    part.draw(top);
    top += part.height + gap;
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))), 'image/png'),
  );
}
