import { type Branch, branches } from '../../../domain/state.ts';

export type Paint = string | CanvasPattern;
export type Paints = {
  fill: Record<Branch, Paint>;
  /** For what is no state: counts of prompts */
  plain: string;
  text: string;
  ink: string;
  ground: string;
  line: string;
  edge: string;
  font: string;
};

/** Canvas pixels for one of the page's: at least two, so that a print and a saved picture are crisp. */
export const density = (): number => Math.max(2, Math.round(devicePixelRatio));

const tile = 8;

/** Plain, striped and dotted, so that the states are told apart without any colour. */
const marks: Record<Branch, (brush: CanvasRenderingContext2D) => void> = {
  ventral: () => undefined,
  sympathetic(brush) {
    brush.lineWidth = 2;
    // Beyond the tile's edges, so that the stripes meet without a notch where tiles do.
    for (const shift of [-tile, 0, tile]) {
      brush.moveTo(shift - tile, 2 * tile);
      brush.lineTo(shift + 2 * tile, -tile);
    }
    brush.stroke();
  },
  dorsal(brush) {
    brush.arc(tile / 2, tile / 2, 1.5, 0, 2 * Math.PI);
    brush.fill();
  },
};

/** Tiles that were made already: a page has several charts, and they are drawn again with each choice. */
const tiles = new Map<string, Paint>();

function paintOf(branch: Branch, color: string, mark: string): Paint {
  const scale = density();
  const name = [branch, color, mark, scale].join();
  const paint = tiles.get(name) ?? tileOf(branch, color, mark, scale);
  tiles.set(name, paint);
  return paint;
}

function tileOf(branch: Branch, color: string, mark: string, scale: number): Paint {
  const canvas = document.createElement('canvas');
  canvas.width = tile * scale;
  canvas.height = tile * scale;
  const brush = canvas.getContext('2d');
  if (!brush) return color;
  brush.scale(scale, scale);
  brush.fillStyle = color;
  brush.fillRect(0, 0, tile, tile);
  brush.globalAlpha = 0.45;
  brush.strokeStyle = mark;
  brush.fillStyle = mark;
  brush.beginPath();
  marks[branch](brush);
  const pattern = brush.createPattern(canvas, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern ?? color;
}

/** The tokens as the page shows them now, light or dark. */
export function readPaints(element: Element): Paints {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const ground = token('card');
  const fill = Object.fromEntries(branches.map((branch) => [branch, paintOf(branch, token(branch), ground)]));
  return {
    fill: fill as Record<Branch, Paint>,
    plain: token('unsure'),
    text: token('muted'),
    ink: token('text'),
    ground,
    line: token('line'),
    edge: token('edge'),
    font: style.fontFamily,
  };
}
